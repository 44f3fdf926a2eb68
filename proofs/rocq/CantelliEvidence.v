(** Cantelli's inequality for the evidence of a sampled prompt: (X − m + k)² is at least (a + k)² where X ≥ m + a, and its mean is
    the variance and k²; k = v/a is best. That is Chance.v; here X is a log-likelihood ratio. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts LanguageModel Expectation Sequences Chance Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Section Evidence.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (P : LM) (N : nat) (f : list Sent -> R) (delta v a : R).
Notation m := (expect_sequences P N [] f).
Hypothesis a_pos : 0 < a.
Hypothesis variance_le : expect_sequences P N [] (fun u => (f u - m) * (f u - m)) <= v.
Hypothesis small : v * (1 - delta) <= delta * (a * a).

Lemma start : 0 < P [].
Proof. rewrite likelihood_empty. lra. Qed.

Lemma variance_at_most : variance P N [] f <= v.
Proof.
  eapply Rle_trans; [|exact variance_le]. right. apply expect_sequences_ext. intros. ring.
Qed.

Lemma above : 1 - delta <= chance P N [] (fun u => f u < m + a).
Proof. apply rarely_above with v; auto using start, variance_at_most. lra. Qed.

Lemma below : 1 - delta <= chance P N [] (fun u => m - a < f u).
Proof. apply rarely_below with v; auto using start, variance_at_most. lra. Qed.

End Evidence.

(** * The statements *)

Theorem cantelli_for_evidence_above_proved : Statements.cantelli_for_evidence_above.
Proof. statement. now apply (above P0 N (fun u => ln (P0 u / P1 u)) delta v a). Qed.

Theorem cantelli_for_evidence_below_proved : Statements.cantelli_for_evidence_below.
Proof. statement. now apply (below P0 N (fun u => ln (P0 u / P1 u)) delta v a). Qed.

Theorem cantelli_for_evidence_after_a_prompt_proved : Statements.cantelli_for_evidence_after_a_prompt.
Proof.
  intros Sent alphabet P0 P1 N delta v a s0 s0_pos _ a_pos _ variance_le small.
  apply (rarely_above P0 N s0 (fun u => ln (prob P0 u s0 / prob P1 u s0)) v a delta); auto; [|lra].
  eapply Rle_trans; [|exact variance_le]. right. apply expect_sequences_ext. intros. ring.
Qed.
