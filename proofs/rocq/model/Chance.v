(** Probabilities of events on n sentences, and the inequalities of Markov, Cantelli and Ville for them. *)
From Coq Require Import Reals Lra List Lia Classical.
From Coq.Reals Require Import ClassicalDedekindReals.
From BEB.model Require Import Sums RealFacts LanguageModel Expectation Sequences.
Import ListNotations.
Open Scope R_scope.

(** Every proposition can be decided; this needs no axiom beyond those of the classical reals. *)
Definition decide (event : Prop) : {event} + {~ event} :=
  match sig_not_dec event with
  | left not_not => left (NNPP event not_not)
  | right none => right none
  end.

(** 1 if it holds, 0 if not. *)
Definition indicator (event : Prop) : R := if decide event then 1 else 0.

Lemma indicator_true (event : Prop) : event -> indicator event = 1.
Proof. intros H. unfold indicator. destruct (decide event); tauto. Qed.

Lemma indicator_false (event : Prop) : ~ event -> indicator event = 0.
Proof. intros H. unfold indicator. destruct (decide event); tauto. Qed.

Lemma indicator_between (event : Prop) : 0 <= indicator event <= 1.
Proof. unfold indicator. destruct (decide event); lra. Qed.

Lemma indicator_le (E F : Prop) : (E -> F) -> indicator E <= indicator F.
Proof. intros H. unfold indicator. destruct (decide E), (decide F); tauto || lra. Qed.

Lemma indicator_iff (E F : Prop) : (E <-> F) -> indicator E = indicator F.
Proof. intros H. unfold indicator. destruct (decide E), (decide F); tauto. Qed.

Lemma indicator_not (event : Prop) : indicator (~ event) = 1 - indicator event.
Proof. unfold indicator. destruct (decide (~ event)), (decide event); tauto || lra. Qed.

Section Chance.
Context {Sent : Type} {A : Alphabet Sent}.
Implicit Types (s t : list Sent) (E F : list Sent -> Prop) (f v : list Sent -> R).

(** The probability that n sentences t ∼ P(· | s) satisfy E. *)
Definition chance (P : list Sent -> R) n s E : R := expect_sequences P n s (fun t => indicator (E t)).

Definition variance (P : list Sent -> R) n s f : R :=
  expect_sequences P n s (fun t => (f t - expect_sequences P n s f) ^ 2).

Lemma chance_not (P : LM) n s E : 0 < P s -> chance P n s (fun t => ~ E t) = 1 - chance P n s E.
Proof.
  intros H. unfold chance.
  transitivity (expect_sequences P n s (fun t => 1 - indicator (E t))).
  2: now rewrite expect_sequences_minus, expect_sequences_const.
  apply expect_sequences_ext. intros. apply indicator_not.
Qed.

Lemma chance_le (P : LM) n s E F :
  (forall t, length t = n -> 0 < prob P t s -> E t -> F t) -> chance P n s E <= chance P n s F.
Proof. intros H. apply expect_sequences_le. intros. apply indicator_le. auto. Qed.

Lemma chance_ge0 (P : LM) n s E : 0 <= chance P n s E.
Proof.
  apply sum_ge0. intros t _. apply Rmult_le_pos; [apply prob_ge0 | apply indicator_between].
Qed.

Lemma chance_le1 (P : LM) n s E : 0 < P s -> chance P n s E <= 1.
Proof.
  intros H. rewrite <- (expect_sequences_const P n s 1 H). apply expect_sequences_le.
  intros. apply indicator_between.
Qed.

Lemma variance_ge0 (P : LM) n s f : 0 <= variance P n s f.
Proof. apply sum_ge0. intros t _. apply Rmult_le_pos; [apply prob_ge0 | apply pow2_ge_0]. Qed.

(** Markov: c · P(f ≥ c) ≤ E f for f ≥ 0. *)
Theorem markov (P : LM) n s f c :
  (forall t, length t = n -> 0 < prob P t s -> 0 <= f t) ->
  c * chance P n s (fun t => c <= f t) <= expect_sequences P n s f.
Proof.
  intros H0. unfold chance. rewrite <- expect_sequences_scal. apply expect_sequences_le.
  intros t Ht Hp. specialize (H0 t Ht Hp). unfold indicator. destruct (decide _); lra.
Qed.

(** Cantelli: P(f ≥ E f + u) ≤ V/(V + u²) for u > 0 and V at least the variance. *)
Theorem cantelli (P : LM) n s f V u : 0 < P s -> variance P n s f <= V -> 0 < u ->
  chance P n s (fun t => expect_sequences P n s f + u <= f t) <= V / (V + u ^ 2).
Proof.
  intros Hs HV Hu. pose proof (variance_ge0 P n s f) as V0.
  set (m := expect_sequences P n s f) in *. set (k := V / u).
  assert (Hk : 0 <= k) by (apply ratio_ge0; lra).
  assert (Huk : 0 < (u + k) ^ 2) by (apply pow_lt; lra).
  pose proof (pow_lt u 2 Hu) as Hu2.
  (* (f − m + k)² is at least (u + k)² on the event; its mean is the variance and k². *)
  assert (M : (u + k) ^ 2 * chance P n s (fun t => m + u <= f t) <= V + k ^ 2).
  { apply Rle_trans with (expect_sequences P n s (fun t => (f t - m) ^ 2 + (2 * k * (f t - m) + k ^ 2))).
    - unfold chance. rewrite <- expect_sequences_scal. apply expect_sequences_le. intros t _ _.
      replace ((f t - m) ^ 2 + (2 * k * (f t - m) + k ^ 2)) with ((f t - m + k) ^ 2) by ring.
      unfold indicator. destruct (decide _) as [H|H].
      + rewrite Rmult_1_r. apply pow_incr. lra.
      + rewrite Rmult_0_r. apply pow2_ge_0.
    - rewrite !expect_sequences_plus, expect_sequences_scal, expect_sequences_minus.
      rewrite !expect_sequences_const by auto. unfold variance in HV. fold m in HV |- *. lra. }
  apply Rmult_le_reg_l with ((u + k) ^ 2); auto.
  replace ((u + k) ^ 2 * (V / (V + u ^ 2))) with (V + k ^ 2); auto.
  unfold k. field. lra.
Qed.

(** The lower tail. *)
Corollary cantelli_below (P : LM) n s f V u : 0 < P s -> variance P n s f <= V -> 0 < u ->
  chance P n s (fun t => f t <= expect_sequences P n s f - u) <= V / (V + u ^ 2).
Proof.
  intros Hs HV Hu. set (g := fun t => (-1) * f t).
  assert (Mg : expect_sequences P n s g = (-1) * expect_sequences P n s f) by apply expect_sequences_scal.
  eapply Rle_trans; [|apply (cantelli P n s g V u Hs)]; auto.
  - apply chance_le. intros t _ _ H. rewrite Mg. unfold g. lra.
  - eapply Rle_trans; [|exact HV]. right. unfold variance. rewrite Mg.
    apply expect_sequences_ext. intros. unfold g. ring.
Qed.

(** As statements about the mean: f stays within u of it, on either side, with probability 1 − δ. *)
Corollary rarely_above (P : LM) n s f V u delta : 0 < P s -> variance P n s f <= V -> 0 < u ->
  V * (1 - delta) <= delta * u ^ 2 ->
  1 - delta <= chance P n s (fun t => f t < expect_sequences P n s f + u).
Proof.
  intros Hs HV Hu small. pose proof (variance_ge0 P n s f). pose proof (pow_lt u 2 Hu).
  assert (tail : chance P n s (fun t => ~ f t < expect_sequences P n s f + u) <= delta).
  { eapply Rle_trans; [|eapply Rle_trans; [apply (cantelli P n s f V u Hs HV Hu)|]].
    - apply chance_le. intros t _ _ N. lra.
    - apply ratio_le; lra. }
  rewrite chance_not in tail by auto. lra.
Qed.

Corollary rarely_below (P : LM) n s f V u delta : 0 < P s -> variance P n s f <= V -> 0 < u ->
  V * (1 - delta) <= delta * u ^ 2 ->
  1 - delta <= chance P n s (fun t => expect_sequences P n s f - u < f t).
Proof.
  intros Hs HV Hu small. pose proof (variance_ge0 P n s f). pose proof (pow_lt u 2 Hu).
  assert (tail : chance P n s (fun t => ~ expect_sequences P n s f - u < f t) <= delta).
  { eapply Rle_trans; [|eapply Rle_trans; [apply (cantelli_below P n s f V u Hs HV Hu)|]].
    - apply chance_le. intros t _ _ N. lra.
    - apply ratio_le; lra. }
  rewrite chance_not in tail by auto. lra.
Qed.

(** Ville: what never grows on average rarely grows large, at any time. *)
Theorem ville (P : LM) v c : 0 < c -> (forall h, 0 <= v h) ->
  (forall h, 0 < P h -> expect P h (fun x => v (h ++ [x])) <= v h) ->
  forall n s, 0 < P s ->
  c * chance P n s (fun t => exists k, (k <= n)%nat /\ c <= v (s ++ firstn k t)) <= v s.
Proof.
  intros Hc v0 step. induction n as [|n IH]; intros s Hs.
  - unfold chance. rewrite expect_sequences_0 by auto. unfold indicator.
    destruct (decide _) as [(k & Hk & H)|H].
    + rewrite firstn_nil, app_nil_r in H. lra.
    + pose proof (v0 s). lra.
  - destruct (Rle_lt_dec c (v s)) as [big|small].
    + pose proof (chance_le1 P (S n) s (fun t => exists k, (k <= S n)%nat /\ c <= v (s ++ firstn k t)) Hs).
      nra.
    + eapply Rle_trans; [|apply (step s Hs)]. unfold chance.
      rewrite expect_sequences_S, <- expect_scal. apply expect_le. intros x Hx.
      assert (Hsx : 0 < P (s ++ [x])) by (apply prob_pos; auto).
      eapply Rle_trans; [|apply (IH _ Hsx)]. apply Rmult_le_compat_l; [lra|].
      apply expect_sequences_le. intros t _ _. apply indicator_le.
      intros (k & Hk & H). destruct k as [|k].
      * simpl in H. rewrite app_nil_r in H. lra.
      * exists k. split; [lia|]. simpl in H. now rewrite <- app_assoc.
Qed.

End Chance.
