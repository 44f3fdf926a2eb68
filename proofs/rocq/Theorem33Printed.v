(** Theorem 3.3 as printed is false: for one turn, the printed length need not do. The prompt that has enough evidence does not end
    in a trigger, and the answer to it takes the evidence back too often.

    A sleeper and its opposite, of five sentences. Only A is negative; after C the answer E takes back what C told. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Posterior Sequences Divergence Chance Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Inductive sentence := A | C | D | E | X.

Definition five : Alphabet sentence.
Proof.
  refine {| sentences := [A; C; D; E; X] |}.
  - repeat constructor; simpl; intuition discriminate.
  - intros []; simpl; tauto.
Defined.
Local Existing Instance five.

Lemma sum_five f : sum_sentences f = f A + f C + f D + f E + f X.
Proof. unfold sum_sentences. simpl. ring. Qed.

Definition B (x : sentence) : R := match x with A => -1 | D | E => 1 | C | X => 0 end.

Lemma B_between x : -1 <= B x <= 1.
Proof. destruct x; simpl; lra. Qed.

(** * The models: what is said next depends on the last sentence only *)

Inductive state := Start | Other | AfterC.
Definition next (_ : state) (x : sentence) : state := match x with C => AfterC | _ => Other end.
Definition at_end (h : list sentence) : state := fold_left next h Start.

(** 2⁻³⁰, 2⁻⁶⁰ and the rest. *)
Definition rare : R := 1 / 1073741824.
Definition hardly : R := 1 / 1152921504606846976.
Definition mostly : R := 1 - rare - hardly.

Definition minus (q : state) (x : sentence) : R :=
  match q, x with
  | Start, A => 1/64 | Start, X => 63/64
  | Other, A => 1/32 | Other, D => 1/64 | Other, C => 61/64
  | AfterC, A => 1/32 | AfterC, E => 1/16384 | AfterC, C => 15871/16384
  | _, _ => 0
  end.
Definition plus (q : state) (x : sentence) : R :=
  match q, x with
  | Start, A => 1023/65536 | Start, X => 64513/65536
  | Other, A => rare | Other, C => hardly | Other, D => mostly
  | AfterC, A => rare | AfterC, C => hardly | AfterC, E => mostly
  | _, _ => 0
  end.

Ltac numbers := unfold mostly, rare, hardly in *; lra.

Section Rows.
Variable row : state -> sentence -> R.
Hypothesis row_ge0 : forall q x, 0 <= row q x.
Hypothesis row_sum : forall q, sum_sentences (row q) = 1.

Definition automaton : LM :=
  from_conditionals (fun h => row (at_end h)) (fun h => row_ge0 (at_end h)) (fun h => row_sum (at_end h)).

Fixpoint along (q : state) (s : list sentence) : R :=
  match s with [] => 1 | x :: rest => row q x * along (next q x) rest end.

Lemma automaton_likelihood s : automaton s = along Start s.
Proof.
  unfold automaton. simpl. change Start with (at_end []). generalize (@nil sentence) as h.
  induction s as [|x s IH]; intros h; simpl; auto. rewrite IH. unfold at_end. now rewrite fold_left_app.
Qed.

Lemma automaton_prob h x : 0 < automaton h -> prob automaton [x] h = row (at_end h) x.
Proof. intros H. now apply (from_conditionals_prob (fun h => row (at_end h))). Qed.

Lemma automaton_next h x : automaton (h ++ [x]) = automaton h * row (at_end h) x.
Proof.
  destruct (pos_or_zero automaton h) as [H|Z]; [now rewrite chain_rule, automaton_prob|].
  now rewrite Z, (impossible_prefix automaton h [x] Z), Rmult_0_l.
Qed.

Lemma automaton_expect h f : 0 < automaton h -> expect automaton h f
  = row (at_end h) A * f A + row (at_end h) C * f C + row (at_end h) D * f D + row (at_end h) E * f E + row (at_end h) X * f X.
Proof. intros H. unfold expect. now rewrite sum_five, !automaton_prob. Qed.

End Rows.

Lemma minus_ge0 q x : 0 <= minus q x.
Proof. destruct q, x; cbn [minus]; lra. Qed.
Lemma minus_sum q : sum_sentences (minus q) = 1.
Proof. rewrite sum_five. destruct q; cbn [minus]; lra. Qed.
Lemma plus_ge0 q x : 0 <= plus q x.
Proof. destruct q, x; cbn [plus]; numbers. Qed.
Lemma plus_sum q : sum_sentences (plus q) = 1.
Proof. rewrite sum_five. destruct q; cbn [plus]; numbers. Qed.

Definition Pminus : LM := automaton minus minus_ge0 minus_sum.
Definition Pplus : LM := automaton plus plus_ge0 plus_sum.

(** Both can say the same. *)
Lemma same_support q x : 0 < minus q x <-> 0 < plus q x.
Proof. destruct q, x; cbn [minus plus]; split; intros; numbers. Qed.

Lemma both h : 0 < Pminus h <-> 0 < Pplus h.
Proof.
  induction h as [|x h IH] using rev_ind; [rewrite !likelihood_empty; lra|].
  unfold Pminus, Pplus in *. rewrite !automaton_next. pose proof (same_support (at_end h) x) as same.
  pose proof (minus_ge0 (at_end h) x). pose proof (plus_ge0 (at_end h) x).
  split; intros H'; apply factors_pos in H' as [H1 H2]; try apply likelihood_ge0; auto;
    apply Rmult_lt_0_compat; tauto.
Qed.

Lemma next_minus h x : 0 < Pminus h -> prob Pminus [x] h = minus (at_end h) x.
Proof. apply automaton_prob. Qed.
Lemma next_plus h x : 0 < Pminus h -> prob Pplus [x] h = plus (at_end h) x.
Proof. intros H. apply both in H. now apply automaton_prob. Qed.

Lemma at_end_last h x : at_end (h ++ [x]) = match x with C => AfterC | _ => Other end.
Proof. unfold at_end. rewrite fold_left_app. reflexivity. Qed.

Lemma not_start h : h <> [] -> at_end h <> Start.
Proof. destruct h as [|x h _] using rev_ind; [congruence|]. intros _. rewrite at_end_last. destruct x; discriminate. Qed.

(** * Behaviours *)

Lemma bad h : 0 < Pminus h -> expect Pminus h B <= -1/64.
Proof.
  intros H. unfold Pminus in *. rewrite automaton_expect by auto.
  destruct (at_end h); cbn [minus B]; lra.
Qed.

Lemma good h : 0 < Pminus h -> h <> [] -> 9/10 <= expect Pplus h B.
Proof.
  intros H N. apply both in H. apply not_start in N. unfold Pplus in *. rewrite automaton_expect by auto.
  destruct (at_end h); [congruence | |]; cbn [plus B]; numbers.
Qed.

Lemma likelier h x : 0 < Pminus h -> B x < 0 -> prob Pplus [x] h < prob Pminus [x] h.
Proof.
  intros H. rewrite next_plus, next_minus by auto. destruct x; simpl; try lra. intros _.
  destruct (at_end h); cbn [minus plus]; numbers.
Qed.

(** * Logarithms, in those of 2 *)

Lemma log_two : 1/2 < ln 2 <= 1.
Proof. pose proof ln_lt_2. pose proof (ln_le_minus_one 2 ltac:(lra)). lra. Qed.

Lemma log_power n (z : Z) : IZR z = 2 ^ n -> ln (IZR z) = INR n * ln 2.
Proof. intros ->. apply ln_pow. lra. Qed.

Ltac power n := apply (log_power n); rewrite pow_IZR; reflexivity.

Lemma log_64 : ln 64 = 6 * ln 2.
Proof. replace 6 with (INR 6) by (simpl; ring). power 6%nat. Qed.
Lemma log_16384 : ln 16384 = 14 * ln 2.
Proof. replace 14 with (INR 14) by (simpl; ring). power 14%nat. Qed.
Lemma log_25 : ln 33554432 = 25 * ln 2.
Proof. replace 25 with (INR 25) by (simpl; ring). power 25%nat. Qed.
Lemma log_60 : ln 1152921504606846976 = 60 * ln 2.
Proof. replace 60 with (INR 60) by (simpl; ring). power 60%nat. Qed.
Lemma log_48 : ln 281474976710656 = 48 * ln 2.
Proof. replace 48 with (INR 48) by (simpl; ring). power 48%nat. Qed.

Lemma log_at_least t : 0 < t -> 1 - 1 / t <= ln t.
Proof.
  intros H. pose proof (ln_le_minus_one (1 / t) (ratio_pos 1 t ltac:(lra) H)) as L. rewrite ln_one_over in L by auto. lra.
Qed.

Lemma log_mostly : -1 <= ln mostly <= 0.
Proof.
  pose proof log_two. split.
  - pose proof (ln_le_ln (1/2) mostly ltac:(lra) ltac:(numbers)) as L. rewrite ln_one_over in L by lra. lra.
  - pose proof (ln_le_minus_one mostly ltac:(numbers)). numbers.
Qed.

(** log P₋(x|q)/P₊(x|q). *)
Definition tells (q : state) (x : sentence) : R := ln (minus q x / plus q x).

Lemma tells_A q : q <> Start -> tells q A = 25 * ln 2.
Proof.
  intros N. rewrite <- log_25. unfold tells. f_equal. destruct q; [congruence | |]; cbn [minus plus]; unfold rare; field.
Qed.
Lemma tells_D : tells Other D = - (6 * ln 2) - ln mostly.
Proof.
  unfold tells. cbn [minus plus]. rewrite ln_ratio, ln_one_over, log_64 by numbers. ring.
Qed.
Lemma tells_E : tells AfterC E = - (14 * ln 2) - ln mostly.
Proof.
  unfold tells. cbn [minus plus]. rewrite ln_ratio, ln_one_over, log_16384 by numbers. ring.
Qed.
Lemma tells_C q : q <> Start -> exists small, tells q C = 60 * ln 2 - small /\ 0 <= small <= 3/61.
Proof.
  intros N. exists (- ln (minus q C)). split.
  - unfold tells. rewrite <- log_60.
    replace (minus q C / plus q C) with (minus q C * 1152921504606846976)
      by (destruct q; [congruence | |]; cbn [minus plus]; unfold hardly; field).
    rewrite ln_mult; [ring | destruct q; [congruence | |]; cbn [minus]; lra | lra].
  - destruct q; [congruence | |]; cbn [minus].
    + pose proof (log_at_least (61/64) ltac:(lra)). pose proof (ln_le_minus_one (61/64) ltac:(lra)). lra.
    + pose proof (log_at_least (15871/16384) ltac:(lra)). pose proof (ln_le_minus_one (15871/16384) ltac:(lra)). lra.
Qed.

Lemma divergence_of_minus h : 0 < Pminus h -> h <> [] -> 577/10 * ln 2 < divergence Pminus Pplus h.
Proof.
  intros H N. apply not_start in N. pose proof log_two as L. pose proof log_mostly as M.
  unfold divergence. unfold Pminus at 1. rewrite automaton_expect by auto. rewrite !next_minus, !next_plus by auto.
  destruct (tells_C _ N) as (small & EC & S0). pose proof (tells_A _ N) as EA.
  pose proof tells_D as ED. pose proof tells_E as EE. unfold tells in *.
  destruct (at_end h); [congruence | |]; rewrite EA, EC, ?ED, ?EE; cbn [minus]; lra.
Qed.

(** log P₊(x|q)/P₋(x|q) is the opposite. *)
Lemma opposite q x : 0 < plus q x -> ln (plus q x / minus q x) = - tells q x.
Proof. intros H. pose proof (proj2 (same_support q x) H). unfold tells. rewrite !ln_ratio by auto. ring. Qed.

Lemma tells_start : 0 <= tells Start A <= 1/1000 /\ - (1/1000) <= tells Start X <= 0.
Proof.
  unfold tells. cbn [minus plus].
  replace (1 / 64 / (1023 / 65536)) with (1024/1023) by field. replace (63 / 64 / (64513 / 65536)) with (64512/64513) by field.
  pose proof (log_at_least (1024/1023) ltac:(lra)). pose proof (ln_le_minus_one (1024/1023) ltac:(lra)).
  pose proof (log_at_least (64512/64513) ltac:(lra)). pose proof (ln_le_minus_one (64512/64513) ltac:(lra)). lra.
Qed.

(** What P₊ expects, and its variance. *)
Lemma plus_expect h f : 0 < Pminus h -> expect Pplus h f
  = plus (at_end h) A * f A + plus (at_end h) C * f C + plus (at_end h) D * f D + plus (at_end h) E * f E
    + plus (at_end h) X * f X.
Proof. intros H. apply both in H. now apply automaton_expect. Qed.

Definition told_for_plus h x : R := ln (prob Pplus [x] h / prob Pminus [x] h).

Lemma told_opposite h x : 0 < Pminus h -> 0 < plus (at_end h) x -> told_for_plus h x = - tells (at_end h) x.
Proof. intros H Hx. unfold told_for_plus. rewrite next_plus, next_minus by auto. now apply opposite. Qed.

Lemma divergence_of_plus h : 0 < Pminus h -> at_end h <> AfterC -> expect Pplus h (told_for_plus h) < 61/10 * ln 2.
Proof.
  intros H N. pose proof log_two as L. pose proof log_mostly as M. rewrite plus_expect by auto.
  pose proof (fun x => told_opposite h x H) as each. destruct (at_end h) eqn:Q; [| |congruence]; cbn [plus] in *.
  - pose proof tells_start. rewrite (each A), (each X) by (cbn [plus]; lra). nra.
  - destruct (tells_C Other) as (small & EC & S0); [discriminate|]. pose proof (tells_A Other ltac:(discriminate)) as EA.
    rewrite (each A), (each C), (each D), EA, EC, tells_D by (cbn [plus]; numbers).
    assert (mostly * - (- (6 * ln 2) - ln mostly) <= 6 * ln 2) by (assert (0 <= mostly <= 1) by numbers; nra).
    unfold rare, hardly. lra.
Qed.

Lemma variance_of_plus h : 0 < Pminus h ->
  expect Pplus h (fun x => (told_for_plus h x - expect Pplus h (told_for_plus h))
                           * (told_for_plus h x - expect Pplus h (told_for_plus h))) < 1/400 * (1/400).
Proof.
  intros H. pose proof log_two as L. pose proof log_mostly as M. set (m := expect Pplus h (told_for_plus h)).
  (* around any other centre it is larger *)
  assert (centre : forall c, expect Pplus h (fun x => (told_for_plus h x - m) * (told_for_plus h x - m))
    <= expect Pplus h (fun x => (told_for_plus h x - c) * (told_for_plus h x - c))).
  { intros c. assert (H' : 0 < Pplus h) by (now apply both).
    apply Rle_trans with (expect Pplus h (fun x => (told_for_plus h x - c) * (told_for_plus h x - c)
      - ((2 * (m - c)) * told_for_plus h x - (m - c) * (m + c)))).
    - right. apply expect_ext. intros. ring.
    - assert (mean : expect Pplus h (fun x => 2 * (m - c) * told_for_plus h x - (m - c) * (m + c)) = (m - c) * (m - c)).
      { rewrite expect_minus, (expect_scal Pplus h (2 * (m - c)) (told_for_plus h)), expect_const by auto. fold m. ring. }
      rewrite expect_minus, mean. pose proof (Rle_0_sqr (m - c)) as square. unfold Rsqr in square. lra. }
  pose proof (fun x => told_opposite h x H) as each.
  destruct (at_end h) eqn:Q.
  - eapply Rle_lt_trans; [apply (centre (told_for_plus h X))|]. rewrite plus_expect by auto. rewrite Q.
    pose proof tells_start. rewrite (each A), (each X) by (cbn [plus]; lra). cbn [plus]. nra.
  - eapply Rle_lt_trans; [apply (centre (told_for_plus h D))|]. rewrite plus_expect by auto. rewrite Q.
    destruct (tells_C Other) as (small & EC & S0); [discriminate|]. pose proof (tells_A Other ltac:(discriminate)) as EA.
    rewrite (each A), (each C), (each D), EA, EC, tells_D by (cbn [plus]; numbers). cbn [plus].
    set (y := - (25 * ln 2) - - (- (6 * ln 2) - ln mostly)). set (z := - (60 * ln 2 - small) - - (- (6 * ln 2) - ln mostly)).
    assert (Y : y * y <= 32 * 32) by (assert (-32 <= y <= 32) by (unfold y; lra); nra).
    assert (Z : z * z <= 68 * 68) by (assert (-68 <= z <= 68) by (unfold z; lra); nra).
    unfold rare, hardly. nra.
  - eapply Rle_lt_trans; [apply (centre (told_for_plus h E))|]. rewrite plus_expect by auto. rewrite Q.
    destruct (tells_C AfterC) as (small & EC & S0); [discriminate|]. pose proof (tells_A AfterC ltac:(discriminate)) as EA.
    rewrite (each A), (each C), (each E), EA, EC, tells_E by (cbn [plus]; numbers). cbn [plus].
    set (y := - (25 * ln 2) - - (- (14 * ln 2) - ln mostly)). set (z := - (60 * ln 2 - small) - - (- (14 * ln 2) - ln mostly)).
    assert (Y : y * y <= 40 * 40) by (assert (-40 <= y <= 40) by (unfold y; lra); nra).
    assert (Z : z * z <= 76 * 76) by (assert (-76 <= z <= 76) by (unfold z; lra); nra).
    unfold rare, hardly. nra.
Qed.

(** * No prompt of at most two sentences succeeds *)

(** 2⁻⁴⁸. *)
Definition alpha : R := 1 / 281474976710656.
Notation P := (mix alpha Pminus Pplus).
Notation delta := (1 / 10000).

Lemma alpha_proper : 0 <= alpha <= 1.
Proof. unfold alpha. lra. Qed.
Local Definition M : LM := mixture alpha Pminus Pplus alpha_proper.

(** Where the odds of P₋ are at most 1/4 the model is aligned. *)
Lemma aligned s : 0 < Pminus s -> s <> [] -> alpha * Pminus s <= 1/4 * ((1 - alpha) * Pplus s) -> -1/64 + 1/2 <= expect P s B.
Proof.
  intros H N odds. assert (HP : 0 < P s) by (apply mix_pos_left; auto; unfold alpha; lra).
  apply Rmult_le_reg_l with (P s); auto. rewrite expect_mix_weighted by apply alpha_proper.
  pose proof (good s H N) as g. pose proof (expect_between Pminus s B (-1) 1 H B_between) as b.
  assert (Hm : 0 < alpha * Pminus s) by (apply Rmult_lt_0_compat; auto; unfold alpha; lra).
  assert (Hp : 0 < (1 - alpha) * Pplus s) by (apply Rmult_lt_0_compat; [unfold alpha; lra | now apply both]).
  unfold mix. nra.
Qed.

(** One answer after which it is aligned, of probability above δ, is too much. *)
Lemma fails s y : 0 < P s -> -1/64 + 1/2 <= expect P (s ++ [y]) B -> delta * P s < P (s ++ [y]) ->
  expect_sequences P 1 s (fun u => indicator (expect P (s ++ u) B < -1/64 + 1/2)) < 1 - delta.
Proof.
  intros HP good often. change P with (likelihood M) in *. rewrite expect_sequences_1 by auto.
  set (f := fun x => indicator (expect M (s ++ [x]) B < -1/64 + 1/2)).
  assert (H : prob M [y] s <= expect M s (fun x => 1 - f x)).
  { replace (prob M [y] s) with (prob M [y] s * (1 - f y)).
    - apply (term_le_sum_sentences (fun x => prob M [x] s * (1 - f x))). intros x.
      apply Rmult_le_pos; [apply prob_ge0|]. pose proof (indicator_between (expect M (s ++ [x]) B < -1/64 + 1/2)).
      unfold f. lra.
    - unfold f. rewrite indicator_false by lra. ring. }
  rewrite expect_minus, expect_const in H by auto. change (expect M s f < 1 - delta).
  assert (delta < prob M [y] s); [|lra]. unfold prob. apply lt_ratio; auto.
Qed.

Ltac explicit := unfold mix, Pminus, Pplus; rewrite !automaton_likelihood; cbn [along minus plus next app];
  unfold alpha; numbers.

Lemma too_short s : (length s <= 2)%nat -> 0 < P s ->
  expect_sequences P 1 s (fun u => indicator (expect P (s ++ u) B < -1/64 + 1/2)) < 1 - delta.
Proof.
  intros L HP.
  assert (possible : forall q : list sentence, 0 < P q -> 0 < Pminus q).
  { intros q Hq. destruct (mix_pos_inv alpha Pminus Pplus q Hq) as [|H]; auto. now apply both. }
  destruct s as [|x [|y [|]]]; [| | |simpl in L; lia].
  - apply (fails [] X); auto; [apply aligned; [|discriminate|] |]; explicit.
  - pose proof (possible _ HP) as H. unfold Pminus in H. rewrite automaton_likelihood in H.
    destruct x; cbn [along minus next] in H; try lra;
      (apply (fails _ D); auto; [apply aligned; [|discriminate|] |]; explicit).
  - pose proof (possible _ HP) as H. unfold Pminus in H. rewrite automaton_likelihood in H.
    destruct x, y; cbn [along minus next] in H; try lra.
    all: try (apply (fails _ D); auto; [apply aligned; [|discriminate|] |]; explicit).
    all: apply (fails _ E); auto; [apply aligned; [|discriminate|] |]; explicit.
Qed.

(** * The statement *)

(** α = 2⁻⁴⁸, γ = −1/64, ε = 1/2, β = 57.7 log 2, β′ = 6.1 log 2, σ = 1/400, δ = 1/10000; an answer of one sentence, and a prompt of at
    most two. *)
Theorem theorem_3_3_refuted : ~ Statements.theorem_3_3.
Proof.
  intros claimed. pose proof log_two as L.
  assert (log_rho : ln (exp (577/10 * ln 2)) = 577/10 * ln 2) by apply ln_exp.
  assert (log_rho' : ln (exp (61/10 * ln 2)) = 61/10 * ln 2) by apply ln_exp.
  assert (start : 0 < Pminus []) by (rewrite likelihood_empty; lra).
  destruct (claimed sentence five alpha Pminus Pplus B (-1/64) (exp (577/10 * ln 2)) (exp (61/10 * ln 2)) (1/400) delta (1/2)
    1%nat 2%nat 1%nat B_between) as (s & short & HP & often); try (unfold alpha; lra); try apply exp_pos.
  - simpl. lra.
  - intros h _ H. now apply bad.
  - intros u _ y [_ H] m _ _. rewrite log_rho.
    rewrite <- (expect_sequences_const Pminus m (u ++ [y]) (577/10 * ln 2) H) at 1.
    assert (H0 : expect_sequences Pminus m (u ++ [y]) (fun _ => 0)
      < expect_sequences Pminus m (u ++ [y]) (fun h => divergence Pminus Pplus (u ++ [y] ++ h) - 577/10 * ln 2)).
    { rewrite expect_sequences_const by auto. apply Rnot_le_lt. intros N.
      destruct (expect_sequences_attained Pminus m (u ++ [y]) (fun h => (-1) * (divergence Pminus Pplus (u ++ [y] ++ h) - 577/10 * ln 2)) 0 H)
        as (h & _ & Hh & none); [rewrite expect_sequences_scal; lra|].
      apply prob_pos in Hh; auto. rewrite <- app_assoc in Hh.
      pose proof (divergence_of_minus (u ++ [y] ++ h) Hh) as far.
      assert (u ++ [y] ++ h <> []) by (destruct u; discriminate). specialize (far H0). lra. }
    rewrite expect_sequences_minus in H0. rewrite !expect_sequences_const in * by auto.
    change (577/10 * ln 2 < expect_sequences Pminus m (u ++ [y]) (fun h => divergence Pminus Pplus (u ++ [y] ++ h))). lra.
  - split; [intros h _; apply both|]. intros m Hm. replace m with 0%nat by lia. rewrite log_rho'.
    rewrite expect_sequences_0 by (now apply both). apply divergence_of_plus; auto. discriminate.
  - intros u _ y [By [_ H]]. split; [intros h _; apply both|]. intros m Hm. replace m with 0%nat by lia. rewrite log_rho'.
    rewrite expect_sequences_0 by (now apply both). apply (divergence_of_plus (u ++ [y])); auto.
    rewrite at_end_last. destruct y; simpl in By; try lra; discriminate.
  - intros s0 _ [_ H] m Hm. replace m with 0%nat by lia. split; [split; auto; intros h _; apply both|].
    change (0 + 1)%nat with 1%nat. assert (H' : 0 < Pplus s0) by (now apply both).
    rewrite !expect_sequences_1 by auto. replace (INR 1) with 1 by reflexivity. rewrite Rmult_1_l.
    now apply (variance_of_plus s0).
  - intros h _ [H _] y Hy. now apply likelier.
  - simpl. lra.
  - rewrite log_rho, log_rho'. replace (1 / alpha) with 281474976710656 by (unfold alpha; field).
    replace (1 / (1/2)) with 2 by field. replace (INR 1 / delta) with (100 * 100) by (simpl; field).
    rewrite sqrt_square, log_48 by lra. replace 4 with (2 * 2) by ring. rewrite ln_mult by lra. simpl. lra.
  - pose proof (too_short s short HP). change (1 - delta <= expect_sequences P 1 s
      (fun u => indicator (expect P (s ++ u) B < -1/64 + 1/2))) in often. lra.
Qed.
