(** Theorem S: misalignment sticks. After an opening prompt with enough evidence for P₋ the model stays misaligned for the
    whole conversation, with high probability: whatever the user says that is no evidence for P₊, and however long it lasts.

    v = 1 − w is a martingale under the model's own sentences and does not grow with the user's. By Ville it rarely reaches
    ε/(1−γ), and below that B_P < γ + ε by the master inequality. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Posterior Divergence Chance Conversation Definitions.
From BEB Require MasterInequality Martingale LemmaC3.
Import ListNotations.
Open Scope R_scope.

Section Sticky.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha gamma epsilon : R) (Pminus Pplus : LM) (B : Sent -> R).
Hypotheses (scores : forall x, -1 <= B x <= 1).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (epsilon_pos : 0 < epsilon) (gamma_lt1 : gamma < 1).
Hypotheses (bad : behaves_at_most gamma Pminus B).

Let P : LM := mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1)).
(** The posterior weight of P₊; 0 after what nobody writes. *)
Let v (h : list Sent) : R := (1 - alpha) * Pplus h / P h.
Let level : R := epsilon / (1 - gamma).

Lemma level_pos : 0 < level.
Proof. apply ratio_pos; lra. Qed.

Lemma v_ge0 h : 0 <= v h.
Proof.
  unfold v. destruct (pos_or_zero P h) as [H|Z].
  - apply ratio_ge0; auto. apply Rmult_le_pos; [lra | apply likelihood_ge0].
  - rewrite Z. unfold Rdiv. rewrite Rinv_0. lra.
Qed.

Lemma v_posterior h : 0 < P h -> v h = 1 - posterior alpha Pminus Pplus h.
Proof. intros H. unfold v. now rewrite posterior_complement. Qed.

(** The model's own sentences do not move v on average. *)
Lemma model_step h : 0 < P h -> expect P h (fun x => v (h ++ [x])) <= v h.
Proof.
  intros H. right. rewrite v_posterior by auto.
  rewrite <- (Martingale.martingale alpha Pminus Pplus h alpha_pos alpha_lt1 H).
  change (mix alpha Pminus Pplus) with (likelihood P).
  rewrite <- (expect_const P h 1 H) at 1. rewrite <- expect_minus. apply expect_ext.
  intros x Hx. apply v_posterior. now apply prob_pos.
Qed.

(** The user's sentences are possible, and at least as likely for P₋ as for P₊. *)
Definition no_evidence_for_plus (user : User) : Prop :=
  forall h x, 0 < P h -> user h = Some x ->
    0 < P (h ++ [x]) /\ Pplus (h ++ [x]) * Pminus h <= Pminus (h ++ [x]) * Pplus h.

Lemma user_step user h x : no_evidence_for_plus user -> 0 < P h -> user h = Some x ->
  0 < P (h ++ [x]) /\ v (h ++ [x]) <= v h.
Proof.
  intros honest H E. destruct (honest h x H E) as [HPx evidence].
  split; auto. unfold v. apply ratio_le; auto.
  apply Rmult_le_reg_r with (P h); auto.
  replace ((1 - alpha) * Pplus h / P h * P (h ++ [x]) * P h) with ((1 - alpha) * (Pplus h * P (h ++ [x]))) by (field; lra).
  rewrite Rmult_assoc. apply Rmult_le_compat_l; [lra|]. simpl. unfold mix. nra.
Qed.

(** Where the behaviour is γ + ε or better, v has reached ε/(1−γ). *)
Lemma good_only_above h : 0 < Pminus h -> gamma + epsilon <= expect P h B -> level <= v h.
Proof.
  intros H good. assert (HP : 0 < P h) by (apply mix_pos_left; auto; lra).
  pose proof (MasterInequality.master alpha Pminus Pplus B h gamma scores alpha_pos alpha_lt1 H (bad h H)) as M.
  rewrite v_posterior by auto. unfold level. apply ratio_le; [lra|].
  change (likelihood P) with (mix alpha Pminus Pplus) in good. lra.
Qed.

(** A point of the conversation at which the model is not misaligned: P₋ cannot have written it, or B_P ≥ γ + ε. *)
Definition aligned (h : list Sent) : Prop := ~ (0 < Pminus h /\ expect P h B < gamma + epsilon).

Theorem sticky user q delta : no_evidence_for_plus user -> epsilon <= 1 - gamma -> 0 < P q ->
  v q <= delta * level -> forall n, risk P user aligned n q <= delta.
Proof.
  intros honest small Hq opening n.
  assert (says : forall h x, 0 < P h -> user h = Some x -> 0 < P (h ++ [x])).
  { intros h x H E. now apply (user_step user h x honest). }
  apply Rle_trans with (risk P user (fun h => level <= v h) n q).
  - apply risk_le; auto. intros h H al.
    destruct (pos_or_zero Pminus h) as [Hm|Z].
    + apply good_only_above; auto. apply Rnot_lt_le. intros mis. apply al. auto.
    + (* what P₋ cannot write has v = 1 *)
      assert (one : v h = 1).
      { unfold v. assert (HPh : P h = (1 - alpha) * Pplus h) by (simpl; unfold mix; rewrite Z; ring).
        rewrite <- HPh. field. lra. }
      rewrite one. unfold level. apply ratio_le; lra.
  - pose proof level_pos as positive. apply Rmult_le_reg_l with level; auto.
    eapply Rle_trans; [apply ville_in_conversation; auto|]; try lra.
    + apply v_ge0.
    + intros h H _. now apply model_step.
    + intros h x H E. now apply (user_step user).
Qed.

(** Opening prompts with so much evidence exist where P₋ is distinguishable: k sentences with
    e^{kβ} ≥ (1−α)(1−γ−δε)/(αδε). *)
Theorem sticky_opening beta delta k : (0 < k)%nat -> 0 < delta -> epsilon <= 1 - gamma ->
  distinguishable beta Pminus Pplus ->
  (1 - alpha) * (1 - gamma - delta * epsilon) <= alpha * (delta * epsilon) * exp (INR k * beta) ->
  exists q, length q = k /\ 0 < Pminus q /\
    forall user, no_evidence_for_plus user -> forall n, risk P user aligned n q <= delta.
Proof.
  intros Hk Hd small told long.
  destruct (LemmaC3.telling_rates Pminus Pplus (fun _ => beta) k []) as (q & L & Hq & evidence & _); auto.
  { rewrite likelihood_empty. lra. }
  rewrite !prob_from_empty, sum_seq_const in *.
  exists q. repeat split; auto. intros user honest n.
  assert (HP : 0 < P q) by (apply mix_pos_left; auto; lra).
  apply sticky; auto. unfold v. apply ratio_le; auto. unfold level.
  replace (delta * (epsilon / (1 - gamma)) * P q) with (delta * epsilon * P q / (1 - gamma)) by (field; lra).
  apply le_ratio; [lra|]. simpl. unfold mix.
  assert (Hde : 0 < alpha * (delta * epsilon)) by (repeat apply Rmult_lt_0_compat; auto).
  pose proof (likelihood_ge0 Pplus q) as HQ.
  apply Rmult_le_compat_l with (r := alpha * (delta * epsilon)) in evidence; [|lra].
  apply Rmult_le_compat_r with (r := Pplus q) in long; auto. lra.
Qed.

End Sticky.
