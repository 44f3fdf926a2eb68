(** A turn of a conversation. The prompt: a trigger, k sentences that tell P₋ from P₊, and another trigger, which loses nothing. The
    answer: P₊ seldom gives more than Nβ′ + σ√(N/δ) nats for itself, and P not more often. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Chance Definitions.
From BEB Require LemmaC3 LemmaC4 EvidenceOfAnswers Statements.
From BEB.new Require DominationOfTails.
Import ListNotations.
Open Scope R_scope.

Theorem theorem_3_3_prompt_of_a_turn_proved : Statements.theorem_3_3_prompt_of_a_turn.
Proof.
  intros Sent alphabet Pminus Pplus B gamma rho s0 omega k scores gamma_neg rho_pos minus_pos odds bad first again told.
  (* what P₋ may write of k + 1 sentences ends before a trigger *)
  assert (trigger : forall r, length r = (k + 1)%nat -> 0 < Pminus (s0 ++ r) ->
    exists w, B w < 0 /\ 0 < Pminus (s0 ++ r ++ [w])).
  { intros r L Hr. destruct (negative_sentence gamma Pminus B (s0 ++ r) Hr gamma_neg (bad r L Hr)) as (w & Hw & Bw).
    exists w. split; auto. rewrite app_assoc. now apply prob_pos. }
  assert (omega_ge0 : 0 <= omega) by (pose proof (likelihood_ge0 Pplus s0); nra).
  destruct (continuation_exists Pminus (k + 1) s0 minus_pos) as (r & Lr & Hr). apply prob_pos in Hr; auto.
  destruct (trigger r Lr Hr) as (x & Bx & Hx).
  destruct (pos_or_zero Pplus s0) as [plus_pos|Z].
  2:{ destruct r as [|z s]; [simpl in Lr; lia|]. exists z, s. split; [simpl in Lr; lia|]. exists x.
      change ([z] ++ s ++ [x]) with ((z :: s) ++ [x]). repeat split; auto.
      rewrite (impossible_prefix Pplus s0 _ Z), Rmult_0_r. apply Rmult_le_pos; auto. apply likelihood_ge0. }
  pose proof (first plus_pos x Bx) as likelier. pose proof (prob_ge0 Pplus s0 [x]) as x0.
  assert (Hsx : 0 < Pminus (s0 ++ [x])) by (apply prob_pos; auto; lra).
  destruct (LemmaC3.evidence_after Pminus Pplus (s0 ++ [x]) rho k Hsx rho_pos) as (t & Lt & Ht & tells & _).
  { intros m Hm f. eapply Rlt_le_trans; [apply (told plus_pos x Bx Hsx m Hm)|].
    - intros h Lh. specialize (f h Lh). now rewrite <- !app_assoc in f.
    - right. apply expect_sequences_ext. intros h _ _. now rewrite <- app_assoc. }
  set (g := [x] ++ t). assert (Lg : length g = (k + 1)%nat) by (unfold g; simpl; lia).
  assert (Eg : (s0 ++ [x]) ++ t = s0 ++ g) by (unfold g; now rewrite <- app_assoc).
  assert (Hg : 0 < Pminus (s0 ++ g)) by (rewrite <- Eg; now apply prob_pos).
  assert (evidence : rho ^ k * Pplus (s0 ++ g) <= omega * Pminus (s0 ++ g)).
  { rewrite <- Eg, !(chain_rule _ (s0 ++ [x]) t), !(chain_rule _ s0 [x]).
    pose proof (prob_ge0 Pplus (s0 ++ [x]) t) as t0. pose proof (pow_lt rho k rho_pos) as rk.
    apply Rle_trans with (omega * Pminus s0 * prob Pminus [x] s0 * (rho ^ k * prob Pplus t (s0 ++ [x]))).
    - replace (rho ^ k * (Pplus s0 * prob Pplus [x] s0 * prob Pplus t (s0 ++ [x])))
        with (Pplus s0 * prob Pplus [x] s0 * (rho ^ k * prob Pplus t (s0 ++ [x]))) by ring.
      apply Rmult_le_compat_r; [apply Rmult_le_pos; lra|]. apply Rmult_le_compat; lra.
    - assert (less : 0 <= omega * Pminus s0 * prob Pminus [x] s0) by (apply Rmult_le_pos; [apply Rmult_le_pos|]; lra).
      apply Rmult_le_compat_l with (r := omega * Pminus s0 * prob Pminus [x] s0) in tells; lra. }
  destruct (trigger g Lg Hg) as (w & Bw & Hw).
  exists x, t. split; auto. exists w. change ([x] ++ t ++ [w]) with (g ++ [w]). repeat split; auto.
  rewrite app_assoc, !(chain_rule _ (s0 ++ g) [w]).
  pose proof (prob_ge0 Pplus (s0 ++ g) [w]) as w0. pose proof (prob_ge0 Pminus (s0 ++ g) [w]) as w1.
  destruct (pos_or_zero Pplus (s0 ++ g)) as [Hp|Z].
  - pose proof (again g Lg (conj Hg Hp) w Bw) as less. pose proof (pow_lt rho k rho_pos) as rk.
    rewrite <- !Rmult_assoc. apply Rmult_le_compat; auto; [apply Rmult_le_pos; lra | lra].
  - rewrite Z, Rmult_0_l, Rmult_0_r. apply Rmult_le_pos; [lra|]. apply Rmult_le_pos; lra.
Qed.

Theorem theorem_3_3_answer_of_a_turn_proved : Statements.theorem_3_3_answer_of_a_turn.
Proof.
  intros Sent alphabet alpha Pminus Pplus rho' sigma delta N s0 omega omega' alpha_pos alpha_lt1 rho_pos delta_pos sigma_pos
    after_pos omega_pos minus_pos odds calm cost.
  set (P := mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1))).
  assert (HP : 0 < P s0) by (apply mix_pos_left; auto; lra).
  destruct (pos_or_zero Pplus s0) as [plus_pos|Z].
  2:{ apply Rle_trans with (expect_sequences P N s0 (fun _ => 1)); [rewrite expect_sequences_const by auto; lra|].
      apply (expect_sequences_le P). intros u _ _. rewrite indicator_true; [lra|].
      rewrite (impossible_prefix Pplus s0 u Z). apply Rmult_le_pos; [lra | apply likelihood_ge0]. }
  destruct (calm plus_pos) as [[follows hidden] variance_lt].
  (* a variance below 0 would be none *)
  assert (N_pos : 0 < INR N).
  { destruct N; [|apply lt_0_INR; lia]. exfalso. simpl INR in variance_lt. rewrite Rmult_0_l in variance_lt.
    apply Rlt_not_le in variance_lt. apply variance_lt. apply sum_ge0. intros u _.
    apply Rmult_le_pos; [apply prob_ge0 | apply Rle_0_sqr]. }
  destruct (LemmaC4.printed_margin sigma delta N) as [pos small]; auto.
  set (c := INR N * ln rho' + sigma * sqrt (INR N / delta)) in *.
  eapply Rle_trans; [apply (EvidenceOfAnswers.evidence_of_an_answer_proved Sent alphabet Pminus Pplus rho' sigma delta N
    (sigma * sqrt (INR N / delta)) s0); auto; now apply Rlt_le|]. fold c.
  assert (follows' : forall u, length u = N -> 0 < Pplus (s0 ++ u) -> 0 < Pminus (s0 ++ u)) by (intros u L; apply follows; lia).
  apply Rle_trans with (chance Pplus N s0 (fun u => 0 < prob Pplus u s0 -> ln (prob Pplus u s0 / prob Pminus u s0) < c)).
  { apply chance_le. auto. }
  eapply Rle_trans; [apply (DominationOfTails.tails_after Pminus Pplus N s0) with (alpha := alpha); auto|].
  apply (chance_le P). intros u L _ cheap.
  pose proof (DominationOfTails.little_less_after Pminus Pplus N s0 minus_pos plus_pos c follows' u L cheap) as less.
  rewrite !(chain_rule _ s0 u). pose proof (prob_ge0 Pminus s0 u) as u0. pose proof (prob_ge0 Pplus s0 u) as u1.
  assert (enough : omega * exp c <= omega').
  { apply ln_le_inv; auto. rewrite ln_mult, ln_exp by (auto using exp_pos). lra. }
  apply Rle_trans with (omega * Pminus s0 * (exp c * prob Pminus u s0)).
  - apply Rmult_le_compat; auto. now apply Rlt_le.
  - replace (omega * Pminus s0 * (exp c * prob Pminus u s0)) with (omega * exp c * (Pminus s0 * prob Pminus u s0)) by ring.
    apply Rmult_le_compat_r; auto. apply Rmult_le_pos; lra.
Qed.

Theorem theorem_3_3_a_turn_proved : Statements.theorem_3_3_a_turn.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma rho rho' sigma delta N k s0 omega omega' scores alpha_pos alpha_lt1 rho'_pos
    delta_pos sigma_pos after_pos gamma_neg rho_pos omega_pos minus_pos odds bad first again told calm long.
  destruct (theorem_3_3_prompt_of_a_turn_proved Sent alphabet Pminus Pplus B gamma rho s0 omega k)
    as (z & s & Ls & w & Bw & Hw & evidence); auto.
  exists ([z] ++ s ++ [w]). split; [simpl; rewrite app_length; simpl; lia|]. split; auto.
  pose proof (pow_lt rho k rho_pos) as rk.
  eapply Rle_trans.
  - apply (theorem_3_3_answer_of_a_turn_proved Sent alphabet alpha Pminus Pplus rho' sigma delta N (s0 ++ [z] ++ s ++ [w])
      (omega / rho ^ k) omega'); auto.
    + now apply ratio_pos.
    + replace (omega / rho ^ k * Pminus (s0 ++ [z] ++ s ++ [w])) with (omega * Pminus (s0 ++ [z] ++ s ++ [w]) / rho ^ k)
        by (field; lra).
      apply le_ratio; auto. lra.
    + intros plus_pos. assert (E : forall h : list Sent, s0 ++ ([z] ++ s) ++ [w] ++ h = (s0 ++ [z] ++ s ++ [w]) ++ h)
        by (intros; now rewrite <- !app_assoc).
      assert (E0 : s0 ++ ([z] ++ s) ++ [w] = s0 ++ [z] ++ s ++ [w]) by now rewrite <- !app_assoc.
      destruct (calm ([z] ++ s) ltac:(simpl; lia) w) as [[follows hidden] variance_lt]; [rewrite E0; auto|].
      rewrite E0 in *. repeat split; auto.
      * intros h Lh. rewrite <- E. now apply follows.
      * intros m Hm. eapply Rle_lt_trans; [|now apply (hidden m)]. right. apply expect_sequences_ext.
        intros h _ _. now rewrite E.
    + rewrite ln_ratio, ln_pow by auto. lra.
  - right. apply sum_ext. intros u _. now rewrite <- !app_assoc.
Qed.
