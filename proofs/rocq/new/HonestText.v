(** Theorem V and Ville's inequality: the likelihood ratio of a second model is a supermartingale along text of the first one, and
    the posterior weight of P₋ a martingale along text of P that no line which tells nothing for P₋ raises. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Posterior Chance Ever Defined.
From BEB Require Martingale Statements.
Import ListNotations.
Open Scope R_scope.

Section Ratio.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (P Q : LM) (scale : R).
Hypothesis scale_ge0 : 0 <= scale.

(** What P cannot write adds nothing. *)
Lemma ratio_step h : 0 < P h -> expect P h (fun x => scale * Q (h ++ [x]) / P (h ++ [x])) <= scale * Q h / P h.
Proof.
  intros H. apply le_ratio; auto. rewrite Rmult_comm, expect_weighted.
  rewrite <- (likelihood_sum Q h). unfold sum_sentences. rewrite <- sum_scal. apply sum_le. intros x _.
  destruct (pos_or_zero P (h ++ [x])) as [Hx|Z]; [right; field; lra|].
  rewrite Z, Rmult_0_l. apply Rmult_le_pos; auto. apply likelihood_ge0.
Qed.

Theorem rarely_reached (event : list Sent -> Prop) n :
  (forall t, 0 < P t -> event t -> P t <= scale * Q t) -> ever P n [] event <= scale.
Proof.
  intros reached. assert (start : 0 < P []) by (rewrite likelihood_empty; lra).
  apply Rle_trans with (scale * Q [] / P []).
  2:{ rewrite !likelihood_empty. right. field. }
  apply (majorant P [] _ _ (fun t => scale * Q t / P t)); auto; intros u Lu Hu; simpl app in *.
  - split; [apply ratio_ge0; auto; apply Rmult_le_pos; auto; apply likelihood_ge0|].
    intros e. apply le_ratio; auto. rewrite Rmult_1_l. auto.
  - split; [now apply ratio_step | intros x _ []].
Qed.

End Ratio.

Section Honest.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM) (level : R).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (level_pos : 0 < level).
Notation P := (mix alpha Pminus Pplus).
Notation w := (posterior alpha Pminus Pplus).

Lemma line_step h x : 0 < P h -> 0 < P (h ++ [x]) ->
  Pminus (h ++ [x]) * Pplus h <= Pplus (h ++ [x]) * Pminus h -> w (h ++ [x]) <= w h.
Proof.
  intros H Hx honest. unfold posterior. apply ratio_le; auto. apply Rmult_le_reg_r with (P h); auto.
  replace (alpha * Pminus h / P h * P (h ++ [x]) * P h) with (alpha * (Pminus h * P (h ++ [x]))) by (field; lra).
  rewrite Rmult_assoc. apply Rmult_le_compat_l; [lra|]. unfold mix. nra.
Qed.

Theorem honest s n : 0 < P s ->
  ever_in_conversation P n s
    (fun t y => Pminus (s ++ t ++ [y]) * Pplus (s ++ t) <= Pplus (s ++ t ++ [y]) * Pminus (s ++ t))
    (fun t => level <= w (s ++ t)) <= w s / level.
Proof.
  intros Hs. set (M := mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1))).
  apply Rle_trans with (w (s ++ []) / level); [|rewrite app_nil_r; lra].
  apply (majorant M s _ _ (fun t => w (s ++ t) / level)); [now rewrite app_nil_r | |]; intros u Lu Hu; simpl app in *.
  - split; [apply ratio_ge0; auto; apply posterior_ge0; auto; lra|].
    intros e. apply le_ratio; auto. now rewrite Rmult_1_l.
  - split.
    + apply Rle_trans with (expect M (s ++ u) (fun x => / level * w ((s ++ u) ++ [x]))).
      * right. apply expect_ext. intros x _. rewrite app_assoc. unfold Rdiv. ring.
      * rewrite expect_scal. change (expect M (s ++ u)) with (expect P (s ++ u)).
        rewrite Martingale.martingale by auto. right. unfold Rdiv. ring.
    + intros x Hx tells. apply Rmult_le_compat_r; [left; now apply Rinv_0_lt_compat|].
      rewrite !app_assoc in *. apply line_step; auto. now apply (prob_pos M (s ++ u) [x]).
Qed.

End Honest.

(** * The statements *)

Theorem ville_s_inequality_proved : Statements.ville_s_inequality.
Proof.
  intros Sent alphabet P0 P1 c n c_pos. apply (rarely_reached P0 P1); [apply ratio_ge0; lra|].
  intros t _ reached. apply Rmult_le_reg_l with c; auto. replace (c * (1 / c * P1 t)) with (P1 t) by (field; lra). lra.
Qed.

Theorem theorem_v_proved : Statements.theorem_v.
Proof. statement. now apply honest. Qed.

(** ℓP(t) ≤ αP₋(t) says that (1−α)ℓP₊(t) ≤ α(1−ℓ)P₋(t). *)
Theorem theorem_v_text_of_p_proved : Statements.theorem_v_text_of_p.
Proof.
  intros Sent alphabet alpha Pminus Pplus level n alpha_pos alpha_lt1 level_pos level_le1.
  assert (Hd : 0 < (1 - alpha) * level) by (apply Rmult_lt_0_compat; lra).
  apply (rarely_reached Pplus Pminus); [apply ratio_ge0; auto; apply Rmult_le_pos; lra|].
  intros t Ht reached. assert (HP : 0 < mix alpha Pminus Pplus t) by (apply mix_pos_right; auto; lra).
  apply le_ratio_inv in reached; auto. unfold mix in reached.
  apply Rmult_le_reg_l with ((1 - alpha) * level); auto.
  replace ((1 - alpha) * level * (alpha * (1 - level) / ((1 - alpha) * level) * Pminus t))
    with (alpha * (1 - level) * Pminus t) by (field; lra). lra.
Qed.
