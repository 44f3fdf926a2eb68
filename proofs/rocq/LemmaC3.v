(** Lemma C.3: a prompt that tells P₀ from P₁.

    The mean log-likelihood ratio of n sentences of P₀ is the sum of the mean divergences before each of them (chain rule),
    and some prompt that P₀ can write attains the mean. If a divergence on the way is infinite, some prompt is even impossible
    for P₁. *)
From Coq Require Import Reals Lra Lia List Classical.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Section LemmaC3.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (P0 P1 : LM).
Implicit Types (s t u : list Sent).

Notation mean_divergence k s := (expect_sequences P0 k s (fun u => divergence P0 P1 (s ++ u))).

(** After s some n sentences are impossible for P₁, or attain the sum of the mean divergences, all of them finite. *)
Theorem telling n s : 0 < P0 s ->
  exists t, length t = n /\ 0 < prob P0 t s /\
    (prob P1 t s = 0 \/
     (0 < prob P1 t s
      /\ (forall k u, (k < n)%nat -> length u = k -> ~ divergence_infinite P0 P1 (s ++ u))
      /\ sum_over (seq 0 n) (fun k => mean_divergence k s) <= log_ratio P0 P1 s t)).
Proof.
  intros Hs.
  destruct (classic (exists t, length t = n /\ 0 < prob P0 t s /\ prob P1 t s = 0)) as [(t & L & H0 & H1)|all].
  { exists t. auto. }
  assert (follows : forall t, length t = n -> 0 < prob P0 t s -> 0 < prob P1 t s).
  { intros t L H. destruct (prob_ge0 P1 s t) as [|Z]; auto. exfalso. apply all. eauto. }
  destruct (expect_sequences_attained P0 n s (log_ratio P0 P1 s) _ Hs (Rle_refl _)) as (t & L & Ht & attained).
  exists t. repeat split; auto. right. repeat split; auto.
  - (* an infinite divergence would let us write n sentences that P₁ cannot follow *)
    intros k u Hk Hu (x & Hx0 & Hx1).
    assert (Hsx : 0 < P0 (s ++ (u ++ [x]))) by (now rewrite app_assoc).
    destruct (continuation_exists P0 (n - S k) _ Hsx) as (r & Lr & Hr).
    specialize (follows ((u ++ [x]) ++ r)).
    rewrite (prob_app P0 s (u ++ [x])), (prob_app P1 s (u ++ [x])) in follows.
    assert (Z : prob P1 (u ++ [x]) s = 0) by (unfold prob; rewrite app_assoc, Hx1; unfold Rdiv; ring).
    rewrite Z, Rmult_0_l in follows. apply (Rlt_irrefl 0), follows.
    + rewrite !app_length. simpl. lia.
    + apply Rmult_lt_0_compat; auto. now apply prob_pos.
  - rewrite <- mean_log_ratio; auto.
Qed.

(** With b k nats before the k-th sentence, the evidence is exp(b 0 + … + b (n−1)). *)
Corollary telling_rates (b : nat -> R) n s : 0 < P0 s ->
  (forall k, (k < n)%nat -> mean_divergence_exceeds P0 P1 s k (b k)) ->
  exists t, length t = n /\ 0 < prob P0 t s /\
    exp (sum_over (seq 0 n) b) * prob P1 t s <= prob P0 t s /\
    ((0 < n)%nat -> exp (sum_over (seq 0 n) b) * prob P1 t s < prob P0 t s).
Proof.
  intros Hs rates. destruct (telling n s Hs) as (t & L & H0 & [Z|(H1 & fin & reached)]).
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

(** With log ρ nats after every history of at most n sentences: n sentences multiply the evidence by ρⁿ. *)
Theorem every_history rho n : 0 < rho ->
  (forall h, (length h <= n)%nat -> 0 < P1 h /\ forall y, 0 < P1 (h ++ [y])) ->
  (forall h, (length h <= n)%nat -> 0 < P0 h -> ln rho <= divergence P0 P1 h) ->
  exists s, length s = n /\ 0 < P0 s /\ rho ^ n * P1 s <= P0 s.
Proof.
  intros Hr says rate. assert (start : 0 < P0 []) by (rewrite likelihood_empty; lra).
  destruct (telling n [] start) as (s & L & H0 & alternatives). rewrite !prob_from_empty in *.
  exists s. repeat split; auto. destruct alternatives as [Z|(H1 & _ & reached)].
  { rewrite Z. lra. }
  assert (enough : INR n * ln rho <= log_ratio P0 P1 [] s).
  { eapply Rle_trans; [|exact reached]. rewrite <- sum_seq_const. apply sum_le. intros k Hk. apply in_seq in Hk.
    rewrite <- (expect_sequences_const P0 k [] (ln rho) start). apply expect_sequences_le. intros u Hu Hp.
    apply rate; [simpl; lia | now rewrite prob_from_empty in Hp]. }
  unfold log_ratio in enough. rewrite !prob_from_empty, <- ln_pow in enough by auto.
  apply le_ratio_inv; auto. apply exp_le_exp in enough.
  rewrite !exp_ln in enough; auto; [now apply ratio_pos | now apply pow_lt].
Qed.

End LemmaC3.

(** * The statements *)

Theorem lemma_c_3_every_history_proved : Statements.lemma_c_3_every_history.
Proof.
  intros Sent alphabet P0 P1 rho epsilon k rho_pos epsilon_pos says rate long.
  destruct (every_history P0 P1 rho k) as (s & L & H0 & evidence); auto.
  exists s. split; [lia|]. split; auto.
  pose proof (likelihood_ge0 P1 s). apply Rmult_le_compat_l with (r := epsilon) in evidence; [nra | lra].
Qed.
