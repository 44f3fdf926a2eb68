(** Lemma C.3 for countably many sentences. If no n sentences had a log-likelihood ratio above c, no total of mean divergences could
    exceed c: what is left of c after h bounds the divergences from h on, by induction from the end. *)
From Coq Require Import Reals Lra Lia List Classical.
From BEB.model Require Import RealFacts Sums.
From BEB.countable Require Import Series Models Divergence.
Import ListNotations.
Open Scope R_scope.

Section LemmaC3.
Variables (P Q : CountableLM).
Notation log_ratio h := (ln (likelihood P h / likelihood Q h)).

Section Bounded.
Variables (n : nat) (c : R).
Hypothesis follows : forall h, (length h <= n)%nat -> 0 < P h -> 0 < Q h.
Hypothesis bounded : forall h, length h = n -> 0 < P h -> log_ratio h <= c.

(** The bounds of the means after h come from bounds after each next sentence. *)
Lemma one_sentence_later h (b : nat -> R) j : 0 < P h ->
  (forall k, (k < j)%nat -> mean_at_least P Q (S k) h (b k)) ->
  exists (G : nat -> R) N,
    (forall m, (N <= m)%nat -> sum_over (seq 0 j) b <= sum_f_R0 (fun x => next P h x * G x) m)
    /\ forall x, 0 < P (h ++ [x]) -> 0 <= G x
         /\ exists b', G x = sum_over (seq 0 j) b' /\ forall k, (k < j)%nat -> mean_at_least P Q k (h ++ [x]) (b' k).
Proof.
  intros H. induction j as [|j IH]; intros means.
  - exists (fun _ => 0), 0%nat. split.
    + intros m _. simpl. right. symmetry. transitivity (sum_f_R0 (fun _ => 0) m); [apply sum_eq; intros; ring|].
      induction m as [|m IHm]; simpl; lra.
    + intros x _. split; [lra|]. exists (fun _ => 0). split; [reflexivity|]. intros k Hk. lia.
  - destruct IH as (G & N & sums_G & each); [intros k Hk; apply means; lia|].
    destruct (means j ltac:(lia)) as (g & M & Hg & HM).
    exists (fun x => G x + g x), (Nat.max N M). split.
    + intros m Hm. rewrite sum_seq_S. specialize (sums_G m ltac:(lia)).
      assert (more : sum_f_R0 (fun x => next P h x * g x) M <= sum_f_R0 (fun x => next P h x * g x) m).
      { apply partial_mono; [|lia]. intros x. pose proof (next_ge0 P h x H).
        destruct (likelihood_ge0 P (h ++ [x])) as [Hx|Z]; [apply Rmult_le_pos; auto; now apply Hg|].
        rewrite next_zero by auto. lra. }
      rewrite (sum_eq _ (fun x => next P h x * G x + next P h x * g x)) by (intros; ring).
      rewrite Cauchy_prod.sum_plus. lra.
    + intros x Hx. destruct (each x Hx) as (G0 & b' & E & Hb'). destruct (Hg x Hx) as [g0 Hgx].
      split; [lra|]. exists (fun k => if Nat.eq_dec k j then g x else b' k). split.
      * rewrite sum_seq_S, E. destruct (Nat.eq_dec j j) as [_|N']; [|congruence]. f_equal.
        apply sum_ext. intros k Hk. apply in_seq in Hk. destruct (Nat.eq_dec k j); [lia | reflexivity].
      * intros k Hk. destruct (Nat.eq_dec k j) as [->|N']; auto. apply Hb'. lia.
Qed.

Lemma total j : forall h, (length h + j = n)%nat -> 0 < P h -> forall b : nat -> R,
  (forall k, (k < j)%nat -> mean_at_least P Q k h (b k)) -> sum_over (seq 0 j) b <= c - log_ratio h.
Proof.
  induction j as [|j IH]; intros h L H b means.
  - simpl. pose proof (bounded h ltac:(lia) H). lra.
  - assert (HQ : 0 < Q h) by (apply follows; auto; lia).
    destruct (means 0%nat ltac:(lia)) as (N0 & first).
    destruct (one_sentence_later h (fun k => b (S k)) j H) as (G & N & later & each).
    { intros k Hk. apply (means (S k)). lia. }
    rewrite sum_seq_shift. set (r := c - log_ratio h).
    assert (limit : sums (fun x => r * next P h x - next P h x + next Q h x) (r * 1 - 1 + 1)).
    { apply sums_plus; [apply sums_minus; [apply sums_scal|]|]; now apply next_sum. }
    replace (r * 1 - 1 + 1) with r in limit by ring.
    refine (late_partial _ _ _ (Nat.max N0 N) limit _).
    assert (possible : forall x, 0 < P (h ++ [x]) -> 0 < Q (h ++ [x])).
    { intros x. apply follows. rewrite app_length. simpl. lia. }
    intros m Hm. specialize (later m ltac:(lia)).
    pose proof (partial_mono (gain P Q h) N0 m (fun x => gain_ge0 P Q h x H HQ (possible x)) ltac:(lia)) as more.
    apply Rle_trans with (sum_f_R0 (fun x => gain P Q h x + next P h x * G x) m).
    + rewrite Cauchy_prod.sum_plus. lra.
    + apply sum_Rle. intros x _. unfold gain. destruct (likelihood_ge0 P (h ++ [x])) as [Hx|Z].
      * destruct (each x Hx) as (_ & b' & E & Hb'). pose proof (possible x Hx) as HQx.
        pose proof (IH (h ++ [x]) ltac:(rewrite app_length; simpl; lia) Hx b' Hb') as I. rewrite <- E in I.
        assert (p : 0 < next P h x) by (now apply ratio_pos).
        assert (split_ratio : log_ratio (h ++ [x]) = log_ratio h + ln (next P h x / next Q h x)).
        { rewrite <- ln_mult by (repeat apply ratio_pos; auto). f_equal. unfold next. field. lra. }
        unfold r. rewrite split_ratio in I.
        apply Rmult_le_compat_l with (r := next P h x) in I; [|lra]. lra.
      * rewrite next_zero by auto. lra.
Qed.

End Bounded.

(** With b k nats before the k-th sentence, the evidence is exp(b 0 + … + b (n−1)). *)
Theorem telling_rates (b : nat -> R) n : (forall k, (k < n)%nat -> mean_exceeds P Q k (b k)) ->
  exists s, length s = n /\ 0 < P s /\ exp (sum_over (seq 0 n) b) * Q s <= P s
    /\ ((0 < n)%nat -> exp (sum_over (seq 0 n) b) * Q s < P s).
Proof.
  intros rates. apply NNPP. intros none. set (c := sum_over (seq 0 n) b) in *. pose proof (exp_pos c) as Ec.
  assert (exactly : forall s, length s = n -> 0 < P s -> 0 < Q s).
  { intros s L H. destruct (likelihood_ge0 Q s) as [|Z]; auto. exfalso. apply none. exists s. rewrite <- Z.
    repeat split; auto; lra. }
  assert (follows : forall h, (length h <= n)%nat -> 0 < P h -> 0 < Q h).
  { intros h L H. destruct (continuation_exists P (n - length h) h H) as (t & Lt & Ht).
    apply (prefix_pos Q h t). apply exactly; auto. rewrite app_length. lia. }
  destruct n as [|n].
  { apply none. exists []. rewrite !likelihood_empty. unfold c. simpl. rewrite exp_0. repeat split; try lra. intros; lia. }
  assert (bounded : forall h, length h = S n -> 0 < P h -> log_ratio h <= c).
  { intros h L H. pose proof (exactly h L H) as HQ. apply Rnot_lt_le. intros more. apply none. exists h.
    apply exp_increasing in more. rewrite exp_ln in more by (now apply ratio_pos).
    apply Rmult_lt_compat_r with (r := Q h) in more; auto.
    replace (P h / Q h * Q h) with (P h) in more by (field; lra). repeat split; auto; lra. }
  assert (finite : forall k, (k < S n)%nat -> exists b', b k < b' /\ mean_at_least P Q k [] b').
  { intros k Hk. destruct (rates k Hk) as [(t & L & x & Hx & Z)|]; auto. exfalso.
    pose proof (follows (t ++ [x]) ltac:(rewrite app_length; simpl; lia) Hx). lra. }
  destruct (finite 0%nat ltac:(lia)) as (b0 & more & first).
  assert (start : 0 < P []) by (rewrite likelihood_empty; lra).
  pose proof (total (S n) c follows bounded (S n) [] eq_refl start (fun k => match k with O => b0 | S k => b (S k) end)) as T.
  rewrite !likelihood_empty in T. replace (1 / 1) with 1 in T by field. rewrite ln_1, sum_seq_shift in T.
  unfold c in T. rewrite sum_seq_shift in T. cbn [seq] in T.
  assert (sum_over (seq 0 n) (fun k => b (S k)) + b0 <= b 0%nat + sum_over (seq 0 n) (fun k => b (S k)) - 0); [|lra].
  rewrite Rplus_comm. apply T. intros [|k] Hk; auto. destruct (finite (S k) Hk) as (b' & le & Hb').
  apply less_at_least with b'; auto. lra.
Qed.

(** Lemma C.3. *)
Theorem lemma_c_3 beta epsilon n : 0 < beta -> 0 < epsilon -> (forall k, mean_exceeds P Q k beta) ->
  1 / beta * ln (1 / epsilon) <= INR n ->
  exists s, length s = n /\ 0 < P s /\ Q s / P s <= epsilon.
Proof.
  intros Hb He rates long. destruct (telling_rates (fun _ => beta) n) as (s & L & H & evidence & _); auto.
  rewrite sum_seq_const in evidence. exists s. repeat split; auto. apply ratio_le; auto.
  assert (E : 1 / epsilon <= exp (INR n * beta)).
  { apply ln_le_exp; [apply ratio_pos; lra|].
    replace (ln (1 / epsilon)) with (1 / beta * ln (1 / epsilon) * beta) by (field; lra). apply Rmult_le_compat_r; lra. }
  apply Rmult_le_compat_l with (r := epsilon) in evidence; [|lra].
  apply Rmult_le_compat_l with (r := epsilon) in E; [|lra].
  replace (epsilon * (1 / epsilon)) with 1 in E by (field; lra).
  pose proof (likelihood_ge0 Q s). nra.
Qed.

End LemmaC3.
