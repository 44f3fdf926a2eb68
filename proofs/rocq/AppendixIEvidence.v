(** Lemma C.3 with evidence that fades like β/√n or β/n: the divergences add up to β times the sums of AppendixI.v, and some prompt
    attains their total. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence Defined.
From BEB Require AppendixI LemmaC3 Statements.
Import ListNotations.
Open Scope R_scope.

Section Evidence.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (P0 P1 : LM) (rho epsilon : R) (length_of : nat -> R) (n : nat).

Notation mean_divergence m := (expect_sequences P0 m [] (fun h => divergence P0 P1 h)).
Hypothesis told : forall m, (m < n)%nat -> ln rho / length_of m <= mean_divergence m.

Lemma adds_up :
  ln rho * sum_over (seq 0 n) (fun m => 1 / length_of m) <= sum_over (seq 0 n) (fun m => mean_divergence m).
Proof.
  rewrite <- sum_scal. apply sum_le. intros m Hm. apply in_seq in Hm.
  eapply Rle_trans; [|apply told; lia]. right. unfold Rdiv. ring.
Qed.

Hypotheses (rho_ge1 : 1 <= rho) (epsilon_pos : 0 < epsilon).

Lemma prompt_exists total : total <= sum_over (seq 0 n) (fun m => 1 / length_of m) ->
  ln (1 / epsilon) <= ln rho * total ->
  exists s, length s = n /\ 0 < P0 s /\ P1 s <= epsilon * P0 s.
Proof.
  intros enough long.
  assert (rate0 : 0 <= ln rho) by (rewrite <- ln_1; apply ln_le_ln; lra).
  destruct (LemmaC3.total_divergence P0 P1 [] epsilon n) as (s & L & H); auto using LemmaC3.start.
  - eapply Rle_trans; [exact long|]. eapply Rle_trans; [|apply adds_up]. now apply Rmult_le_compat_l.
  - exists s. rewrite !prob_from_empty in H. auto.
Qed.

End Evidence.

(** * The statements *)

Theorem appendix_i_total_divergence_1_proved : Statements.appendix_i_total_divergence_1.
Proof. statement. now apply (adds_up P0 P1 rho (fun m => INR (m + 1))). Qed.

Theorem appendix_i_lemma_c_3_1_2_proved : Statements.appendix_i_lemma_c_3_1_2.
Proof.
  statement. apply (prompt_exists P0 P1 rho epsilon (fun m => sqrt (INR (m + 1)))) with (sqrt (INR (k + 1))); auto.
  apply AppendixI.roots_at_least.
Qed.

Theorem appendix_i_lemma_c_3_1_2_sharper_proved : Statements.appendix_i_lemma_c_3_1_2_sharper.
Proof.
  statement. apply (prompt_exists P0 P1 rho epsilon (fun m => sqrt (INR (m + 1)))) with (2 * (sqrt (INR (k + 1)) - 1)); auto.
  apply AppendixI.roots_integral.
Qed.

Theorem appendix_i_lemma_c_3_1_proved : Statements.appendix_i_lemma_c_3_1.
Proof.
  statement. apply (prompt_exists P0 P1 rho epsilon (fun m => INR (m + 1))) with (ln (INR (k + 1))); auto.
  apply AppendixI.harmonic.
Qed.
