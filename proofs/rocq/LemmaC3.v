(** Lemma C.3: a prompt that tells P₀ from P₁.

    The mean log-likelihood ratio of n sentences of P₀ is the sum of the mean divergences before each of them (chain rule),
    and some prompt that P₀ can write attains the mean. If a divergence on the way is infinite, some prompt is even impossible
    for P₁. *)
From Coq Require Import Reals Lra Lia List Classical.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence TwoSentences Coins Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Section LemmaC3.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (P0 P1 : LM).
Implicit Types (s t u : list Sent).

Notation mean_divergence k s := (expect_sequences P0 k s (fun u => divergence P0 P1 (s ++ u))).

(** After s some n sentences are impossible for P₁; or P₁ can follow P₀ all the way, every divergence is finite, and some n
    sentences attain the sum of the mean divergences. *)
Theorem telling n s : 0 < P0 s ->
  exists t, length t = n /\ 0 < prob P0 t s /\
    (prob P1 t s = 0 \/
     (0 < prob P1 t s
      /\ (forall u, (length u <= n)%nat -> 0 < P0 (s ++ u) -> 0 < P1 (s ++ u))
      /\ (forall k u, (k < n)%nat -> length u = k -> ~ divergence_infinite P0 P1 (s ++ u))
      /\ sum_over (seq 0 n) (fun k => mean_divergence k s) <= log_ratio P0 P1 s t)).
Proof.
  intros Hs.
  destruct (classic (exists t, length t = n /\ 0 < prob P0 t s /\ prob P1 t s = 0)) as [(t & L & H0 & H1)|all].
  { exists t. auto. }
  assert (exactly : forall t, length t = n -> 0 < prob P0 t s -> 0 < prob P1 t s).
  { intros t L H. destruct (prob_ge0 P1 s t) as [|Z]; auto. exfalso. apply all. eauto. }
  assert (H1s : 0 < P1 s).
  { destruct (continuation_exists P0 n s Hs) as (t & L & Ht). now apply prob_pos_given with t, exactly. }
  assert (follows : forall u, (length u <= n)%nat -> 0 < P0 (s ++ u) -> 0 < P1 (s ++ u)).
  { intros u Lu Hu. destruct (continuation_exists P0 (n - length u) _ Hu) as (r & Lr & Hr).
    apply (prefix_pos P1 _ r). rewrite <- app_assoc. apply prob_pos; auto. apply exactly.
    - rewrite app_length. lia.
    - rewrite prob_app. apply Rmult_lt_0_compat; auto. now apply prob_pos. }
  destruct (expect_sequences_attained P0 n s (log_ratio P0 P1 s) _ Hs (Rle_refl _)) as (t & L & Ht & attained).
  exists t. repeat split; auto. right. repeat split; auto.
  - intros k u Hk Hu (x & Hx0 & Hx1). rewrite <- app_assoc in *.
    specialize (follows (u ++ [x])). rewrite app_length in follows. simpl in follows.
    apply (Rlt_irrefl 0). rewrite <- Hx1 at 2. apply follows; auto. lia.
  - rewrite <- mean_log_ratio; auto.
Qed.

(** With b k nats before the k-th sentence, the evidence is exp(b 0 + … + b (n−1)). *)
Corollary telling_rates (b : nat -> R) n s : 0 < P0 s ->
  (forall k, (k < n)%nat -> mean_divergence_exceeds P0 P1 s k (b k)) ->
  exists t, length t = n /\ 0 < prob P0 t s /\
    exp (sum_over (seq 0 n) b) * prob P1 t s <= prob P0 t s /\
    ((0 < n)%nat -> exp (sum_over (seq 0 n) b) * prob P1 t s < prob P0 t s).
Proof.
  intros Hs rates. destruct (telling n s Hs) as (t & L & H0 & [Z|(H1 & _ & fin & reached)]).
  { exists t. rewrite Z, Rmult_0_r. repeat split; auto. lra. }
  assert (each : forall k, (k < n)%nat -> b k < mean_divergence k s).
  { intros k Hk. destruct (rates k Hk) as [(u & Hu & I)|]; auto. exfalso. exact (fin k u Hk Hu I). }
  assert (le : sum_over (seq 0 n) b <= sum_over (seq 0 n) (fun k => mean_divergence k s)).
  { apply sum_le. intros k Hk. apply in_seq in Hk. left. apply each. lia. }
  assert (E : exp (log_ratio P0 P1 s t) * prob P1 t s = prob P0 t s).
  { unfold log_ratio. rewrite exp_ln by (now apply ratio_pos). field. lra. }
  exists t. repeat split; auto.
  - rewrite <- E. apply Rmult_le_compat_r; [lra|]. apply exp_le_exp. lra.
  - intros Hn. rewrite <- E. apply Rmult_lt_compat_r; auto. apply exp_increasing.
    apply Rlt_le_trans with (sum_over (seq 0 n) (fun k => mean_divergence k s)); auto.
    destruct n as [|n]; [lia|]. rewrite !sum_seq_S. apply Rplus_le_lt_compat; [|apply each; lia].
    apply sum_le. intros k Hk. apply in_seq in Hk. left. apply each. lia.
Qed.

(** Lemma C.3: with distinguishability on average over the histories of each length (Definition 2.2). *)
Theorem lemma_c_3 beta epsilon (n : nat) : 0 < beta -> 0 < epsilon ->
  (forall k, mean_divergence_exceeds P0 P1 [] k beta) ->
  1 / beta * ln (1 / epsilon) <= INR n ->
  exists s, length s = n /\ 0 < P0 s /\ P1 s / P0 s <= epsilon.
Proof.
  intros Hb He rates long.
  destruct (telling_rates (fun _ => beta) n []) as (s & L & H0 & evidence & _); auto.
  { rewrite likelihood_empty. lra. }
  rewrite !prob_from_empty in *. rewrite sum_seq_const in evidence.
  exists s. repeat split; auto. apply ratio_le; auto.
  assert (H : 1 / epsilon <= exp (INR n * beta)).
  { apply ln_le_exp; [apply ratio_pos; lra|].
    replace (ln (1 / epsilon)) with (1 / beta * ln (1 / epsilon) * beta) by (field; lra).
    apply Rmult_le_compat_r; lra. }
  apply Rmult_le_compat_l with (r := epsilon) in evidence; [|lra].
  apply Rmult_le_compat_l with (r := epsilon) in H; [|lra].
  replace (epsilon * (1 / epsilon)) with 1 in H by (field; lra).
  pose proof (likelihood_ge0 P1 s). nra.
Qed.

(** The same for ρ = e^β and a given number of sentences after s₀, in the words of Definition 2.2: as far as P₁ can follow. *)
Section Rho.
Variables (s0 : list Sent) (rho epsilon : R) (n : nat).
Hypotheses (s0_pos : 0 < P0 s0) (rho_pos : 0 < rho) (epsilon_pos : 0 < epsilon).
Hypothesis told : forall m, (m < n)%nat ->
  (forall h, (length h <= m + 1)%nat -> 0 < P0 (s0 ++ h) -> 0 < P1 (s0 ++ h)) -> ln rho < mean_divergence m s0.

Lemma evidence_after : exists s, length s = n /\ 0 < prob P0 s s0
  /\ rho ^ n * prob P1 s s0 <= prob P0 s s0 /\ ((0 < n)%nat -> rho ^ n * prob P1 s s0 < prob P0 s s0).
Proof.
  destruct (telling n s0 s0_pos) as (s & L & Hs & alternatives).
  exists s. split; auto. split; auto. destruct alternatives as [Z|(H1 & follows & _ & reached)].
  { rewrite Z, Rmult_0_r. split; [lra | auto]. }
  assert (each : forall m, (m < n)%nat -> ln rho < mean_divergence m s0).
  { intros m Hm. apply told; auto. intros h Lh. apply follows. lia. }
  assert (E : exp (log_ratio P0 P1 s0 s) * prob P1 s s0 = prob P0 s s0).
  { unfold log_ratio. rewrite exp_ln by (now apply ratio_pos). field. lra. }
  assert (total : exp (INR n * ln rho) = rho ^ n) by (rewrite <- ln_pow, exp_ln; auto; now apply pow_lt).
  rewrite <- E, <- total, <- sum_seq_const. split.
  - apply Rmult_le_compat_r; [lra|]. apply exp_le_exp. eapply Rle_trans; [|exact reached].
    apply sum_le. intros m Hm. apply in_seq in Hm. left. apply each. lia.
  - intros Hn. apply Rmult_lt_compat_r; auto. apply exp_increasing. eapply Rlt_le_trans; [|exact reached].
    destruct n as [|k]; [lia|]. rewrite !sum_seq_S. apply Rplus_le_lt_compat; [|apply each; lia].
    apply sum_le. intros m Hm. apply in_seq in Hm. left. apply each. lia.
Qed.

Lemma enough : ln (1 / epsilon) <= INR n * ln rho -> 1 <= epsilon * rho ^ n.
Proof.
  intros long. apply exp_le_exp in long. rewrite <- ln_pow, !exp_ln in long; auto; try (now apply pow_lt).
  - apply Rmult_le_compat_l with (r := epsilon) in long; [|lra].
    replace (epsilon * (1 / epsilon)) with 1 in long by (field; lra). exact long.
  - apply ratio_pos; lra.
Qed.

Theorem whole_sentences : ln (1 / epsilon) <= INR n * ln rho ->
  exists s, length s = n /\ 0 < prob P0 s s0
    /\ prob P1 s s0 <= epsilon * prob P0 s s0 /\ ((0 < n)%nat -> prob P1 s s0 < epsilon * prob P0 s s0).
Proof.
  intros long. apply enough in long. destruct evidence_after as (s & L & Hs & le & lt).
  exists s. repeat split; auto; pose proof (prob_ge0 P1 s0 s).
  - apply Rmult_le_compat_l with (r := epsilon) in le; [nra | lra].
  - intros Hn. specialize (lt Hn). apply Rmult_lt_compat_l with (r := epsilon) in lt; [nra | lra].
Qed.

End Rho.

(** With the mean divergences themselves for rates. *)
Theorem total_divergence s0 epsilon n : 0 < P0 s0 -> 0 < epsilon ->
  ln (1 / epsilon) <= sum_over (seq 0 n) (fun m => mean_divergence m s0) ->
  exists s, length s = n /\ 0 < prob P0 s s0 /\ prob P1 s s0 <= epsilon * prob P0 s s0.
Proof.
  intros Hs0 He long. destruct (telling n s0 Hs0) as (s & L & Hs & alternatives).
  exists s. repeat split; auto. destruct alternatives as [Z|(H1 & _ & _ & reached)].
  { rewrite Z. apply Rmult_le_pos; lra. }
  assert (E : exp (log_ratio P0 P1 s0 s) * prob P1 s s0 = prob P0 s s0).
  { unfold log_ratio. rewrite exp_ln by (now apply ratio_pos). field. lra. }
  assert (H : 1 / epsilon <= exp (log_ratio P0 P1 s0 s)) by (apply ln_le_exp; [apply ratio_pos|]; lra).
  rewrite <- E. apply Rmult_le_compat_l with (r := epsilon) in H; [|lra].
  replace (epsilon * (1 / epsilon)) with 1 in H by (field; lra).
  rewrite <- Rmult_assoc. nra.
Qed.

(** From the empty prompt. *)
Lemma start : 0 < P0 [].
Proof. rewrite likelihood_empty. lra. Qed.

Lemma evidence_of_rho rho n : 0 < rho ->
  (forall m, (m < n)%nat -> (forall h, (length h <= m + 1)%nat -> 0 < P0 h -> 0 < P1 h) -> ln rho < mean_divergence m []) ->
  exists s, length s = n /\ 0 < P0 s /\ rho ^ n * P1 s <= P0 s /\ ((0 < n)%nat -> rho ^ n * P1 s < P0 s).
Proof.
  intros Hr told. destruct (evidence_after [] rho n start Hr told) as (s & L & H). exists s.
  rewrite !prob_from_empty in H. auto.
Qed.

End LemmaC3.

(** * The statements *)

Theorem following_is_inherited_proved : Statements.following_is_inherited.
Proof.
  intros Sent alphabet P0 P1 k exactly h short Hh.
  destruct (continuation_exists P0 (k - length h) h Hh) as (r & Lr & Hr).
  apply (prefix_pos P1 h r). apply exactly; [rewrite app_length; lia | now apply prob_pos].
Qed.

Theorem lemma_c_3_proved : Statements.lemma_c_3.
Proof.
  intros Sent alphabet P0 P1 rho epsilon k rho_pos epsilon_pos told long.
  destruct (whole_sentences P0 P1 [] rho epsilon k) as (s & L & Hs & H & _); auto using start.
  exists s. rewrite !prob_from_empty in *. auto.
Qed.

Theorem lemma_c_3_strict_proved : Statements.lemma_c_3_strict.
Proof.
  intros Sent alphabet P0 P1 rho epsilon k rho_pos epsilon_pos told long.
  destruct (whole_sentences P0 P1 [] rho epsilon (k + 1)) as (s & L & Hs & _ & H); auto using start.
  exists s. rewrite !prob_from_empty in *. repeat split; auto. apply H. lia.
Qed.

Theorem lemma_c_3_total_divergence_proved : Statements.lemma_c_3_total_divergence.
Proof.
  intros Sent alphabet P0 P1 epsilon k epsilon_pos _ long.
  destruct (total_divergence P0 P1 [] epsilon k) as (s & L & H); auto using start.
  exists s. rewrite !prob_from_empty in H. auto.
Qed.

Local Existing Instance two.

(** k = 0: no sentence tells anything apart, though ρ = 2 and ε = 1/2 would need only one. *)
Theorem lemma_c_3_floor_refuted : ~ Statements.lemma_c_3_floor.
Proof.
  intros claimed.
  destruct (claimed bool two (coin 1) (coin (1/3)) 2 (1/2) 0%nat) as (s & L & _ & H); try lra.
  - intros m Hm. lia.
  - replace (1 / (1/2)) with 2 by field. simpl. lra.
  - destruct s; [|discriminate]. rewrite !likelihood_empty in H. lra.
Qed.

(** P₀ always says the bad sentence and cannot follow P₁, a fair coin: KL(P₁‖P₀) is infinite, and P₁ says it half the time. *)
Theorem lemma_c_3_other_direction_refuted : ~ Statements.lemma_c_3_other_direction.
Proof.
  intros claimed.
  destruct (claimed bool two (coin 1) (coin (1/2)) 4 (1/4) 1%nat) as (s & L & Hs & H); try lra.
  - intros m _ follows. exfalso.
    specialize (follows [false] ltac:(simpl; lia)). rewrite !coin_likelihood in follows by lra. simpl in follows. lra.
  - replace (1 / (1/4)) with 4 by field. simpl. lra.
  - destruct s as [|x [|y s]]; try discriminate. rewrite !coin_likelihood in * by lra. destruct x; simpl in *; lra.
Qed.
