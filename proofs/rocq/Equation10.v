(** Equation (10): the conditional of a mixture is a quotient of likelihoods, and each likelihood is that of the prompt times
    a conditional. Read with the prior weights it fails as soon as the components explain the prompt differently. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import Sums LanguageModel Posterior Defined TwoSentences.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Theorem equation_10_proved : Statements.equation_10.
Proof. statement. apply prob_mix, mix_pos_left; auto. now apply Rlt_le. Qed.

Theorem equation_10_likelihoods_proved : Statements.equation_10_likelihoods.
Proof. statement. reflexivity. Qed.

Local Existing Instance two.

(** P₋ says "bad" with probability 3/4, P₊ with 1/4; α = 1/2 and the prompt is "bad". *)
Theorem equation_10_prior_weights_refuted : ~ Statements.equation_10_prior_weights.
Proof.
  intros claimed.
  assert (bad : 0 < coin (3/4) [true]) by (rewrite coin_likelihood; simpl; lra).
  assert (good : 0 < coin (1/4) [true]) by (rewrite coin_likelihood; simpl; lra).
  specialize (claimed bool two (1/2) (coin (3/4)) (coin (1/4)) score [true] score_between).
  specialize (claimed ltac:(lra) ltac:(lra) bad good).
  change (fun x => score x) with score in claimed. rewrite !coin_behaviour in claimed by (auto; lra).
  (* The prior weights give 0, the posterior ones −1/4. *)
  assert (posterior : expect (mix (1/2) (coin (3/4)) (coin (1/4))) [true] score = -1/4).
  { unfold expect. rewrite sum_two. unfold prob, mix. rewrite !coin_likelihood by lra. simpl. field. }
  lra.
Qed.
