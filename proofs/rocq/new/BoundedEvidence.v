(** Where no sentence is more than μ times likelier under P₋ than under P₊, k sentences carry evidence of at most μᵏ: by induction,
    sentence by sentence; and 1 ≤ μ, as both are probabilities. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Section Evidence.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (mu : R) (Pminus Pplus : LM) (s0 : list Sent) (k : nat).
(** P₋(y|h) ≤ μP₊(y|h). *)
Hypothesis bounded : forall m, (m < k)%nat -> forall h, length h = m -> 0 < Pminus (s0 ++ h) /\ 0 < Pplus (s0 ++ h) ->
  forall y, prob Pminus [y] (s0 ++ h) <= mu * prob Pplus [y] (s0 ++ h).

(** Both are probabilities. *)
Lemma mu_ge1 : (0 < k)%nat -> 0 < Pminus s0 -> 0 < Pplus s0 -> 1 <= mu.
Proof.
  intros Hk Hm Hp. rewrite <- (prob_sum Pminus s0 Hm), <- (Rmult_1_r mu), <- (prob_sum Pplus s0 Hp).
  unfold sum_sentences. rewrite <- sum_scal. apply sum_le. intros y _.
  pose proof (bounded 0 Hk [] eq_refl) as H. rewrite app_nil_r in H. auto.
Qed.

Lemma evidence_of_length s : (length s <= k)%nat -> 0 < Pminus (s0 ++ s) -> 0 < Pplus s0 ->
  Pminus (s0 ++ s) * Pplus s0 <= mu ^ length s * Pminus s0 * Pplus (s0 ++ s).
Proof.
  induction s as [|y s IH] using rev_ind; intros L H Hp.
  - rewrite app_nil_r. simpl. lra.
  - rewrite app_length in *. simpl in L. rewrite app_assoc in *. pose proof (prefix_pos _ _ _ H) as Hs.
    specialize (IH ltac:(lia) Hs Hp).
    pose proof (mu_ge1 ltac:(lia) (prefix_pos Pminus s0 s Hs) Hp) as Hmu.
    pose proof (likelihood_ge0 Pplus (s0 ++ s)) as [Hq|Z].
    2:{ exfalso. rewrite <- Z, Rmult_0_r in IH. pose proof (Rmult_lt_0_compat _ _ Hs Hp). lra. }
    pose proof (bounded (length s) ltac:(lia) s eq_refl (conj Hs Hq) y) as step.
    rewrite !(chain_rule _ (s0 ++ s) [y]). pose proof (prob_ge0 Pplus (s0 ++ s) [y]).
    replace (mu ^ (length s + length [y]) * Pminus s0 * (Pplus (s0 ++ s) * prob Pplus [y] (s0 ++ s)))
      with (mu ^ length s * Pminus s0 * Pplus (s0 ++ s) * (mu * prob Pplus [y] (s0 ++ s)))
      by (rewrite pow_add; simpl; ring).
    replace (Pminus (s0 ++ s) * prob Pminus [y] (s0 ++ s) * Pplus s0)
      with (Pminus (s0 ++ s) * Pplus s0 * prob Pminus [y] (s0 ++ s)) by ring.
    apply Rmult_le_compat; auto; [apply Rmult_le_pos; lra | apply prob_ge0].
Qed.

Theorem evidence_bounded s : (length s <= k)%nat -> 0 < Pminus (s0 ++ s) ->
  Pminus (s0 ++ s) * Pplus s0 <= mu ^ k * Pminus s0 * Pplus (s0 ++ s).
Proof.
  intros L H. pose proof (prefix_pos Pminus s0 s H) as Hm. destruct (pos_or_zero Pplus s0) as [Hp|Z].
  2:{ rewrite Z, (impossible_prefix Pplus s0 s Z). lra. }
  eapply Rle_trans; [now apply evidence_of_length|].
  apply Rmult_le_compat_r; [apply likelihood_ge0|]. apply Rmult_le_compat_r; [lra|].
  destruct (Nat.eq_dec (length s) k) as [E|N]; [rewrite E; lra|]. apply Rle_pow; auto. apply mu_ge1; auto. lia.
Qed.

End Evidence.

(** From the empty prompt. *)
Lemma evidence_at_most {Sent} {alphabet : Alphabet Sent} mu (Pminus Pplus : LM) k :
  (forall m, (m < k)%nat -> forall h, length h = m -> 0 < Pminus h /\ 0 < Pplus h ->
    forall y, prob Pminus [y] h <= mu * prob Pplus [y] h) ->
  forall s, (length s <= k)%nat -> 0 < Pminus s -> 0 < Pplus s /\ Pminus s <= mu ^ k * Pplus s.
Proof.
  intros bounded s L H. pose proof (evidence_bounded mu Pminus Pplus [] k bounded s L H) as E. simpl app in E.
  rewrite !likelihood_empty, !Rmult_1_r in E. split; auto.
  destruct (pos_or_zero Pplus s) as [|Z]; auto. rewrite Z in E. lra.
Qed.

(** * The statements *)

Theorem guardrail_evidence_proved : Statements.guardrail_evidence.
Proof. statement. now apply evidence_bounded. Qed.
