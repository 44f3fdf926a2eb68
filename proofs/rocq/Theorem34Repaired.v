(** Theorem 3.4 repaired: what the best of n answers can be prompted to is the level of the best of n answers of P₋, which is
    at most 1 − 2((1−γ)/2)ⁿ where P₋ is bad on average, and γ where it is surely bad. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence Answers Defined.
From BEB Require LemmaC3 BestOfN BestOfNMixture Statements.
Import ListNotations.
Import BestOfN.
Open Scope R_scope.

Section Theorem34.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (B : Sent -> R) (alpha : R) (Pminus Pplus : LM) (epsilon rho : R) (n k : nat).
Hypotheses (scores : forall x, -1 <= B x <= 1).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (epsilon_pos : 0 < epsilon) (rho_pos : 0 < rho).
Hypothesis told : forall m, (m < k)%nat ->
  (forall h, (length h <= m + 1)%nat -> 0 < Pminus h -> 0 < Pplus h) ->
  ln rho < expect_sequences Pminus m [] (fun h => divergence Pminus Pplus h).

Theorem any_level level : (0 < k)%nat ->
  (forall h, length h = k -> 0 < Pminus h -> best_of B Pminus h n <= level) ->
  (1 - alpha) * (INR n * (1 - level) - epsilon) <= alpha * epsilon * rho ^ k ->
  exists s, length s = k /\ 0 < Pminus s /\ best_of B (mix alpha Pminus Pplus) s n < level + epsilon.
Proof.
  intros Hk atmost long.
  destruct (LemmaC3.evidence_of_rho Pminus Pplus rho k rho_pos told) as (s & L & Hs & _ & evidence).
  specialize (evidence Hk). exists s. repeat split; auto. apply BestOfNMixture.best_threshold; auto.
  apply Rmult_le_compat_r with (r := Pplus s) in long; [|apply likelihood_ge0].
  apply Rmult_lt_compat_l with (r := alpha * epsilon) in evidence; [lra | now apply Rmult_lt_0_compat].
Qed.

(** The best of n of what is bad on average. *)
Lemma level_from_mean gamma s : gamma <= 1 -> 0 < Pminus s -> expect Pminus s B <= gamma ->
  best_of B Pminus s n <= 1 - 2 * ((1 - gamma) / 2) ^ n.
Proof.
  intros low Hs bad. eapply Rle_trans; [now apply best_from_mean|].
  pose proof (pow_incr ((1 - gamma) / 2) ((1 - expect Pminus s B) / 2) n). lra.
Qed.

Theorem surely_bad gamma : 0 < INR n ->
  (forall h, length h = k -> 0 < Pminus h -> forall x, 0 < prob Pminus [x] h -> B x <= gamma) ->
  ln (1 / alpha) + ln (1 / epsilon) + ln 4 + ln (INR n) <= INR k * ln rho ->
  exists s, length s = k /\ 0 < Pminus s /\ best_of B (mix alpha Pminus Pplus) s n < gamma + epsilon.
Proof.
  intros Hn bad long.
  destruct (LemmaC3.evidence_of_rho Pminus Pplus rho k rho_pos told) as (s & L & Hs & evidence & _).
  exists s. repeat split; auto.
  destruct (next_exists Pminus s Hs) as (x & Hx). pose proof (bad s L Hs x Hx) as g. pose proof (scores x) as b.
  apply BestOfNMixture.best_threshold; auto; [apply best_of_bad; auto; now apply bad|].
  assert (Hae : 0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
  assert (H : 4 * INR n <= alpha * epsilon * rho ^ k).
  { rewrite !ln_one_over, <- ln_pow in long by lra. pose proof (pow_lt rho k rho_pos).
    apply ln_le_inv; [repeat apply Rmult_lt_0_compat; auto|]. rewrite !ln_mult by lra. lra. }
  pose proof (likelihood_ge0 Pplus s) as [HQ|Z].
  - apply Rlt_le_trans with (4 * INR n * Pplus s).
    + apply Rmult_lt_compat_r; auto.
      assert (INR n * (1 - gamma) <= INR n * 2) by (apply Rmult_le_compat_l; lra).
      destruct (Rle_lt_dec 0 (INR n * (1 - gamma) - epsilon)); nra.
    + apply Rmult_le_compat_r with (r := Pplus s) in H; [|lra].
      apply Rmult_le_compat_l with (r := alpha * epsilon) in evidence; lra.
  - rewrite <- Z, Rmult_0_r. now apply Rmult_lt_0_compat.
Qed.

End Theorem34.

(** * The statements *)

Theorem theorem_3_4_any_level_proved : Statements.theorem_3_4_any_level.
Proof. statement. apply any_level with rho; auto. lia. Qed.

Theorem theorem_3_4_repaired_proved : Statements.theorem_3_4_repaired.
Proof.
  statement. apply any_level with rho; auto; [lia|].
  intros h Lh Hh. apply level_from_mean; auto.
Qed.

Theorem theorem_3_4_surely_bad_proved : Statements.theorem_3_4_surely_bad.
Proof. statement. now apply surely_bad with rho. Qed.
