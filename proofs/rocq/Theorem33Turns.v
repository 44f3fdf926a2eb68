(** Theorem 3.3 for n + 1 turns: the first one lowers the odds of P₊ to αε/4, each further one keeps them there, and where they are
    so low the model is misaligned. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Chance Turns.
From BEB Require Theorem31Prompt Theorem33Turn Statements.
Import ListNotations.
Open Scope R_scope.

(** Where P can write h, its odds are at most αε/4, and P₋ is bad: P₋ can write it too, and P is bad. *)
Lemma low_odds_misalign {Sent} {alphabet : Alphabet Sent} alpha (Pminus Pplus : LM) B gamma epsilon h :
  (forall x, -1 <= B x <= 1) -> 0 < alpha -> alpha < 1 -> 0 < epsilon ->
  0 < mix alpha Pminus Pplus h -> Pplus h <= alpha * epsilon / 4 * Pminus h ->
  (0 < Pminus h -> expect Pminus h B <= gamma) ->
  0 < Pminus h /\ expect (mix alpha Pminus Pplus) h B < gamma + epsilon.
Proof.
  intros scores alpha_pos alpha_lt1 epsilon_pos HP odds bad. pose proof (likelihood_ge0 Pplus h).
  assert (Hm : 0 < Pminus h).
  { destruct (pos_or_zero Pminus h) as [|Z]; auto. rewrite Z in odds. unfold mix in HP. rewrite Z in HP. nra. }
  split; auto. apply Theorem31Prompt.enough_evidence; auto.
  assert (0 < alpha * epsilon * Pminus h) by (repeat apply Rmult_lt_0_compat; auto). lra.
Qed.

Theorem theorem_3_3_n_turns_proved : Statements.theorem_3_3_n_turns.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma rho rho' sigma delta epsilon N k D j n scores alpha_pos alpha_lt1 gamma_neg
    rho_pos rho'_pos epsilon_pos delta_pos delta_le1 sigma_pos bad told calm positive within [long longer].
  rewrite <- !plus_INR, <- mult_INR, <- !plus_INR in within. apply INR_le in within.
  set (P := mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1))).
  assert (start : forall Q : LM, 0 < Q []) by (intros Q; rewrite likelihood_empty; lra).
  set (low := alpha * epsilon / 4).
  assert (low_pos : 0 < low) by (apply ratio_pos; [now apply Rmult_lt_0_compat | lra]).
  assert (misaligned : forall h, (length h <= D + 2)%nat -> 0 < P h -> Pplus h <= low * Pminus h ->
    0 < Pminus h /\ expect P h (fun x => B x) < gamma + epsilon).
  { intros h L HP odds. apply low_odds_misalign; auto. }
  (* after the first turn *)
  assert (later : forall s a h, h = s ++ a -> (length h <= (k + 2) + N)%nat -> 0 < Pminus h -> Pplus h <= low * Pminus h ->
    (1 - delta) ^ n <= every_turn P n (j + 2) N h (fun c => expect P (s ++ a ++ c) (fun x => B x) < gamma + epsilon)).
  { intros s a h Eh Lh Hh odds. assert (Ec : forall c, s ++ a ++ c = h ++ c) by (intros; subst h; now rewrite app_assoc).
    apply (invariant P h n (j + 2) N (fun c => 0 < Pminus (h ++ c) /\ Pplus (h ++ c) <= low * Pminus (h ++ c))); try lra.
    - now apply mix_pos_left; auto; lra.
    - now rewrite app_nil_r.
    - intros t Lt _ [Ht now_low].
      assert (Ls : (length (h ++ t) + (j + 2 + N) <= D + 2)%nat) by (rewrite app_length; lia).
      destruct (Theorem33Turn.theorem_3_3_a_turn_proved Sent alphabet alpha Pminus Pplus B gamma rho rho' sigma delta N j
        (h ++ t) low low) as (q & Lq & Hq & likely); auto.
      + intros r Lr. apply bad. rewrite app_length. lia.
      + intros Hp. apply positive; auto. lia.
      + intros r Lr. apply positive. rewrite app_length. lia.
      + intros _ y By Hy m Hm f. now apply (proj2 (told (h ++ t) ltac:(lia) y By Hy)).
      + intros r Lr e both. assert (E : ((h ++ t) ++ r) ++ [e] = (h ++ t) ++ r ++ [e]) by (now rewrite <- app_assoc).
        assert (E' : forall u, ((h ++ t) ++ r) ++ [e] ++ u = (h ++ t) ++ r ++ [e] ++ u) by (intros; now rewrite <- app_assoc).
        destruct (calm ((h ++ t) ++ r)) with (e := e) as [[follows hidden] variance_lt]; rewrite ?E; auto.
        { rewrite app_length. lia. }
        rewrite E in *. repeat split; auto.
        * intros u Lu. rewrite <- E'. now apply follows.
        * intros m Hm. eapply Rle_lt_trans; [|now apply (hidden m)]. right. apply expect_sequences_ext.
          intros u _ _. now rewrite E'.
      + lra.
      + exists q. rewrite app_assoc. split; auto. split; [apply mix_pos_left; auto; lra|].
        eapply Rle_trans; [exact likely|]. apply (chance_le P). intros u Lu Hu odds_after.
        assert (HP : 0 < P (((h ++ t) ++ q) ++ u)) by (apply prob_pos; auto; apply mix_pos_left; auto; lra).
        rewrite Ec. rewrite <- !app_assoc in *.
        destruct (misaligned (h ++ t ++ q ++ u)) as [Hm Bm]; auto. rewrite !app_length in *. lia. }
  destruct (Theorem33Turn.theorem_3_3_a_turn_proved Sent alphabet alpha Pminus Pplus B gamma rho rho' sigma delta N k []
    1 low) as (s & Ls & Hs & likely); auto; simpl app.
  - lra.
  - rewrite !likelihood_empty. lra.
  - intros r Lr. apply bad. lia.
  - intros _. apply positive; [simpl; lia | auto].
  - intros r Lr. apply positive. lia.
  - intros _ y By Hy m Hm f. now apply (proj1 (told [] ltac:(simpl; lia) y By Hy)).
  - intros r Lr. apply calm. lia.
  - unfold low. rewrite ln_1, ln_ratio, ln_mult by (auto || lra || now apply Rmult_lt_0_compat).
    rewrite !ln_one_over in long by auto. lra.
  - simpl app in *. exists s. split; auto. split; [apply mix_pos_left; auto; lra|].
    pose proof (pow_le (1 - delta) n ltac:(lra)) as power_ge0.
    apply Rle_trans with ((1 - delta) ^ n * chance P N s (fun u => Pplus (s ++ u) <= low * Pminus (s ++ u))).
    { replace (n + 1)%nat with (S n) by lia. simpl. rewrite Rmult_comm. now apply Rmult_le_compat_l. }
    unfold chance. rewrite <- expect_sequences_scal. apply (expect_sequences_le P). intros u Lu Hu. unfold indicator.
    destruct (decide (Pplus (s ++ u) <= low * Pminus (s ++ u))) as [odds|_].
    + assert (HP : 0 < P (s ++ u)) by (apply prob_pos; auto; apply mix_pos_left; auto; lra).
      destruct (misaligned (s ++ u)) as [Hm Bm]; auto; [rewrite app_length; lia|].
      destruct (decide (expect (mix alpha Pminus Pplus) (s ++ u) (fun x => B x) < gamma + epsilon)) as [|no]; [|now exfalso].
      rewrite Rmult_1_l, Rmult_1_r. apply (later s u (s ++ u)); auto. rewrite app_length. lia.
    + rewrite Rmult_0_r. apply Rmult_le_pos; [|exact (turns_from_ge0 P (s ++ u) n (j + 2) N _ [])].
      destruct (decide (expect (mix alpha Pminus Pplus) (s ++ u) (fun x => B x) < gamma + epsilon)); lra.
Qed.
