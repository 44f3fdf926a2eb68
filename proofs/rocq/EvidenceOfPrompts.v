(** The evidence of a prompt that is sampled: its mean is the sum of the mean divergences (chain rule), and Cantelli's inequality
    keeps it near the mean. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence Chance Defined.
From BEB Require CantelliEvidence Statements.
Import ListNotations.
Open Scope R_scope.

Section Evidence.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (P Q : LM) (N : nat).
Hypothesis follows : forall h, (length h <= N)%nat -> 0 < P h -> 0 < Q h.

Notation evidence u := (ln (P u / Q u)).
Notation mean := (expect_sequences P N [] (fun u => evidence u)).
Notation mean_divergence m := (expect_sequences P m [] (fun h => divergence P Q h)).

Lemma mean_evidence : mean = sum_over (seq 0 N) (fun m => mean_divergence m).
Proof.
  assert (start : 0 < P []) by (rewrite likelihood_empty; lra).
  eapply eq_trans; [|apply (mean_log_ratio P Q N [] start)].
  - apply expect_sequences_ext. intros u _ _. unfold log_ratio. now rewrite !prob_from_empty.
  - intros u L Hu. rewrite prob_from_empty in *. apply follows; auto. lia.
Qed.

Lemma mean_at_most b : (forall m, (m < N)%nat -> mean_divergence m < b) -> mean <= INR N * b.
Proof.
  intros hidden. rewrite mean_evidence, <- sum_seq_const. apply sum_le. intros m Hm. apply in_seq in Hm.
  left. apply hidden. lia.
Qed.

Lemma mean_at_least b : (forall m, (m < N)%nat -> b < mean_divergence m) -> INR N * b <= mean.
Proof.
  intros told. rewrite mean_evidence, <- sum_seq_const. apply sum_le. intros m Hm. apply in_seq in Hm.
  left. apply told. lia.
Qed.

Section Chance.
Variables (b v delta a : R).
Hypothesis a_pos : 0 < a.
Hypothesis variance_le : expect_sequences P N [] (fun u => (evidence u - mean) * (evidence u - mean)) <= v.
Hypothesis small : v * (1 - delta) <= delta * (a * a).

Lemma rarely_more : (forall m, (m < N)%nat -> mean_divergence m < b) ->
  1 - delta <= chance P N [] (fun u => evidence u < INR N * b + a).
Proof.
  intros hidden. eapply Rle_trans; [now apply (CantelliEvidence.above P N (fun u => evidence u) delta v a)|].
  pose proof (mean_at_most b hidden). apply chance_le. intros u _ _ H'. lra.
Qed.

Lemma rarely_less : (forall m, (m < N)%nat -> b < mean_divergence m) ->
  1 - delta <= chance P N [] (fun u => INR N * b - a < evidence u).
Proof.
  intros told. eapply Rle_trans; [now apply (CantelliEvidence.below P N (fun u => evidence u) delta v a)|].
  pose proof (mean_at_least b told). apply chance_le. intros u _ _ H'. lra.
Qed.

End Chance.
End Evidence.

(** * The statements *)

Theorem evidence_of_an_aligning_prompt_proved : Statements.evidence_of_an_aligning_prompt.
Proof. statement. now apply (rarely_more P1 P0 N) with (INR N * (sigma * sigma)). Qed.

Theorem evidence_of_a_sampled_prompt_proved : Statements.evidence_of_a_sampled_prompt.
Proof.
  intros Sent alphabet P0 P1 rho sigma delta N a a_pos _ follows told variance_le small.
  apply (rarely_less P0 P1 N) with (INR N * (sigma * sigma)); auto.
  intros m Hm. apply told; auto. intros h Lh. apply follows. lia.
Qed.
