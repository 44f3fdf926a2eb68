(** The answer that is the best of n. Equals are chosen in proportion, so R(x|s)·Pr[B(y) = B(x)] is P(x|s) times the chance
    aⁿ − cⁿ that R scores as x does; and aⁿ − cⁿ ≤ n(a − c). That it is the law of the first answer with the best score is
    proved here too: it is the first one that is drawn and not surpassed, or the one of the others if that surpasses it. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Chance Answers Defined.
From BEB Require BestOfNLaw Statements.
From BEB.known Require Powers.
Import ListNotations.
Import BestOfNLaw.
Open Scope R_scope.

Section Chosen.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variable B : Sent -> R.
Hypothesis scores : forall x, -1 <= B x <= 1.
Variables (P : LM) (s : list Sent).
Hypothesis s_pos : 0 < P s.

Definition as_good (Q : list Sent -> R) x : R := expect Q s (fun y => indicator (B y = B x)).
Definition no_better x : R := expect P s (fun y => indicator (B y <= B x)).
Definition worse x : R := expect P s (fun y => indicator (B y < B x)).

Lemma as_good_difference x : as_good P x = no_better x - worse x.
Proof. unfold as_good, no_better, worse. rewrite <- expect_minus. apply expect_ext. intros y _. apply indicator_equal. Qed.

Lemma chances x : 0 <= worse x /\ worse x <= no_better x /\ no_better x <= 1.
Proof.
  repeat split.
  - apply expect_ge_const; auto. intros. apply indicator_between.
  - apply expect_le. intros y _. apply indicator_le. lra.
  - apply expect_le_const; auto. intros. apply indicator_between.
Qed.

(** The first of the answers with the best score. *)
Fixpoint first_best (t : list Sent) : option Sent :=
  match t with
  | [] => None
  | x :: rest => match first_best rest with
                 | Some y => if Rlt_dec (B x) (B y) then Some y else Some x
                 | None => Some x
                 end
  end.

Lemma first_best_scores t : match first_best t with Some y => best B t = B y | None => t = [] end.
Proof.
  induction t as [|x t IH]; simpl; auto. pose proof (scores x). destruct (first_best t) as [y|].
  - destruct (Rlt_dec (B x) (B y)); rewrite IH; unfold Rmax; destruct (Rle_dec _ _); lra.
  - subst t. simpl. unfold Rmax. destruct (Rle_dec _ _); lra.
Qed.

Lemma first_best_cons z t x : indicator (first_best (z :: t) = Some x)
  = indicator (z = x) * indicator (best B t <= B x) + indicator (B z < B x) * indicator (first_best t = Some x).
Proof.
  pose proof (first_best_scores t) as best. pose proof (scores x). simpl. destruct (first_best t) as [y|].
  - unfold indicator. rewrite best.
    destruct (Rlt_dec (B z) (B y)), (decide (z = x)), (decide (B y <= B x)), (decide (B z < B x)),
      (decide (Some y = Some x)), (decide (Some z = Some x)); try lra; exfalso;
      repeat match goal with E : Some _ = Some _ |- _ => injection E as E end; subst; (lra || congruence).
  - subst t. simpl. unfold indicator.
    destruct (decide (z = x)), (decide (-1 <= B x)), (decide (B z < B x)), (decide (None = Some x)),
      (decide (Some z = Some x)); try lra; exfalso; congruence.
Qed.

Lemma only_term (l : list Sent) x c : NoDup l -> In x l ->
  sum_over l (fun z => prob P [z] s * (indicator (z = x) * c)) = prob P [x] s * c.
Proof.
  induction l as [|z l IH]; intros once here; [destruct here|]. inversion once as [|? ? new rest]; subst. simpl.
  destruct here as [E|here].
  - subst z. rewrite indicator_true by auto. rewrite (sum_ext l _ (fun _ => 0)).
    + rewrite sum_zero. ring.
    + intros y Hy. rewrite indicator_false; [ring | intros E; now subst].
  - rewrite IH by auto. rewrite indicator_false; [ring | intros E; now subst].
Qed.

(** The chance that the first of the n answers with the best score is x. *)
Definition chosen n x : R := expect_answers P n s (fun t => indicator (first_best t = Some x)).

Lemma chosen_S n x : chosen (S n) x = prob P [x] s * no_better x ^ n + worse x * chosen n x.
Proof.
  unfold chosen at 1. rewrite expect_answers_S.
  transitivity (expect P s (fun z => indicator (z = x) * no_better x ^ n + chosen n x * indicator (B z < B x))).
  - apply expect_ext. intros z _. unfold no_better. rewrite <- expect_product, <- expect_answers_scal.
    rewrite (Rmult_comm (chosen n x)). unfold chosen. rewrite <- expect_answers_scal. unfold expect_answers.
    rewrite <- expect_sequences_plus. apply expect_answers_ext. intros t. rewrite first_best_cons. f_equal. f_equal.
    apply all_no_better. pose proof (scores x). lra.
  - rewrite expect_plus, expect_scal. unfold expect at 1, sum_sentences.
    rewrite (only_term sentences x (no_better x ^ n) each_once (complete x)). unfold worse. ring.
Qed.

(** Its law, for any number of answers. *)
Theorem law_of_first_best n x : chosen n x * as_good P x = prob P [x] s * (no_better x ^ n - worse x ^ n).
Proof.
  rewrite as_good_difference. induction n as [|n IH].
  - unfold chosen. rewrite expect_answers_0. rewrite indicator_false by discriminate. simpl. ring.
  - rewrite chosen_S. simpl. set (d := no_better x - worse x) in *.
    transitivity (prob P [x] s * no_better x ^ n * d + worse x * (chosen n x * d)); [ring|]. rewrite IH. unfold d. ring.
Qed.

(** Equals are chosen in proportion. *)
Theorem first_best_among_equals n x y : B y = B x -> chosen n x * prob P [y] s = chosen n y * prob P [x] s.
Proof.
  intros E. induction n as [|n IH].
  - unfold chosen. rewrite !expect_answers_0, !indicator_false by discriminate. ring.
  - rewrite !chosen_S. unfold no_better, worse. rewrite E.
    set (a := expect P s (fun z => indicator (B z <= B x))). set (c := expect P s (fun z => indicator (B z < B x))).
    transitivity (prob P [x] s * a ^ n * prob P [y] s + c * (chosen n x * prob P [y] s)); [ring|]. rewrite IH. ring.
Qed.

Section Best.
Variables (R_ : LM) (n : nat).
Hypothesis n_pos : 0 < INR n.
Hypothesis as_best : forall z, as_good R_ z = expect_answers P n s (fun t => indicator (best B t = B z)).
Hypothesis among : forall z other, B other = B z -> prob R_ [z] s * prob P [other] s = prob R_ [other] s * prob P [z] s.

Theorem law_of_chosen x : prob R_ [x] s * as_good P x = prob P [x] s * (no_better x ^ n - worse x ^ n).
Proof.
  unfold no_better, worse. rewrite <- (law_of_best_score B scores P s n x n_pos), <- as_best.
  unfold as_good, expect, sum_sentences. rewrite <- !sum_scal. apply sum_ext. intros y _.
  unfold indicator. destruct (decide (B y = B x)) as [E|]; [|ring]. pose proof (among x y E). lra.
Qed.

Theorem chosen_is_likely x : prob R_ [x] s <= INR n * prob P [x] s.
Proof.
  destruct (chances x) as (c0 & ca & a1).
  pose proof (Powers.powers_of_chances_proved Sent alphabet (worse x) (no_better x) n c0 ca a1) as less.
  pose proof (law_of_chosen x) as law. pose proof (as_good_difference x) as q. rewrite <- q in less.
  pose proof (prob_ge0 P s [x]) as p0. pose proof (prob_ge0 R_ s [x]) as r0.
  destruct (Rle_lt_dec (as_good P x) 0) as [none|some].
  - assert (own : prob R_ [x] s <= as_good R_ x).
    { replace (prob R_ [x] s) with (prob R_ [x] s * indicator (B x = B x)) by (rewrite indicator_true by auto; ring).
      apply (term_le_sum sentences (fun y => prob R_ [y] s * indicator (B y = B x)) x); [|apply complete].
      intros y _. apply Rmult_le_pos; [apply prob_ge0 | apply indicator_between]. }
    rewrite as_best, (law_of_best_score B scores P s n x n_pos) in own. fold (no_better x) (worse x) in own.
    assert (INR n * as_good P x <= 0) by nra. assert (0 <= INR n * prob P [x] s) by (apply Rmult_le_pos; lra). lra.
  - apply Rmult_le_reg_r with (as_good P x); auto. rewrite law.
    replace (INR n * prob P [x] s * as_good P x) with (prob P [x] s * (INR n * as_good P x)) by ring.
    now apply Rmult_le_compat_l.
Qed.
End Best.
End Chosen.

Theorem best_of_n_law_of_the_chosen_answer_proved : Statements.best_of_n_law_of_the_chosen_answer.
Proof.
  intros Sent alphabet P R_ B s n scores Ps Rs n_pos as_best among x.
  exact (law_of_chosen B scores P s R_ n n_pos as_best among x).
Qed.

Theorem best_of_n_chosen_answer_proved : Statements.best_of_n_chosen_answer.
Proof.
  intros Sent alphabet P R_ B s n scores Ps Rs n_pos as_best among x.
  exact (chosen_is_likely B scores P s Ps R_ n n_pos as_best among x).
Qed.
