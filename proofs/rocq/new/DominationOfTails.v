(** Domination of tails: what tells at least c for P₊ is at least e^c times likelier under P₊ than under P₋. So it is rarer under P₋ if
    c ≥ 0, and else what tells less is rarer under P₊; and what holds of P₋ holds of the mixture. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import Sums RealFacts LanguageModel Expectation Posterior Sequences Chance Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Section Tails.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (Pminus Pplus : LM) (N : nat) (K : R) (E : list Sent -> Prop).
Hypothesis less : forall u, length u = N -> E u -> Pplus u <= K * Pminus u.
Hypothesis more : forall u, length u = N -> ~ E u -> K * Pminus u <= Pplus u.

Lemma dominated : chance Pplus N [] E <= chance Pminus N [] E.
Proof.
  assert (start : forall P : LM, 0 < P []) by (intros P; rewrite likelihood_empty; lra).
  destruct (Rle_lt_dec K 1) as [small|big].
  - apply sum_le. intros u Lu. apply in_sequences in Lu. rewrite !prob_from_empty. unfold indicator.
    destruct (decide (E u)) as [e|]; [|lra]. pose proof (less u Lu e). pose proof (likelihood_ge0 Pminus u). nra.
  - enough (H : chance Pminus N [] (fun u => ~ E u) <= chance Pplus N [] (fun u => ~ E u)).
    { rewrite !chance_not in H by auto. lra. }
    apply sum_le. intros u Lu. apply in_sequences in Lu. rewrite !prob_from_empty. unfold indicator.
    destruct (decide (~ E u)) as [e|]; [|lra]. pose proof (more u Lu e). pose proof (likelihood_ge0 Pminus u). nra.
Qed.

Lemma dominated_by_mixture alpha : 0 < alpha -> chance Pplus N [] E <= chance (mix alpha Pminus Pplus) N [] E.
Proof.
  intros Ha. pose proof dominated as D. unfold chance in *. rewrite expect_sequences_mix.
  apply Rmult_le_compat_l with (r := alpha) in D; lra.
Qed.

End Tails.

Section Evidence.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (Pminus Pplus : LM) (N : nat) (c : R).
Hypothesis follows : forall u, length u = N -> 0 < Pplus u -> 0 < Pminus u.
Notation little u := (0 < likelihood Pplus u -> ln (likelihood Pplus u / likelihood Pminus u) < c).

Lemma little_less u : length u = N -> little u -> Pplus u <= exp c * Pminus u.
Proof.
  intros L e. pose proof (exp_pos c) as c0. destruct (pos_or_zero Pplus u) as [H|Z].
  - pose proof (follows u L H) as Hm. specialize (e H). apply exp_increasing in e.
    rewrite exp_ln in e by (now apply ratio_pos). apply ratio_le_inv; auto. lra.
  - rewrite Z. apply Rmult_le_pos; [lra | apply likelihood_ge0].
Qed.

Lemma much_more u : length u = N -> ~ little u -> exp c * Pminus u <= Pplus u.
Proof.
  intros L e. apply Rnot_lt_le. intros H. apply e. intros Hp. pose proof (follows u L Hp) as Hm.
  rewrite <- (ln_exp c). apply ln_increasing; [now apply ratio_pos | now apply ratio_lt].
Qed.

End Evidence.

(** * After a prompt s *)

Section AfterAPrompt.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (Pminus Pplus : LM) (N : nat) (s : list Sent).
Hypotheses (minus_pos : 0 < Pminus s) (plus_pos : 0 < Pplus s).

Lemma dominated_after (K : R) (E : list Sent -> Prop) :
  (forall u, length u = N -> E u -> prob Pplus u s <= K * prob Pminus u s) ->
  (forall u, length u = N -> ~ E u -> K * prob Pminus u s <= prob Pplus u s) ->
  chance Pplus N s E <= chance Pminus N s E.
Proof.
  intros less more. destruct (Rle_lt_dec K 1) as [small|big].
  - apply sum_le. intros u Lu. apply in_sequences in Lu. unfold indicator.
    destruct (decide (E u)) as [e|]; [|lra]. pose proof (less u Lu e). pose proof (prob_ge0 Pminus s u). nra.
  - enough (H : chance Pminus N s (fun u => ~ E u) <= chance Pplus N s (fun u => ~ E u)).
    { rewrite !chance_not in H by auto. lra. }
    apply sum_le. intros u Lu. apply in_sequences in Lu. unfold indicator.
    destruct (decide (~ E u)) as [e|]; [|lra]. pose proof (more u Lu e). pose proof (prob_ge0 Pminus s u). nra.
Qed.

(** The chance of an event under a mixture. *)
Lemma chance_mix alpha E : 0 < mix alpha Pminus Pplus s ->
  chance (mix alpha Pminus Pplus) N s E
  = posterior alpha Pminus Pplus s * chance Pminus N s E + (1 - posterior alpha Pminus Pplus s) * chance Pplus N s E.
Proof.
  intros HP. unfold chance, expect_sequences. rewrite <- !sum_scal, <- sum_plus. apply sum_ext. intros u _.
  rewrite prob_mix by auto. ring.
Qed.

Lemma dominated_by_mixture_after alpha (K : R) (E : list Sent -> Prop) : 0 < alpha -> alpha < 1 ->
  (forall u, length u = N -> E u -> prob Pplus u s <= K * prob Pminus u s) ->
  (forall u, length u = N -> ~ E u -> K * prob Pminus u s <= prob Pplus u s) ->
  chance Pplus N s E <= chance (mix alpha Pminus Pplus) N s E.
Proof.
  intros Ha Ha1 less more. pose proof (dominated_after K E less more) as D.
  assert (HP : 0 < mix alpha Pminus Pplus s) by (apply mix_pos_left; auto; lra).
  rewrite chance_mix by auto. pose proof (posterior_ge0 alpha Pminus Pplus s ltac:(lra) HP) as w.
  apply Rmult_le_compat_l with (r := posterior alpha Pminus Pplus s) in D; lra.
Qed.

Variable c : R.
Hypothesis follows : forall u, length u = N -> 0 < Pplus (s ++ u) -> 0 < Pminus (s ++ u).
Notation little u := (0 < prob Pplus u s -> ln (prob Pplus u s / prob Pminus u s) < c).

Lemma little_less_after u : length u = N -> little u -> prob Pplus u s <= exp c * prob Pminus u s.
Proof.
  intros L e. pose proof (exp_pos c) as c0. destruct (prob_ge0 Pplus s u) as [H|Z].
  - assert (Hm : 0 < prob Pminus u s) by (apply prob_pos; auto; apply follows; auto; now apply prob_pos).
    specialize (e H). apply exp_increasing in e. rewrite exp_ln in e by (now apply ratio_pos).
    apply ratio_le_inv; auto. lra.
  - rewrite <- Z. apply Rmult_le_pos; [lra | apply prob_ge0].
Qed.

Lemma much_more_after u : length u = N -> ~ little u -> exp c * prob Pminus u s <= prob Pplus u s.
Proof.
  intros L e. apply Rnot_lt_le. intros H. apply e. intros Hp.
  assert (Hm : 0 < prob Pminus u s) by (apply prob_pos; auto; apply follows; auto; now apply prob_pos).
  rewrite <- (ln_exp c). apply ln_increasing; [now apply ratio_pos | now apply ratio_lt].
Qed.

Theorem tails_after alpha : 0 < alpha -> alpha < 1 ->
  chance Pplus N s (fun u => little u) <= chance (mix alpha Pminus Pplus) N s (fun u => little u).
Proof.
  intros. apply (dominated_by_mixture_after alpha (exp c)); auto; intros;
    [now apply little_less_after | now apply much_more_after].
Qed.

End AfterAPrompt.

(** * The statements *)

Theorem domination_of_tails_proved : Statements.domination_of_tails.
Proof.
  statement. apply (dominated Pminus Pplus N (exp c)); intros; [now apply (little_less Pminus Pplus N c) |].
  now apply (much_more Pminus Pplus N c).
Qed.

Theorem domination_of_tails_mixture_proved : Statements.domination_of_tails_mixture.
Proof.
  statement. apply (dominated_by_mixture Pminus Pplus N (exp c)); auto; intros; [now apply (little_less Pminus Pplus N c) |].
  now apply (much_more Pminus Pplus N c).
Qed.

Theorem domination_of_tails_after_a_prompt_proved : Statements.domination_of_tails_after_a_prompt.
Proof. statement. now apply tails_after. Qed.
