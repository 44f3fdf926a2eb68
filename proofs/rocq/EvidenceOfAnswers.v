(** The evidence of an answer: its mean is the sum of the mean divergences (chain rule after the prompt), and Cantelli's inequality
    keeps it from much more. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence Chance.
From BEB Require CantelliEvidence Statements.
Import ListNotations.
Open Scope R_scope.

Section Answer.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (P Q : LM) (N : nat) (s : list Sent) (b : R).
Hypothesis s_pos : 0 < P s.
Hypothesis follows : forall h, (length h <= N)%nat -> 0 < P (s ++ h) -> 0 < Q (s ++ h).
Hypothesis hidden : forall m, (m < N)%nat -> expect_sequences P m s (fun h => divergence P Q (s ++ h)) < b.

Lemma mean_of_answer : expect_sequences P N s (fun u => ln (prob P u s / prob Q u s)) <= INR N * b.
Proof.
  apply Rle_trans with (sum_over (seq 0 N) (fun m => expect_sequences P m s (fun h => divergence P Q (s ++ h)))).
  - right. apply (mean_log_ratio P Q N s s_pos). intros u L Hu.
    assert (HQ : 0 < Q (s ++ u)) by (apply follows; [lia | now apply prob_pos]).
    apply prob_pos; auto. now apply prefix_pos with u.
  - rewrite <- sum_seq_const. apply sum_le. intros m Hm. apply in_seq in Hm. left. apply hidden. lia.
Qed.

End Answer.

(** * The statement *)

Theorem evidence_of_an_answer_proved : Statements.evidence_of_an_answer.
Proof.
  intros Sent alphabet P0 P1 rho' sigma delta N a s0 minus_pos plus_pos a_pos rho_pos [follows hidden] variance_le small.
  eapply Rle_trans; [apply (CantelliEvidence.cantelli_for_evidence_after_a_prompt_proved Sent alphabet P1 P0 N delta
    (INR N * (sigma * sigma)) a s0); auto|].
  pose proof (mean_of_answer P1 P0 N s0 (ln rho') plus_pos follows hidden).
  apply (chance_le P1). intros u _ _ little. lra.
Qed.
