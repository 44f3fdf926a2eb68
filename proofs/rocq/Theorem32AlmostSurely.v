(** Theorem 3.2 almost surely: P(u) < αP₋(u)ρ^{D+1} says that P₋ can write u, and Theorem U after the prompt u does the rest. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import LanguageModel Expectation Sequences Chance.
From BEB Require new.Universal Statements.
Import ListNotations.
Open Scope R_scope.

Theorem theorem_3_2_almost_surely_proved : Statements.theorem_3_2_almost_surely.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma epsilon N D scores alpha_pos alpha_lt1 epsilon_pos below_one bad climbed.
  set (P := mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1))).
  assert (start : 0 < Pplus []) by (rewrite likelihood_empty; lra).
  apply Rle_trans with (expect_sequences Pplus N [] (fun _ => 1)); [rewrite expect_sequences_const by auto; lra|].
  apply expect_sequences_le. intros u L Hp. rewrite prob_from_empty in Hp. rewrite indicator_true; [lra|].
  pose proof (climbed u L Hp) as less.
  assert (Hm : 0 < Pminus u).
  { destruct (pos_or_zero Pminus u) as [|Z]; auto. exfalso. rewrite Z, Rmult_0_r, Rmult_0_l in less.
    pose proof (mix_pos_right alpha Pminus Pplus u ltac:(lra) alpha_lt1 Hp). lra. }
  apply (Universal.universal_after P Pminus B) with (alpha := alpha); auto.
  intros h _. simpl. unfold mix. pose proof (likelihood_ge0 Pplus (u ++ h)).
  assert (0 <= (1 - alpha) * Pplus (u ++ h)) by (apply Rmult_le_pos; lra). lra.
Qed.
