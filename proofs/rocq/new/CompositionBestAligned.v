(** Theorem Z for best-of-n sampling: Lemma C.4 with ε = αθε/((1−α)nᵀ⁺¹(1−γₙ)), and the conversation of best-of-n answers after the
    opening that it gives. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Posterior Divergence Chance Conversation Ever
  Answers Definitions TwoSentences Defined.
From BEB Require Statements LemmaC4.
From BEB.new Require Composition CompositionBest.
Import ListNotations.
Open Scope R_scope.

Theorem theorem_z_best_of_n_proved : Statements.theorem_z_best_of_n.
Proof.
  intros Sent alphabet alpha Pminus Pplus B rho rhoPrime sigma delta epsilon N k R_ gammaN theta n T scores alpha_pos
    alpha_lt1 gammaN_lt1 rho_pos rho'_pos epsilon_pos theta_pos delta_pos delta_lt1 sigma_pos N_pos n_ge1 can_follow
    concealed variance likelier told negative later long.
  assert (grows : 0 < INR n ^ T) by (apply pow_lt; lra).
  assert (room : 0 < INR n * (1 - gammaN)) by (apply Rmult_lt_0_compat; lra).
  set (asked := (1 - alpha) * (INR n * (1 - gammaN) * INR n ^ T)) in *.
  assert (asked_pos : 0 < asked) by (repeat apply Rmult_lt_0_compat; lra).
  assert (share_pos : 0 < alpha * (theta * epsilon)) by (repeat apply Rmult_lt_0_compat; lra).
  set (left := alpha * (theta * epsilon) / asked).
  assert (left_pos : 0 < left) by now apply ratio_pos.
  eapply Rle_trans.
  - apply (LemmaC4.lemma_c_4_sharp_proved Sent alphabet Pminus Pplus B rho rhoPrime sigma delta left N k); auto.
    replace (1 / left) with (asked / (alpha * (theta * epsilon))); auto. unfold left. field. repeat split; lra.
  - apply chance_le. intros u L Hu (y & Hy & s & Ls & Hs & evidence). exists y. split; auto. exists s.
    split; auto. split; auto.
    destruct (later u L y s Ls Hs) as ((HR & possible) & bestlike & bad).
    assert (same : forall t, (u ++ [y] ++ s) ++ t = u ++ [y] ++ s ++ t) by (intros t; now rewrite <- !app_assoc).
    eapply Rle_trans; [right; apply Composition.ever_ext | apply (CompositionBest.theorem_z_conversation_bad_best_of_n_proved
      Sent alphabet alpha Pminus Pplus B epsilon theta (u ++ [y] ++ s) n R_ T gammaN); auto; try lra]; cbv beta;
      try (intros t; try intros z; now rewrite !same); try (intros t Lt; rewrite !same; auto; fail).
    apply Rmult_le_compat_l with (r := asked) in evidence; [|lra].
    replace (asked * (left * Pminus (u ++ [y] ++ s))) with (alpha * (theta * epsilon) * Pminus (u ++ [y] ++ s)) in evidence
      by (unfold left; field; lra).
    assert (0 <= (1 - alpha) * (theta * epsilon) * Pplus (u ++ [y] ++ s)).
    { apply Rmult_le_pos; [|apply likelihood_ge0]. apply Rmult_le_pos; [lra|]. apply Rmult_le_pos; lra. }
    unfold asked in evidence. simpl app in *. lra.
Qed.
