(** Divergences for countably many sentences, and their means over histories. Σ p log(p/q) = Σ (p log(p/q) − p + q), and these terms are
    not negative: so partial sums say that it is at least b, whether or not there is a sum; and so do partial sums of means. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts.
From BEB.countable Require Import Series Models.
Import ListNotations.
Open Scope R_scope.

(** * Partial sums *)

Lemma partial_mono f m n : (forall x, 0 <= f x) -> (m <= n)%nat -> sum_f_R0 f m <= sum_f_R0 f n.
Proof.
  intros f0 H. induction H as [|n H IH]; [lra|]. simpl. specialize (f0 (S n)). lra.
Qed.

(** A bound of all late partial sums bounds the sum. *)
Lemma late_partial f l b N : sums f l -> (forall n, (N <= n)%nat -> b <= sum_f_R0 f n) -> b <= l.
Proof.
  intros F late. apply Rnot_lt_le. intros H. destruct (F (b - l)) as (M & close); [lra|].
  specialize (close (Nat.max M N) ltac:(lia)). specialize (late (Nat.max M N) ltac:(lia)).
  unfold R_dist in close. apply Rabs_def2 in close. lra.
Qed.

(** * Prompts *)

Lemma prefix_pos (P : CountableLM) s t : 0 < P (s ++ t) -> 0 < P s.
Proof.
  revert s. induction t as [|x t IH]; intros s H; [now rewrite app_nil_r in H|].
  pose proof (likelihood_longer P s x). replace (s ++ x :: t) with ((s ++ [x]) ++ t) in H by (now rewrite <- app_assoc).
  specialize (IH _ H). lra.
Qed.

Lemma impossible_longer (P : CountableLM) s x : P s = 0 -> P (s ++ [x]) = 0.
Proof. pose proof (likelihood_longer P s x). pose proof (likelihood_ge0 P (s ++ [x])). lra. Qed.

(** Every prompt that P can write goes on for as long as one likes. *)
Lemma continuation_exists (P : CountableLM) n : forall s, 0 < P s -> exists t, length t = n /\ 0 < P (s ++ t).
Proof.
  induction n as [|n IH]; intros s H; [exists []; rewrite app_nil_r; auto|].
  assert (more : exists x, 0 < P (s ++ [x])).
  { apply Classical_Prop.NNPP. intros none. apply (next_exists P s H). intros x.
    destruct (likelihood_ge0 P (s ++ [x])); auto. exfalso. eauto. }
  destruct more as (x & Hx). destruct (IH _ Hx) as (t & L & Ht).
  exists (x :: t). split; [simpl; congruence|]. now rewrite <- app_assoc in Ht.
Qed.

Section Divergence.
Variables (P Q : CountableLM).

(** KL(P(·|h) ‖ Q(·|h)) = d. *)
Definition divergence h d : Prop := sums (fun x => next P h x * ln (next P h x / next Q h x)) d.

Definition gain h x : R := next P h x * ln (next P h x / next Q h x) - next P h x + next Q h x.

(** It is infinite: some sentence is possible for P and impossible for Q. *)
Definition divergence_infinite h : Prop := exists x, 0 < P (h ++ [x]) /\ Q (h ++ [x]) = 0.

(** The mean of the divergence over n sentences of P after h is at least b. *)
Fixpoint mean_at_least n h b : Prop :=
  match n with
  | O => exists N, b <= sum_f_R0 (gain h) N
  | S n => exists (g : nat -> R) N,
      (forall x, 0 < P (h ++ [x]) -> 0 <= g x /\ mean_at_least n (h ++ [x]) (g x))
      /\ b <= sum_f_R0 (fun x => next P h x * g x) N
  end.

(** From the empty prompt on it exceeds b, or is infinite. *)
Definition mean_exceeds n b : Prop :=
  (exists t, length t = n /\ divergence_infinite t) \/ exists b', b < b' /\ mean_at_least n [] b'.

Lemma next_zero h x : 0 < P h -> P (h ++ [x]) = 0 -> next P h x = 0.
Proof. intros H Z. unfold next. rewrite Z. field. lra. Qed.

Lemma gain_ge0 h x : 0 < P h -> 0 < Q h -> (0 < P (h ++ [x]) -> 0 < Q (h ++ [x])) -> 0 <= gain h x.
Proof.
  intros HP HQ follows. unfold gain. pose proof (next_ge0 Q h x HQ) as q0.
  destruct (likelihood_ge0 P (h ++ [x])) as [H|Z].
  - assert (p : 0 < next P h x) by (now apply ratio_pos). assert (q : 0 < next Q h x) by (apply ratio_pos; auto).
    pose proof (ln_le_minus_one _ (ratio_pos _ _ q p)) as L. rewrite ln_ratio in * by auto.
    apply Rmult_le_compat_l with (r := next P h x) in L; [|lra].
    replace (next P h x * (next Q h x / next P h x - 1)) with (next Q h x - next P h x) in L by (field; lra). lra.
  - rewrite next_zero by auto. lra.
Qed.

(** Where there is a sum, this is what is meant. *)
Lemma gains_sum h d : 0 < P h -> 0 < Q h -> divergence h d -> sums (gain h) d.
Proof.
  intros HP HQ D. replace d with (d - 1 + 1) by ring. apply sums_plus; [apply sums_minus|]; auto; now apply next_sum.
Qed.

Theorem divergence_at_least h d b : 0 < P h -> 0 < Q h -> divergence h d -> b < d -> mean_at_least 0 h b.
Proof.
  intros HP HQ D less. apply gains_sum in D; auto. destruct (D (d - b)) as (N & close); [lra|].
  exists N. specialize (close N (Nat.le_refl _)). unfold R_dist in close. apply Rabs_def2 in close. lra.
Qed.

Lemma less_at_least n : forall h b c, b <= c -> mean_at_least n h c -> mean_at_least n h b.
Proof.
  destruct n as [|n]; intros h b c H; simpl.
  - intros (N & HN). exists N. lra.
  - intros (g & N & Hg & HN). exists g, N. split; auto. lra.
Qed.

End Divergence.
