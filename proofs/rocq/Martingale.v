(** The posterior weight of P₋ along a text.

    Under P each weight w(hx) = αP₋(hx)/P(hx) is taken with probability P(hx)/P(h), so the mean is Σₓ αP₋(hx)/P(h) = w(h).
    Under P₋ sentences with P₋(hx)/P₋(h) = (w(hx)/w(h)) · P(hx)/P(h) come up more often: E w(hx) = E_P w(hx)²/w(h), and a
    mean of squares is at least the square of the mean. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Posterior Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Section Martingale.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM) (h : list Sent).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1).

Notation P := (mix alpha Pminus Pplus).
Notation w := (posterior alpha Pminus Pplus).

Let M : LM := mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1)).

Lemma martingale : 0 < P h -> expect P h (fun x => w (h ++ [x])) = w h.
Proof.
  intros HP. apply Rmult_eq_reg_l with (P h); [|lra].
  change P with (likelihood M). rewrite expect_weighted.
  transitivity (alpha * sum_sentences (fun x => Pminus (h ++ [x]))).
  - unfold sum_sentences. rewrite <- sum_scal. apply sum_ext. intros x _. unfold posterior.
    change (mix alpha Pminus Pplus (h ++ [x])) with (M (h ++ [x])).
    destruct (pos_or_zero M (h ++ [x])) as [Hx|Hx]; [field; lra|].
    (* where P(hx) = 0 so is P₋(hx) *)
    assert (Z : Pminus (h ++ [x]) = 0).
    { destruct (pos_or_zero Pminus (h ++ [x])) as [Q|]; auto.
      pose proof (mix_pos_left alpha Pminus Pplus _ alpha_pos (Rlt_le _ _ alpha_lt1) Q). simpl in Hx. lra. }
    rewrite Hx, Z. ring.
  - rewrite likelihood_sum. unfold posterior. change (mix alpha Pminus Pplus h) with (M h).
    field. simpl. lra.
Qed.

(** w(h) · E_{P₋} w(hx) = E_P w(hx)². *)
Lemma reweighted : 0 < Pminus h ->
  w h * expect Pminus h (fun x => w (h ++ [x])) = expect P h (fun x => w (h ++ [x]) ^ 2).
Proof.
  intros H. assert (HP : 0 < P h) by (apply mix_pos_left; auto; lra).
  unfold expect, sum_sentences. rewrite <- sum_scal. apply sum_ext. intros x _.
  unfold posterior, prob. change (mix alpha Pminus Pplus (h ++ [x])) with (M (h ++ [x])).
  destruct (pos_or_zero M (h ++ [x])) as [Hx|Hx].
  - field. repeat split; lra.
  - rewrite Hx. unfold Rdiv. rewrite Rinv_0. ring.
Qed.

Lemma submartingale : 0 < Pminus h -> w h <= expect Pminus h (fun x => w (h ++ [x])).
Proof.
  intros H. assert (HP : 0 < P h) by (apply mix_pos_left; auto; lra).
  assert (Hw : 0 < w h) by (apply ratio_pos; auto; now apply Rmult_lt_0_compat).
  apply Rmult_le_reg_l with (w h); auto. rewrite reweighted by auto.
  pose proof (martingale HP) as mean.
  assert (variance : 0 <= expect P h (fun x => (w (h ++ [x]) ^ 2 + (-2 * w h) * w (h ++ [x])) + w h ^ 2)).
  { change P with (likelihood M). apply (expect_ge_const M); auto.
    intros x _. pose proof (pow2_ge_0 (w (h ++ [x]) - w h)). lra. }
  change P with (likelihood M) in variance, mean |- *.
  rewrite !expect_plus, expect_scal, expect_const, mean in variance by auto. lra.
Qed.

End Martingale.

(** * The statements *)

Theorem posterior_martingale_proved : Statements.posterior_martingale.
Proof. statement. now apply martingale. Qed.

Theorem posterior_submartingale_proved : Statements.posterior_submartingale.
Proof. statement. now apply submartingale. Qed.
