(** Appendix K for sequences: shares of successive sentences multiply. A share of every next sentence is none of the sequence: a fair
    coin has a half of "bad" each time, and a quarter of "bad, bad". *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts LanguageModel TwoSentences Coins Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Theorem appendix_k_product_of_shares_proved : Statements.appendix_k_product_of_shares.
Proof.
  intros Sent alphabet alpha lambda P Pminus h x lambda_pos Hh of_prompt of_sentence.
  rewrite (chain_rule P h [x]), (chain_rule Pminus h [x]).
  assert (0 < lambda * Pminus h) by (now apply Rmult_lt_0_compat).
  pose proof (prob_ge0 P h [x]).
  apply Rle_trans with (lambda * Pminus h * prob P [x] h); [|now apply Rmult_le_compat_r].
  replace (alpha * lambda * (Pminus h * prob Pminus [x] h))
    with (lambda * Pminus h * (alpha * prob Pminus [x] h)) by ring.
  apply Rmult_le_compat_l; lra.
Qed.

Local Existing Instance two.

Theorem appendix_k_sequence_mixture_refuted : ~ Statements.appendix_k_sequence_mixture.
Proof.
  intros claimed.
  assert (shares : (1/2) * coin 1 [true; true] <= coin (1/2) [true; true]).
  { apply (claimed bool two (1/2) (coin (1/2)) (coin 1) 1%nat); try lra; [|simpl; lia].
    intros h _ [_ Hh] x. rewrite (coin_prob (1/2)) by lra. pose proof (prob_le1 (coin 1) h x Hh).
    unfold weight_of. destruct x; lra. }
  rewrite !coin_likelihood in shares by lra. simpl in shares. lra.
Qed.
