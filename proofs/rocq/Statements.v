(** Written by beb rocq from the specifications in spec: what is tested there is what is proved here.
    Of each claim: the statement, and that its terms have a value wherever the hypotheses before them hold. Of a claim that is
    to be refuted: also the statement where they have one. *)
From Coq Require Import Reals List.
From BEB.model Require Import Sums LanguageModel Components Sequences Chance Answers Ever Turns.
Import ListNotations.
Open Scope R_scope.

(** Equation (9): A mixture of many components is a mixture of two groups of them. *)
Definition equation_9 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (components : list (R * LM)) (A : list nat) (s : list Sent), (forall c, In c components -> 0 <= fst c) -> fold_right Rplus 0 (map fst components) = 1 ->
  (0 < sum_over (inside components A) (fun i => weight components i)) ->
  (sum_over (inside components A) (fun i => weight components i) < 1) ->
  sum_over (inside components A) (fun i => weight components i) * (sum_over (inside components A) (fun i => weight components i * component components i s) / sum_over (inside components A) (fun i => weight components i)) + (1 - sum_over (inside components A) (fun i => weight components i)) * (sum_over (outside components A) (fun i => weight components i * component components i s) / (1 - sum_over (inside components A) (fun i => weight components i))) = sum_over (all components) (fun i => weight components i * component components i s).
Definition equation_9_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (components : list (R * LM)) (A : list nat) (s : list Sent), (forall c, In c components -> 0 <= fst c) -> fold_right Rplus 0 (map fst components) = 1 ->
  (0 < sum_over (inside components A) (fun i => weight components i)) ->
  (sum_over (inside components A) (fun i => weight components i) < 1) ->
  (sum_over (inside components A) (fun i => weight components i) <> 0) /\ (1 - sum_over (inside components A) (fun i => weight components i) <> 0).

(** Equation (9) (normalised): Both groups are language models. *)
Definition equation_9_normalised : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (components : list (R * LM)) (A : list nat) (s : list Sent), (forall c, In c components -> 0 <= fst c) -> fold_right Rplus 0 (map fst components) = 1 ->
  (0 < sum_over (inside components A) (fun i => weight components i)) ->
  (0 < sum_over (outside components A) (fun i => weight components i)) ->
  ((sum_over (inside components A) (fun i => weight components i * component components i []) / sum_over (inside components A) (fun i => weight components i) = 1) /\ ((0 <= sum_over (inside components A) (fun i => weight components i * component components i s) / sum_over (inside components A) (fun i => weight components i)) /\ (sum_sentences (fun x => sum_over (inside components A) (fun i => weight components i * component components i (s ++ [x])) / sum_over (inside components A) (fun i => weight components i)) = sum_over (inside components A) (fun i => weight components i * component components i s) / sum_over (inside components A) (fun i => weight components i)))) /\ ((sum_over (outside components A) (fun i => weight components i * component components i []) / sum_over (outside components A) (fun i => weight components i) = 1) /\ ((0 <= sum_over (outside components A) (fun i => weight components i * component components i s) / sum_over (outside components A) (fun i => weight components i)) /\ (sum_sentences (fun x => sum_over (outside components A) (fun i => weight components i * component components i (s ++ [x])) / sum_over (outside components A) (fun i => weight components i)) = sum_over (outside components A) (fun i => weight components i * component components i s) / sum_over (outside components A) (fun i => weight components i)))).
Definition equation_9_normalised_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (components : list (R * LM)) (A : list nat) (s : list Sent), (forall c, In c components -> 0 <= fst c) -> fold_right Rplus 0 (map fst components) = 1 ->
  (0 < sum_over (inside components A) (fun i => weight components i)) ->
  (0 < sum_over (outside components A) (fun i => weight components i)) ->
  (((sum_over (inside components A) (fun i => weight components i) <> 0)) /\ ((sum_over (inside components A) (fun i => weight components i * component components i []) / sum_over (inside components A) (fun i => weight components i) = 1) -> ((sum_over (inside components A) (fun i => weight components i) <> 0)) /\ ((0 <= sum_over (inside components A) (fun i => weight components i * component components i s) / sum_over (inside components A) (fun i => weight components i)) -> (sum_over (inside components A) (fun i => weight components i) <> 0)))) /\ (((sum_over (inside components A) (fun i => weight components i * component components i []) / sum_over (inside components A) (fun i => weight components i) = 1) /\ ((0 <= sum_over (inside components A) (fun i => weight components i * component components i s) / sum_over (inside components A) (fun i => weight components i)) /\ (sum_sentences (fun x => sum_over (inside components A) (fun i => weight components i * component components i (s ++ [x])) / sum_over (inside components A) (fun i => weight components i)) = sum_over (inside components A) (fun i => weight components i * component components i s) / sum_over (inside components A) (fun i => weight components i)))) -> ((sum_over (outside components A) (fun i => weight components i) <> 0)) /\ ((sum_over (outside components A) (fun i => weight components i * component components i []) / sum_over (outside components A) (fun i => weight components i) = 1) -> ((sum_over (outside components A) (fun i => weight components i) <> 0)) /\ ((0 <= sum_over (outside components A) (fun i => weight components i * component components i s) / sum_over (outside components A) (fun i => weight components i)) -> (sum_over (outside components A) (fun i => weight components i) <> 0)))).

(** Equation (9) (behaviour): At the empty prompt the behaviour is the weighted mean of the components’ behaviours, hence between them. *)
Definition equation_9_behaviour : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (expect (mix alpha Pminus Pplus) [] (fun x => B x) = alpha * expect Pminus [] (fun x => B x) + (1 - alpha) * expect Pplus [] (fun x => B x)) /\ ((Rmin (expect Pminus [] (fun x => B x)) (expect Pplus [] (fun x => B x)) <= expect (mix alpha Pminus Pplus) [] (fun x => B x)) /\ (expect (mix alpha Pminus Pplus) [] (fun x => B x) <= Rmax (expect Pminus [] (fun x => B x)) (expect Pplus [] (fun x => B x)))).
Definition equation_9_behaviour_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R), (forall x, -1 <= B x <= 1) ->
  True.

(** Equation (9) (betweenness after a prompt): After every prompt that both components can write the behaviour lies between theirs. *)
Definition equation_9_betweenness_after_a_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  (Rmin (expect Pminus s (fun x => B x)) (expect Pplus s (fun x => B x)) <= expect (mix alpha Pminus Pplus) s (fun x => B x)) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) <= Rmax (expect Pminus s (fun x => B x)) (expect Pplus s (fun x => B x))).
Definition equation_9_betweenness_after_a_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  ((0 < Pminus s) /\ (0 < Pplus s) /\ (0 < mix alpha Pminus Pplus s)) /\ ((Rmin (expect Pminus s (fun x => B x)) (expect Pplus s (fun x => B x)) <= expect (mix alpha Pminus Pplus) s (fun x => B x)) -> (0 < mix alpha Pminus Pplus s) /\ (0 < Pminus s) /\ (0 < Pplus s)).

(** Equation (10): After a prompt the mixture has the posterior weights. *)
Definition equation_10 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent) (x : Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  prob (mix alpha Pminus Pplus) [x] s = alpha * Pminus s / mix alpha Pminus Pplus s * prob Pminus [x] s + (1 - alpha * Pminus s / mix alpha Pminus Pplus s) * prob Pplus [x] s.
Definition equation_10_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent) (x : Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  (0 < mix alpha Pminus Pplus s) /\ (mix alpha Pminus Pplus s <> 0) /\ (0 < Pminus s) /\ (0 < Pplus s).

(** Equation (10) (likelihoods): The conditional of the mixture as a quotient of likelihoods, where one component cannot write the prompt. *)
Definition equation_10_likelihoods : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent) (x : Sent),
  (0 < mix alpha Pminus Pplus s) ->
  prob (mix alpha Pminus Pplus) [x] s = (alpha * Pminus (s ++ [x]) + (1 - alpha) * Pplus (s ++ [x])) / (alpha * Pminus s + (1 - alpha) * Pplus s).
Definition equation_10_likelihoods_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent) (x : Sent),
  (0 < mix alpha Pminus Pplus s) ->
  (0 < mix alpha Pminus Pplus s) /\ (alpha * Pminus s + (1 - alpha) * Pplus s <> 0).

(** Equation (10) (prior weights): The weights of equation (9) survive a prompt. *)
Definition equation_10_prior_weights : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  expect (mix alpha Pminus Pplus) s (fun x => B x) = alpha * expect Pminus s (fun x => B x) + (1 - alpha) * expect Pplus s (fun x => B x).
Definition equation_10_prior_weights_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  (0 < mix alpha Pminus Pplus s) /\ (0 < Pminus s) /\ (0 < Pplus s).
Definition equation_10_prior_weights_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  ((0 < mix alpha Pminus Pplus s) /\ (0 < Pminus s) /\ (0 < Pplus s)) ->
  expect (mix alpha Pminus Pplus) s (fun x => B x) = alpha * expect Pminus s (fun x => B x) + (1 - alpha) * expect Pplus s (fun x => B x).

(** Footnote on finite context: Prompts that fit a context of C sentences misalign as all prompts do. *)
Definition footnote_on_finite_context : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon : R) (C : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < epsilon) ->
  (epsilon < 1 - gamma) ->
  (forall s : list Sent, (length s <= C)%nat -> (0 < Pminus s) -> (expect Pminus s (fun x => B x) <= gamma)) ->
  (forall s : list Sent, (length s <= C)%nat -> ((0 < Pminus s) /\ (0 < Pplus s)) -> (exists y : Sent, (~ (Pminus (s ++ [y]) * Pplus s = Pplus (s ++ [y]) * Pminus s)))) ->
  exists s : list Sent, (length s <= C)%nat /\ ((0 < Pminus s) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon)).
Definition footnote_on_finite_context_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon : R) (C : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < epsilon) ->
  (epsilon < 1 - gamma) ->
  (forall s : list Sent, (length s <= C)%nat -> ((0 < Pminus s) -> (0 < Pminus s))) /\ ((forall s : list Sent, (length s <= C)%nat -> (0 < Pminus s) -> (expect Pminus s (fun x => B x) <= gamma)) ->
  (forall s : list Sent, (length s <= C)%nat -> ((0 < Pminus s) /\ (0 < Pplus s)) -> (exists y : Sent, (~ (Pminus (s ++ [y]) * Pplus s = Pplus (s ++ [y]) * Pminus s)))) ->
  forall s : list Sent, (length s <= C)%nat -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))).
Definition footnote_on_finite_context_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon : R) (C : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < epsilon) ->
  (epsilon < 1 - gamma) ->
  (forall s : list Sent, (length s <= C)%nat -> ((0 < Pminus s) -> (0 < Pminus s))) ->
  (forall s : list Sent, (length s <= C)%nat -> (0 < Pminus s) -> (expect Pminus s (fun x => B x) <= gamma)) ->
  (forall s : list Sent, (length s <= C)%nat -> ((0 < Pminus s) /\ (0 < Pplus s)) -> (exists y : Sent, (~ (Pminus (s ++ [y]) * Pplus s = Pplus (s ++ [y]) * Pminus s)))) ->
  (forall s : list Sent, (length s <= C)%nat -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))) ->
  exists s : list Sent, (length s <= C)%nat /\ ((0 < Pminus s) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon)).

(** Footnote on finite context (obstruction): If the prompts that fit carry no more evidence than Λ, none of them pushes the behaviour below γ + ε. *)
Definition footnote_on_finite_context_obstruction : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon : R) (C : nat) (bplus Lambda : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (forall s : list Sent, (length s <= C)%nat -> (0 < Pminus s) -> ((0 < Pplus s) /\ (Pminus s <= Lambda * Pplus s))) ->
  (forall s : list Sent, (length s <= C)%nat -> ((0 < Pminus s) /\ (0 < Pplus s)) -> ((gamma <= expect Pminus s (fun x => B x)) /\ (bplus <= expect Pplus s (fun x => B x)))) ->
  (alpha * epsilon * Lambda <= (1 - alpha) * (bplus - gamma - epsilon)) ->
  forall s : list Sent, (length s <= C)%nat -> (0 < Pminus s) -> (gamma + epsilon <= expect (mix alpha Pminus Pplus) s (fun x => B x)).
Definition footnote_on_finite_context_obstruction_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon : R) (C : nat) (bplus Lambda : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (forall s : list Sent, (length s <= C)%nat -> (0 < Pminus s) -> ((0 < Pplus s) /\ (Pminus s <= Lambda * Pplus s))) ->
  (forall s : list Sent, (length s <= C)%nat -> (((0 < Pminus s) /\ (0 < Pplus s)) -> ((0 < Pminus s)) /\ ((gamma <= expect Pminus s (fun x => B x)) -> (0 < Pplus s)))) /\ ((forall s : list Sent, (length s <= C)%nat -> ((0 < Pminus s) /\ (0 < Pplus s)) -> ((gamma <= expect Pminus s (fun x => B x)) /\ (bplus <= expect Pplus s (fun x => B x)))) ->
  (alpha * epsilon * Lambda <= (1 - alpha) * (bplus - gamma - epsilon)) ->
  forall s : list Sent, (length s <= C)%nat -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))).

(** Lemma C.1: A mixture answers like the component that explains the prompt. *)
Definition lemma_c_1 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (s0 s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (0 < prob P0 s s0) ->
  Rabs (prob (mix alpha P0 P1) s s0 / prob P0 s s0 - 1) <= (1 - alpha) / alpha * (P1 s0 / P0 s0) * Rmax (prob P1 s s0 / prob P0 s s0) 1.
Definition lemma_c_1_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (s0 s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  ((0 < P0 s0)) /\ ((0 < prob P0 s s0) ->
  (0 < mix alpha P0 P1 s0) /\ (0 < P0 s0) /\ (prob P0 s s0 <> 0) /\ (alpha <> 0) /\ (P0 s0 <> 0) /\ (0 < P1 s0)).

(** Lemma C.1 (strict): The printed bound is never attained. *)
Definition lemma_c_1_strict : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (s0 s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (0 < prob P0 s s0) ->
  Rabs (prob (mix alpha P0 P1) s s0 / prob P0 s s0 - 1) < (1 - alpha) / alpha * (P1 s0 / P0 s0) * Rmax (prob P1 s s0 / prob P0 s s0) 1.
Definition lemma_c_1_strict_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (s0 s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  ((0 < P0 s0)) /\ ((0 < prob P0 s s0) ->
  (0 < mix alpha P0 P1 s0) /\ (0 < P0 s0) /\ (prob P0 s s0 <> 0) /\ (alpha <> 0) /\ (P0 s0 <> 0) /\ (0 < P1 s0)).

(** Lemma C.1 (additive): The same bound on the difference, where P₀(s|s₀) may vanish. *)
Definition lemma_c_1_additive : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (s0 s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  Rabs (prob (mix alpha P0 P1) s s0 - prob P0 s s0) <= (1 - alpha) / alpha * (P1 s0 / P0 s0) * Rmax (prob P1 s s0) (prob P0 s s0).
Definition lemma_c_1_additive_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (s0 s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (0 < mix alpha P0 P1 s0) /\ (0 < P0 s0) /\ (alpha <> 0) /\ (P0 s0 <> 0) /\ (0 < P1 s0).

(** Lemma C.1 (exact): The deviation is the posterior weight of P₁ times the deviation of P₁. *)
Definition lemma_c_1_exact : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (s0 s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (0 < prob P0 s s0) ->
  prob (mix alpha P0 P1) s s0 / prob P0 s s0 - 1 = (1 - alpha) / alpha * (P1 s0 / P0 s0) / (1 + (1 - alpha) / alpha * (P1 s0 / P0 s0)) * (prob P1 s s0 / prob P0 s s0 - 1).
Definition lemma_c_1_exact_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (s0 s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  ((0 < P0 s0)) /\ ((0 < prob P0 s s0) ->
  (0 < mix alpha P0 P1 s0) /\ (0 < P0 s0) /\ (prob P0 s s0 <> 0) /\ (alpha <> 0) /\ (P0 s0 <> 0) /\ (1 + (1 - alpha) / alpha * (P1 s0 / P0 s0) <> 0) /\ (0 < P1 s0)).

(** Lemma C.1 (sharp): The bound with |tilt − 1| for max{tilt, 1}, and the posterior weight for the odds. *)
Definition lemma_c_1_sharp : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (s0 s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (0 < prob P0 s s0) ->
  Rabs (prob (mix alpha P0 P1) s s0 / prob P0 s s0 - 1) <= (1 - alpha) / alpha * (P1 s0 / P0 s0) / (1 + (1 - alpha) / alpha * (P1 s0 / P0 s0)) * Rabs (prob P1 s s0 / prob P0 s s0 - 1).
Definition lemma_c_1_sharp_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (s0 s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  ((0 < P0 s0)) /\ ((0 < prob P0 s s0) ->
  (0 < mix alpha P0 P1 s0) /\ (0 < P0 s0) /\ (prob P0 s s0 <> 0) /\ (alpha <> 0) /\ (P0 s0 <> 0) /\ (1 + (1 - alpha) / alpha * (P1 s0 / P0 s0) <> 0) /\ (0 < P1 s0)).

(** Lemma C.1 (likelihoods): The bound in likelihood ratios, where P₁ need not be able to write the prompt. *)
Definition lemma_c_1_likelihoods : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (s0 s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 (s0 ++ s)) ->
  Rabs (prob (mix alpha P0 P1) s s0 / prob P0 s s0 - 1) <= (1 - alpha) / alpha * Rmax (P1 (s0 ++ s) / P0 (s0 ++ s)) (P1 s0 / P0 s0).
Definition lemma_c_1_likelihoods_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (s0 s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 (s0 ++ s)) ->
  (0 < mix alpha P0 P1 s0) /\ (0 < P0 s0) /\ (prob P0 s s0 <> 0) /\ (alpha <> 0) /\ (P0 (s0 ++ s) <> 0) /\ (P0 s0 <> 0).

(** Lemma C.2: A mixture behaves like the component that explains the prompt. *)
Definition lemma_c_2 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (B : Sent -> R) (s0 : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  Rabs (expect (mix alpha P0 P1) s0 (fun x => B x) - expect P0 s0 (fun x => B x)) <= 2 * ((1 - alpha) / alpha * (P1 s0 / P0 s0)).
Definition lemma_c_2_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (B : Sent -> R) (s0 : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  (0 < mix alpha P0 P1 s0) /\ (0 < P0 s0) /\ (alpha <> 0) /\ (P0 s0 <> 0).

(** Lemma C.2 (exact): The deviation is the posterior weight of P₁ times the gap between the components. *)
Definition lemma_c_2_exact : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (B : Sent -> R) (s0 : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  expect (mix alpha P0 P1) s0 (fun x => B x) - expect P0 s0 (fun x => B x) = (1 - alpha * P0 s0 / mix alpha P0 P1 s0) * (expect P1 s0 (fun x => B x) - expect P0 s0 (fun x => B x)).
Definition lemma_c_2_exact_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (B : Sent -> R) (s0 : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (0 < mix alpha P0 P1 s0) /\ (0 < P0 s0) /\ (mix alpha P0 P1 s0 <> 0) /\ (0 < P1 s0).

(** Lemma C.2 (sharp): The bound with the posterior weight of P₁, and the gap between the components. *)
Definition lemma_c_2_sharp : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (B : Sent -> R) (s0 : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  Rabs (expect (mix alpha P0 P1) s0 (fun x => B x) - expect P0 s0 (fun x => B x)) <= (1 - alpha * P0 s0 / mix alpha P0 P1 s0) * Rabs (expect P1 s0 (fun x => B x) - expect P0 s0 (fun x => B x)).
Definition lemma_c_2_sharp_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (B : Sent -> R) (s0 : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (0 < mix alpha P0 P1 s0) /\ (0 < P0 s0) /\ (mix alpha P0 P1 s0 <> 0) /\ (0 < P1 s0).

(** Lemma C.2 (posterior weight): The printed bound with the posterior weight of P₁ for the odds. *)
Definition lemma_c_2_posterior_weight : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (B : Sent -> R) (s0 : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  Rabs (expect (mix alpha P0 P1) s0 (fun x => B x) - expect P0 s0 (fun x => B x)) <= 2 * (1 - alpha * P0 s0 / mix alpha P0 P1 s0).
Definition lemma_c_2_posterior_weight_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (B : Sent -> R) (s0 : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  (0 < mix alpha P0 P1 s0) /\ (0 < P0 s0) /\ (mix alpha P0 P1 s0 <> 0).

(** Lemma C.2 (one-sided): Upwards the mixture strays no further than the best behaviour allows. *)
Definition lemma_c_2_one_sided : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (B : Sent -> R) (s0 : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  expect (mix alpha P0 P1) s0 (fun x => B x) <= expect P0 s0 (fun x => B x) + (1 - alpha * P0 s0 / mix alpha P0 P1 s0) * (1 - expect P0 s0 (fun x => B x)).
Definition lemma_c_2_one_sided_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (B : Sent -> R) (s0 : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  (0 < mix alpha P0 P1 s0) /\ (0 < P0 s0) /\ (mix alpha P0 P1 s0 <> 0).

(** Lemma C.2 (the constant 2 is best): With opposed components every constant c < 2/(1 + odds) is too small. *)
Definition lemma_c_2_the_constant_2_is_best : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (B : Sent -> R) (s0 : list Sent) (c : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (expect P1 s0 (fun x => B x) = 1) ->
  (expect P0 s0 (fun x => B x) = (-1)) ->
  (c * (1 + (1 - alpha) / alpha * (P1 s0 / P0 s0)) < 2) ->
  c * ((1 - alpha) / alpha * (P1 s0 / P0 s0)) < Rabs (expect (mix alpha P0 P1) s0 (fun x => B x) - expect P0 s0 (fun x => B x)).
Definition lemma_c_2_the_constant_2_is_best_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P0 P1 : LM) (B : Sent -> R) (s0 : list Sent) (c : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  ((0 < P1 s0)) /\ ((expect P1 s0 (fun x => B x) = 1) ->
  ((0 < P0 s0)) /\ ((expect P0 s0 (fun x => B x) = (-1)) ->
  ((alpha <> 0) /\ (P0 s0 <> 0)) /\ ((c * (1 + (1 - alpha) / alpha * (P1 s0 / P0 s0)) < 2) ->
  (alpha <> 0) /\ (P0 s0 <> 0) /\ (0 < mix alpha P0 P1 s0) /\ (0 < P0 s0)))).

(** Chain rule (after a prompt): After a prompt the mean log-ratio of k sentences is the sum of the mean divergences. *)
Definition chain_rule_after_a_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (s0 : list Sent) (k : nat),
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P1 (s0 ++ h))) ->
  expect_sequences P0 k s0 (fun h => ln (prob P0 h s0 / prob P1 h s0)) = sum_over (seq 0 k) (fun m => expect_sequences P0 m s0 (fun h => expect P0 (s0 ++ h) (fun x => ln (prob P0 [x] (s0 ++ h) / prob P1 [x] (s0 ++ h))))).
Definition chain_rule_after_a_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (s0 : list Sent) (k : nat),
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P1 (s0 ++ h))) ->
  (0 < P0 s0) /\ (0 < P1 s0) /\ ((forall h : list Sent, length h = k -> 0 < prob P0 h s0 -> prob P1 h s0 <> 0)) /\ ((forall h : list Sent, length h = k -> 0 < prob P0 h s0 -> 0 < prob P0 h s0 / prob P1 h s0)) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h s0 -> 0 < P0 (s0 ++ h)))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h s0 -> 0 < P1 (s0 ++ h)))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h s0 -> (forall x : Sent, 0 < prob P0 [x] (s0 ++ h) -> prob P1 [x] (s0 ++ h) <> 0)))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h s0 -> (forall x : Sent, 0 < prob P0 [x] (s0 ++ h) -> 0 < prob P0 [x] (s0 ++ h) / prob P1 [x] (s0 ++ h))))).

(** Following is inherited (after a prompt): After a prompt, if P₁ can write every k sentences that P₀ can, it can write their beginnings. *)
Definition following_is_inherited_after_a_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (s0 : list Sent) (k : nat),
  (forall h : list Sent, length h = k -> (0 < P0 (s0 ++ h)) -> (0 < P1 (s0 ++ h))) ->
  forall h : list Sent, (length h <= k)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P1 (s0 ++ h)).
Definition following_is_inherited_after_a_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (s0 : list Sent) (k : nat),
  True.

(** Lemma C.3 (after a prompt, total divergence): After a prompt, if the mean divergences add up to log(1/ε), some k sentences tell P₀ from P₁ by 1/ε. *)
Definition lemma_c_3_after_a_prompt_total_divergence : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (s0 : list Sent) (k : nat) (epsilon : R),
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (0 < epsilon) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P1 (s0 ++ h))) ->
  (ln (1 / epsilon) <= sum_over (seq 0 k) (fun m => expect_sequences P0 m s0 (fun h => expect P0 (s0 ++ h) (fun x => ln (prob P0 [x] (s0 ++ h) / prob P1 [x] (s0 ++ h)))))) ->
  exists s : list Sent, length s = k /\ ((0 < prob P0 s s0) /\ (prob P1 s s0 <= epsilon * prob P0 s s0)).
Definition lemma_c_3_after_a_prompt_total_divergence_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (s0 : list Sent) (k : nat) (epsilon : R),
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (0 < epsilon) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P1 (s0 ++ h))) ->
  ((epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < P0 s0) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h s0 -> 0 < P0 (s0 ++ h)))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h s0 -> 0 < P1 (s0 ++ h)))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h s0 -> (forall x : Sent, 0 < prob P0 [x] (s0 ++ h) -> prob P1 [x] (s0 ++ h) <> 0)))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h s0 -> (forall x : Sent, 0 < prob P0 [x] (s0 ++ h) -> 0 < prob P0 [x] (s0 ++ h) / prob P1 [x] (s0 ++ h)))))) /\ ((ln (1 / epsilon) <= sum_over (seq 0 k) (fun m => expect_sequences P0 m s0 (fun h => expect P0 (s0 ++ h) (fun x => ln (prob P0 [x] (s0 ++ h) / prob P1 [x] (s0 ++ h)))))) ->
  forall s : list Sent, length s = k -> ((0 < P0 s0)) /\ ((0 < prob P0 s s0) -> (0 < P1 s0) /\ (0 < P0 s0))).

(** Lemma C.3 (after a prompt): Lemma C.3 for conditionals: k ≥ (1/β)·log(1/ε) more sentences tell P₀ from P₁ by 1/ε. *)
Definition lemma_c_3_after_a_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (s0 : list Sent) (k : nat) (rho epsilon : R),
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (0 < rho) ->
  (0 < epsilon) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P1 (s0 ++ h))) -> (ln rho < expect_sequences P0 m s0 (fun h => expect P0 (s0 ++ h) (fun x => ln (prob P0 [x] (s0 ++ h) / prob P1 [x] (s0 ++ h)))))) ->
  (ln (1 / epsilon) <= INR k * ln rho) ->
  exists s : list Sent, length s = k /\ ((0 < prob P0 s s0) /\ (prob P1 s s0 <= epsilon * prob P0 s s0)).
Definition lemma_c_3_after_a_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (s0 : list Sent) (k : nat) (rho epsilon : R),
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (0 < rho) ->
  (0 < epsilon) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P1 (s0 ++ h))) -> (0 < rho) /\ (0 < P0 s0) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h s0 -> 0 < P0 (s0 ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h s0 -> 0 < P1 (s0 ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h s0 -> (forall x : Sent, 0 < prob P0 [x] (s0 ++ h) -> prob P1 [x] (s0 ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h s0 -> (forall x : Sent, 0 < prob P0 [x] (s0 ++ h) -> 0 < prob P0 [x] (s0 ++ h) / prob P1 [x] (s0 ++ h)))))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P1 (s0 ++ h))) -> (ln rho < expect_sequences P0 m s0 (fun h => expect P0 (s0 ++ h) (fun x => ln (prob P0 [x] (s0 ++ h) / prob P1 [x] (s0 ++ h)))))) ->
  ((epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < rho)) /\ ((ln (1 / epsilon) <= INR k * ln rho) ->
  forall s : list Sent, length s = k -> ((0 < P0 s0)) /\ ((0 < prob P0 s s0) -> (0 < P1 s0) /\ (0 < P0 s0)))).

(** Lemma C.3 (after a prompt, strict): With at least one more sentence the ratio can be made smaller than ε. *)
Definition lemma_c_3_after_a_prompt_strict : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (s0 : list Sent) (k : nat) (rho epsilon : R),
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (0 < rho) ->
  (0 < epsilon) ->
  (forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P1 (s0 ++ h))) -> (ln rho < expect_sequences P0 m s0 (fun h => expect P0 (s0 ++ h) (fun x => ln (prob P0 [x] (s0 ++ h) / prob P1 [x] (s0 ++ h)))))) ->
  (ln (1 / epsilon) <= INR (k + 1)%nat * ln rho) ->
  exists s : list Sent, length s = (k + 1)%nat /\ ((0 < prob P0 s s0) /\ (prob P1 s s0 < epsilon * prob P0 s s0)).
Definition lemma_c_3_after_a_prompt_strict_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (s0 : list Sent) (k : nat) (rho epsilon : R),
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (0 < rho) ->
  (0 < epsilon) ->
  (forall m : nat, (m < (k + 1)%nat)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P1 (s0 ++ h))) -> (0 < rho) /\ (0 < P0 s0) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h s0 -> 0 < P0 (s0 ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h s0 -> 0 < P1 (s0 ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h s0 -> (forall x : Sent, 0 < prob P0 [x] (s0 ++ h) -> prob P1 [x] (s0 ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h s0 -> (forall x : Sent, 0 < prob P0 [x] (s0 ++ h) -> 0 < prob P0 [x] (s0 ++ h) / prob P1 [x] (s0 ++ h)))))) /\ ((forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P1 (s0 ++ h))) -> (ln rho < expect_sequences P0 m s0 (fun h => expect P0 (s0 ++ h) (fun x => ln (prob P0 [x] (s0 ++ h) / prob P1 [x] (s0 ++ h)))))) ->
  ((epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < rho)) /\ ((ln (1 / epsilon) <= INR (k + 1)%nat * ln rho) ->
  forall s : list Sent, length s = (k + 1)%nat -> ((0 < P0 s0)) /\ ((0 < prob P0 s s0) -> (0 < P1 s0) /\ (0 < P0 s0)))).

(** Cantelli for evidence (above): With probability 1−δ the evidence of a sampled prompt is less than a above its mean, if v(1−δ) ≤ δa². *)
Definition cantelli_for_evidence_above : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (N : nat) (delta v a : R),
  (0 < a) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < P0 h) -> (0 < P1 h)) ->
  (expect_sequences P0 N [] (fun u => (ln (P0 u / P1 u) - expect_sequences P0 N [] (fun h => ln (P0 h / P1 h))) * (ln (P0 u / P1 u) - expect_sequences P0 N [] (fun h => ln (P0 h / P1 h)))) <= v) ->
  (v * (1 - delta) <= delta * (a * a)) ->
  1 - delta <= expect_sequences P0 N [] (fun u => indicator (ln (P0 u / P1 u) < expect_sequences P0 N [] (fun h => ln (P0 h / P1 h)) + a)).
Definition cantelli_for_evidence_above_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (N : nat) (delta v a : R),
  (0 < a) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < P0 h) -> (0 < P1 h)) ->
  (((forall u : list Sent, length u = N -> 0 < prob P0 u [] -> P1 u <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob P0 u [] -> 0 < P0 u / P1 u)) /\ ((forall h : list Sent, length h = N -> 0 < prob P0 h [] -> P1 h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob P0 h [] -> 0 < P0 h / P1 h))) /\ ((expect_sequences P0 N [] (fun u => (ln (P0 u / P1 u) - expect_sequences P0 N [] (fun h => ln (P0 h / P1 h))) * (ln (P0 u / P1 u) - expect_sequences P0 N [] (fun h => ln (P0 h / P1 h)))) <= v) ->
  (v * (1 - delta) <= delta * (a * a)) ->
  ((forall u : list Sent, length u = N -> 0 < prob P0 u [] -> ((P1 u <> 0) /\ (0 < P0 u / P1 u) /\ ((forall h : list Sent, length h = N -> 0 < prob P0 h [] -> P1 h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob P0 h [] -> 0 < P0 h / P1 h)))))).

(** Cantelli for evidence (below): With probability 1−δ the evidence of a sampled prompt is less than a below its mean, if v(1−δ) ≤ δa². *)
Definition cantelli_for_evidence_below : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (N : nat) (delta v a : R),
  (0 < a) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < P0 h) -> (0 < P1 h)) ->
  (expect_sequences P0 N [] (fun u => (ln (P0 u / P1 u) - expect_sequences P0 N [] (fun h => ln (P0 h / P1 h))) * (ln (P0 u / P1 u) - expect_sequences P0 N [] (fun h => ln (P0 h / P1 h)))) <= v) ->
  (v * (1 - delta) <= delta * (a * a)) ->
  1 - delta <= expect_sequences P0 N [] (fun u => indicator (expect_sequences P0 N [] (fun h => ln (P0 h / P1 h)) - a < ln (P0 u / P1 u))).
Definition cantelli_for_evidence_below_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (N : nat) (delta v a : R),
  (0 < a) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < P0 h) -> (0 < P1 h)) ->
  (((forall u : list Sent, length u = N -> 0 < prob P0 u [] -> P1 u <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob P0 u [] -> 0 < P0 u / P1 u)) /\ ((forall h : list Sent, length h = N -> 0 < prob P0 h [] -> P1 h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob P0 h [] -> 0 < P0 h / P1 h))) /\ ((expect_sequences P0 N [] (fun u => (ln (P0 u / P1 u) - expect_sequences P0 N [] (fun h => ln (P0 h / P1 h))) * (ln (P0 u / P1 u) - expect_sequences P0 N [] (fun h => ln (P0 h / P1 h)))) <= v) ->
  (v * (1 - delta) <= delta * (a * a)) ->
  ((forall u : list Sent, length u = N -> 0 < prob P0 u [] -> (((forall h : list Sent, length h = N -> 0 < prob P0 h [] -> P1 h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob P0 h [] -> 0 < P0 h / P1 h)) /\ (P1 u <> 0) /\ (0 < P0 u / P1 u))))).

(** Bernoulli’s inequality: n chances of r each make at most nr together. *)
Definition bernoulli_s_inequality : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (r : R) (n : nat),
  (r <= 1) ->
  1 - INR n * r <= (1 - r) ^ n.
Definition bernoulli_s_inequality_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (r : R) (n : nat),
  True.

(** Powers grow with their base: If 0 ≤ a ≤ b then aⁿ ≤ bⁿ. *)
Definition powers_grow_with_their_base : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (a b : R) (n : nat),
  (0 <= a) ->
  (a <= b) ->
  a ^ n <= b ^ n.
Definition powers_grow_with_their_base_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (a b : R) (n : nat),
  True.

(** Powers of chances: If 0 ≤ a ≤ b ≤ 1 then bⁿ − aⁿ ≤ n(b − a). *)
Definition powers_of_chances : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (a b : R) (n : nat),
  (0 <= a) ->
  (a <= b) ->
  (b <= 1) ->
  b ^ n - a ^ n <= INR n * (b - a).
Definition powers_of_chances_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (a b : R) (n : nat),
  True.

(** Best of n: The best of n answers scores on average at most what it would if every answer scored −1 or 1. *)
Definition best_of_n : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (R_ : LM) (B : Sent -> R) (s : list Sent) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < R_ s) ->
  expect_sequences (repeated R_ s) n [] (fun t => best B t) <= 1 - 2 * (((1 - expect R_ s (fun x => B x)) / 2) ^ n).
Definition best_of_n_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (R_ : LM) (B : Sent -> R) (s : list Sent) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < R_ s) ->
  (0 < R_ s) /\ (2 <> 0).

(** Best of n (perfect answers): A perfect answer among n is enough. *)
Definition best_of_n_perfect_answers : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (R_ : LM) (B : Sent -> R) (s : list Sent) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < R_ s) ->
  1 - 2 * (expect R_ s (fun x => indicator (B x < 1)) ^ n) <= expect_sequences (repeated R_ s) n [] (fun t => best B t).
Definition best_of_n_perfect_answers_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (R_ : LM) (B : Sent -> R) (s : list Sent) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < R_ s) ->
  (0 < R_ s).

(** Best of n (surely bad): What never says anything better than γ has no better best. *)
Definition best_of_n_surely_bad : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (R_ : LM) (B : Sent -> R) (s : list Sent) (n : nat) (gamma : R), (forall x, -1 <= B x <= 1) ->
  (0 < R_ s) ->
  (forall x : Sent, (0 < prob R_ [x] s) -> (B x <= gamma)) ->
  expect_sequences (repeated R_ s) n [] (fun t => best B t) <= gamma.
Definition best_of_n_surely_bad_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (R_ : LM) (B : Sent -> R) (s : list Sent) (n : nat) (gamma : R), (forall x, -1 <= B x <= 1) ->
  (0 < R_ s) ->
  (forall x : Sent, ((0 < R_ s))) /\ ((forall x : Sent, (0 < prob R_ [x] s) -> (B x <= gamma)) ->
  (0 < R_ s)).

(** Best of n (law of the best score): The best of n answers scores as x does with probability Pr[B(y) ≤ B(x)]ⁿ − Pr[B(y) < B(x)]ⁿ. *)
Definition best_of_n_law_of_the_best_score : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (R_ : LM) (B : Sent -> R) (s : list Sent) (n : nat) (x : Sent), (forall x, -1 <= B x <= 1) ->
  (0 < R_ s) ->
  (0 < INR n) ->
  expect_sequences (repeated R_ s) n [] (fun t => indicator (best B t = B x)) = expect R_ s (fun answer => indicator (B answer <= B x)) ^ n - expect R_ s (fun answer => indicator (B answer < B x)) ^ n.
Definition best_of_n_law_of_the_best_score_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (R_ : LM) (B : Sent -> R) (s : list Sent) (n : nat) (x : Sent), (forall x, -1 <= B x <= 1) ->
  (0 < R_ s) ->
  (0 < INR n) ->
  (0 < R_ s).

(** Best of n (law of the chosen answer): The best of n answers, of equals the first, is x with probability P(x|s)·(Pr[B(y) ≤ B(x)]ⁿ − Pr[B(y) < B(x)]ⁿ)/Pr[B(y) = B(x)]. *)
Definition best_of_n_law_of_the_chosen_answer : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P R_ : LM) (B : Sent -> R) (s : list Sent) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < P s) ->
  (0 < R_ s) ->
  (0 < INR n) ->
  (forall z : Sent, expect R_ s (fun answer => indicator (B answer = B z)) = expect_sequences (repeated P s) n [] (fun t => indicator (best B t = B z))) ->
  (forall z : Sent, forall other : Sent, (B other = B z) -> (prob R_ [z] s * prob P [other] s = prob R_ [other] s * prob P [z] s)) ->
  forall x : Sent, prob R_ [x] s * expect P s (fun answer => indicator (B answer = B x)) = prob P [x] s * (expect P s (fun answer => indicator (B answer <= B x)) ^ n - expect P s (fun answer => indicator (B answer < B x)) ^ n).
Definition best_of_n_law_of_the_chosen_answer_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P R_ : LM) (B : Sent -> R) (s : list Sent) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < P s) ->
  (0 < R_ s) ->
  (0 < INR n) ->
  (forall z : Sent, (0 < R_ s) /\ (0 < P s)) /\ ((forall z : Sent, expect R_ s (fun answer => indicator (B answer = B z)) = expect_sequences (repeated P s) n [] (fun t => indicator (best B t = B z))) ->
  (forall z : Sent, forall other : Sent, ((B other = B z) -> (0 < R_ s) /\ (0 < P s))) /\ ((forall z : Sent, forall other : Sent, (B other = B z) -> (prob R_ [z] s * prob P [other] s = prob R_ [other] s * prob P [z] s)) ->
  forall x : Sent, (0 < R_ s) /\ (0 < P s))).

(** Best of n (chosen answer): The best of n answers is x with at most n times the probability that one answer is x. *)
Definition best_of_n_chosen_answer : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P R_ : LM) (B : Sent -> R) (s : list Sent) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < P s) ->
  (0 < R_ s) ->
  (0 < INR n) ->
  (forall z : Sent, expect R_ s (fun answer => indicator (B answer = B z)) = expect_sequences (repeated P s) n [] (fun t => indicator (best B t = B z))) ->
  (forall z : Sent, forall other : Sent, (B other = B z) -> (prob R_ [z] s * prob P [other] s = prob R_ [other] s * prob P [z] s)) ->
  forall x : Sent, prob R_ [x] s <= INR n * prob P [x] s.
Definition best_of_n_chosen_answer_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P R_ : LM) (B : Sent -> R) (s : list Sent) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < P s) ->
  (0 < R_ s) ->
  (0 < INR n) ->
  (forall z : Sent, (0 < R_ s) /\ (0 < P s)) /\ ((forall z : Sent, expect R_ s (fun answer => indicator (B answer = B z)) = expect_sequences (repeated P s) n [] (fun t => indicator (best B t = B z))) ->
  (forall z : Sent, forall other : Sent, ((B other = B z) -> (0 < R_ s) /\ (0 < P s))) /\ ((forall z : Sent, forall other : Sent, (B other = B z) -> (prob R_ [z] s * prob P [other] s = prob R_ [other] s * prob P [z] s)) ->
  forall x : Sent, (0 < R_ s) /\ (0 < P s))).

(** Best of n (share): A model that has a share θ of another one answers all n times as that one with probability θⁿ at least. *)
Definition best_of_n_share : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (B : Sent -> R) (s : list Sent) (n : nat) (theta : R), (forall x, -1 <= B x <= 1) ->
  (0 < P0 s) ->
  (0 < P1 s) ->
  (0 <= theta) ->
  (forall x : Sent, theta * prob P0 [x] s <= prob P1 [x] s) ->
  expect_sequences (repeated P1 s) n [] (fun t => best B t) <= theta ^ n * expect_sequences (repeated P0 s) n [] (fun t => best B t) + (1 - theta ^ n).
Definition best_of_n_share_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (B : Sent -> R) (s : list Sent) (n : nat) (theta : R), (forall x, -1 <= B x <= 1) ->
  (0 < P0 s) ->
  (0 < P1 s) ->
  (0 <= theta) ->
  (forall x : Sent, (0 < P0 s) /\ (0 < P1 s)) /\ ((forall x : Sent, theta * prob P0 [x] s <= prob P1 [x] s) ->
  (0 < P1 s) /\ (0 < P0 s)).

(** Best of n (mixture): With probability w(s)ⁿ all n answers of the mixture come from P₋, and then the best of them is its best of n. *)
Definition best_of_n_mixture : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  expect_sequences (repeated (mix alpha Pminus Pplus) s) n [] (fun t => best B t) <= (alpha * Pminus s / mix alpha Pminus Pplus s) ^ n * expect_sequences (repeated Pminus s) n [] (fun t => best B t) + (1 - (alpha * Pminus s / mix alpha Pminus Pplus s) ^ n).
Definition best_of_n_mixture_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < mix alpha Pminus Pplus s) /\ (mix alpha Pminus Pplus s <> 0) /\ (0 < Pminus s).

(** Best of n (threshold): Once the evidence P₋(s)/P₊(s) exceeds (1−α)(n(1−γₙ)−ε)/(αε), the prompt misaligns the best of n. *)
Definition best_of_n_threshold : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (n : nat) (gammaN epsilon : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < Pminus s) ->
  (expect_sequences (repeated Pminus s) n [] (fun t => best B t) <= gammaN) ->
  ((1 - alpha) * (INR n * (1 - gammaN) - epsilon) * Pplus s < alpha * epsilon * Pminus s) ->
  expect_sequences (repeated (mix alpha Pminus Pplus) s) n [] (fun t => best B t) < gammaN + epsilon.
Definition best_of_n_threshold_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (n : nat) (gammaN epsilon : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < Pminus s) ->
  ((0 < Pminus s)) /\ ((expect_sequences (repeated Pminus s) n [] (fun t => best B t) <= gammaN) ->
  ((1 - alpha) * (INR n * (1 - gammaN) - epsilon) * Pplus s < alpha * epsilon * Pminus s) ->
  (0 < mix alpha Pminus Pplus s)).

(** Chain rule: The mean log-ratio of k sentences is the sum of the mean divergences after 0, 1, …, k−1 of them. *)
Definition chain_rule : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (k : nat),
  (forall h : list Sent, (length h <= k)%nat -> (0 < P0 h) -> (0 < P1 h)) ->
  expect_sequences P0 k [] (fun h => ln (P0 h / P1 h)) = sum_over (seq 0 k) (fun m => expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h)))).
Definition chain_rule_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (k : nat),
  (forall h : list Sent, (length h <= k)%nat -> (0 < P0 h) -> (0 < P1 h)) ->
  ((forall h : list Sent, length h = k -> 0 < prob P0 h [] -> P1 h <> 0)) /\ ((forall h : list Sent, length h = k -> 0 < prob P0 h [] -> 0 < P0 h / P1 h)) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P0 h))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P1 h))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> prob P1 [x] h <> 0)))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> 0 < prob P0 [x] h / prob P1 [x] h)))).

(** Following is inherited: If P₁ can write every sequence of k sentences that P₀ can, it can write their beginnings. *)
Definition following_is_inherited : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (k : nat),
  (forall h : list Sent, length h = k -> (0 < P0 h) -> (0 < P1 h)) ->
  forall h : list Sent, (length h <= k)%nat -> (0 < P0 h) -> (0 < P1 h).
Definition following_is_inherited_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (k : nat),
  True.

(** Lemma C.3: If P₀ is β-distinguishable from P₁, some prompt of k ≥ (1/β)·log(1/ε) sentences has P₁(s)/P₀(s) ≤ ε. *)
Definition lemma_c_3 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho epsilon : R) (k : nat),
  (0 < rho) ->
  (0 < epsilon) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 h) -> (0 < P1 h)) -> (ln rho < expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h))))) ->
  (ln (1 / epsilon) <= INR k * ln rho) ->
  exists s : list Sent, length s = k /\ ((0 < P0 s) /\ (P1 s <= epsilon * P0 s)).
Definition lemma_c_3_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho epsilon : R) (k : nat),
  (0 < rho) ->
  (0 < epsilon) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 h) -> (0 < P1 h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P0 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P1 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> prob P1 [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> 0 < prob P0 [x] h / prob P1 [x] h))))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 h) -> (0 < P1 h)) -> (ln rho < expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h))))) ->
  (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < rho)).

(** Lemma C.3 (total divergence): If the mean divergences after 0, 1, …, k−1 sentences add up to log(1/ε), some k sentences tell P₀ from P₁ by 1/ε. *)
Definition lemma_c_3_total_divergence : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (epsilon : R) (k : nat),
  (0 < epsilon) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < P0 h) -> (0 < P1 h)) ->
  (ln (1 / epsilon) <= sum_over (seq 0 k) (fun m => expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h))))) ->
  exists s : list Sent, length s = k /\ ((0 < P0 s) /\ (P1 s <= epsilon * P0 s)).
Definition lemma_c_3_total_divergence_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (epsilon : R) (k : nat),
  (0 < epsilon) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < P0 h) -> (0 < P1 h)) ->
  (epsilon <> 0) /\ (0 < 1 / epsilon) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P0 h))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P1 h))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> prob P1 [x] h <> 0)))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> 0 < prob P0 [x] h / prob P1 [x] h)))).

(** Lemma C.3 (strict): With at least one sentence the ratio can be made smaller than ε. *)
Definition lemma_c_3_strict : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho epsilon : R) (k : nat),
  (0 < rho) ->
  (0 < epsilon) ->
  (forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 h) -> (0 < P1 h)) -> (ln rho < expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h))))) ->
  (ln (1 / epsilon) <= INR (k + 1)%nat * ln rho) ->
  exists s : list Sent, length s = (k + 1)%nat /\ ((0 < P0 s) /\ (P1 s < epsilon * P0 s)).
Definition lemma_c_3_strict_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho epsilon : R) (k : nat),
  (0 < rho) ->
  (0 < epsilon) ->
  (forall m : nat, (m < (k + 1)%nat)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 h) -> (0 < P1 h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P0 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P1 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> prob P1 [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> 0 < prob P0 [x] h / prob P1 [x] h))))) /\ ((forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 h) -> (0 < P1 h)) -> (ln rho < expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h))))) ->
  (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < rho)).

(** Lemma C.3 (floor): With the printed length rounded down. *)
Definition lemma_c_3_floor : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho epsilon : R) (k : nat),
  (0 < rho) ->
  (0 < epsilon) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 h) -> (0 < P1 h)) -> (ln rho < expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h))))) ->
  (ln (1 / epsilon) <= INR k * ln rho + ln rho) ->
  exists s : list Sent, length s = k /\ ((0 < P0 s) /\ (P1 s <= epsilon * P0 s)).
Definition lemma_c_3_floor_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho epsilon : R) (k : nat),
  (0 < rho) ->
  (0 < epsilon) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 h) -> (0 < P1 h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P0 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P1 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> prob P1 [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> 0 < prob P0 [x] h / prob P1 [x] h))))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 h) -> (0 < P1 h)) -> (ln rho < expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h))))) ->
  (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < rho)).
Definition lemma_c_3_floor_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho epsilon : R) (k : nat),
  (0 < rho) ->
  (0 < epsilon) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 h) -> (0 < P1 h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P0 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P1 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> prob P1 [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> 0 < prob P0 [x] h / prob P1 [x] h))))) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 h) -> (0 < P1 h)) -> (ln rho < expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h))))) ->
  ((epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < rho)) ->
  (ln (1 / epsilon) <= INR k * ln rho + ln rho) ->
  exists s : list Sent, length s = k /\ ((0 < P0 s) /\ (P1 s <= epsilon * P0 s)).

(** Lemma C.3 (other direction): With the divergence of P₁ from P₀ instead. *)
Definition lemma_c_3_other_direction : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho epsilon : R) (k : nat),
  (0 < rho) ->
  (0 < epsilon) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P1 h) -> (0 < P0 h)) -> (ln rho < expect_sequences P1 m [] (fun h => expect P1 h (fun x => ln (prob P1 [x] h / prob P0 [x] h))))) ->
  (ln (1 / epsilon) <= INR k * ln rho) ->
  exists s : list Sent, length s = k /\ ((0 < P0 s) /\ (P1 s <= epsilon * P0 s)).
Definition lemma_c_3_other_direction_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho epsilon : R) (k : nat),
  (0 < rho) ->
  (0 < epsilon) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P1 h) -> (0 < P0 h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> 0 < P1 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> 0 < P0 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> (forall x : Sent, 0 < prob P1 [x] h -> prob P0 [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> (forall x : Sent, 0 < prob P1 [x] h -> 0 < prob P1 [x] h / prob P0 [x] h))))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P1 h) -> (0 < P0 h)) -> (ln rho < expect_sequences P1 m [] (fun h => expect P1 h (fun x => ln (prob P1 [x] h / prob P0 [x] h))))) ->
  (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < rho)).
Definition lemma_c_3_other_direction_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho epsilon : R) (k : nat),
  (0 < rho) ->
  (0 < epsilon) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P1 h) -> (0 < P0 h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> 0 < P1 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> 0 < P0 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> (forall x : Sent, 0 < prob P1 [x] h -> prob P0 [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> (forall x : Sent, 0 < prob P1 [x] h -> 0 < prob P1 [x] h / prob P0 [x] h))))) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P1 h) -> (0 < P0 h)) -> (ln rho < expect_sequences P1 m [] (fun h => expect P1 h (fun x => ln (prob P1 [x] h / prob P0 [x] h))))) ->
  ((epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < rho)) ->
  (ln (1 / epsilon) <= INR k * ln rho) ->
  exists s : list Sent, length s = k /\ ((0 < P0 s) /\ (P1 s <= epsilon * P0 s)).

(** Lemma H.1: The prompt s of Theorem 3.1 has KL(P₋(·|s)‖P(·|s)) ≤ log(1 + e^{log(1/α) − β|s|}). *)
Definition lemma_h_1 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 4 <= INR k * ln rho) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ ((expect Pminus s (fun x => ln (prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)) <= ln (1 + 1 / (alpha * (rho ^ k)))) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon))).
Definition lemma_h_1_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 4) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 4 <= INR k * ln rho) ->
  forall s : list Sent, length s = k -> ((0 < Pminus s) -> ((0 < Pminus s) /\ (0 < mix alpha Pminus Pplus s) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> prob (mix alpha Pminus Pplus) [x] s <> 0)) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> 0 < prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)) /\ (alpha * (rho ^ k) <> 0) /\ (0 < 1 + 1 / (alpha * (rho ^ k)))) /\ ((expect Pminus s (fun x => ln (prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)) <= ln (1 + 1 / (alpha * (rho ^ k)))) -> (0 < mix alpha Pminus Pplus s)))))).

(** Lemma H.1 (sharp): The same with the odds (1−α)/α for 1/α. *)
Definition lemma_h_1_sharp : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 4 <= INR k * ln rho) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ ((expect Pminus s (fun x => ln (prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)) <= ln (1 + (1 - alpha) / (alpha * (rho ^ k)))) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon))).
Definition lemma_h_1_sharp_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 4) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 4 <= INR k * ln rho) ->
  forall s : list Sent, length s = k -> ((0 < Pminus s) -> ((0 < Pminus s) /\ (0 < mix alpha Pminus Pplus s) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> prob (mix alpha Pminus Pplus) [x] s <> 0)) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> 0 < prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)) /\ (alpha * (rho ^ k) <> 0) /\ (0 < 1 + (1 - alpha) / (alpha * (rho ^ k)))) /\ ((expect Pminus s (fun x => ln (prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)) <= ln (1 + (1 - alpha) / (alpha * (rho ^ k)))) -> (0 < mix alpha Pminus Pplus s)))))).

(** Lemma H.1 (divergence alone): Whatever the behaviour, k sentences bring the divergence down to log(1 + (1−α)/(αρᵏ)). *)
Definition lemma_h_1_divergence_alone : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (rho : R) (k : nat),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ (expect Pminus s (fun x => ln (prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)) <= ln (1 + (1 - alpha) / (alpha * (rho ^ k))))).
Definition lemma_h_1_divergence_alone_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (rho : R) (k : nat),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  forall s : list Sent, length s = k -> ((0 < Pminus s) -> (0 < Pminus s) /\ (0 < mix alpha Pminus Pplus s) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> prob (mix alpha Pminus Pplus) [x] s <> 0)) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> 0 < prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)) /\ (alpha * (rho ^ k) <> 0) /\ (0 < 1 + (1 - alpha) / (alpha * (rho ^ k))))).

(** Lemma H.1 (fixed prompt): KL(P₋(·|s)‖P(·|s)) ≤ log(1 + 1/(αΛ)) when the prompt is Λ times likelier under P₋. *)
Definition lemma_h_1_fixed_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent) (Lambda : R),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Lambda) ->
  (Lambda * Pplus s <= Pminus s) ->
  expect Pminus s (fun x => ln (prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)) <= ln (1 + 1 / (alpha * Lambda)).
Definition lemma_h_1_fixed_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent) (Lambda : R),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Lambda) ->
  (Lambda * Pplus s <= Pminus s) ->
  (0 < Pminus s) /\ (0 < mix alpha Pminus Pplus s) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> prob (mix alpha Pminus Pplus) [x] s <> 0)) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> 0 < prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)) /\ (alpha * Lambda <> 0) /\ (0 < 1 + 1 / (alpha * Lambda)).

(** Lemma H.1 (fixed prompt, sharp): The bound with the odds (1−α)/α for 1/α. *)
Definition lemma_h_1_fixed_prompt_sharp : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent) (Lambda : R),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Lambda) ->
  (Lambda * Pplus s <= Pminus s) ->
  expect Pminus s (fun x => ln (prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)) <= ln (1 + (1 - alpha) / (alpha * Lambda)).
Definition lemma_h_1_fixed_prompt_sharp_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent) (Lambda : R),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Lambda) ->
  (Lambda * Pplus s <= Pminus s) ->
  (0 < Pminus s) /\ (0 < mix alpha Pminus Pplus s) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> prob (mix alpha Pminus Pplus) [x] s <> 0)) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> 0 < prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)) /\ (alpha * Lambda <> 0) /\ (0 < 1 + (1 - alpha) / (alpha * Lambda)).

(** Lemma C.4: With probability 1−δ, 1 + (1/β)(log(1/ε) + β′N + σ√(N/δ)) sentences tell P₀ from P₁ after an aligning prompt of N. *)
Definition lemma_c_4 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (B : Sent -> R) (rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < P1 h) -> (0 < P0 h)) ->
  (forall m : nat, (m < N)%nat -> expect_sequences P1 m [] (fun h => expect P1 h (fun x => ln (prob P1 [x] h / prob P0 [x] h))) < ln rhoPrime) ->
  (expect_sequences P1 N [] (fun u => (ln (P1 u / P0 u) - expect_sequences P1 N [] (fun h => ln (P1 h / P0 h))) * (ln (P1 u / P0 u) - expect_sequences P1 N [] (fun h => ln (P1 h / P0 h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> (0 < P1 u) -> (forall y : Sent, (B y < 0) -> (prob P1 [y] u < prob P0 [y] u))) ->
  (forall u : list Sent, length u = N -> (0 < P1 u) -> (forall y : Sent, (B y < 0) -> ((0 < P0 (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (u ++ [y] ++ h)) -> (0 < P1 (u ++ [y] ++ h))) -> (ln rho < expect_sequences P0 m (u ++ [y]) (fun h => expect P0 (u ++ [y] ++ h) (fun x => ln (prob P0 [x] (u ++ [y] ++ h) / prob P1 [x] (u ++ [y] ++ h))))))))) ->
  (ln (1 / epsilon) + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) <= INR k * ln rho) ->
  1 - delta <= expect_sequences P1 N [] (fun u => indicator (exists y : Sent, ((B y < 0) /\ (exists s : list Sent, length s = k /\ ((0 < P0 (u ++ [y] ++ s)) /\ (P1 (u ++ [y] ++ s) <= epsilon * P0 (u ++ [y] ++ s))))))).
Definition lemma_c_4_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (B : Sent -> R) (rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < P1 h) -> (0 < P0 h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> 0 < P1 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> 0 < P0 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> (forall x : Sent, 0 < prob P1 [x] h -> prob P0 [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> (forall x : Sent, 0 < prob P1 [x] h -> 0 < prob P1 [x] h / prob P0 [x] h))) /\ (0 < rhoPrime)) /\ ((forall m : nat, (m < N)%nat -> expect_sequences P1 m [] (fun h => expect P1 h (fun x => ln (prob P1 [x] h / prob P0 [x] h))) < ln rhoPrime) ->
  (((forall u : list Sent, length u = N -> 0 < prob P1 u [] -> P0 u <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob P1 u [] -> 0 < P1 u / P0 u)) /\ ((forall h : list Sent, length h = N -> 0 < prob P1 h [] -> P0 h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob P1 h [] -> 0 < P1 h / P0 h))) /\ ((expect_sequences P1 N [] (fun u => (ln (P1 u / P0 u) - expect_sequences P1 N [] (fun h => ln (P1 h / P0 h))) * (ln (P1 u / P0 u) - expect_sequences P1 N [] (fun h => ln (P1 h / P0 h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> ((0 < P1 u) -> forall y : Sent, ((B y < 0) -> (0 < P1 u) /\ (0 < P0 u)))) /\ ((forall u : list Sent, length u = N -> (0 < P1 u) -> (forall y : Sent, (B y < 0) -> (prob P1 [y] u < prob P0 [y] u))) ->
  (forall u : list Sent, length u = N -> ((0 < P1 u) -> forall y : Sent, ((B y < 0) -> ((0 < P0 (u ++ [y])) -> forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (u ++ [y] ++ h)) -> (0 < P1 (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < P0 (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> 0 < P0 (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> 0 < P1 (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> (forall x : Sent, 0 < prob P0 [x] (u ++ [y] ++ h) -> prob P1 [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> (forall x : Sent, 0 < prob P0 [x] (u ++ [y] ++ h) -> 0 < prob P0 [x] (u ++ [y] ++ h) / prob P1 [x] (u ++ [y] ++ h))))))))) /\ ((forall u : list Sent, length u = N -> (0 < P1 u) -> (forall y : Sent, (B y < 0) -> ((0 < P0 (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (u ++ [y] ++ h)) -> (0 < P1 (u ++ [y] ++ h))) -> (ln rho < expect_sequences P0 m (u ++ [y]) (fun h => expect P0 (u ++ [y] ++ h) (fun x => ln (prob P0 [x] (u ++ [y] ++ h) / prob P1 [x] (u ++ [y] ++ h))))))))) ->
  (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < rhoPrime) /\ (delta <> 0) /\ (0 <= INR N / delta) /\ (0 < rho))))).
Definition lemma_c_4_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (B : Sent -> R) (rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < P1 h) -> (0 < P0 h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> 0 < P1 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> 0 < P0 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> (forall x : Sent, 0 < prob P1 [x] h -> prob P0 [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> (forall x : Sent, 0 < prob P1 [x] h -> 0 < prob P1 [x] h / prob P0 [x] h))) /\ (0 < rhoPrime)) ->
  (forall m : nat, (m < N)%nat -> expect_sequences P1 m [] (fun h => expect P1 h (fun x => ln (prob P1 [x] h / prob P0 [x] h))) < ln rhoPrime) ->
  (((forall u : list Sent, length u = N -> 0 < prob P1 u [] -> P0 u <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob P1 u [] -> 0 < P1 u / P0 u)) /\ ((forall h : list Sent, length h = N -> 0 < prob P1 h [] -> P0 h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob P1 h [] -> 0 < P1 h / P0 h))) ->
  (expect_sequences P1 N [] (fun u => (ln (P1 u / P0 u) - expect_sequences P1 N [] (fun h => ln (P1 h / P0 h))) * (ln (P1 u / P0 u) - expect_sequences P1 N [] (fun h => ln (P1 h / P0 h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> ((0 < P1 u) -> forall y : Sent, ((B y < 0) -> (0 < P1 u) /\ (0 < P0 u)))) ->
  (forall u : list Sent, length u = N -> (0 < P1 u) -> (forall y : Sent, (B y < 0) -> (prob P1 [y] u < prob P0 [y] u))) ->
  (forall u : list Sent, length u = N -> ((0 < P1 u) -> forall y : Sent, ((B y < 0) -> ((0 < P0 (u ++ [y])) -> forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (u ++ [y] ++ h)) -> (0 < P1 (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < P0 (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> 0 < P0 (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> 0 < P1 (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> (forall x : Sent, 0 < prob P0 [x] (u ++ [y] ++ h) -> prob P1 [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> (forall x : Sent, 0 < prob P0 [x] (u ++ [y] ++ h) -> 0 < prob P0 [x] (u ++ [y] ++ h) / prob P1 [x] (u ++ [y] ++ h))))))))) ->
  (forall u : list Sent, length u = N -> (0 < P1 u) -> (forall y : Sent, (B y < 0) -> ((0 < P0 (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (u ++ [y] ++ h)) -> (0 < P1 (u ++ [y] ++ h))) -> (ln rho < expect_sequences P0 m (u ++ [y]) (fun h => expect P0 (u ++ [y] ++ h) (fun x => ln (prob P0 [x] (u ++ [y] ++ h) / prob P1 [x] (u ++ [y] ++ h))))))))) ->
  ((epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < rhoPrime) /\ (delta <> 0) /\ (0 <= INR N / delta) /\ (0 < rho)) ->
  (ln (1 / epsilon) + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) <= INR k * ln rho) ->
  1 - delta <= expect_sequences P1 N [] (fun u => indicator (exists y : Sent, ((B y < 0) /\ (exists s : list Sent, length s = k /\ ((0 < P0 (u ++ [y] ++ s)) /\ (P1 (u ++ [y] ++ s) <= epsilon * P0 (u ++ [y] ++ s))))))).

(** Lemma C.4 (repaired): Lemma C.4 where some sentence is negative. *)
Definition lemma_c_4_repaired : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (B : Sent -> R) (rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < P1 h) -> (0 < P0 h)) ->
  (forall m : nat, (m < N)%nat -> expect_sequences P1 m [] (fun h => expect P1 h (fun x => ln (prob P1 [x] h / prob P0 [x] h))) < ln rhoPrime) ->
  (expect_sequences P1 N [] (fun u => (ln (P1 u / P0 u) - expect_sequences P1 N [] (fun h => ln (P1 h / P0 h))) * (ln (P1 u / P0 u) - expect_sequences P1 N [] (fun h => ln (P1 h / P0 h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> (0 < P1 u) -> (forall y : Sent, (B y < 0) -> (prob P1 [y] u < prob P0 [y] u))) ->
  (forall u : list Sent, length u = N -> (0 < P1 u) -> (forall y : Sent, (B y < 0) -> ((0 < P0 (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (u ++ [y] ++ h)) -> (0 < P1 (u ++ [y] ++ h))) -> (ln rho < expect_sequences P0 m (u ++ [y]) (fun h => expect P0 (u ++ [y] ++ h) (fun x => ln (prob P0 [x] (u ++ [y] ++ h) / prob P1 [x] (u ++ [y] ++ h))))))))) ->
  (ln (1 / epsilon) + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) <= INR k * ln rho) ->
  (exists y : Sent, (B y < 0)) ->
  1 - delta <= expect_sequences P1 N [] (fun u => indicator (exists y : Sent, ((B y < 0) /\ (exists s : list Sent, length s = k /\ ((0 < P0 (u ++ [y] ++ s)) /\ (P1 (u ++ [y] ++ s) <= epsilon * P0 (u ++ [y] ++ s))))))).
Definition lemma_c_4_repaired_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (B : Sent -> R) (rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < P1 h) -> (0 < P0 h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> 0 < P1 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> 0 < P0 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> (forall x : Sent, 0 < prob P1 [x] h -> prob P0 [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> (forall x : Sent, 0 < prob P1 [x] h -> 0 < prob P1 [x] h / prob P0 [x] h))) /\ (0 < rhoPrime)) /\ ((forall m : nat, (m < N)%nat -> expect_sequences P1 m [] (fun h => expect P1 h (fun x => ln (prob P1 [x] h / prob P0 [x] h))) < ln rhoPrime) ->
  (((forall u : list Sent, length u = N -> 0 < prob P1 u [] -> P0 u <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob P1 u [] -> 0 < P1 u / P0 u)) /\ ((forall h : list Sent, length h = N -> 0 < prob P1 h [] -> P0 h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob P1 h [] -> 0 < P1 h / P0 h))) /\ ((expect_sequences P1 N [] (fun u => (ln (P1 u / P0 u) - expect_sequences P1 N [] (fun h => ln (P1 h / P0 h))) * (ln (P1 u / P0 u) - expect_sequences P1 N [] (fun h => ln (P1 h / P0 h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> ((0 < P1 u) -> forall y : Sent, ((B y < 0) -> (0 < P1 u) /\ (0 < P0 u)))) /\ ((forall u : list Sent, length u = N -> (0 < P1 u) -> (forall y : Sent, (B y < 0) -> (prob P1 [y] u < prob P0 [y] u))) ->
  (forall u : list Sent, length u = N -> ((0 < P1 u) -> forall y : Sent, ((B y < 0) -> ((0 < P0 (u ++ [y])) -> forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (u ++ [y] ++ h)) -> (0 < P1 (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < P0 (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> 0 < P0 (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> 0 < P1 (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> (forall x : Sent, 0 < prob P0 [x] (u ++ [y] ++ h) -> prob P1 [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> (forall x : Sent, 0 < prob P0 [x] (u ++ [y] ++ h) -> 0 < prob P0 [x] (u ++ [y] ++ h) / prob P1 [x] (u ++ [y] ++ h))))))))) /\ ((forall u : list Sent, length u = N -> (0 < P1 u) -> (forall y : Sent, (B y < 0) -> ((0 < P0 (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (u ++ [y] ++ h)) -> (0 < P1 (u ++ [y] ++ h))) -> (ln rho < expect_sequences P0 m (u ++ [y]) (fun h => expect P0 (u ++ [y] ++ h) (fun x => ln (prob P0 [x] (u ++ [y] ++ h) / prob P1 [x] (u ++ [y] ++ h))))))))) ->
  (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < rhoPrime) /\ (delta <> 0) /\ (0 <= INR N / delta) /\ (0 < rho))))).

(** Lemma C.4 (sharp): σ√(N(1−δ)/δ) for σ√(N/δ). *)
Definition lemma_c_4_sharp : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (B : Sent -> R) (rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (delta < 1) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < P1 h) -> (0 < P0 h)) ->
  (forall m : nat, (m < N)%nat -> expect_sequences P1 m [] (fun h => expect P1 h (fun x => ln (prob P1 [x] h / prob P0 [x] h))) < ln rhoPrime) ->
  (expect_sequences P1 N [] (fun u => (ln (P1 u / P0 u) - expect_sequences P1 N [] (fun h => ln (P1 h / P0 h))) * (ln (P1 u / P0 u) - expect_sequences P1 N [] (fun h => ln (P1 h / P0 h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> (0 < P1 u) -> (forall y : Sent, (B y < 0) -> (prob P1 [y] u < prob P0 [y] u))) ->
  (forall u : list Sent, length u = N -> (0 < P1 u) -> (forall y : Sent, (B y < 0) -> ((0 < P0 (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (u ++ [y] ++ h)) -> (0 < P1 (u ++ [y] ++ h))) -> (ln rho < expect_sequences P0 m (u ++ [y]) (fun h => expect P0 (u ++ [y] ++ h) (fun x => ln (prob P0 [x] (u ++ [y] ++ h) / prob P1 [x] (u ++ [y] ++ h))))))))) ->
  (ln (1 / epsilon) + (INR N * ln rhoPrime + sigma * sqrt (INR N * (1 - delta) / delta)) <= INR k * ln rho) ->
  (exists y : Sent, (B y < 0)) ->
  1 - delta <= expect_sequences P1 N [] (fun u => indicator (exists y : Sent, ((B y < 0) /\ (exists s : list Sent, length s = k /\ ((0 < P0 (u ++ [y] ++ s)) /\ (P1 (u ++ [y] ++ s) <= epsilon * P0 (u ++ [y] ++ s))))))).
Definition lemma_c_4_sharp_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (B : Sent -> R) (rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (delta < 1) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < P1 h) -> (0 < P0 h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> 0 < P1 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> 0 < P0 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> (forall x : Sent, 0 < prob P1 [x] h -> prob P0 [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> (forall x : Sent, 0 < prob P1 [x] h -> 0 < prob P1 [x] h / prob P0 [x] h))) /\ (0 < rhoPrime)) /\ ((forall m : nat, (m < N)%nat -> expect_sequences P1 m [] (fun h => expect P1 h (fun x => ln (prob P1 [x] h / prob P0 [x] h))) < ln rhoPrime) ->
  (((forall u : list Sent, length u = N -> 0 < prob P1 u [] -> P0 u <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob P1 u [] -> 0 < P1 u / P0 u)) /\ ((forall h : list Sent, length h = N -> 0 < prob P1 h [] -> P0 h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob P1 h [] -> 0 < P1 h / P0 h))) /\ ((expect_sequences P1 N [] (fun u => (ln (P1 u / P0 u) - expect_sequences P1 N [] (fun h => ln (P1 h / P0 h))) * (ln (P1 u / P0 u) - expect_sequences P1 N [] (fun h => ln (P1 h / P0 h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> ((0 < P1 u) -> forall y : Sent, ((B y < 0) -> (0 < P1 u) /\ (0 < P0 u)))) /\ ((forall u : list Sent, length u = N -> (0 < P1 u) -> (forall y : Sent, (B y < 0) -> (prob P1 [y] u < prob P0 [y] u))) ->
  (forall u : list Sent, length u = N -> ((0 < P1 u) -> forall y : Sent, ((B y < 0) -> ((0 < P0 (u ++ [y])) -> forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (u ++ [y] ++ h)) -> (0 < P1 (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < P0 (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> 0 < P0 (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> 0 < P1 (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> (forall x : Sent, 0 < prob P0 [x] (u ++ [y] ++ h) -> prob P1 [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> (forall x : Sent, 0 < prob P0 [x] (u ++ [y] ++ h) -> 0 < prob P0 [x] (u ++ [y] ++ h) / prob P1 [x] (u ++ [y] ++ h))))))))) /\ ((forall u : list Sent, length u = N -> (0 < P1 u) -> (forall y : Sent, (B y < 0) -> ((0 < P0 (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (u ++ [y] ++ h)) -> (0 < P1 (u ++ [y] ++ h))) -> (ln rho < expect_sequences P0 m (u ++ [y]) (fun h => expect P0 (u ++ [y] ++ h) (fun x => ln (prob P0 [x] (u ++ [y] ++ h) / prob P1 [x] (u ++ [y] ++ h))))))))) ->
  (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < rhoPrime) /\ (delta <> 0) /\ (0 <= INR N * (1 - delta) / delta) /\ (0 < rho))))).

(** Lemma C.4 (fixed prompt): After a prompt with evidence X for P₁, a trigger and k ≥ (1/β)(log(1/ε) + X) sentences tell P₀ from P₁. *)
Definition lemma_c_4_fixed_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (B : Sent -> R) (rho epsilon : R) (s0 : list Sent) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (0 < rho) ->
  (0 < epsilon) ->
  (exists y : Sent, (B y < 0)) ->
  (forall y : Sent, (B y < 0) -> (prob P1 [y] s0 < prob P0 [y] s0)) ->
  (forall y : Sent, (B y < 0) -> ((0 < P0 (s0 ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (s0 ++ [y] ++ h)) -> (0 < P1 (s0 ++ [y] ++ h))) -> (ln rho < expect_sequences P0 m (s0 ++ [y]) (fun h => expect P0 (s0 ++ [y] ++ h) (fun x => ln (prob P0 [x] (s0 ++ [y] ++ h) / prob P1 [x] (s0 ++ [y] ++ h)))))))) ->
  (ln (1 / epsilon) + ln (P1 s0 / P0 s0) <= INR k * ln rho) ->
  exists y : Sent, ((B y < 0) /\ (exists s : list Sent, length s = k /\ ((0 < P0 (s0 ++ [y] ++ s)) /\ (P1 (s0 ++ [y] ++ s) <= epsilon * P0 (s0 ++ [y] ++ s))))).
Definition lemma_c_4_fixed_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (B : Sent -> R) (rho epsilon : R) (s0 : list Sent) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (0 < rho) ->
  (0 < epsilon) ->
  (exists y : Sent, (B y < 0)) ->
  (forall y : Sent, ((B y < 0) -> (0 < P1 s0) /\ (0 < P0 s0))) /\ ((forall y : Sent, (B y < 0) -> (prob P1 [y] s0 < prob P0 [y] s0)) ->
  (forall y : Sent, ((B y < 0) -> ((0 < P0 (s0 ++ [y])) -> forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (s0 ++ [y] ++ h)) -> (0 < P1 (s0 ++ [y] ++ h))) -> (0 < rho) /\ (0 < P0 (s0 ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (s0 ++ [y]) -> 0 < P0 (s0 ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (s0 ++ [y]) -> 0 < P1 (s0 ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (s0 ++ [y]) -> (forall x : Sent, 0 < prob P0 [x] (s0 ++ [y] ++ h) -> prob P1 [x] (s0 ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (s0 ++ [y]) -> (forall x : Sent, 0 < prob P0 [x] (s0 ++ [y] ++ h) -> 0 < prob P0 [x] (s0 ++ [y] ++ h) / prob P1 [x] (s0 ++ [y] ++ h)))))))) /\ ((forall y : Sent, (B y < 0) -> ((0 < P0 (s0 ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (s0 ++ [y] ++ h)) -> (0 < P1 (s0 ++ [y] ++ h))) -> (ln rho < expect_sequences P0 m (s0 ++ [y]) (fun h => expect P0 (s0 ++ [y] ++ h) (fun x => ln (prob P0 [x] (s0 ++ [y] ++ h) / prob P1 [x] (s0 ++ [y] ++ h)))))))) ->
  (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (P0 s0 <> 0) /\ (0 < P1 s0 / P0 s0) /\ (0 < rho))).

(** Evidence of an aligning prompt: With probability 1−δ a prompt of N sentences of P₁ gives less than Nβ′ + a nats for P₁, if Nσ²(1−δ) ≤ δa². *)
Definition evidence_of_an_aligning_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rhoPrime sigma delta : R) (N : nat) (a : R),
  (0 < a) ->
  (0 < rhoPrime) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < P1 h) -> (0 < P0 h)) ->
  (forall m : nat, (m < N)%nat -> expect_sequences P1 m [] (fun h => expect P1 h (fun x => ln (prob P1 [x] h / prob P0 [x] h))) < ln rhoPrime) ->
  (expect_sequences P1 N [] (fun u => (ln (P1 u / P0 u) - expect_sequences P1 N [] (fun h => ln (P1 h / P0 h))) * (ln (P1 u / P0 u) - expect_sequences P1 N [] (fun h => ln (P1 h / P0 h)))) <= INR N * (sigma * sigma)) ->
  (INR N * (sigma * sigma) * (1 - delta) <= delta * (a * a)) ->
  1 - delta <= expect_sequences P1 N [] (fun u => indicator (ln (P1 u / P0 u) < INR N * ln rhoPrime + a)).
Definition evidence_of_an_aligning_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rhoPrime sigma delta : R) (N : nat) (a : R),
  (0 < a) ->
  (0 < rhoPrime) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < P1 h) -> (0 < P0 h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> 0 < P1 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> 0 < P0 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> (forall x : Sent, 0 < prob P1 [x] h -> prob P0 [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> (forall x : Sent, 0 < prob P1 [x] h -> 0 < prob P1 [x] h / prob P0 [x] h))) /\ (0 < rhoPrime)) /\ ((forall m : nat, (m < N)%nat -> expect_sequences P1 m [] (fun h => expect P1 h (fun x => ln (prob P1 [x] h / prob P0 [x] h))) < ln rhoPrime) ->
  (((forall u : list Sent, length u = N -> 0 < prob P1 u [] -> P0 u <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob P1 u [] -> 0 < P1 u / P0 u)) /\ ((forall h : list Sent, length h = N -> 0 < prob P1 h [] -> P0 h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob P1 h [] -> 0 < P1 h / P0 h))) /\ ((expect_sequences P1 N [] (fun u => (ln (P1 u / P0 u) - expect_sequences P1 N [] (fun h => ln (P1 h / P0 h))) * (ln (P1 u / P0 u) - expect_sequences P1 N [] (fun h => ln (P1 h / P0 h)))) <= INR N * (sigma * sigma)) ->
  (INR N * (sigma * sigma) * (1 - delta) <= delta * (a * a)) ->
  ((forall u : list Sent, length u = N -> 0 < prob P1 u [] -> ((P0 u <> 0) /\ (0 < P1 u / P0 u) /\ (0 < rhoPrime)))))).

(** Evidence of an aligning prompt (without similarity): With probability 1−δ a prompt of N sentences of P₁ gives less than (Nβ′ + 3/8)/δ nats for P₁. *)
Definition evidence_of_an_aligning_prompt_without_similarity : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rhoPrime delta : R) (N : nat),
  (0 < rhoPrime) ->
  (0 < delta) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < P1 h) -> (0 < P0 h)) ->
  (forall m : nat, (m < N)%nat -> expect_sequences P1 m [] (fun h => expect P1 h (fun x => ln (prob P1 [x] h / prob P0 [x] h))) < ln rhoPrime) ->
  1 - delta <= expect_sequences P1 N [] (fun u => indicator (ln (P1 u / P0 u) < (INR N * ln rhoPrime + (3) / 8) / delta)).
Definition evidence_of_an_aligning_prompt_without_similarity_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rhoPrime delta : R) (N : nat),
  (0 < rhoPrime) ->
  (0 < delta) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < P1 h) -> (0 < P0 h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> 0 < P1 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> 0 < P0 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> (forall x : Sent, 0 < prob P1 [x] h -> prob P0 [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h [] -> (forall x : Sent, 0 < prob P1 [x] h -> 0 < prob P1 [x] h / prob P0 [x] h))) /\ (0 < rhoPrime)) /\ ((forall m : nat, (m < N)%nat -> expect_sequences P1 m [] (fun h => expect P1 h (fun x => ln (prob P1 [x] h / prob P0 [x] h))) < ln rhoPrime) ->
  ((forall u : list Sent, length u = N -> 0 < prob P1 u [] -> ((P0 u <> 0) /\ (0 < P1 u / P0 u) /\ (0 < rhoPrime) /\ (delta <> 0))))).

(** Evidence of a sampled prompt: With probability 1−δ a prompt of N sentences of P₀ gives more than Nβ − a nats for P₀, if Nσ²(1−δ) ≤ δa². *)
Definition evidence_of_a_sampled_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho sigma delta : R) (N : nat) (a : R),
  (0 < a) ->
  (0 < rho) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < P0 h) -> (0 < P1 h)) ->
  (forall m : nat, (m < N)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 h) -> (0 < P1 h)) -> (ln rho < expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h))))) ->
  (expect_sequences P0 N [] (fun u => (ln (P0 u / P1 u) - expect_sequences P0 N [] (fun h => ln (P0 h / P1 h))) * (ln (P0 u / P1 u) - expect_sequences P0 N [] (fun h => ln (P0 h / P1 h)))) <= INR N * (sigma * sigma)) ->
  (INR N * (sigma * sigma) * (1 - delta) <= delta * (a * a)) ->
  1 - delta <= expect_sequences P0 N [] (fun u => indicator (INR N * ln rho - a < ln (P0 u / P1 u))).
Definition evidence_of_a_sampled_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho sigma delta : R) (N : nat) (a : R),
  (0 < a) ->
  (0 < rho) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < P0 h) -> (0 < P1 h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 h) -> (0 < P1 h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P0 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P1 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> prob P1 [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> 0 < prob P0 [x] h / prob P1 [x] h))))) /\ ((forall m : nat, (m < N)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 h) -> (0 < P1 h)) -> (ln rho < expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h))))) ->
  (((forall u : list Sent, length u = N -> 0 < prob P0 u [] -> P1 u <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob P0 u [] -> 0 < P0 u / P1 u)) /\ ((forall h : list Sent, length h = N -> 0 < prob P0 h [] -> P1 h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob P0 h [] -> 0 < P0 h / P1 h))) /\ ((expect_sequences P0 N [] (fun u => (ln (P0 u / P1 u) - expect_sequences P0 N [] (fun h => ln (P0 h / P1 h))) * (ln (P0 u / P1 u) - expect_sequences P0 N [] (fun h => ln (P0 h / P1 h)))) <= INR N * (sigma * sigma)) ->
  (INR N * (sigma * sigma) * (1 - delta) <= delta * (a * a)) ->
  ((forall u : list Sent, length u = N -> 0 < prob P0 u [] -> ((0 < rho) /\ (P1 u <> 0) /\ (0 < P0 u / P1 u)))))).

(** Lemma H.2: With disjoint supports KL(P₋‖P) = log(1/α). *)
Definition lemma_h_2 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM),
  (0 < alpha) ->
  (alpha < 1) ->
  (forall y : Sent, Pminus [y] * Pplus [y] = 0) ->
  expect Pminus [] (fun x => ln (Pminus [x] / mix alpha Pminus Pplus [x])) = ln (1 / alpha).
Definition lemma_h_2_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM),
  (0 < alpha) ->
  (alpha < 1) ->
  (forall y : Sent, Pminus [y] * Pplus [y] = 0) ->
  ((forall x : Sent, 0 < prob Pminus [x] [] -> mix alpha Pminus Pplus [x] <> 0)) /\ ((forall x : Sent, 0 < prob Pminus [x] [] -> 0 < Pminus [x] / mix alpha Pminus Pplus [x])) /\ (alpha <> 0) /\ (0 < 1 / alpha).

(** Lemma H.2 (converse): If some sentence can be said by both components then KL(P₋‖P) < log(1/α). *)
Definition lemma_h_2_converse : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM),
  (0 < alpha) ->
  (alpha < 1) ->
  (exists y : Sent, (0 < Pminus [y] * Pplus [y])) ->
  expect Pminus [] (fun x => ln (Pminus [x] / mix alpha Pminus Pplus [x])) < ln (1 / alpha).
Definition lemma_h_2_converse_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM),
  (0 < alpha) ->
  (alpha < 1) ->
  (exists y : Sent, (0 < Pminus [y] * Pplus [y])) ->
  ((forall x : Sent, 0 < prob Pminus [x] [] -> mix alpha Pminus Pplus [x] <> 0)) /\ ((forall x : Sent, 0 < prob Pminus [x] [] -> 0 < Pminus [x] / mix alpha Pminus Pplus [x])) /\ (alpha <> 0) /\ (0 < 1 / alpha).

(** Lemma H.3: With scores 0 and 1 and B_{P₋} ≤ 0, some prompt of k sentences has B_P(s) ≤ 1/(1 + e^{β|s| − log(1/α)}). *)
Definition lemma_h_3 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall x : Sent, (B x = 0) \/ (B x = 1)) ->
  (forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= 0)) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) <= 1 / (1 + alpha * (rho ^ k)))).
Definition lemma_h_3_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall x : Sent, (B x = 0) \/ (B x = 1)) ->
  (forall h : list Sent, length h = k -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= 0)) ->
  forall s : list Sent, length s = k -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s) /\ (1 + alpha * (rho ^ k) <> 0)))).

(** Lemma H.3 (sharp): The bound with the odds α/(1−α) for α, for any scores with B_{P₋} ≤ 0. *)
Definition lemma_h_3_sharp : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= 0)) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) <= 1 / (1 + alpha / (1 - alpha) * (rho ^ k)))).
Definition lemma_h_3_sharp_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= 0)) ->
  forall s : list Sent, length s = k -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s) /\ (1 - alpha <> 0) /\ (1 + alpha / (1 - alpha) * (rho ^ k) <> 0)))).

(** Lemma H.3 (fixed prompt): With scores 0 and 1 the behaviour after a prompt is at most 1/(1 + αΛ). *)
Definition lemma_h_3_fixed_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (Lambda : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (forall x : Sent, (B x = 0) \/ (B x = 1)) ->
  (expect Pminus s (fun x => B x) <= 0) ->
  (0 <= Lambda) ->
  (Lambda * Pplus s <= Pminus s) ->
  expect (mix alpha Pminus Pplus) s (fun x => B x) <= 1 / (1 + alpha * Lambda).
Definition lemma_h_3_fixed_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (Lambda : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (forall x : Sent, (B x = 0) \/ (B x = 1)) ->
  ((0 < Pminus s)) /\ ((expect Pminus s (fun x => B x) <= 0) ->
  (0 <= Lambda) ->
  (Lambda * Pplus s <= Pminus s) ->
  (0 < mix alpha Pminus Pplus s) /\ (1 + alpha * Lambda <> 0)).

(** Lemma H.3 (fixed prompt, strict): The printed bound is never attained. *)
Definition lemma_h_3_fixed_prompt_strict : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (Lambda : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (expect Pminus s (fun x => B x) <= 0) ->
  (0 <= Lambda) ->
  (Lambda * Pplus s <= Pminus s) ->
  expect (mix alpha Pminus Pplus) s (fun x => B x) < 1 / (1 + alpha * Lambda).
Definition lemma_h_3_fixed_prompt_strict_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (Lambda : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  ((0 < Pminus s)) /\ ((expect Pminus s (fun x => B x) <= 0) ->
  (0 <= Lambda) ->
  (Lambda * Pplus s <= Pminus s) ->
  (0 < mix alpha Pminus Pplus s) /\ (1 + alpha * Lambda <> 0)).

(** Lemma H.3 (fixed prompt, sharp): The bound with the odds α/(1−α) for α, for any scores with B_{P₋}(s) ≤ 0. *)
Definition lemma_h_3_fixed_prompt_sharp : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (Lambda : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (expect Pminus s (fun x => B x) <= 0) ->
  (0 <= Lambda) ->
  (Lambda * Pplus s <= Pminus s) ->
  expect (mix alpha Pminus Pplus) s (fun x => B x) <= 1 / (1 + alpha / (1 - alpha) * Lambda).
Definition lemma_h_3_fixed_prompt_sharp_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (Lambda : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  ((0 < Pminus s)) /\ ((expect Pminus s (fun x => B x) <= 0) ->
  (0 <= Lambda) ->
  (Lambda * Pplus s <= Pminus s) ->
  (0 < mix alpha Pminus Pplus s) /\ (1 - alpha <> 0) /\ (1 + alpha / (1 - alpha) * Lambda <> 0)).

(** Master inequality: Where P₋ behaves no better than γ, P does so up to the posterior weight of P₊. *)
Definition master_inequality : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (gamma : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (expect Pminus s (fun x => B x) <= gamma) ->
  expect (mix alpha Pminus Pplus) s (fun x => B x) <= gamma + (1 - gamma) * (1 - alpha * Pminus s / mix alpha Pminus Pplus s).
Definition master_inequality_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (gamma : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  ((0 < Pminus s)) /\ ((expect Pminus s (fun x => B x) <= gamma) ->
  (0 < mix alpha Pminus Pplus s) /\ (mix alpha Pminus Pplus s <> 0)).

(** Master inequality (exact): After a prompt the mixture behaves like its components, weighed by their posterior. *)
Definition master_inequality_exact : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  expect (mix alpha Pminus Pplus) s (fun x => B x) = alpha * Pminus s / mix alpha Pminus Pplus s * expect Pminus s (fun x => B x) + (1 - alpha * Pminus s / mix alpha Pminus Pplus s) * expect Pplus s (fun x => B x).
Definition master_inequality_exact_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  (0 < mix alpha Pminus Pplus s) /\ (mix alpha Pminus Pplus s <> 0) /\ (0 < Pminus s) /\ (0 < Pplus s).

(** Master inequality (threshold): Once the evidence P₋(s)/P₊(s) exceeds (1−α)(1−γ−ε)/(αε), the prompt misaligns. *)
Definition master_inequality_threshold : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (gamma epsilon : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (expect Pminus s (fun x => B x) <= gamma) ->
  ((1 - alpha) * (1 - gamma - epsilon) * Pplus s < alpha * epsilon * Pminus s) ->
  expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon.
Definition master_inequality_threshold_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (gamma epsilon : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  ((0 < Pminus s)) /\ ((expect Pminus s (fun x => B x) <= gamma) ->
  ((1 - alpha) * (1 - gamma - epsilon) * Pplus s < alpha * epsilon * Pminus s) ->
  (0 < mix alpha Pminus Pplus s)).

(** Master inequality (at the threshold): At the threshold itself B_P(s) ≤ γ + ε. *)
Definition master_inequality_at_the_threshold : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (gamma epsilon : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (expect Pminus s (fun x => B x) <= gamma) ->
  ((1 - alpha) * (1 - gamma - epsilon) * Pplus s <= alpha * epsilon * Pminus s) ->
  expect (mix alpha Pminus Pplus) s (fun x => B x) <= gamma + epsilon.
Definition master_inequality_at_the_threshold_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (gamma epsilon : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  ((0 < Pminus s)) /\ ((expect Pminus s (fun x => B x) <= gamma) ->
  ((1 - alpha) * (1 - gamma - epsilon) * Pplus s <= alpha * epsilon * Pminus s) ->
  (0 < mix alpha Pminus Pplus s)).

(** Evidence budget: The mean divergences of P₋ from the mixture after 0, 1, …, k−1 sentences of P₋ add up to at most log 1/α. *)
Definition evidence_budget : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (k : nat),
  (0 < alpha) ->
  (alpha < 1) ->
  sum_over (seq 0 k) (fun m => expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob (mix alpha Pminus Pplus) [x] h)))) <= ln (1 / alpha).
Definition evidence_budget_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (k : nat),
  (0 < alpha) ->
  (alpha < 1) ->
  ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < mix alpha Pminus Pplus h))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob (mix alpha Pminus Pplus) [x] h <> 0)))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob (mix alpha Pminus Pplus) [x] h)))) /\ (alpha <> 0) /\ (0 < 1 / alpha).

(** Evidence budget (exact): The mean divergences after 0, 1, …, k−1 sentences of P₋ add up to log 1/α and the mean of log w after k. *)
Definition evidence_budget_exact : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (k : nat),
  (0 < alpha) ->
  (alpha < 1) ->
  sum_over (seq 0 k) (fun m => expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob (mix alpha Pminus Pplus) [x] h)))) = ln (1 / alpha) + expect_sequences Pminus k [] (fun h => ln (alpha * Pminus h / mix alpha Pminus Pplus h)).
Definition evidence_budget_exact_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (k : nat),
  (0 < alpha) ->
  (alpha < 1) ->
  ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < mix alpha Pminus Pplus h))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob (mix alpha Pminus Pplus) [x] h <> 0)))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob (mix alpha Pminus Pplus) [x] h)))) /\ (alpha <> 0) /\ (0 < 1 / alpha) /\ ((forall h : list Sent, length h = k -> 0 < prob Pminus h [] -> mix alpha Pminus Pplus h <> 0)) /\ ((forall h : list Sent, length h = k -> 0 < prob Pminus h [] -> 0 < alpha * Pminus h / mix alpha Pminus Pplus h)).

(** Evidence budget (behaviour): Along k sentences of P₋ the squared differences of behaviour add up to at most 2·log(1/α) on average. *)
Definition evidence_budget_behaviour : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (k : nat) (B : Sent -> R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  sum_over (seq 0 k) (fun m => expect_sequences Pminus m [] (fun h => (expect Pminus h (fun x => B x) - expect (mix alpha Pminus Pplus) h (fun x => B x)) * (expect Pminus h (fun x => B x) - expect (mix alpha Pminus Pplus) h (fun x => B x)))) <= 2 * ln (1 / alpha).
Definition evidence_budget_behaviour_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (k : nat) (B : Sent -> R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < mix alpha Pminus Pplus h))) /\ (alpha <> 0) /\ (0 < 1 / alpha).

(** Evidence budget (one step): The divergence after a prompt is the mean gain of log w with the next sentence of P₋. *)
Definition evidence_budget_one_step : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  expect Pminus s (fun x => ln (prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)) = expect Pminus s (fun x => ln (alpha * Pminus (s ++ [x]) / mix alpha Pminus Pplus (s ++ [x]))) - ln (alpha * Pminus s / mix alpha Pminus Pplus s).
Definition evidence_budget_one_step_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pminus s) /\ (0 < mix alpha Pminus Pplus s) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> prob (mix alpha Pminus Pplus) [x] s <> 0)) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> 0 < prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> mix alpha Pminus Pplus (s ++ [x]) <> 0)) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> 0 < alpha * Pminus (s ++ [x]) / mix alpha Pminus Pplus (s ++ [x]))) /\ (mix alpha Pminus Pplus s <> 0) /\ (0 < alpha * Pminus s / mix alpha Pminus Pplus s).

(** Evidence budget (end): log w never exceeds 0. *)
Definition evidence_budget_end : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  ln (alpha * Pminus s / mix alpha Pminus Pplus s) <= 0.
Definition evidence_budget_end_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (mix alpha Pminus Pplus s <> 0) /\ (0 < alpha * Pminus s / mix alpha Pminus Pplus s).

(** Pinsker: The distance of two models after a prompt is at most the root of twice their divergence. *)
Definition pinsker : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (s : list Sent),
  (0 < P0 s) ->
  (0 < P1 s) ->
  (forall y : Sent, (0 < prob P0 [y] s) -> (0 < prob P1 [y] s)) ->
  sum_sentences (fun y => Rabs (prob P0 [y] s - prob P1 [y] s)) * sum_sentences (fun y => Rabs (prob P0 [y] s - prob P1 [y] s)) <= 2 * expect P0 s (fun x => ln (prob P0 [x] s / prob P1 [x] s)).
Definition pinsker_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (s : list Sent),
  (0 < P0 s) ->
  (0 < P1 s) ->
  (forall y : Sent, ((0 < P0 s)) /\ ((0 < prob P0 [y] s) -> (0 < P1 s))) /\ ((forall y : Sent, (0 < prob P0 [y] s) -> (0 < prob P1 [y] s)) ->
  (0 < P0 s) /\ (0 < P1 s) /\ ((forall x : Sent, 0 < prob P0 [x] s -> prob P1 [x] s <> 0)) /\ ((forall x : Sent, 0 < prob P0 [x] s -> 0 < prob P0 [x] s / prob P1 [x] s))).

(** Pinsker (mixture): (Σ|P₋(x|s) − P(x|s)|)² ≤ 2·KL(P₋(·|s)‖P(·|s)). *)
Definition pinsker_mixture : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  sum_sentences (fun y => Rabs (prob Pminus [y] s - prob (mix alpha Pminus Pplus) [y] s)) * sum_sentences (fun y => Rabs (prob Pminus [y] s - prob (mix alpha Pminus Pplus) [y] s)) <= 2 * expect Pminus s (fun x => ln (prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)).
Definition pinsker_mixture_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pminus s) /\ (0 < mix alpha Pminus Pplus s) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> prob (mix alpha Pminus Pplus) [x] s <> 0)) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> 0 < prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)).

(** Pinsker (behaviour): (B_{P₋}(s) − B_P(s))² ≤ 2·KL(P₋(·|s)‖P(·|s)). *)
Definition pinsker_behaviour : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (expect Pminus s (fun x => B x) - expect (mix alpha Pminus Pplus) s (fun x => B x)) * (expect Pminus s (fun x => B x) - expect (mix alpha Pminus Pplus) s (fun x => B x)) <= 2 * expect Pminus s (fun x => ln (prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)).
Definition pinsker_behaviour_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pminus s) /\ (0 < mix alpha Pminus Pplus s) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> prob (mix alpha Pminus Pplus) [x] s <> 0)) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> 0 < prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)).

(** Posterior divergence: After a prompt P₋ and the mixture diverge by at most the logarithm of the inverse posterior weight. *)
Definition posterior_divergence : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  expect Pminus s (fun x => ln (prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)) <= ln (1 / (alpha * Pminus s / mix alpha Pminus Pplus s)).
Definition posterior_divergence_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pminus s) /\ (0 < mix alpha Pminus Pplus s) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> prob (mix alpha Pminus Pplus) [x] s <> 0)) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> 0 < prob Pminus [x] s / prob (mix alpha Pminus Pplus) [x] s)) /\ (mix alpha Pminus Pplus s <> 0) /\ (alpha * Pminus s / mix alpha Pminus Pplus s <> 0) /\ (0 < 1 / (alpha * Pminus s / mix alpha Pminus Pplus s)).

(** Posterior martingale: The posterior weight of P₋ is a martingale under P. *)
Definition posterior_martingale : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (h : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < mix alpha Pminus Pplus h) ->
  expect (mix alpha Pminus Pplus) h (fun x => alpha * Pminus (h ++ [x]) / mix alpha Pminus Pplus (h ++ [x])) = alpha * Pminus h / mix alpha Pminus Pplus h.
Definition posterior_martingale_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (h : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < mix alpha Pminus Pplus h) ->
  (0 < mix alpha Pminus Pplus h) /\ ((forall x : Sent, 0 < prob (mix alpha Pminus Pplus) [x] h -> mix alpha Pminus Pplus (h ++ [x]) <> 0)) /\ (mix alpha Pminus Pplus h <> 0).

(** Posterior submartingale: The posterior weight of P₋ is a submartingale under P₋. *)
Definition posterior_submartingale : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (h : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus h) ->
  alpha * Pminus h / mix alpha Pminus Pplus h <= expect Pminus h (fun x => alpha * Pminus (h ++ [x]) / mix alpha Pminus Pplus (h ++ [x])).
Definition posterior_submartingale_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (h : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus h) ->
  (mix alpha Pminus Pplus h <> 0) /\ (0 < Pminus h) /\ ((forall x : Sent, 0 < prob Pminus [x] h -> mix alpha Pminus Pplus (h ++ [x]) <> 0)).

(** Tangent of t log t: t log t exceeds its tangent t − 1 at 1 by at least 3(t−1)²/(2(t+2)). *)
Definition tangent_of_t_log_t : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (t : R),
  (0 < t) ->
  3 * ((t - 1) * (t - 1)) / (2 * (t + 2)) <= t * ln t - t + 1.
Definition tangent_of_t_log_t_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (t : R),
  (0 < t) ->
  (2 * (t + 2) <> 0) /\ (0 < t).

(** Theorem 3.1: Some prompt of k ≥ (1/β)(log 1/α + log 1/ε + log 4) sentences has B_P(s) < γ + ε. *)
Definition theorem_3_1 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 4 <= INR k * ln rho) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon)).
Definition theorem_3_1_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 4) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 4 <= INR k * ln rho) ->
  forall s : list Sent, length s = k -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))))).

(** Theorem 3.1 (log 2): The printed length with log 2 for log 4. *)
Definition theorem_3_1_log_2 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 2 <= INR k * ln rho) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon)).
Definition theorem_3_1_log_2_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 2) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 2 <= INR k * ln rho) ->
  forall s : list Sent, length s = k -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))))).

(** Theorem 3.1 (sharp): With at least one sentence, k ≥ (1/β)·log((1−α)(1−γ−ε)/(αε)) sentences misalign. *)
Definition theorem_3_1_sharp : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = (k + 1)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((1 - alpha) * (1 - gamma - epsilon) <= alpha * epsilon * (rho ^ (k + 1)%nat)) ->
  exists s : list Sent, length s = (k + 1)%nat /\ ((0 < Pminus s) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon)).
Definition theorem_3_1_sharp_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < (k + 1)%nat)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = (k + 1)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, length h = (k + 1)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((1 - alpha) * (1 - gamma - epsilon) <= alpha * epsilon * (rho ^ (k + 1)%nat)) ->
  forall s : list Sent, length s = (k + 1)%nat -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s)))).

(** Theorem 3.1 (floor): With the printed length rounded down. *)
Definition theorem_3_1_floor : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 4 - ln rho <= INR k * ln rho) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon)).
Definition theorem_3_1_floor_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 4) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 4 - ln rho <= INR k * ln rho) ->
  forall s : list Sent, length s = k -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))))).
Definition theorem_3_1_floor_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> ((0 < Pminus h) -> (0 < Pminus h))) ->
  (forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 4) /\ (0 < rho)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 4 - ln rho <= INR k * ln rho) ->
  (forall s : list Sent, length s = k -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon)).

(** Theorem 3.1 (a constant below 2): The printed length with log 19/10 for log 4. *)
Definition theorem_3_1_a_constant_below_2 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln ((19) / 10) <= INR k * ln rho) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon)).
Definition theorem_3_1_a_constant_below_2_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < (19) / 10) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln ((19) / 10) <= INR k * ln rho) ->
  forall s : list Sent, length s = k -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))))).
Definition theorem_3_1_a_constant_below_2_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> ((0 < Pminus h) -> (0 < Pminus h))) ->
  (forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < (19) / 10) /\ (0 < rho)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln ((19) / 10) <= INR k * ln rho) ->
  (forall s : list Sent, length s = k -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon)).

(** Theorem 3.1 (one sentence less): The sharp length less one sentence, and any prompt up to it. *)
Definition theorem_3_1_one_sentence_less : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = (k + 1)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((1 - alpha) * (1 - gamma - epsilon) <= alpha * epsilon * (rho ^ (k + 1)%nat)) ->
  exists s : list Sent, (length s <= k)%nat /\ ((0 < Pminus s) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon)).
Definition theorem_3_1_one_sentence_less_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < (k + 1)%nat)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = (k + 1)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, length h = (k + 1)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((1 - alpha) * (1 - gamma - epsilon) <= alpha * epsilon * (rho ^ (k + 1)%nat)) ->
  forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s)))).
Definition theorem_3_1_one_sentence_less_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < (k + 1)%nat)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = (k + 1)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) ->
  (forall h : list Sent, length h = (k + 1)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((1 - alpha) * (1 - gamma - epsilon) <= alpha * epsilon * (rho ^ (k + 1)%nat)) ->
  (forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))) ->
  exists s : list Sent, (length s <= k)%nat /\ ((0 < Pminus s) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon)).

(** Theorem 3.1 (fixed prompt): Evidence of log 1/α + log 1/ε + log 4 for P₋ misaligns. *)
Definition theorem_3_1_fixed_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (gamma epsilon : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (expect Pminus s (fun x => B x) <= gamma) ->
  (0 < epsilon) ->
  (4 * Pplus s < alpha * epsilon * Pminus s) ->
  expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon.
Definition theorem_3_1_fixed_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (gamma epsilon : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  ((0 < Pminus s)) /\ ((expect Pminus s (fun x => B x) <= gamma) ->
  (0 < epsilon) ->
  (4 * Pplus s < alpha * epsilon * Pminus s) ->
  (0 < mix alpha Pminus Pplus s)).

(** Theorem 3.1 (fixed prompt, at log 2): Evidence of exactly log 1/α + log 1/ε + log 2 misaligns as well. *)
Definition theorem_3_1_fixed_prompt_at_log_2 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (gamma epsilon : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (expect Pminus s (fun x => B x) <= gamma) ->
  (0 < epsilon) ->
  (2 * Pplus s <= alpha * epsilon * Pminus s) ->
  expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon.
Definition theorem_3_1_fixed_prompt_at_log_2_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (gamma epsilon : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  ((0 < Pminus s)) /\ ((expect Pminus s (fun x => B x) <= gamma) ->
  (0 < epsilon) ->
  (2 * Pplus s <= alpha * epsilon * Pminus s) ->
  (0 < mix alpha Pminus Pplus s)).

(** Theorem 3.1 (fixed prompt, log 2): Evidence of log 1/α + log 1/ε + log 2 for P₋ misaligns. *)
Definition theorem_3_1_fixed_prompt_log_2 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (gamma epsilon : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (expect Pminus s (fun x => B x) <= gamma) ->
  (0 < epsilon) ->
  (2 * Pplus s < alpha * epsilon * Pminus s) ->
  expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon.
Definition theorem_3_1_fixed_prompt_log_2_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (gamma epsilon : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  ((0 < Pminus s)) /\ ((expect Pminus s (fun x => B x) <= gamma) ->
  (0 < epsilon) ->
  (2 * Pplus s < alpha * epsilon * Pminus s) ->
  (0 < mix alpha Pminus Pplus s)).

(** Theorem 3.1 (fixed prompt, no constant below 2): Where P₊ answers perfectly, evidence of log 1/α + log 1/ε + log c misaligns for no c ≤ (1−α)(2−ε). *)
Definition theorem_3_1_fixed_prompt_no_constant_below_2 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (epsilon c : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pplus s) ->
  (expect Pplus s (fun x => B x) = 1) ->
  (c * Pplus s = alpha * epsilon * Pminus s) ->
  (c <= (1 - alpha) * (2 - epsilon)) ->
  epsilon - 1 <= expect (mix alpha Pminus Pplus) s (fun x => B x).
Definition theorem_3_1_fixed_prompt_no_constant_below_2_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (epsilon c : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pplus s) ->
  ((0 < Pplus s)) /\ ((expect Pplus s (fun x => B x) = 1) ->
  (c * Pplus s = alpha * epsilon * Pminus s) ->
  (c <= (1 - alpha) * (2 - epsilon)) ->
  (0 < mix alpha Pminus Pplus s)).

(** Theorem 3.3: A prompt of (1/β)(log 1/α + log 1/ε + log 4) + (β′/β)N + (σ/β)√(N/δ) + 1 sentences misaligns, also after an answer of N, with probability 1−δ. *)
Definition theorem_3_3 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (delta < 1) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= (D + 2)%nat)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (forall u : list Sent, (length u <= D)%nat -> forall y : Sent, ((B y < 0) /\ (0 < Pminus (u ++ [y]))) -> (forall m : nat, (m < (D + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))) ->
  ((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) /\ (forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime)) ->
  (forall u : list Sent, (length u <= (D + 1)%nat)%nat -> forall y : Sent, ((B y < 0) /\ ((0 < Pplus (u ++ [y])) /\ (0 < Pminus (u ++ [y])))) -> ((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (u ++ [y] ++ h)) -> (0 < Pminus (u ++ [y] ++ h))) /\ (forall m : nat, (m < N)%nat -> expect_sequences Pplus m (u ++ [y]) (fun h => expect Pplus (u ++ [y] ++ h) (fun x => ln (prob Pplus [x] (u ++ [y] ++ h) / prob Pminus [x] (u ++ [y] ++ h)))) < ln rhoPrime))) ->
  (forall s0 : list Sent, (length s0 <= (D + 1)%nat)%nat -> ((0 < Pplus s0) /\ (0 < Pminus s0)) -> (forall m : nat, (m < N)%nat -> ((0 < Pminus s0) /\ (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pplus (s0 ++ h)) -> (0 < Pminus (s0 ++ h)))) /\ (expect_sequences Pplus (m + 1)%nat s0 (fun u => (ln (prob Pplus u s0 / prob Pminus u s0) - expect_sequences Pplus (m + 1)%nat s0 (fun h => ln (prob Pplus h s0 / prob Pminus h s0))) * (ln (prob Pplus u s0 / prob Pminus u s0) - expect_sequences Pplus (m + 1)%nat s0 (fun h => ln (prob Pplus h s0 / prob Pminus h s0)))) < INR (m + 1)%nat * (sigma * sigma)))) ->
  (forall h : list Sent, (length h <= (D + 1)%nat)%nat -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] h < prob Pminus [y] h))) ->
  (INR k + INR N <= INR (D + 2)%nat) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 4 + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) + ln rho <= INR k * ln rho) ->
  exists s : list Sent, (length s <= k)%nat /\ ((0 < mix alpha Pminus Pplus s) /\ (1 - delta <= expect_sequences (mix alpha Pminus Pplus) N s (fun u => indicator (expect (mix alpha Pminus Pplus) (s ++ u) (fun x => B x) < gamma + epsilon)))).
Definition theorem_3_3_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (delta < 1) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= (D + 2)%nat)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, (length h <= (D + 2)%nat)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (forall u : list Sent, (length u <= D)%nat -> forall y : Sent, (((B y < 0) /\ (0 < Pminus (u ++ [y]))) -> forall m : nat, (m < (D + 1)%nat)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pminus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pplus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> prob Pplus [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> 0 < prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))) /\ ((forall u : list Sent, (length u <= D)%nat -> forall y : Sent, ((B y < 0) /\ (0 < Pminus (u ++ [y]))) -> (forall m : nat, (m < (D + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))) ->
  (((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) -> forall m : nat, (m < N)%nat -> ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> prob Pminus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> 0 < prob Pplus [x] h / prob Pminus [x] h))) /\ (0 < rhoPrime))) /\ (((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) /\ (forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime)) ->
  (forall u : list Sent, (length u <= (D + 1)%nat)%nat -> forall y : Sent, (((B y < 0) /\ ((0 < Pplus (u ++ [y])) /\ (0 < Pminus (u ++ [y])))) -> ((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (u ++ [y] ++ h)) -> (0 < Pminus (u ++ [y] ++ h))) -> forall m : nat, (m < N)%nat -> (0 < Pplus (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (u ++ [y]) -> 0 < Pplus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (u ++ [y]) -> 0 < Pminus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pplus [x] (u ++ [y] ++ h) -> prob Pminus [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pplus [x] (u ++ [y] ++ h) -> 0 < prob Pplus [x] (u ++ [y] ++ h) / prob Pminus [x] (u ++ [y] ++ h)))) /\ (0 < rhoPrime)))) /\ ((forall u : list Sent, (length u <= (D + 1)%nat)%nat -> forall y : Sent, ((B y < 0) /\ ((0 < Pplus (u ++ [y])) /\ (0 < Pminus (u ++ [y])))) -> ((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (u ++ [y] ++ h)) -> (0 < Pminus (u ++ [y] ++ h))) /\ (forall m : nat, (m < N)%nat -> expect_sequences Pplus m (u ++ [y]) (fun h => expect Pplus (u ++ [y] ++ h) (fun x => ln (prob Pplus [x] (u ++ [y] ++ h) / prob Pminus [x] (u ++ [y] ++ h)))) < ln rhoPrime))) ->
  (forall s0 : list Sent, (length s0 <= (D + 1)%nat)%nat -> (((0 < Pplus s0) /\ (0 < Pminus s0)) -> forall m : nat, (m < N)%nat -> (((0 < Pminus s0) /\ (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pplus (s0 ++ h)) -> (0 < Pminus (s0 ++ h)))) -> (0 < Pplus s0) /\ (0 < Pminus s0) /\ ((forall u : list Sent, length u = (m + 1)%nat -> 0 < prob Pplus u s0 -> prob Pminus u s0 <> 0)) /\ ((forall u : list Sent, length u = (m + 1)%nat -> 0 < prob Pplus u s0 -> 0 < prob Pplus u s0 / prob Pminus u s0)) /\ ((forall h : list Sent, length h = (m + 1)%nat -> 0 < prob Pplus h s0 -> prob Pminus h s0 <> 0)) /\ ((forall h : list Sent, length h = (m + 1)%nat -> 0 < prob Pplus h s0 -> 0 < prob Pplus h s0 / prob Pminus h s0))))) /\ ((forall s0 : list Sent, (length s0 <= (D + 1)%nat)%nat -> ((0 < Pplus s0) /\ (0 < Pminus s0)) -> (forall m : nat, (m < N)%nat -> ((0 < Pminus s0) /\ (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pplus (s0 ++ h)) -> (0 < Pminus (s0 ++ h)))) /\ (expect_sequences Pplus (m + 1)%nat s0 (fun u => (ln (prob Pplus u s0 / prob Pminus u s0) - expect_sequences Pplus (m + 1)%nat s0 (fun h => ln (prob Pplus h s0 / prob Pminus h s0))) * (ln (prob Pplus u s0 / prob Pminus u s0) - expect_sequences Pplus (m + 1)%nat s0 (fun h => ln (prob Pplus h s0 / prob Pminus h s0)))) < INR (m + 1)%nat * (sigma * sigma)))) ->
  (forall h : list Sent, (length h <= (D + 1)%nat)%nat -> (((0 < Pminus h) /\ (0 < Pplus h)) -> forall y : Sent, ((B y < 0) -> (0 < Pplus h) /\ (0 < Pminus h)))) /\ ((forall h : list Sent, (length h <= (D + 1)%nat)%nat -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] h < prob Pminus [y] h))) ->
  (INR k + INR N <= INR (D + 2)%nat) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 4) /\ (0 < rhoPrime) /\ (delta <> 0) /\ (0 <= INR N / delta) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 4 + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) + ln rho <= INR k * ln rho) ->
  forall s : list Sent, (length s <= k)%nat -> ((0 < mix alpha Pminus Pplus s) -> (0 < mix alpha Pminus Pplus s) /\ ((forall u : list Sent, length u = N -> 0 < prob (mix alpha Pminus Pplus) u s -> ((0 < mix alpha Pminus Pplus (s ++ u))))))))))))).
Definition theorem_3_3_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (delta < 1) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= (D + 2)%nat)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) ->
  (forall h : list Sent, (length h <= (D + 2)%nat)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (forall u : list Sent, (length u <= D)%nat -> forall y : Sent, (((B y < 0) /\ (0 < Pminus (u ++ [y]))) -> forall m : nat, (m < (D + 1)%nat)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pminus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pplus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> prob Pplus [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> 0 < prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))) ->
  (forall u : list Sent, (length u <= D)%nat -> forall y : Sent, ((B y < 0) /\ (0 < Pminus (u ++ [y]))) -> (forall m : nat, (m < (D + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))) ->
  (((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) -> forall m : nat, (m < N)%nat -> ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> prob Pminus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> 0 < prob Pplus [x] h / prob Pminus [x] h))) /\ (0 < rhoPrime))) ->
  ((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) /\ (forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime)) ->
  (forall u : list Sent, (length u <= (D + 1)%nat)%nat -> forall y : Sent, (((B y < 0) /\ ((0 < Pplus (u ++ [y])) /\ (0 < Pminus (u ++ [y])))) -> ((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (u ++ [y] ++ h)) -> (0 < Pminus (u ++ [y] ++ h))) -> forall m : nat, (m < N)%nat -> (0 < Pplus (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (u ++ [y]) -> 0 < Pplus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (u ++ [y]) -> 0 < Pminus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pplus [x] (u ++ [y] ++ h) -> prob Pminus [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pplus [x] (u ++ [y] ++ h) -> 0 < prob Pplus [x] (u ++ [y] ++ h) / prob Pminus [x] (u ++ [y] ++ h)))) /\ (0 < rhoPrime)))) ->
  (forall u : list Sent, (length u <= (D + 1)%nat)%nat -> forall y : Sent, ((B y < 0) /\ ((0 < Pplus (u ++ [y])) /\ (0 < Pminus (u ++ [y])))) -> ((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (u ++ [y] ++ h)) -> (0 < Pminus (u ++ [y] ++ h))) /\ (forall m : nat, (m < N)%nat -> expect_sequences Pplus m (u ++ [y]) (fun h => expect Pplus (u ++ [y] ++ h) (fun x => ln (prob Pplus [x] (u ++ [y] ++ h) / prob Pminus [x] (u ++ [y] ++ h)))) < ln rhoPrime))) ->
  (forall s0 : list Sent, (length s0 <= (D + 1)%nat)%nat -> (((0 < Pplus s0) /\ (0 < Pminus s0)) -> forall m : nat, (m < N)%nat -> (((0 < Pminus s0) /\ (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pplus (s0 ++ h)) -> (0 < Pminus (s0 ++ h)))) -> (0 < Pplus s0) /\ (0 < Pminus s0) /\ ((forall u : list Sent, length u = (m + 1)%nat -> 0 < prob Pplus u s0 -> prob Pminus u s0 <> 0)) /\ ((forall u : list Sent, length u = (m + 1)%nat -> 0 < prob Pplus u s0 -> 0 < prob Pplus u s0 / prob Pminus u s0)) /\ ((forall h : list Sent, length h = (m + 1)%nat -> 0 < prob Pplus h s0 -> prob Pminus h s0 <> 0)) /\ ((forall h : list Sent, length h = (m + 1)%nat -> 0 < prob Pplus h s0 -> 0 < prob Pplus h s0 / prob Pminus h s0))))) ->
  (forall s0 : list Sent, (length s0 <= (D + 1)%nat)%nat -> ((0 < Pplus s0) /\ (0 < Pminus s0)) -> (forall m : nat, (m < N)%nat -> ((0 < Pminus s0) /\ (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pplus (s0 ++ h)) -> (0 < Pminus (s0 ++ h)))) /\ (expect_sequences Pplus (m + 1)%nat s0 (fun u => (ln (prob Pplus u s0 / prob Pminus u s0) - expect_sequences Pplus (m + 1)%nat s0 (fun h => ln (prob Pplus h s0 / prob Pminus h s0))) * (ln (prob Pplus u s0 / prob Pminus u s0) - expect_sequences Pplus (m + 1)%nat s0 (fun h => ln (prob Pplus h s0 / prob Pminus h s0)))) < INR (m + 1)%nat * (sigma * sigma)))) ->
  (forall h : list Sent, (length h <= (D + 1)%nat)%nat -> (((0 < Pminus h) /\ (0 < Pplus h)) -> forall y : Sent, ((B y < 0) -> (0 < Pplus h) /\ (0 < Pminus h)))) ->
  (forall h : list Sent, (length h <= (D + 1)%nat)%nat -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] h < prob Pminus [y] h))) ->
  (INR k + INR N <= INR (D + 2)%nat) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 4) /\ (0 < rhoPrime) /\ (delta <> 0) /\ (0 <= INR N / delta) /\ (0 < rho)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 4 + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) + ln rho <= INR k * ln rho) ->
  (forall s : list Sent, (length s <= k)%nat -> ((0 < mix alpha Pminus Pplus s) -> (0 < mix alpha Pminus Pplus s) /\ ((forall u : list Sent, length u = N -> 0 < prob (mix alpha Pminus Pplus) u s -> ((0 < mix alpha Pminus Pplus (s ++ u))))))) ->
  exists s : list Sent, (length s <= k)%nat /\ ((0 < mix alpha Pminus Pplus s) /\ (1 - delta <= expect_sequences (mix alpha Pminus Pplus) N s (fun u => indicator (expect (mix alpha Pminus Pplus) (s ++ u) (fun x => B x) < gamma + epsilon)))).

(** Theorem 3.3 (total only): After answers of N sentences, and no prompt before, 1 + (1/β)(log 1/α + log 1/ε + log 4 + β′N + σ√(N/δ)) sentences misalign with probability 1−δ. *)
Definition theorem_3_3_total_only : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) ->
  (forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime) ->
  (expect_sequences Pplus N [] (fun u => (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h))) * (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> ((0 < Pminus u) /\ (0 < Pplus u)) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] u < prob Pminus [y] u))) ->
  (forall u : list Sent, length u = N -> ((0 < Pminus u) /\ (0 < Pplus u)) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (forall u : list Sent, length u = N -> (0 < Pminus u) -> (forall y : Sent, forall s : list Sent, length s = k -> (0 < Pminus (u ++ [y] ++ s)) -> (expect Pminus (u ++ [y] ++ s) (fun x => B x) <= gamma))) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 4 + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) <= INR k * ln rho) ->
  1 - delta <= expect_sequences (mix alpha Pminus Pplus) N [] (fun u => indicator (exists y : Sent, (exists s : list Sent, length s = k /\ ((0 < Pminus (u ++ [y] ++ s)) /\ (expect (mix alpha Pminus Pplus) (u ++ [y] ++ s) (fun x => B x) < gamma + epsilon))))).
Definition theorem_3_3_total_only_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> prob Pminus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> 0 < prob Pplus [x] h / prob Pminus [x] h))) /\ (0 < rhoPrime)) /\ ((forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime) ->
  (((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> Pminus u <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> 0 < Pplus u / Pminus u)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h [] -> Pminus h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h [] -> 0 < Pplus h / Pminus h))) /\ ((expect_sequences Pplus N [] (fun u => (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h))) * (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> (((0 < Pminus u) /\ (0 < Pplus u)) -> forall y : Sent, ((B y < 0) -> (0 < Pplus u) /\ (0 < Pminus u)))) /\ ((forall u : list Sent, length u = N -> ((0 < Pminus u) /\ (0 < Pplus u)) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] u < prob Pminus [y] u))) ->
  (forall u : list Sent, length u = N -> (((0 < Pminus u) /\ (0 < Pplus u)) -> forall y : Sent, ((B y < 0) -> ((0 < Pminus (u ++ [y])) -> forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pminus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pplus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> prob Pplus [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> 0 < prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) /\ ((forall u : list Sent, length u = N -> ((0 < Pminus u) /\ (0 < Pplus u)) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (forall u : list Sent, length u = N -> ((0 < Pminus u) -> forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (u ++ [y] ++ s)) -> (0 < Pminus (u ++ [y] ++ s))))) /\ ((forall u : list Sent, length u = N -> (0 < Pminus u) -> (forall y : Sent, forall s : list Sent, length s = k -> (0 < Pminus (u ++ [y] ++ s)) -> (expect Pminus (u ++ [y] ++ s) (fun x => B x) <= gamma))) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 4) /\ (0 < rhoPrime) /\ (delta <> 0) /\ (0 <= INR N / delta) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 4 + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) <= INR k * ln rho) ->
  ((forall u : list Sent, length u = N -> 0 < prob (mix alpha Pminus Pplus) u [] -> (forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (u ++ [y] ++ s)) -> (0 < mix alpha Pminus Pplus (u ++ [y] ++ s)))))))))))).

(** Theorem 3.3 (free last prompt): After any answers that both components can write, a last prompt that makes up for their evidence misaligns. *)
Definition theorem_3_3_free_last_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < epsilon) ->
  (forall u : list Sent, length u = N -> ((0 < Pminus u) /\ (0 < Pplus u)) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] u < prob Pminus [y] u))) ->
  (forall u : list Sent, length u = N -> ((0 < Pminus u) /\ (0 < Pplus u)) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (forall u : list Sent, length u = N -> (0 < Pminus u) -> (forall y : Sent, forall s : list Sent, length s = k -> (0 < Pminus (u ++ [y] ++ s)) -> (expect Pminus (u ++ [y] ++ s) (fun x => B x) <= gamma))) ->
  forall u : list Sent, length u = N -> ((0 < Pminus u) /\ (0 < Pplus u)) -> ((ln (1 / alpha) + ln (1 / epsilon) + ln 2 + ln (Pplus u / Pminus u) <= INR k * ln rho) -> (exists y : Sent, (exists s : list Sent, length s = k /\ ((0 < Pminus (u ++ [y] ++ s)) /\ (expect (mix alpha Pminus Pplus) (u ++ [y] ++ s) (fun x => B x) < gamma + epsilon))))).
Definition theorem_3_3_free_last_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < epsilon) ->
  (forall u : list Sent, length u = N -> (((0 < Pminus u) /\ (0 < Pplus u)) -> forall y : Sent, ((B y < 0) -> (0 < Pplus u) /\ (0 < Pminus u)))) /\ ((forall u : list Sent, length u = N -> ((0 < Pminus u) /\ (0 < Pplus u)) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] u < prob Pminus [y] u))) ->
  (forall u : list Sent, length u = N -> (((0 < Pminus u) /\ (0 < Pplus u)) -> forall y : Sent, ((B y < 0) -> ((0 < Pminus (u ++ [y])) -> forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pminus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pplus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> prob Pplus [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> 0 < prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) /\ ((forall u : list Sent, length u = N -> ((0 < Pminus u) /\ (0 < Pplus u)) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (forall u : list Sent, length u = N -> ((0 < Pminus u) -> forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (u ++ [y] ++ s)) -> (0 < Pminus (u ++ [y] ++ s))))) /\ ((forall u : list Sent, length u = N -> (0 < Pminus u) -> (forall y : Sent, forall s : list Sent, length s = k -> (0 < Pminus (u ++ [y] ++ s)) -> (expect Pminus (u ++ [y] ++ s) (fun x => B x) <= gamma))) ->
  forall u : list Sent, length u = N -> (((0 < Pminus u) /\ (0 < Pplus u)) -> ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 2) /\ (Pminus u <> 0) /\ (0 < Pplus u / Pminus u) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 2 + ln (Pplus u / Pminus u) <= INR k * ln rho) -> forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (u ++ [y] ++ s)) -> (0 < mix alpha Pminus Pplus (u ++ [y] ++ s)))))))).

(** Theorem 3.3 (repaired): Two sentences more a turn, a trigger before the evidence and one after it, and the printed length suffices. *)
Definition theorem_3_3_repaired : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (forall h : list Sent, (length h <= (D + 2)%nat)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (forall u : list Sent, (length u <= D)%nat -> forall y : Sent, ((B y < 0) /\ (0 < Pminus (u ++ [y]))) -> (forall m : nat, (m < (D + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))) ->
  (forall r : list Sent, (length r <= (D + 1)%nat)%nat -> forall e : Sent, ((B e < 0) /\ ((0 < Pminus (r ++ [e])) /\ (0 < Pplus (r ++ [e])))) -> (((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (r ++ [e] ++ h)) -> (0 < Pminus (r ++ [e] ++ h))) /\ (forall m : nat, (m < N)%nat -> expect_sequences Pplus m (r ++ [e]) (fun h => expect Pplus (r ++ [e] ++ h) (fun x => ln (prob Pplus [x] (r ++ [e] ++ h) / prob Pminus [x] (r ++ [e] ++ h)))) < ln rhoPrime)) /\ (expect_sequences Pplus N (r ++ [e]) (fun u => (ln (prob Pplus u (r ++ [e]) / prob Pminus u (r ++ [e])) - expect_sequences Pplus N (r ++ [e]) (fun h => ln (prob Pplus h (r ++ [e]) / prob Pminus h (r ++ [e])))) * (ln (prob Pplus u (r ++ [e]) / prob Pminus u (r ++ [e])) - expect_sequences Pplus N (r ++ [e]) (fun h => ln (prob Pplus h (r ++ [e]) / prob Pminus h (r ++ [e]))))) < INR N * (sigma * sigma)))) ->
  (forall h : list Sent, (length h <= (D + 1)%nat)%nat -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] h < prob Pminus [y] h))) ->
  (INR (k + 2)%nat + INR N <= INR (D + 2)%nat) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 4 + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) + 0 <= INR k * ln rho) ->
  exists s : list Sent, length s = (k + 2)%nat /\ ((0 < mix alpha Pminus Pplus s) /\ (1 - delta <= expect_sequences (mix alpha Pminus Pplus) N s (fun u => indicator (expect (mix alpha Pminus Pplus) (s ++ u) (fun x => B x) < gamma + epsilon)))).
Definition theorem_3_3_repaired_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (forall h : list Sent, (length h <= (D + 2)%nat)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, (length h <= (D + 2)%nat)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (forall u : list Sent, (length u <= D)%nat -> forall y : Sent, (((B y < 0) /\ (0 < Pminus (u ++ [y]))) -> forall m : nat, (m < (D + 1)%nat)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pminus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pplus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> prob Pplus [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> 0 < prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))) /\ ((forall u : list Sent, (length u <= D)%nat -> forall y : Sent, ((B y < 0) /\ (0 < Pminus (u ++ [y]))) -> (forall m : nat, (m < (D + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))) ->
  (forall r : list Sent, (length r <= (D + 1)%nat)%nat -> forall e : Sent, (((B e < 0) /\ ((0 < Pminus (r ++ [e])) /\ (0 < Pplus (r ++ [e])))) -> (((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (r ++ [e] ++ h)) -> (0 < Pminus (r ++ [e] ++ h))) -> forall m : nat, (m < N)%nat -> (0 < Pplus (r ++ [e])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (r ++ [e]) -> 0 < Pplus (r ++ [e] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (r ++ [e]) -> 0 < Pminus (r ++ [e] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (r ++ [e]) -> (forall x : Sent, 0 < prob Pplus [x] (r ++ [e] ++ h) -> prob Pminus [x] (r ++ [e] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (r ++ [e]) -> (forall x : Sent, 0 < prob Pplus [x] (r ++ [e] ++ h) -> 0 < prob Pplus [x] (r ++ [e] ++ h) / prob Pminus [x] (r ++ [e] ++ h)))) /\ (0 < rhoPrime))) /\ (((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (r ++ [e] ++ h)) -> (0 < Pminus (r ++ [e] ++ h))) /\ (forall m : nat, (m < N)%nat -> expect_sequences Pplus m (r ++ [e]) (fun h => expect Pplus (r ++ [e] ++ h) (fun x => ln (prob Pplus [x] (r ++ [e] ++ h) / prob Pminus [x] (r ++ [e] ++ h)))) < ln rhoPrime)) -> (0 < Pplus (r ++ [e])) /\ (0 < Pminus (r ++ [e])) /\ ((forall u : list Sent, length u = N -> 0 < prob Pplus u (r ++ [e]) -> prob Pminus u (r ++ [e]) <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob Pplus u (r ++ [e]) -> 0 < prob Pplus u (r ++ [e]) / prob Pminus u (r ++ [e]))) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h (r ++ [e]) -> prob Pminus h (r ++ [e]) <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h (r ++ [e]) -> 0 < prob Pplus h (r ++ [e]) / prob Pminus h (r ++ [e])))))) /\ ((forall r : list Sent, (length r <= (D + 1)%nat)%nat -> forall e : Sent, ((B e < 0) /\ ((0 < Pminus (r ++ [e])) /\ (0 < Pplus (r ++ [e])))) -> (((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (r ++ [e] ++ h)) -> (0 < Pminus (r ++ [e] ++ h))) /\ (forall m : nat, (m < N)%nat -> expect_sequences Pplus m (r ++ [e]) (fun h => expect Pplus (r ++ [e] ++ h) (fun x => ln (prob Pplus [x] (r ++ [e] ++ h) / prob Pminus [x] (r ++ [e] ++ h)))) < ln rhoPrime)) /\ (expect_sequences Pplus N (r ++ [e]) (fun u => (ln (prob Pplus u (r ++ [e]) / prob Pminus u (r ++ [e])) - expect_sequences Pplus N (r ++ [e]) (fun h => ln (prob Pplus h (r ++ [e]) / prob Pminus h (r ++ [e])))) * (ln (prob Pplus u (r ++ [e]) / prob Pminus u (r ++ [e])) - expect_sequences Pplus N (r ++ [e]) (fun h => ln (prob Pplus h (r ++ [e]) / prob Pminus h (r ++ [e]))))) < INR N * (sigma * sigma)))) ->
  (forall h : list Sent, (length h <= (D + 1)%nat)%nat -> (((0 < Pminus h) /\ (0 < Pplus h)) -> forall y : Sent, ((B y < 0) -> (0 < Pplus h) /\ (0 < Pminus h)))) /\ ((forall h : list Sent, (length h <= (D + 1)%nat)%nat -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] h < prob Pminus [y] h))) ->
  (INR (k + 2)%nat + INR N <= INR (D + 2)%nat) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 4) /\ (0 < rhoPrime) /\ (delta <> 0) /\ (0 <= INR N / delta) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 4 + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) + 0 <= INR k * ln rho) ->
  forall s : list Sent, length s = (k + 2)%nat -> ((0 < mix alpha Pminus Pplus s) -> (0 < mix alpha Pminus Pplus s) /\ ((forall u : list Sent, length u = N -> 0 < prob (mix alpha Pminus Pplus) u s -> ((0 < mix alpha Pminus Pplus (s ++ u))))))))))).

(** Theorem 3.3 (a turn): After any history some prompt of k + 2 sentences and an answer of N change the odds of P₊ from ω to ω′ with probability 1−δ. *)
Definition theorem_3_3_a_turn : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta : R) (N k : nat) (s0 : list Sent) (omega omegaAfter : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < rhoPrime) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < omegaAfter) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < omega) ->
  (0 < Pminus s0) ->
  (Pplus s0 <= omega * Pminus s0) ->
  (forall r : list Sent, length r = (k + 1)%nat -> (0 < Pminus (s0 ++ r)) -> (expect Pminus (s0 ++ r) (fun x => B x) <= gamma)) ->
  ((0 < Pplus s0) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] s0 < prob Pminus [y] s0))) ->
  (forall r : list Sent, length r = (k + 1)%nat -> ((0 < Pminus (s0 ++ r)) /\ (0 < Pplus (s0 ++ r))) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] (s0 ++ r) < prob Pminus [y] (s0 ++ r)))) ->
  ((0 < Pplus s0) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (s0 ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (s0 ++ [y] ++ h)) -> (0 < Pplus (s0 ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (s0 ++ [y]) (fun h => expect Pminus (s0 ++ [y] ++ h) (fun x => ln (prob Pminus [x] (s0 ++ [y] ++ h) / prob Pplus [x] (s0 ++ [y] ++ h))))))))) ->
  (forall r : list Sent, length r = (k + 1)%nat -> forall e : Sent, ((B e < 0) /\ ((0 < Pminus (s0 ++ r ++ [e])) /\ (0 < Pplus (s0 ++ r ++ [e])))) -> (((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (s0 ++ r ++ [e] ++ h)) -> (0 < Pminus (s0 ++ r ++ [e] ++ h))) /\ (forall m : nat, (m < N)%nat -> expect_sequences Pplus m (s0 ++ r ++ [e]) (fun h => expect Pplus (s0 ++ r ++ [e] ++ h) (fun x => ln (prob Pplus [x] (s0 ++ r ++ [e] ++ h) / prob Pminus [x] (s0 ++ r ++ [e] ++ h)))) < ln rhoPrime)) /\ (expect_sequences Pplus N (s0 ++ r ++ [e]) (fun u => (ln (prob Pplus u (s0 ++ r ++ [e]) / prob Pminus u (s0 ++ r ++ [e])) - expect_sequences Pplus N (s0 ++ r ++ [e]) (fun h => ln (prob Pplus h (s0 ++ r ++ [e]) / prob Pminus h (s0 ++ r ++ [e])))) * (ln (prob Pplus u (s0 ++ r ++ [e]) / prob Pminus u (s0 ++ r ++ [e])) - expect_sequences Pplus N (s0 ++ r ++ [e]) (fun h => ln (prob Pplus h (s0 ++ r ++ [e]) / prob Pminus h (s0 ++ r ++ [e]))))) < INR N * (sigma * sigma)))) ->
  (ln omega + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) <= ln omegaAfter + INR k * ln rho) ->
  exists t : list Sent, length t = (k + 2)%nat /\ ((0 < Pminus (s0 ++ t)) /\ (1 - delta <= expect_sequences (mix alpha Pminus Pplus) N (s0 ++ t) (fun u => indicator (Pplus (s0 ++ t ++ u) <= omegaAfter * Pminus (s0 ++ t ++ u))))).
Definition theorem_3_3_a_turn_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta : R) (N k : nat) (s0 : list Sent) (omega omegaAfter : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < rhoPrime) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < omegaAfter) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < omega) ->
  (0 < Pminus s0) ->
  (Pplus s0 <= omega * Pminus s0) ->
  (forall r : list Sent, length r = (k + 1)%nat -> ((0 < Pminus (s0 ++ r)) -> (0 < Pminus (s0 ++ r)))) /\ ((forall r : list Sent, length r = (k + 1)%nat -> (0 < Pminus (s0 ++ r)) -> (expect Pminus (s0 ++ r) (fun x => B x) <= gamma)) ->
  (((0 < Pplus s0) -> forall y : Sent, ((B y < 0) -> (0 < Pplus s0) /\ (0 < Pminus s0)))) /\ (((0 < Pplus s0) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] s0 < prob Pminus [y] s0))) ->
  (forall r : list Sent, length r = (k + 1)%nat -> (((0 < Pminus (s0 ++ r)) /\ (0 < Pplus (s0 ++ r))) -> forall y : Sent, ((B y < 0) -> (0 < Pplus (s0 ++ r)) /\ (0 < Pminus (s0 ++ r))))) /\ ((forall r : list Sent, length r = (k + 1)%nat -> ((0 < Pminus (s0 ++ r)) /\ (0 < Pplus (s0 ++ r))) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] (s0 ++ r) < prob Pminus [y] (s0 ++ r)))) ->
  (((0 < Pplus s0) -> forall y : Sent, ((B y < 0) -> ((0 < Pminus (s0 ++ [y])) -> forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (s0 ++ [y] ++ h)) -> (0 < Pplus (s0 ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (s0 ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> 0 < Pminus (s0 ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> 0 < Pplus (s0 ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (s0 ++ [y] ++ h) -> prob Pplus [x] (s0 ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (s0 ++ [y] ++ h) -> 0 < prob Pminus [x] (s0 ++ [y] ++ h) / prob Pplus [x] (s0 ++ [y] ++ h))))))))) /\ (((0 < Pplus s0) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (s0 ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (s0 ++ [y] ++ h)) -> (0 < Pplus (s0 ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (s0 ++ [y]) (fun h => expect Pminus (s0 ++ [y] ++ h) (fun x => ln (prob Pminus [x] (s0 ++ [y] ++ h) / prob Pplus [x] (s0 ++ [y] ++ h))))))))) ->
  (forall r : list Sent, length r = (k + 1)%nat -> forall e : Sent, (((B e < 0) /\ ((0 < Pminus (s0 ++ r ++ [e])) /\ (0 < Pplus (s0 ++ r ++ [e])))) -> (((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (s0 ++ r ++ [e] ++ h)) -> (0 < Pminus (s0 ++ r ++ [e] ++ h))) -> forall m : nat, (m < N)%nat -> (0 < Pplus (s0 ++ r ++ [e])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (s0 ++ r ++ [e]) -> 0 < Pplus (s0 ++ r ++ [e] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (s0 ++ r ++ [e]) -> 0 < Pminus (s0 ++ r ++ [e] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (s0 ++ r ++ [e]) -> (forall x : Sent, 0 < prob Pplus [x] (s0 ++ r ++ [e] ++ h) -> prob Pminus [x] (s0 ++ r ++ [e] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (s0 ++ r ++ [e]) -> (forall x : Sent, 0 < prob Pplus [x] (s0 ++ r ++ [e] ++ h) -> 0 < prob Pplus [x] (s0 ++ r ++ [e] ++ h) / prob Pminus [x] (s0 ++ r ++ [e] ++ h)))) /\ (0 < rhoPrime))) /\ (((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (s0 ++ r ++ [e] ++ h)) -> (0 < Pminus (s0 ++ r ++ [e] ++ h))) /\ (forall m : nat, (m < N)%nat -> expect_sequences Pplus m (s0 ++ r ++ [e]) (fun h => expect Pplus (s0 ++ r ++ [e] ++ h) (fun x => ln (prob Pplus [x] (s0 ++ r ++ [e] ++ h) / prob Pminus [x] (s0 ++ r ++ [e] ++ h)))) < ln rhoPrime)) -> (0 < Pplus (s0 ++ r ++ [e])) /\ (0 < Pminus (s0 ++ r ++ [e])) /\ ((forall u : list Sent, length u = N -> 0 < prob Pplus u (s0 ++ r ++ [e]) -> prob Pminus u (s0 ++ r ++ [e]) <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob Pplus u (s0 ++ r ++ [e]) -> 0 < prob Pplus u (s0 ++ r ++ [e]) / prob Pminus u (s0 ++ r ++ [e]))) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h (s0 ++ r ++ [e]) -> prob Pminus h (s0 ++ r ++ [e]) <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h (s0 ++ r ++ [e]) -> 0 < prob Pplus h (s0 ++ r ++ [e]) / prob Pminus h (s0 ++ r ++ [e])))))) /\ ((forall r : list Sent, length r = (k + 1)%nat -> forall e : Sent, ((B e < 0) /\ ((0 < Pminus (s0 ++ r ++ [e])) /\ (0 < Pplus (s0 ++ r ++ [e])))) -> (((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (s0 ++ r ++ [e] ++ h)) -> (0 < Pminus (s0 ++ r ++ [e] ++ h))) /\ (forall m : nat, (m < N)%nat -> expect_sequences Pplus m (s0 ++ r ++ [e]) (fun h => expect Pplus (s0 ++ r ++ [e] ++ h) (fun x => ln (prob Pplus [x] (s0 ++ r ++ [e] ++ h) / prob Pminus [x] (s0 ++ r ++ [e] ++ h)))) < ln rhoPrime)) /\ (expect_sequences Pplus N (s0 ++ r ++ [e]) (fun u => (ln (prob Pplus u (s0 ++ r ++ [e]) / prob Pminus u (s0 ++ r ++ [e])) - expect_sequences Pplus N (s0 ++ r ++ [e]) (fun h => ln (prob Pplus h (s0 ++ r ++ [e]) / prob Pminus h (s0 ++ r ++ [e])))) * (ln (prob Pplus u (s0 ++ r ++ [e]) / prob Pminus u (s0 ++ r ++ [e])) - expect_sequences Pplus N (s0 ++ r ++ [e]) (fun h => ln (prob Pplus h (s0 ++ r ++ [e]) / prob Pminus h (s0 ++ r ++ [e]))))) < INR N * (sigma * sigma)))) ->
  ((0 < omega) /\ (0 < rhoPrime) /\ (delta <> 0) /\ (0 <= INR N / delta) /\ (0 < omegaAfter) /\ (0 < rho)) /\ ((ln omega + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) <= ln omegaAfter + INR k * ln rho) ->
  forall t : list Sent, length t = (k + 2)%nat -> ((0 < Pminus (s0 ++ t)) -> (0 < mix alpha Pminus Pplus (s0 ++ t))))))))).

(** Theorem 3.3 (n turns): A prompt of the repaired length and n prompts of (β′/β)N + (σ/β)√(N/δ) + 2 sentences leave the model misaligned after each of n + 1 answers, with probability (1−δ)ⁿ⁺¹. *)
Definition theorem_3_3_n_turns : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k D j n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (delta <= 1) ->
  (0 < sigma) ->
  (forall h : list Sent, (length h <= (D + 2)%nat)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (forall s0 : list Sent, (length s0 <= D)%nat -> forall y : Sent, (B y < 0) -> ((0 < Pminus (s0 ++ [y])) -> ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (s0 ++ [y] ++ h)) -> (0 < Pplus (s0 ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (s0 ++ [y]) (fun h => expect Pminus (s0 ++ [y] ++ h) (fun x => ln (prob Pminus [x] (s0 ++ [y] ++ h) / prob Pplus [x] (s0 ++ [y] ++ h)))))) /\ (forall m : nat, (m < j)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (s0 ++ [y] ++ h)) -> (0 < Pplus (s0 ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (s0 ++ [y]) (fun h => expect Pminus (s0 ++ [y] ++ h) (fun x => ln (prob Pminus [x] (s0 ++ [y] ++ h) / prob Pplus [x] (s0 ++ [y] ++ h))))))))) ->
  (forall r : list Sent, (length r <= (D + 1)%nat)%nat -> forall e : Sent, ((B e < 0) /\ ((0 < Pminus (r ++ [e])) /\ (0 < Pplus (r ++ [e])))) -> (((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (r ++ [e] ++ h)) -> (0 < Pminus (r ++ [e] ++ h))) /\ (forall m : nat, (m < N)%nat -> expect_sequences Pplus m (r ++ [e]) (fun h => expect Pplus (r ++ [e] ++ h) (fun x => ln (prob Pplus [x] (r ++ [e] ++ h) / prob Pminus [x] (r ++ [e] ++ h)))) < ln rhoPrime)) /\ (expect_sequences Pplus N (r ++ [e]) (fun u => (ln (prob Pplus u (r ++ [e]) / prob Pminus u (r ++ [e])) - expect_sequences Pplus N (r ++ [e]) (fun h => ln (prob Pplus h (r ++ [e]) / prob Pminus h (r ++ [e])))) * (ln (prob Pplus u (r ++ [e]) / prob Pminus u (r ++ [e])) - expect_sequences Pplus N (r ++ [e]) (fun h => ln (prob Pplus h (r ++ [e]) / prob Pminus h (r ++ [e]))))) < INR N * (sigma * sigma)))) ->
  (forall h : list Sent, (length h <= (D + 1)%nat)%nat -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] h < prob Pminus [y] h))) ->
  (INR (k + 2)%nat + INR N + INR n * (INR (j + 2)%nat + INR N) <= INR (D + 2)%nat) ->
  ((ln (1 / alpha) + ln (1 / epsilon) + ln 4 + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) <= INR k * ln rho) /\ (INR N * ln rhoPrime + sigma * sqrt (INR N / delta) <= INR j * ln rho)) ->
  exists q : list Sent, length q = (k + 2)%nat /\ ((0 < mix alpha Pminus Pplus q) /\ ((1 - delta) ^ (n + 1)%nat <= expect_sequences (mix alpha Pminus Pplus) N q (fun a => indicator (expect (mix alpha Pminus Pplus) (q ++ a) (fun x => B x) < gamma + epsilon) * every_turn (mix alpha Pminus Pplus) n (j + 2)%nat N (q ++ a) (fun (c : list Sent) => expect (mix alpha Pminus Pplus) (q ++ a ++ c) (fun x => B x) < gamma + epsilon)))).
Definition theorem_3_3_n_turns_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k D j n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (delta <= 1) ->
  (0 < sigma) ->
  (forall h : list Sent, (length h <= (D + 2)%nat)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, (length h <= (D + 2)%nat)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (forall s0 : list Sent, (length s0 <= D)%nat -> forall y : Sent, ((B y < 0) -> ((0 < Pminus (s0 ++ [y])) -> (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (s0 ++ [y] ++ h)) -> (0 < Pplus (s0 ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (s0 ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> 0 < Pminus (s0 ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> 0 < Pplus (s0 ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (s0 ++ [y] ++ h) -> prob Pplus [x] (s0 ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (s0 ++ [y] ++ h) -> 0 < prob Pminus [x] (s0 ++ [y] ++ h) / prob Pplus [x] (s0 ++ [y] ++ h)))))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (s0 ++ [y] ++ h)) -> (0 < Pplus (s0 ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (s0 ++ [y]) (fun h => expect Pminus (s0 ++ [y] ++ h) (fun x => ln (prob Pminus [x] (s0 ++ [y] ++ h) / prob Pplus [x] (s0 ++ [y] ++ h)))))) -> forall m : nat, (m < j)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (s0 ++ [y] ++ h)) -> (0 < Pplus (s0 ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (s0 ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> 0 < Pminus (s0 ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> 0 < Pplus (s0 ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (s0 ++ [y] ++ h) -> prob Pplus [x] (s0 ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (s0 ++ [y] ++ h) -> 0 < prob Pminus [x] (s0 ++ [y] ++ h) / prob Pplus [x] (s0 ++ [y] ++ h))))))))) /\ ((forall s0 : list Sent, (length s0 <= D)%nat -> forall y : Sent, (B y < 0) -> ((0 < Pminus (s0 ++ [y])) -> ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (s0 ++ [y] ++ h)) -> (0 < Pplus (s0 ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (s0 ++ [y]) (fun h => expect Pminus (s0 ++ [y] ++ h) (fun x => ln (prob Pminus [x] (s0 ++ [y] ++ h) / prob Pplus [x] (s0 ++ [y] ++ h)))))) /\ (forall m : nat, (m < j)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (s0 ++ [y] ++ h)) -> (0 < Pplus (s0 ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (s0 ++ [y]) (fun h => expect Pminus (s0 ++ [y] ++ h) (fun x => ln (prob Pminus [x] (s0 ++ [y] ++ h) / prob Pplus [x] (s0 ++ [y] ++ h))))))))) ->
  (forall r : list Sent, (length r <= (D + 1)%nat)%nat -> forall e : Sent, (((B e < 0) /\ ((0 < Pminus (r ++ [e])) /\ (0 < Pplus (r ++ [e])))) -> (((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (r ++ [e] ++ h)) -> (0 < Pminus (r ++ [e] ++ h))) -> forall m : nat, (m < N)%nat -> (0 < Pplus (r ++ [e])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (r ++ [e]) -> 0 < Pplus (r ++ [e] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (r ++ [e]) -> 0 < Pminus (r ++ [e] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (r ++ [e]) -> (forall x : Sent, 0 < prob Pplus [x] (r ++ [e] ++ h) -> prob Pminus [x] (r ++ [e] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h (r ++ [e]) -> (forall x : Sent, 0 < prob Pplus [x] (r ++ [e] ++ h) -> 0 < prob Pplus [x] (r ++ [e] ++ h) / prob Pminus [x] (r ++ [e] ++ h)))) /\ (0 < rhoPrime))) /\ (((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (r ++ [e] ++ h)) -> (0 < Pminus (r ++ [e] ++ h))) /\ (forall m : nat, (m < N)%nat -> expect_sequences Pplus m (r ++ [e]) (fun h => expect Pplus (r ++ [e] ++ h) (fun x => ln (prob Pplus [x] (r ++ [e] ++ h) / prob Pminus [x] (r ++ [e] ++ h)))) < ln rhoPrime)) -> (0 < Pplus (r ++ [e])) /\ (0 < Pminus (r ++ [e])) /\ ((forall u : list Sent, length u = N -> 0 < prob Pplus u (r ++ [e]) -> prob Pminus u (r ++ [e]) <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob Pplus u (r ++ [e]) -> 0 < prob Pplus u (r ++ [e]) / prob Pminus u (r ++ [e]))) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h (r ++ [e]) -> prob Pminus h (r ++ [e]) <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h (r ++ [e]) -> 0 < prob Pplus h (r ++ [e]) / prob Pminus h (r ++ [e])))))) /\ ((forall r : list Sent, (length r <= (D + 1)%nat)%nat -> forall e : Sent, ((B e < 0) /\ ((0 < Pminus (r ++ [e])) /\ (0 < Pplus (r ++ [e])))) -> (((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (r ++ [e] ++ h)) -> (0 < Pminus (r ++ [e] ++ h))) /\ (forall m : nat, (m < N)%nat -> expect_sequences Pplus m (r ++ [e]) (fun h => expect Pplus (r ++ [e] ++ h) (fun x => ln (prob Pplus [x] (r ++ [e] ++ h) / prob Pminus [x] (r ++ [e] ++ h)))) < ln rhoPrime)) /\ (expect_sequences Pplus N (r ++ [e]) (fun u => (ln (prob Pplus u (r ++ [e]) / prob Pminus u (r ++ [e])) - expect_sequences Pplus N (r ++ [e]) (fun h => ln (prob Pplus h (r ++ [e]) / prob Pminus h (r ++ [e])))) * (ln (prob Pplus u (r ++ [e]) / prob Pminus u (r ++ [e])) - expect_sequences Pplus N (r ++ [e]) (fun h => ln (prob Pplus h (r ++ [e]) / prob Pminus h (r ++ [e]))))) < INR N * (sigma * sigma)))) ->
  (forall h : list Sent, (length h <= (D + 1)%nat)%nat -> (((0 < Pminus h) /\ (0 < Pplus h)) -> forall y : Sent, ((B y < 0) -> (0 < Pplus h) /\ (0 < Pminus h)))) /\ ((forall h : list Sent, (length h <= (D + 1)%nat)%nat -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] h < prob Pminus [y] h))) ->
  (INR (k + 2)%nat + INR N + INR n * (INR (j + 2)%nat + INR N) <= INR (D + 2)%nat) ->
  (((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 4) /\ (0 < rhoPrime) /\ (delta <> 0) /\ (0 <= INR N / delta) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 4 + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) <= INR k * ln rho) -> (0 < rhoPrime) /\ (delta <> 0) /\ (0 <= INR N / delta) /\ (0 < rho))) /\ (((ln (1 / alpha) + ln (1 / epsilon) + ln 4 + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) <= INR k * ln rho) /\ (INR N * ln rhoPrime + sigma * sqrt (INR N / delta) <= INR j * ln rho)) ->
  forall q : list Sent, length q = (k + 2)%nat -> ((0 < mix alpha Pminus Pplus q) -> (0 < mix alpha Pminus Pplus q) /\ ((forall a : list Sent, length a = N -> 0 < prob (mix alpha Pminus Pplus) a q -> ((0 < mix alpha Pminus Pplus (q ++ a))))) /\ ((forall a : list Sent, length a = N -> 0 < prob (mix alpha Pminus Pplus) a q -> 0 < mix alpha Pminus Pplus (q ++ a))) /\ ((forall a : list Sent, length a = N -> 0 < prob (mix alpha Pminus Pplus) a q -> (forall c : list Sent, 0 < prob (mix alpha Pminus Pplus) c (q ++ a) -> (0 < mix alpha Pminus Pplus (q ++ a ++ c))))))))))).

(** Theorem 3.3 (prompt of a turn): After any history a trigger, k sentences and another trigger lower the odds of P₊ by the factor ρᵏ. *)
Definition theorem_3_3_prompt_of_a_turn : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (B : Sent -> R) (gamma rho : R) (s0 : list Sent) (omega : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < Pminus s0) ->
  (Pplus s0 <= omega * Pminus s0) ->
  (forall r : list Sent, length r = (k + 1)%nat -> (0 < Pminus (s0 ++ r)) -> (expect Pminus (s0 ++ r) (fun x => B x) <= gamma)) ->
  ((0 < Pplus s0) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] s0 < prob Pminus [y] s0))) ->
  (forall r : list Sent, length r = (k + 1)%nat -> ((0 < Pminus (s0 ++ r)) /\ (0 < Pplus (s0 ++ r))) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] (s0 ++ r) < prob Pminus [y] (s0 ++ r)))) ->
  ((0 < Pplus s0) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (s0 ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (s0 ++ [y] ++ h)) -> (0 < Pplus (s0 ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (s0 ++ [y]) (fun h => expect Pminus (s0 ++ [y] ++ h) (fun x => ln (prob Pminus [x] (s0 ++ [y] ++ h) / prob Pplus [x] (s0 ++ [y] ++ h))))))))) ->
  exists z : Sent, (exists s : list Sent, length s = k /\ (exists w : Sent, ((B w < 0) /\ ((0 < Pminus (s0 ++ [z] ++ s ++ [w])) /\ (rho ^ k * Pplus (s0 ++ [z] ++ s ++ [w]) <= omega * Pminus (s0 ++ [z] ++ s ++ [w])))))).
Definition theorem_3_3_prompt_of_a_turn_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (B : Sent -> R) (gamma rho : R) (s0 : list Sent) (omega : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < Pminus s0) ->
  (Pplus s0 <= omega * Pminus s0) ->
  (forall r : list Sent, length r = (k + 1)%nat -> ((0 < Pminus (s0 ++ r)) -> (0 < Pminus (s0 ++ r)))) /\ ((forall r : list Sent, length r = (k + 1)%nat -> (0 < Pminus (s0 ++ r)) -> (expect Pminus (s0 ++ r) (fun x => B x) <= gamma)) ->
  (((0 < Pplus s0) -> forall y : Sent, ((B y < 0) -> (0 < Pplus s0) /\ (0 < Pminus s0)))) /\ (((0 < Pplus s0) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] s0 < prob Pminus [y] s0))) ->
  (forall r : list Sent, length r = (k + 1)%nat -> (((0 < Pminus (s0 ++ r)) /\ (0 < Pplus (s0 ++ r))) -> forall y : Sent, ((B y < 0) -> (0 < Pplus (s0 ++ r)) /\ (0 < Pminus (s0 ++ r))))) /\ ((forall r : list Sent, length r = (k + 1)%nat -> ((0 < Pminus (s0 ++ r)) /\ (0 < Pplus (s0 ++ r))) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] (s0 ++ r) < prob Pminus [y] (s0 ++ r)))) ->
  ((0 < Pplus s0) -> forall y : Sent, ((B y < 0) -> ((0 < Pminus (s0 ++ [y])) -> forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (s0 ++ [y] ++ h)) -> (0 < Pplus (s0 ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (s0 ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> 0 < Pminus (s0 ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> 0 < Pplus (s0 ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (s0 ++ [y] ++ h) -> prob Pplus [x] (s0 ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (s0 ++ [y] ++ h) -> 0 < prob Pminus [x] (s0 ++ [y] ++ h) / prob Pplus [x] (s0 ++ [y] ++ h))))))))))).

(** Theorem 3.3 (answer of a turn): With probability 1−δ an answer of P of N sentences raises the odds of P₊ by no more than e^(Nβ′ + σ√(N/δ)). *)
Definition theorem_3_3_answer_of_a_turn : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (rhoPrime sigma delta : R) (N : nat) (s0 : list Sent) (omega omegaAfter : R),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < rhoPrime) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < omegaAfter) ->
  (0 < omega) ->
  (0 < Pminus s0) ->
  (Pplus s0 <= omega * Pminus s0) ->
  ((0 < Pplus s0) -> (((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (s0 ++ h)) -> (0 < Pminus (s0 ++ h))) /\ (forall m : nat, (m < N)%nat -> expect_sequences Pplus m s0 (fun h => expect Pplus (s0 ++ h) (fun x => ln (prob Pplus [x] (s0 ++ h) / prob Pminus [x] (s0 ++ h)))) < ln rhoPrime)) /\ (expect_sequences Pplus N s0 (fun u => (ln (prob Pplus u s0 / prob Pminus u s0) - expect_sequences Pplus N s0 (fun h => ln (prob Pplus h s0 / prob Pminus h s0))) * (ln (prob Pplus u s0 / prob Pminus u s0) - expect_sequences Pplus N s0 (fun h => ln (prob Pplus h s0 / prob Pminus h s0)))) < INR N * (sigma * sigma)))) ->
  (ln omega + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) <= ln omegaAfter + 0) ->
  1 - delta <= expect_sequences (mix alpha Pminus Pplus) N s0 (fun u => indicator (Pplus (s0 ++ u) <= omegaAfter * Pminus (s0 ++ u))).
Definition theorem_3_3_answer_of_a_turn_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (rhoPrime sigma delta : R) (N : nat) (s0 : list Sent) (omega omegaAfter : R),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < rhoPrime) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < omegaAfter) ->
  (0 < omega) ->
  (0 < Pminus s0) ->
  (Pplus s0 <= omega * Pminus s0) ->
  (((0 < Pplus s0) -> (((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (s0 ++ h)) -> (0 < Pminus (s0 ++ h))) -> forall m : nat, (m < N)%nat -> (0 < Pplus s0) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h s0 -> 0 < Pplus (s0 ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h s0 -> 0 < Pminus (s0 ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h s0 -> (forall x : Sent, 0 < prob Pplus [x] (s0 ++ h) -> prob Pminus [x] (s0 ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h s0 -> (forall x : Sent, 0 < prob Pplus [x] (s0 ++ h) -> 0 < prob Pplus [x] (s0 ++ h) / prob Pminus [x] (s0 ++ h)))) /\ (0 < rhoPrime))) /\ (((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (s0 ++ h)) -> (0 < Pminus (s0 ++ h))) /\ (forall m : nat, (m < N)%nat -> expect_sequences Pplus m s0 (fun h => expect Pplus (s0 ++ h) (fun x => ln (prob Pplus [x] (s0 ++ h) / prob Pminus [x] (s0 ++ h)))) < ln rhoPrime)) -> (0 < Pplus s0) /\ (0 < Pminus s0) /\ ((forall u : list Sent, length u = N -> 0 < prob Pplus u s0 -> prob Pminus u s0 <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob Pplus u s0 -> 0 < prob Pplus u s0 / prob Pminus u s0)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h s0 -> prob Pminus h s0 <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h s0 -> 0 < prob Pplus h s0 / prob Pminus h s0))))) /\ (((0 < Pplus s0) -> (((forall h : list Sent, (length h <= N)%nat -> (0 < Pplus (s0 ++ h)) -> (0 < Pminus (s0 ++ h))) /\ (forall m : nat, (m < N)%nat -> expect_sequences Pplus m s0 (fun h => expect Pplus (s0 ++ h) (fun x => ln (prob Pplus [x] (s0 ++ h) / prob Pminus [x] (s0 ++ h)))) < ln rhoPrime)) /\ (expect_sequences Pplus N s0 (fun u => (ln (prob Pplus u s0 / prob Pminus u s0) - expect_sequences Pplus N s0 (fun h => ln (prob Pplus h s0 / prob Pminus h s0))) * (ln (prob Pplus u s0 / prob Pminus u s0) - expect_sequences Pplus N s0 (fun h => ln (prob Pplus h s0 / prob Pminus h s0)))) < INR N * (sigma * sigma)))) ->
  ((0 < omega) /\ (0 < rhoPrime) /\ (delta <> 0) /\ (0 <= INR N / delta) /\ (0 < omegaAfter)) /\ ((ln omega + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) <= ln omegaAfter + 0) ->
  (0 < mix alpha Pminus Pplus s0))).

(** Evidence of an answer: With probability 1−δ an answer of N sentences of P₁ gives less than Nβ′ + a nats for P₁, if Nσ²(1−δ) ≤ δa². *)
Definition evidence_of_an_answer : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rhoPrime sigma delta : R) (N : nat) (a : R) (s0 : list Sent),
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (0 < a) ->
  (0 < rhoPrime) ->
  ((forall h : list Sent, (length h <= N)%nat -> (0 < P1 (s0 ++ h)) -> (0 < P0 (s0 ++ h))) /\ (forall m : nat, (m < N)%nat -> expect_sequences P1 m s0 (fun h => expect P1 (s0 ++ h) (fun x => ln (prob P1 [x] (s0 ++ h) / prob P0 [x] (s0 ++ h)))) < ln rhoPrime)) ->
  (expect_sequences P1 N s0 (fun u => (ln (prob P1 u s0 / prob P0 u s0) - expect_sequences P1 N s0 (fun h => ln (prob P1 h s0 / prob P0 h s0))) * (ln (prob P1 u s0 / prob P0 u s0) - expect_sequences P1 N s0 (fun h => ln (prob P1 h s0 / prob P0 h s0)))) <= INR N * (sigma * sigma)) ->
  (INR N * (sigma * sigma) * (1 - delta) <= delta * (a * a)) ->
  1 - delta <= expect_sequences P1 N s0 (fun u => indicator (ln (prob P1 u s0 / prob P0 u s0) < INR N * ln rhoPrime + a)).
Definition evidence_of_an_answer_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rhoPrime sigma delta : R) (N : nat) (a : R) (s0 : list Sent),
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (0 < a) ->
  (0 < rhoPrime) ->
  (((forall h : list Sent, (length h <= N)%nat -> (0 < P1 (s0 ++ h)) -> (0 < P0 (s0 ++ h))) -> forall m : nat, (m < N)%nat -> (0 < P1 s0) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h s0 -> 0 < P1 (s0 ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h s0 -> 0 < P0 (s0 ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h s0 -> (forall x : Sent, 0 < prob P1 [x] (s0 ++ h) -> prob P0 [x] (s0 ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P1 h s0 -> (forall x : Sent, 0 < prob P1 [x] (s0 ++ h) -> 0 < prob P1 [x] (s0 ++ h) / prob P0 [x] (s0 ++ h)))) /\ (0 < rhoPrime))) /\ (((forall h : list Sent, (length h <= N)%nat -> (0 < P1 (s0 ++ h)) -> (0 < P0 (s0 ++ h))) /\ (forall m : nat, (m < N)%nat -> expect_sequences P1 m s0 (fun h => expect P1 (s0 ++ h) (fun x => ln (prob P1 [x] (s0 ++ h) / prob P0 [x] (s0 ++ h)))) < ln rhoPrime)) ->
  ((0 < P1 s0) /\ (0 < P0 s0) /\ ((forall u : list Sent, length u = N -> 0 < prob P1 u s0 -> prob P0 u s0 <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob P1 u s0 -> 0 < prob P1 u s0 / prob P0 u s0)) /\ ((forall h : list Sent, length h = N -> 0 < prob P1 h s0 -> prob P0 h s0 <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob P1 h s0 -> 0 < prob P1 h s0 / prob P0 h s0))) /\ ((expect_sequences P1 N s0 (fun u => (ln (prob P1 u s0 / prob P0 u s0) - expect_sequences P1 N s0 (fun h => ln (prob P1 h s0 / prob P0 h s0))) * (ln (prob P1 u s0 / prob P0 u s0) - expect_sequences P1 N s0 (fun h => ln (prob P1 h s0 / prob P0 h s0)))) <= INR N * (sigma * sigma)) ->
  (INR N * (sigma * sigma) * (1 - delta) <= delta * (a * a)) ->
  (0 < P1 s0) /\ ((forall u : list Sent, length u = N -> 0 < prob P1 u s0 -> ((0 < P1 s0) /\ (0 < P0 s0) /\ (prob P0 u s0 <> 0) /\ (0 < prob P1 u s0 / prob P0 u s0) /\ (0 < rhoPrime)))))).

(** Cantelli for evidence (after a prompt): With probability 1−δ the evidence of an answer is less than a above its mean, if v(1−δ) ≤ δa². *)
Definition cantelli_for_evidence_after_a_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (N : nat) (delta v a : R) (s0 : list Sent),
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (0 < a) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P1 (s0 ++ h))) ->
  (expect_sequences P0 N s0 (fun u => (ln (prob P0 u s0 / prob P1 u s0) - expect_sequences P0 N s0 (fun h => ln (prob P0 h s0 / prob P1 h s0))) * (ln (prob P0 u s0 / prob P1 u s0) - expect_sequences P0 N s0 (fun h => ln (prob P0 h s0 / prob P1 h s0)))) <= v) ->
  (v * (1 - delta) <= delta * (a * a)) ->
  1 - delta <= expect_sequences P0 N s0 (fun u => indicator (ln (prob P0 u s0 / prob P1 u s0) < expect_sequences P0 N s0 (fun h => ln (prob P0 h s0 / prob P1 h s0)) + a)).
Definition cantelli_for_evidence_after_a_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (N : nat) (delta v a : R) (s0 : list Sent),
  (0 < P0 s0) ->
  (0 < P1 s0) ->
  (0 < a) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P1 (s0 ++ h))) ->
  ((0 < P0 s0) /\ (0 < P1 s0) /\ ((forall u : list Sent, length u = N -> 0 < prob P0 u s0 -> prob P1 u s0 <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob P0 u s0 -> 0 < prob P0 u s0 / prob P1 u s0)) /\ ((forall h : list Sent, length h = N -> 0 < prob P0 h s0 -> prob P1 h s0 <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob P0 h s0 -> 0 < prob P0 h s0 / prob P1 h s0))) /\ ((expect_sequences P0 N s0 (fun u => (ln (prob P0 u s0 / prob P1 u s0) - expect_sequences P0 N s0 (fun h => ln (prob P0 h s0 / prob P1 h s0))) * (ln (prob P0 u s0 / prob P1 u s0) - expect_sequences P0 N s0 (fun h => ln (prob P0 h s0 / prob P1 h s0)))) <= v) ->
  (v * (1 - delta) <= delta * (a * a)) ->
  (0 < P0 s0) /\ ((forall u : list Sent, length u = N -> 0 < prob P0 u s0 -> ((0 < P0 s0) /\ (0 < P1 s0) /\ (prob P1 u s0 <> 0) /\ (0 < prob P0 u s0 / prob P1 u s0) /\ ((forall h : list Sent, length h = N -> 0 < prob P0 h s0 -> prob P1 h s0 <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob P0 h s0 -> 0 < prob P0 h s0 / prob P1 h s0)))))).

(** Domination of tails (after a prompt): Answers of P tell less than c for P₊ at least as often as answers of P₊ do. *)
Definition domination_of_tails_after_a_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (c : R) (N : nat) (alpha : R) (s0 : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s0) ->
  (0 < Pplus s0) ->
  (forall u : list Sent, length u = N -> (0 < Pplus (s0 ++ u)) -> (0 < Pminus (s0 ++ u))) ->
  expect_sequences Pplus N s0 (fun u => indicator ((0 < prob Pplus u s0) -> (ln (prob Pplus u s0 / prob Pminus u s0) < c))) <= expect_sequences (mix alpha Pminus Pplus) N s0 (fun u => indicator ((0 < prob Pplus u s0) -> (ln (prob Pplus u s0 / prob Pminus u s0) < c))).
Definition domination_of_tails_after_a_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (c : R) (N : nat) (alpha : R) (s0 : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s0) ->
  (0 < Pplus s0) ->
  (forall u : list Sent, length u = N -> (0 < Pplus (s0 ++ u)) -> (0 < Pminus (s0 ++ u))) ->
  (0 < Pplus s0) /\ ((forall u : list Sent, length u = N -> 0 < prob Pplus u s0 -> (((0 < Pplus s0)) /\ ((0 < prob Pplus u s0) -> (0 < Pplus s0) /\ (0 < Pminus s0) /\ (prob Pminus u s0 <> 0) /\ (0 < prob Pplus u s0 / prob Pminus u s0))))) /\ (0 < mix alpha Pminus Pplus s0) /\ ((forall u : list Sent, length u = N -> 0 < prob (mix alpha Pminus Pplus) u s0 -> (((0 < Pplus s0)) /\ ((0 < prob Pplus u s0) -> (0 < Pplus s0) /\ (0 < Pminus s0) /\ (prob Pminus u s0 <> 0) /\ (0 < prob Pplus u s0 / prob Pminus u s0))))).

(** Theorem 3.4: Some prompt of k ≥ (1/β)(log 1/α + log 1/ε + log 4 + log n) sentences brings the best of n answers below γ + ε. *)
Definition theorem_3_4 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (0 < INR n) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 4 + ln (INR n) <= INR k * ln rho) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ (expect_sequences (repeated (mix alpha Pminus Pplus) s) n [] (fun t => best B t) < gamma + epsilon)).
Definition theorem_3_4_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (0 < INR n) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 4) /\ (0 < INR n) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 4 + ln (INR n) <= INR k * ln rho) ->
  forall s : list Sent, length s = k -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))))).
Definition theorem_3_4_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (0 < INR n) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> ((0 < Pminus h) -> (0 < Pminus h))) ->
  (forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 4) /\ (0 < INR n) /\ (0 < rho)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 4 + ln (INR n) <= INR k * ln rho) ->
  (forall s : list Sent, length s = k -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ (expect_sequences (repeated (mix alpha Pminus Pplus) s) n [] (fun t => best B t) < gamma + epsilon)).

(** Theorem 3.4 (law of the best answer): The identity of its proof: the best of n answers is one of P₋ with probability w(s)ⁿ, otherwise one of P₊. *)
Definition theorem_3_4_law_of_the_best_answer : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (n : nat) (x : Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  (0 < INR n) ->
  expect_sequences (repeated (mix alpha Pminus Pplus) s) n [] (fun t => indicator (best B t = B x)) = (alpha * Pminus s / mix alpha Pminus Pplus s) ^ n * expect Pminus s (fun y => indicator (B y = B x)) + (1 - (alpha * Pminus s / mix alpha Pminus Pplus s) ^ n) * expect Pplus s (fun y => indicator (B y = B x)).
Definition theorem_3_4_law_of_the_best_answer_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (n : nat) (x : Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  (0 < INR n) ->
  (0 < mix alpha Pminus Pplus s) /\ (mix alpha Pminus Pplus s <> 0) /\ (0 < Pminus s) /\ (0 < Pplus s).
Definition theorem_3_4_law_of_the_best_answer_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (n : nat) (x : Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  (0 < INR n) ->
  ((0 < mix alpha Pminus Pplus s) /\ (mix alpha Pminus Pplus s <> 0) /\ (0 < Pminus s) /\ (0 < Pplus s)) ->
  expect_sequences (repeated (mix alpha Pminus Pplus) s) n [] (fun t => indicator (best B t = B x)) = (alpha * Pminus s / mix alpha Pminus Pplus s) ^ n * expect Pminus s (fun y => indicator (B y = B x)) + (1 - (alpha * Pminus s / mix alpha Pminus Pplus s) ^ n) * expect Pplus s (fun y => indicator (B y = B x)).

(** Theorem 3.4 (law of the best answer, ranked): The same where every answer of P₊ is better than every answer of P₋. *)
Definition theorem_3_4_law_of_the_best_answer_ranked : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (n : nat) (x : Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  (0 < INR n) ->
  (forall x : Sent, forall y : Sent, ((0 < prob Pminus [x] s) /\ (0 < prob Pplus [y] s)) -> (B x < B y)) ->
  expect_sequences (repeated (mix alpha Pminus Pplus) s) n [] (fun t => indicator (best B t = B x)) = (alpha * Pminus s / mix alpha Pminus Pplus s) ^ n * expect Pminus s (fun y => indicator (B y = B x)) + (1 - (alpha * Pminus s / mix alpha Pminus Pplus s) ^ n) * expect Pplus s (fun y => indicator (B y = B x)).
Definition theorem_3_4_law_of_the_best_answer_ranked_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (n : nat) (x : Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  (0 < INR n) ->
  (forall x : Sent, forall y : Sent, (((0 < Pminus s)) /\ ((0 < prob Pminus [x] s) -> (0 < Pplus s)))) /\ ((forall x : Sent, forall y : Sent, ((0 < prob Pminus [x] s) /\ (0 < prob Pplus [y] s)) -> (B x < B y)) ->
  (0 < mix alpha Pminus Pplus s) /\ (mix alpha Pminus Pplus s <> 0) /\ (0 < Pminus s) /\ (0 < Pplus s)).
Definition theorem_3_4_law_of_the_best_answer_ranked_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (n : nat) (x : Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  (0 < INR n) ->
  (forall x : Sent, forall y : Sent, (((0 < Pminus s)) /\ ((0 < prob Pminus [x] s) -> (0 < Pplus s)))) ->
  (forall x : Sent, forall y : Sent, ((0 < prob Pminus [x] s) /\ (0 < prob Pplus [y] s)) -> (B x < B y)) ->
  ((0 < mix alpha Pminus Pplus s) /\ (mix alpha Pminus Pplus s <> 0) /\ (0 < Pminus s) /\ (0 < Pplus s)) ->
  expect_sequences (repeated (mix alpha Pminus Pplus) s) n [] (fun t => indicator (best B t = B x)) = (alpha * Pminus s / mix alpha Pminus Pplus s) ^ n * expect Pminus s (fun y => indicator (B y = B x)) + (1 - (alpha * Pminus s / mix alpha Pminus Pplus s) ^ n) * expect Pplus s (fun y => indicator (B y = B x)).

(** Theorem 3.4 (no prompt): Where both components keep perfect answers with probability 1 − θ, after every prompt the best of n scores 1 − 2θⁿ or more. *)
Definition theorem_3_4_no_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (theta : R) (k n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (forall h : list Sent, (length h <= k)%nat -> sum_sentences (fun x => Pminus (h ++ [x]) * indicator (B x < 1)) <= theta * Pminus h) ->
  (forall h : list Sent, (length h <= k)%nat -> sum_sentences (fun x => Pplus (h ++ [x]) * indicator (B x < 1)) <= theta * Pplus h) ->
  forall s : list Sent, (length s <= k)%nat -> (0 < mix alpha Pminus Pplus s) -> (1 - 2 * (theta ^ n) <= expect_sequences (repeated (mix alpha Pminus Pplus) s) n [] (fun t => best B t)).
Definition theorem_3_4_no_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (theta : R) (k n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (forall h : list Sent, (length h <= k)%nat -> sum_sentences (fun x => Pminus (h ++ [x]) * indicator (B x < 1)) <= theta * Pminus h) ->
  (forall h : list Sent, (length h <= k)%nat -> sum_sentences (fun x => Pplus (h ++ [x]) * indicator (B x < 1)) <= theta * Pplus h) ->
  forall s : list Sent, (length s <= k)%nat -> ((0 < mix alpha Pminus Pplus s) -> (0 < mix alpha Pminus Pplus s)).

(** Theorem 3.4 (log n is needed): If P₊ gives only perfect answers and the best of n is below γ, then n(1−γ)(1−w(s)) < 1 + γ. *)
Definition theorem_3_4_log_n_is_needed : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (n : nat) (gamma : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pplus s) ->
  (forall x : Sent, (0 < prob Pplus [x] s) -> (1 <= B x)) ->
  (expect_sequences (repeated (mix alpha Pminus Pplus) s) n [] (fun t => best B t) < gamma) ->
  INR n * (1 - gamma) * (1 - alpha) * Pplus s < (1 + gamma) * mix alpha Pminus Pplus s.
Definition theorem_3_4_log_n_is_needed_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (n : nat) (gamma : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pplus s) ->
  (forall x : Sent, ((0 < Pplus s))) /\ ((forall x : Sent, (0 < prob Pplus [x] s) -> (1 <= B x)) ->
  (0 < mix alpha Pminus Pplus s)).

(** Theorem 3.4 (log n is needed, length): If k sentences give evidence of at most k·log ρ and P₊ then gives only perfect answers, no prompt of k ≤ (1/β)·log((1−α)(n(1−γ)−(1+γ))/(α(1+γ))) sentences brings the best of n below γ. *)
Definition theorem_3_4_log_n_is_needed_length : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho : R) (k n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (forall h : list Sent, length h = k -> Pminus h <= rho ^ k * Pplus h) ->
  (forall h : list Sent, length h = k -> (0 < Pplus h) -> (forall x : Sent, (0 < prob Pplus [x] h) -> (1 <= B x))) ->
  (alpha * (1 + gamma) * (rho ^ k) <= (1 - alpha) * (INR n * (1 - gamma) - (1 + gamma))) ->
  forall s : list Sent, length s = k -> (0 < Pplus s) -> (gamma <= expect_sequences (repeated (mix alpha Pminus Pplus) s) n [] (fun t => best B t)).
Definition theorem_3_4_log_n_is_needed_length_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho : R) (k n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (forall h : list Sent, length h = k -> Pminus h <= rho ^ k * Pplus h) ->
  (forall h : list Sent, length h = k -> ((0 < Pplus h) -> forall x : Sent, ((0 < Pplus h)))) /\ ((forall h : list Sent, length h = k -> (0 < Pplus h) -> (forall x : Sent, (0 < prob Pplus [x] h) -> (1 <= B x))) ->
  (alpha * (1 + gamma) * (rho ^ k) <= (1 - alpha) * (INR n * (1 - gamma) - (1 + gamma))) ->
  forall s : list Sent, length s = k -> ((0 < Pplus s) -> (0 < mix alpha Pminus Pplus s))).

(** Theorem 3.4 (any level): If the best of n answers of P₋ never exceeds γₙ, some prompt of the sharp length brings that of P below γₙ + ε. *)
Definition theorem_3_4_any_level : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k n : nat) (gammaN : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = (k + 1)%nat -> (0 < Pminus h) -> (expect_sequences (repeated Pminus h) n [] (fun t => best B t) <= gammaN)) ->
  ((1 - alpha) * (INR n * (1 - gammaN) - epsilon) <= alpha * epsilon * (rho ^ (k + 1)%nat)) ->
  exists s : list Sent, length s = (k + 1)%nat /\ ((0 < Pminus s) /\ (expect_sequences (repeated (mix alpha Pminus Pplus) s) n [] (fun t => best B t) < gammaN + epsilon)).
Definition theorem_3_4_any_level_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k n : nat) (gammaN : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < (k + 1)%nat)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = (k + 1)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, length h = (k + 1)%nat -> (0 < Pminus h) -> (expect_sequences (repeated Pminus h) n [] (fun t => best B t) <= gammaN)) ->
  ((1 - alpha) * (INR n * (1 - gammaN) - epsilon) <= alpha * epsilon * (rho ^ (k + 1)%nat)) ->
  forall s : list Sent, length s = (k + 1)%nat -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s)))).

(** Theorem 3.4 (repaired): Some prompt of k ≥ (1/β)·log((1−α)(n(1−γₙ)−ε)/(αε)) sentences, at least one, brings the best of n below γₙ + ε, where γₙ = 1 − 2((1−γ)/2)ⁿ. *)
Definition theorem_3_4_repaired : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (gamma <= 1) ->
  (forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = (k + 1)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((1 - alpha) * (INR n * (1 - (1 - 2 * (((1 - gamma) / 2) ^ n))) - epsilon) <= alpha * epsilon * (rho ^ (k + 1)%nat)) ->
  exists s : list Sent, length s = (k + 1)%nat /\ ((0 < Pminus s) /\ (expect_sequences (repeated (mix alpha Pminus Pplus) s) n [] (fun t => best B t) < 1 - 2 * (((1 - gamma) / 2) ^ n) + epsilon)).
Definition theorem_3_4_repaired_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (gamma <= 1) ->
  (forall m : nat, (m < (k + 1)%nat)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = (k + 1)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, length h = (k + 1)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((2 <> 0)) /\ (((1 - alpha) * (INR n * (1 - (1 - 2 * (((1 - gamma) / 2) ^ n))) - epsilon) <= alpha * epsilon * (rho ^ (k + 1)%nat)) ->
  forall s : list Sent, length s = (k + 1)%nat -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s) /\ (2 <> 0))))).

(** Theorem 3.4 (surely bad): The theorem as printed, for P₋ that says nothing better than γ. *)
Definition theorem_3_4_surely_bad : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (0 < INR n) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> (0 < Pminus h) -> (forall x : Sent, (0 < prob Pminus [x] h) -> (B x <= gamma))) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 4 + ln (INR n) <= INR k * ln rho) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ (expect_sequences (repeated (mix alpha Pminus Pplus) s) n [] (fun t => best B t) < gamma + epsilon)).
Definition theorem_3_4_surely_bad_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (0 < INR n) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = k -> ((0 < Pminus h) -> forall x : Sent, ((0 < Pminus h)))) /\ ((forall h : list Sent, length h = k -> (0 < Pminus h) -> (forall x : Sent, (0 < prob Pminus [x] h) -> (B x <= gamma))) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 4) /\ (0 < INR n) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 4 + ln (INR n) <= INR k * ln rho) ->
  forall s : list Sent, length s = k -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))))).

(** Theorem 3.2: With probability 1−δ, 1 + (1/β)(log 1/α + log 1/ε + log 4 + β′N + σ√(N/δ)) sentences misalign after an aligning prompt of N. *)
Definition theorem_3_2 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) ->
  (forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime) ->
  (expect_sequences Pplus N [] (fun u => (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h))) * (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] u < prob Pminus [y] u))) ->
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (forall u : list Sent, length u = N -> forall y : Sent, forall s : list Sent, length s = k -> (0 < Pminus (u ++ [y] ++ s)) -> (expect Pminus (u ++ [y] ++ s) (fun x => B x) <= gamma)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 4 + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) <= INR k * ln rho) ->
  1 - delta <= expect_sequences Pplus N [] (fun u => indicator (exists y : Sent, (exists s : list Sent, length s = k /\ ((0 < Pminus (u ++ [y] ++ s)) /\ (expect (mix alpha Pminus Pplus) (u ++ [y] ++ s) (fun x => B x) < gamma + epsilon))))).
Definition theorem_3_2_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> prob Pminus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> 0 < prob Pplus [x] h / prob Pminus [x] h))) /\ (0 < rhoPrime)) /\ ((forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime) ->
  (((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> Pminus u <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> 0 < Pplus u / Pminus u)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h [] -> Pminus h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h [] -> 0 < Pplus h / Pminus h))) /\ ((expect_sequences Pplus N [] (fun u => (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h))) * (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> ((0 < Pplus u) -> forall y : Sent, ((B y < 0) -> (0 < Pplus u) /\ (0 < Pminus u)))) /\ ((forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] u < prob Pminus [y] u))) ->
  (forall u : list Sent, length u = N -> ((0 < Pplus u) -> forall y : Sent, ((B y < 0) -> ((0 < Pminus (u ++ [y])) -> forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pminus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pplus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> prob Pplus [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> 0 < prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) /\ ((forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (forall u : list Sent, length u = N -> forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (u ++ [y] ++ s)) -> (0 < Pminus (u ++ [y] ++ s)))) /\ ((forall u : list Sent, length u = N -> forall y : Sent, forall s : list Sent, length s = k -> (0 < Pminus (u ++ [y] ++ s)) -> (expect Pminus (u ++ [y] ++ s) (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 4) /\ (0 < rhoPrime) /\ (delta <> 0) /\ (0 <= INR N / delta) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 4 + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) <= INR k * ln rho) ->
  ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> (forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (u ++ [y] ++ s)) -> (0 < mix alpha Pminus Pplus (u ++ [y] ++ s)))))))))))).

(** Theorem 3.2 (sharp): log 2 for log 4, and σ√(N(1−δ)/δ) for σ√(N/δ). *)
Definition theorem_3_2_sharp : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (delta < 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) ->
  (forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime) ->
  (expect_sequences Pplus N [] (fun u => (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h))) * (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] u < prob Pminus [y] u))) ->
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (forall u : list Sent, length u = N -> forall y : Sent, forall s : list Sent, length s = k -> (0 < Pminus (u ++ [y] ++ s)) -> (expect Pminus (u ++ [y] ++ s) (fun x => B x) <= gamma)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 2 + (INR N * ln rhoPrime + sigma * sqrt (INR N * (1 - delta) / delta)) <= INR k * ln rho) ->
  1 - delta <= expect_sequences Pplus N [] (fun u => indicator (exists y : Sent, (exists s : list Sent, length s = k /\ ((0 < Pminus (u ++ [y] ++ s)) /\ (expect (mix alpha Pminus Pplus) (u ++ [y] ++ s) (fun x => B x) < gamma + epsilon))))).
Definition theorem_3_2_sharp_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (delta < 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> prob Pminus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> 0 < prob Pplus [x] h / prob Pminus [x] h))) /\ (0 < rhoPrime)) /\ ((forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime) ->
  (((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> Pminus u <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> 0 < Pplus u / Pminus u)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h [] -> Pminus h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h [] -> 0 < Pplus h / Pminus h))) /\ ((expect_sequences Pplus N [] (fun u => (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h))) * (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> ((0 < Pplus u) -> forall y : Sent, ((B y < 0) -> (0 < Pplus u) /\ (0 < Pminus u)))) /\ ((forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] u < prob Pminus [y] u))) ->
  (forall u : list Sent, length u = N -> ((0 < Pplus u) -> forall y : Sent, ((B y < 0) -> ((0 < Pminus (u ++ [y])) -> forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pminus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pplus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> prob Pplus [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> 0 < prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) /\ ((forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (forall u : list Sent, length u = N -> forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (u ++ [y] ++ s)) -> (0 < Pminus (u ++ [y] ++ s)))) /\ ((forall u : list Sent, length u = N -> forall y : Sent, forall s : list Sent, length s = k -> (0 < Pminus (u ++ [y] ++ s)) -> (expect Pminus (u ++ [y] ++ s) (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 2) /\ (0 < rhoPrime) /\ (delta <> 0) /\ (0 <= INR N * (1 - delta) / delta) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 2 + (INR N * ln rhoPrime + sigma * sqrt (INR N * (1 - delta) / delta)) <= INR k * ln rho) ->
  ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> (forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (u ++ [y] ++ s)) -> (0 < mix alpha Pminus Pplus (u ++ [y] ++ s)))))))))))).

(** Theorem 3.2 (fixed prompt): After a prompt with evidence X for P₊, 1 + (1/β)(log 1/α + log 1/ε + log 2 + X) sentences misalign. *)
Definition theorem_3_2_fixed_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho epsilon : R) (s0 : list Sent) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < Pminus s0) ->
  (0 < Pplus s0) ->
  (0 < rho) ->
  (0 < epsilon) ->
  (forall y : Sent, (B y < 0) -> (prob Pplus [y] s0 < prob Pminus [y] s0)) ->
  (forall y : Sent, (B y < 0) -> ((0 < Pminus (s0 ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (s0 ++ [y] ++ h)) -> (0 < Pplus (s0 ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (s0 ++ [y]) (fun h => expect Pminus (s0 ++ [y] ++ h) (fun x => ln (prob Pminus [x] (s0 ++ [y] ++ h) / prob Pplus [x] (s0 ++ [y] ++ h)))))))) ->
  (forall y : Sent, forall s : list Sent, length s = k -> (0 < Pminus (s0 ++ [y] ++ s)) -> (expect Pminus (s0 ++ [y] ++ s) (fun x => B x) <= gamma)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 2 + ln (Pplus s0 / Pminus s0) <= INR k * ln rho) ->
  exists y : Sent, (exists s : list Sent, length s = k /\ ((0 < Pminus (s0 ++ [y] ++ s)) /\ (expect (mix alpha Pminus Pplus) (s0 ++ [y] ++ s) (fun x => B x) < gamma + epsilon))).
Definition theorem_3_2_fixed_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho epsilon : R) (s0 : list Sent) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < Pminus s0) ->
  (0 < Pplus s0) ->
  (0 < rho) ->
  (0 < epsilon) ->
  (forall y : Sent, ((B y < 0) -> (0 < Pplus s0) /\ (0 < Pminus s0))) /\ ((forall y : Sent, (B y < 0) -> (prob Pplus [y] s0 < prob Pminus [y] s0)) ->
  (forall y : Sent, ((B y < 0) -> ((0 < Pminus (s0 ++ [y])) -> forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (s0 ++ [y] ++ h)) -> (0 < Pplus (s0 ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (s0 ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> 0 < Pminus (s0 ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> 0 < Pplus (s0 ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (s0 ++ [y] ++ h) -> prob Pplus [x] (s0 ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (s0 ++ [y] ++ h) -> 0 < prob Pminus [x] (s0 ++ [y] ++ h) / prob Pplus [x] (s0 ++ [y] ++ h)))))))) /\ ((forall y : Sent, (B y < 0) -> ((0 < Pminus (s0 ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (s0 ++ [y] ++ h)) -> (0 < Pplus (s0 ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (s0 ++ [y]) (fun h => expect Pminus (s0 ++ [y] ++ h) (fun x => ln (prob Pminus [x] (s0 ++ [y] ++ h) / prob Pplus [x] (s0 ++ [y] ++ h)))))))) ->
  (forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (s0 ++ [y] ++ s)) -> (0 < Pminus (s0 ++ [y] ++ s)))) /\ ((forall y : Sent, forall s : list Sent, length s = k -> (0 < Pminus (s0 ++ [y] ++ s)) -> (expect Pminus (s0 ++ [y] ++ s) (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 2) /\ (Pminus s0 <> 0) /\ (0 < Pplus s0 / Pminus s0) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 2 + ln (Pplus s0 / Pminus s0) <= INR k * ln rho) ->
  forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (s0 ++ [y] ++ s)) -> (0 < mix alpha Pminus Pplus (s0 ++ [y] ++ s))))))).

(** Theorem 3.2 (fixed prompt, without positivity): After a prompt with evidence X for P₊, 1 + (1/β)(log 1/α + log 1/ε + log 2 + X + log 1/|γ|) sentences misalign. *)
Definition theorem_3_2_fixed_prompt_without_positivity : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho epsilon : R) (s0 : list Sent) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < Pminus s0) ->
  (0 < Pplus s0) ->
  (0 < rho) ->
  (0 < epsilon) ->
  (expect Pminus s0 (fun x => B x) <= gamma) ->
  (forall y : Sent, (B y < 0) -> ((0 < Pminus (s0 ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (s0 ++ [y] ++ h)) -> (0 < Pplus (s0 ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (s0 ++ [y]) (fun h => expect Pminus (s0 ++ [y] ++ h) (fun x => ln (prob Pminus [x] (s0 ++ [y] ++ h) / prob Pplus [x] (s0 ++ [y] ++ h)))))))) ->
  (forall y : Sent, forall s : list Sent, length s = k -> (0 < Pminus (s0 ++ [y] ++ s)) -> (expect Pminus (s0 ++ [y] ++ s) (fun x => B x) <= gamma)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 2 + ln (Pplus s0 / Pminus s0) + ln (1 / (0 - gamma)) <= INR k * ln rho) ->
  exists y : Sent, (exists s : list Sent, length s = k /\ ((0 < Pminus (s0 ++ [y] ++ s)) /\ (expect (mix alpha Pminus Pplus) (s0 ++ [y] ++ s) (fun x => B x) < gamma + epsilon))).
Definition theorem_3_2_fixed_prompt_without_positivity_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho epsilon : R) (s0 : list Sent) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < Pminus s0) ->
  (0 < Pplus s0) ->
  (0 < rho) ->
  (0 < epsilon) ->
  ((0 < Pminus s0)) /\ ((expect Pminus s0 (fun x => B x) <= gamma) ->
  (forall y : Sent, ((B y < 0) -> ((0 < Pminus (s0 ++ [y])) -> forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (s0 ++ [y] ++ h)) -> (0 < Pplus (s0 ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (s0 ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> 0 < Pminus (s0 ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> 0 < Pplus (s0 ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (s0 ++ [y] ++ h) -> prob Pplus [x] (s0 ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (s0 ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (s0 ++ [y] ++ h) -> 0 < prob Pminus [x] (s0 ++ [y] ++ h) / prob Pplus [x] (s0 ++ [y] ++ h)))))))) /\ ((forall y : Sent, (B y < 0) -> ((0 < Pminus (s0 ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (s0 ++ [y] ++ h)) -> (0 < Pplus (s0 ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (s0 ++ [y]) (fun h => expect Pminus (s0 ++ [y] ++ h) (fun x => ln (prob Pminus [x] (s0 ++ [y] ++ h) / prob Pplus [x] (s0 ++ [y] ++ h)))))))) ->
  (forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (s0 ++ [y] ++ s)) -> (0 < Pminus (s0 ++ [y] ++ s)))) /\ ((forall y : Sent, forall s : list Sent, length s = k -> (0 < Pminus (s0 ++ [y] ++ s)) -> (expect Pminus (s0 ++ [y] ++ s) (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 2) /\ (Pminus s0 <> 0) /\ (0 < Pplus s0 / Pminus s0) /\ (0 - gamma <> 0) /\ (0 < 1 / (0 - gamma)) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 2 + ln (Pplus s0 / Pminus s0) + ln (1 / (0 - gamma)) <= INR k * ln rho) ->
  forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (s0 ++ [y] ++ s)) -> (0 < mix alpha Pminus Pplus (s0 ++ [y] ++ s))))))).

(** Theorem 3.2 (log 1/|γ| for positivity): With probability 1−δ, log(1/|γ|)/β more sentences than in Theorem 3.2 (sharp) misalign without positivity. *)
Definition theorem_3_2_log_1_for_positivity : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (delta < 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) ->
  (forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime) ->
  (expect_sequences Pplus N [] (fun u => (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h))) * (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> (expect Pminus u (fun x => B x) <= gamma)) ->
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (forall u : list Sent, length u = N -> forall y : Sent, forall s : list Sent, length s = k -> (0 < Pminus (u ++ [y] ++ s)) -> (expect Pminus (u ++ [y] ++ s) (fun x => B x) <= gamma)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 2 + ln (1 / (0 - gamma)) + (INR N * ln rhoPrime + sigma * sqrt (INR N * (1 - delta) / delta)) <= INR k * ln rho) ->
  1 - delta <= expect_sequences Pplus N [] (fun u => indicator (exists y : Sent, (exists s : list Sent, length s = k /\ ((0 < Pminus (u ++ [y] ++ s)) /\ (expect (mix alpha Pminus Pplus) (u ++ [y] ++ s) (fun x => B x) < gamma + epsilon))))).
Definition theorem_3_2_log_1_for_positivity_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (delta < 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> prob Pminus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> 0 < prob Pplus [x] h / prob Pminus [x] h))) /\ (0 < rhoPrime)) /\ ((forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime) ->
  (((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> Pminus u <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> 0 < Pplus u / Pminus u)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h [] -> Pminus h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h [] -> 0 < Pplus h / Pminus h))) /\ ((expect_sequences Pplus N [] (fun u => (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h))) * (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> ((0 < Pplus u) -> (0 < Pminus u))) /\ ((forall u : list Sent, length u = N -> (0 < Pplus u) -> (expect Pminus u (fun x => B x) <= gamma)) ->
  (forall u : list Sent, length u = N -> ((0 < Pplus u) -> forall y : Sent, ((B y < 0) -> ((0 < Pminus (u ++ [y])) -> forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pminus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pplus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> prob Pplus [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> 0 < prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) /\ ((forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (forall u : list Sent, length u = N -> forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (u ++ [y] ++ s)) -> (0 < Pminus (u ++ [y] ++ s)))) /\ ((forall u : list Sent, length u = N -> forall y : Sent, forall s : list Sent, length s = k -> (0 < Pminus (u ++ [y] ++ s)) -> (expect Pminus (u ++ [y] ++ s) (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 2) /\ (0 - gamma <> 0) /\ (0 < 1 / (0 - gamma)) /\ (0 < rhoPrime) /\ (delta <> 0) /\ (0 <= INR N * (1 - delta) / delta) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 2 + ln (1 / (0 - gamma)) + (INR N * ln rhoPrime + sigma * sqrt (INR N * (1 - delta) / delta)) <= INR k * ln rho) ->
  ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> (forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (u ++ [y] ++ s)) -> (0 < mix alpha Pminus Pplus (u ++ [y] ++ s)))))))))))).

(** Theorem 3.2 (without positivity): The printed length where P₊ may be likelier to say the trigger. *)
Definition theorem_3_2_without_positivity : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) ->
  (forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime) ->
  (expect_sequences Pplus N [] (fun u => (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h))) * (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (forall u : list Sent, length u = N -> forall y : Sent, forall s : list Sent, length s = k -> (0 < Pminus (u ++ [y] ++ s)) -> (expect Pminus (u ++ [y] ++ s) (fun x => B x) <= gamma)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 4 + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) <= INR k * ln rho) ->
  1 - delta <= expect_sequences Pplus N [] (fun u => indicator (exists y : Sent, (exists s : list Sent, length s = k /\ ((0 < Pminus (u ++ [y] ++ s)) /\ (expect (mix alpha Pminus Pplus) (u ++ [y] ++ s) (fun x => B x) < gamma + epsilon))))).
Definition theorem_3_2_without_positivity_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> prob Pminus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> 0 < prob Pplus [x] h / prob Pminus [x] h))) /\ (0 < rhoPrime)) /\ ((forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime) ->
  (((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> Pminus u <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> 0 < Pplus u / Pminus u)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h [] -> Pminus h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h [] -> 0 < Pplus h / Pminus h))) /\ ((expect_sequences Pplus N [] (fun u => (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h))) * (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> ((0 < Pplus u) -> forall y : Sent, ((B y < 0) -> ((0 < Pminus (u ++ [y])) -> forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pminus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pplus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> prob Pplus [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> 0 < prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) /\ ((forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (forall u : list Sent, length u = N -> forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (u ++ [y] ++ s)) -> (0 < Pminus (u ++ [y] ++ s)))) /\ ((forall u : list Sent, length u = N -> forall y : Sent, forall s : list Sent, length s = k -> (0 < Pminus (u ++ [y] ++ s)) -> (expect Pminus (u ++ [y] ++ s) (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 4) /\ (0 < rhoPrime) /\ (delta <> 0) /\ (0 <= INR N / delta) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 4 + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) <= INR k * ln rho) ->
  ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> (forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (u ++ [y] ++ s)) -> (0 < mix alpha Pminus Pplus (u ++ [y] ++ s))))))))))).
Definition theorem_3_2_without_positivity_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> prob Pminus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> 0 < prob Pplus [x] h / prob Pminus [x] h))) /\ (0 < rhoPrime)) ->
  (forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime) ->
  (((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> Pminus u <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> 0 < Pplus u / Pminus u)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h [] -> Pminus h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h [] -> 0 < Pplus h / Pminus h))) ->
  (expect_sequences Pplus N [] (fun u => (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h))) * (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> ((0 < Pplus u) -> forall y : Sent, ((B y < 0) -> ((0 < Pminus (u ++ [y])) -> forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pminus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pplus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> prob Pplus [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> 0 < prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (forall u : list Sent, length u = N -> forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (u ++ [y] ++ s)) -> (0 < Pminus (u ++ [y] ++ s)))) ->
  (forall u : list Sent, length u = N -> forall y : Sent, forall s : list Sent, length s = k -> (0 < Pminus (u ++ [y] ++ s)) -> (expect Pminus (u ++ [y] ++ s) (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 4) /\ (0 < rhoPrime) /\ (delta <> 0) /\ (0 <= INR N / delta) /\ (0 < rho)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 4 + (INR N * ln rhoPrime + sigma * sqrt (INR N / delta)) <= INR k * ln rho) ->
  (((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> (forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (u ++ [y] ++ s)) -> (0 < mix alpha Pminus Pplus (u ++ [y] ++ s))))))) ->
  1 - delta <= expect_sequences Pplus N [] (fun u => indicator (exists y : Sent, (exists s : list Sent, length s = k /\ ((0 < Pminus (u ++ [y] ++ s)) /\ (expect (mix alpha Pminus Pplus) (u ++ [y] ++ s) (fun x => B x) < gamma + epsilon))))).

(** Theorem 3.2 (without similarity): With probability 1−δ, 1 + (1/β)(log 1/α + log 1/ε + log 2 + (β′N + 3/8)/δ) sentences misalign. *)
Definition theorem_3_2_without_similarity : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) ->
  (forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime) ->
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] u < prob Pminus [y] u))) ->
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (forall u : list Sent, length u = N -> forall y : Sent, forall s : list Sent, length s = k -> (0 < Pminus (u ++ [y] ++ s)) -> (expect Pminus (u ++ [y] ++ s) (fun x => B x) <= gamma)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 2 + (INR N * ln rhoPrime + (3) / 8) / delta <= INR k * ln rho) ->
  1 - delta <= expect_sequences Pplus N [] (fun u => indicator (exists y : Sent, (exists s : list Sent, length s = k /\ ((0 < Pminus (u ++ [y] ++ s)) /\ (expect (mix alpha Pminus Pplus) (u ++ [y] ++ s) (fun x => B x) < gamma + epsilon))))).
Definition theorem_3_2_without_similarity_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime delta epsilon : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> prob Pminus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> 0 < prob Pplus [x] h / prob Pminus [x] h))) /\ (0 < rhoPrime)) /\ ((forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime) ->
  (forall u : list Sent, length u = N -> ((0 < Pplus u) -> forall y : Sent, ((B y < 0) -> (0 < Pplus u) /\ (0 < Pminus u)))) /\ ((forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] u < prob Pminus [y] u))) ->
  (forall u : list Sent, length u = N -> ((0 < Pplus u) -> forall y : Sent, ((B y < 0) -> ((0 < Pminus (u ++ [y])) -> forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pminus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pplus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> prob Pplus [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> 0 < prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) /\ ((forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (forall u : list Sent, length u = N -> forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (u ++ [y] ++ s)) -> (0 < Pminus (u ++ [y] ++ s)))) /\ ((forall u : list Sent, length u = N -> forall y : Sent, forall s : list Sent, length s = k -> (0 < Pminus (u ++ [y] ++ s)) -> (expect Pminus (u ++ [y] ++ s) (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 2) /\ (0 < rhoPrime) /\ (delta <> 0) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 2 + (INR N * ln rhoPrime + (3) / 8) / delta <= INR k * ln rho) ->
  ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> (forall y : Sent, forall s : list Sent, length s = k -> ((0 < Pminus (u ++ [y] ++ s)) -> (0 < mix alpha Pminus Pplus (u ++ [y] ++ s))))))))))).

(** Theorem 3.2 (almost surely): With probability 1 some prompt of at most max ⌊log(1/w(u))/log ρ⌋ sentences misaligns after an aligning prompt u of N. *)
Definition theorem_3_2_almost_surely : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon : R) (N D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (gamma + epsilon < 1) ->
  (forall s0 : list Sent, length s0 = N -> forall h : list Sent, (length h <= D)%nat -> (0 < Pminus (s0 ++ h)) -> (expect Pminus (s0 ++ h) (fun x => B x) <= gamma)) ->
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> (mix alpha Pminus Pplus u < alpha * Pminus u * (((1 - gamma) / (1 - gamma - epsilon)) ^ (D + 1)%nat))) ->
  1 <= expect_sequences Pplus N [] (fun u => indicator (exists s : list Sent, (length s <= D)%nat /\ ((0 < Pminus (u ++ s)) /\ (expect (mix alpha Pminus Pplus) (u ++ s) (fun x => B x) < gamma + epsilon)))).
Definition theorem_3_2_almost_surely_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon : R) (N D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (gamma + epsilon < 1) ->
  (forall s0 : list Sent, length s0 = N -> forall h : list Sent, (length h <= D)%nat -> ((0 < Pminus (s0 ++ h)) -> (0 < Pminus (s0 ++ h)))) /\ ((forall s0 : list Sent, length s0 = N -> forall h : list Sent, (length h <= D)%nat -> (0 < Pminus (s0 ++ h)) -> (expect Pminus (s0 ++ h) (fun x => B x) <= gamma)) ->
  (forall u : list Sent, length u = N -> ((0 < Pplus u) -> (1 - gamma - epsilon <> 0))) /\ ((forall u : list Sent, length u = N -> (0 < Pplus u) -> (mix alpha Pminus Pplus u < alpha * Pminus u * (((1 - gamma) / (1 - gamma - epsilon)) ^ (D + 1)%nat))) ->
  ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> (forall s : list Sent, (length s <= D)%nat -> ((0 < Pminus (u ++ s)) -> (0 < mix alpha Pminus Pplus (u ++ s)))))))).

(** Theorem B.1: A prompt of P₋ with |s| > max{(2/β)(log 1/α + log 1/ε + log 4), 4σ²/(β²δ)} sentences misaligns with probability 1−δ. *)
Definition theorem_b_1 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta rho sigma : R) (N : nat), (forall x, -1 <= B x <= 1) ->
  (1 < rho) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (forall m : nat, (m < N)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (expect_sequences Pminus N [] (fun u => (ln (Pminus u / Pplus u) - expect_sequences Pminus N [] (fun h => ln (Pminus h / Pplus h))) * (ln (Pminus u / Pplus u) - expect_sequences Pminus N [] (fun h => ln (Pminus h / Pplus h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> (0 < Pminus u) -> (expect Pminus u (fun x => B x) <= gamma)) ->
  (2 * (ln (1 / alpha) + ln (1 / epsilon) + ln 4) < INR N * ln rho) ->
  (4 * (sigma * sigma) < INR N * (ln rho * ln rho) * delta) ->
  1 - delta <= expect_sequences Pminus N [] (fun u => indicator (expect (mix alpha Pminus Pplus) u (fun x => B x) < gamma + epsilon)).
Definition theorem_b_1_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta rho sigma : R) (N : nat), (forall x, -1 <= B x <= 1) ->
  (1 < rho) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < N)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (((forall u : list Sent, length u = N -> 0 < prob Pminus u [] -> Pplus u <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob Pminus u [] -> 0 < Pminus u / Pplus u)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pminus h [] -> Pplus h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pminus h [] -> 0 < Pminus h / Pplus h))) /\ ((expect_sequences Pminus N [] (fun u => (ln (Pminus u / Pplus u) - expect_sequences Pminus N [] (fun h => ln (Pminus h / Pplus h))) * (ln (Pminus u / Pplus u) - expect_sequences Pminus N [] (fun h => ln (Pminus h / Pplus h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> ((0 < Pminus u) -> (0 < Pminus u))) /\ ((forall u : list Sent, length u = N -> (0 < Pminus u) -> (expect Pminus u (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 4) /\ (0 < rho)) /\ ((2 * (ln (1 / alpha) + ln (1 / epsilon) + ln 4) < INR N * ln rho) ->
  ((0 < rho)) /\ ((4 * (sigma * sigma) < INR N * (ln rho * ln rho) * delta) ->
  ((forall u : list Sent, length u = N -> 0 < prob Pminus u [] -> ((0 < mix alpha Pminus Pplus u))))))))).

(** Theorem B.1 (sharp): Nβ ≥ log 1/α + log 1/ε + log 2 + a for a distance a with Nσ²(1−δ) ≤ δa². *)
Definition theorem_b_1_sharp : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta rho sigma : R) (N : nat) (a : R), (forall x, -1 <= B x <= 1) ->
  (0 < rho) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (forall m : nat, (m < N)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (expect_sequences Pminus N [] (fun u => (ln (Pminus u / Pplus u) - expect_sequences Pminus N [] (fun h => ln (Pminus h / Pplus h))) * (ln (Pminus u / Pplus u) - expect_sequences Pminus N [] (fun h => ln (Pminus h / Pplus h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> (0 < Pminus u) -> (expect Pminus u (fun x => B x) <= gamma)) ->
  (0 < a) ->
  (INR N * (sigma * sigma) * (1 - delta) <= delta * (a * a)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 2 + a <= INR N * ln rho) ->
  1 - delta <= expect_sequences Pminus N [] (fun u => indicator (expect (mix alpha Pminus Pplus) u (fun x => B x) < gamma + epsilon)).
Definition theorem_b_1_sharp_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta rho sigma : R) (N : nat) (a : R), (forall x, -1 <= B x <= 1) ->
  (0 < rho) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < N)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (((forall u : list Sent, length u = N -> 0 < prob Pminus u [] -> Pplus u <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob Pminus u [] -> 0 < Pminus u / Pplus u)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pminus h [] -> Pplus h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pminus h [] -> 0 < Pminus h / Pplus h))) /\ ((expect_sequences Pminus N [] (fun u => (ln (Pminus u / Pplus u) - expect_sequences Pminus N [] (fun h => ln (Pminus h / Pplus h))) * (ln (Pminus u / Pplus u) - expect_sequences Pminus N [] (fun h => ln (Pminus h / Pplus h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> ((0 < Pminus u) -> (0 < Pminus u))) /\ ((forall u : list Sent, length u = N -> (0 < Pminus u) -> (expect Pminus u (fun x => B x) <= gamma)) ->
  (0 < a) ->
  (INR N * (sigma * sigma) * (1 - delta) <= delta * (a * a)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 2) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 2 + a <= INR N * ln rho) ->
  ((forall u : list Sent, length u = N -> 0 < prob Pminus u [] -> ((0 < mix alpha Pminus Pplus u)))))))).

(** Theorem B.1 (without similarity): The printed length where the evidence of a prompt may have any variance. *)
Definition theorem_b_1_without_similarity : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta rho sigma : R) (N : nat), (forall x, -1 <= B x <= 1) ->
  (1 < rho) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (forall m : nat, (m < N)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall u : list Sent, length u = N -> (0 < Pminus u) -> (expect Pminus u (fun x => B x) <= gamma)) ->
  (2 * (ln (1 / alpha) + ln (1 / epsilon) + ln 4) < INR N * ln rho) ->
  (4 * (sigma * sigma) < INR N * (ln rho * ln rho) * delta) ->
  1 - delta <= expect_sequences Pminus N [] (fun u => indicator (expect (mix alpha Pminus Pplus) u (fun x => B x) < gamma + epsilon)).
Definition theorem_b_1_without_similarity_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta rho sigma : R) (N : nat), (forall x, -1 <= B x <= 1) ->
  (1 < rho) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < N)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall u : list Sent, length u = N -> ((0 < Pminus u) -> (0 < Pminus u))) /\ ((forall u : list Sent, length u = N -> (0 < Pminus u) -> (expect Pminus u (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 4) /\ (0 < rho)) /\ ((2 * (ln (1 / alpha) + ln (1 / epsilon) + ln 4) < INR N * ln rho) ->
  ((0 < rho)) /\ ((4 * (sigma * sigma) < INR N * (ln rho * ln rho) * delta) ->
  ((forall u : list Sent, length u = N -> 0 < prob Pminus u [] -> ((0 < mix alpha Pminus Pplus u)))))))).
Definition theorem_b_1_without_similarity_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta rho sigma : R) (N : nat), (forall x, -1 <= B x <= 1) ->
  (1 < rho) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < INR N) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall m : nat, (m < N)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall u : list Sent, length u = N -> ((0 < Pminus u) -> (0 < Pminus u))) ->
  (forall u : list Sent, length u = N -> (0 < Pminus u) -> (expect Pminus u (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 4) /\ (0 < rho)) ->
  (2 * (ln (1 / alpha) + ln (1 / epsilon) + ln 4) < INR N * ln rho) ->
  ((0 < rho)) ->
  (4 * (sigma * sigma) < INR N * (ln rho * ln rho) * delta) ->
  (((forall u : list Sent, length u = N -> 0 < prob Pminus u [] -> ((0 < mix alpha Pminus Pplus u))))) ->
  1 - delta <= expect_sequences Pminus N [] (fun u => indicator (expect (mix alpha Pminus Pplus) u (fun x => B x) < gamma + epsilon)).

(** Theorem U: Every model with a bad component is misaligned by a prompt of at most ⌊log(1/α)/log ρ⌋ sentences. *)
Definition theorem_u : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (B : Sent -> R) (gamma epsilon : R) (D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (0 < epsilon) ->
  (gamma + epsilon < 1) ->
  (forall h : list Sent, (length h <= (D + 1)%nat)%nat -> alpha * Pminus h <= P h) ->
  (forall h : list Sent, (length h <= D)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (1 < alpha * (((1 - gamma) / (1 - gamma - epsilon)) ^ (D + 1)%nat)) ->
  exists s : list Sent, (length s <= D)%nat /\ ((0 < Pminus s) /\ (expect P s (fun x => B x) < gamma + epsilon)).
Definition theorem_u_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (B : Sent -> R) (gamma epsilon : R) (D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (0 < epsilon) ->
  (gamma + epsilon < 1) ->
  (forall h : list Sent, (length h <= (D + 1)%nat)%nat -> alpha * Pminus h <= P h) ->
  (forall h : list Sent, (length h <= D)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, (length h <= D)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((1 - gamma - epsilon <> 0)) /\ ((1 < alpha * (((1 - gamma) / (1 - gamma - epsilon)) ^ (D + 1)%nat)) ->
  forall s : list Sent, (length s <= D)%nat -> ((0 < Pminus s) -> (0 < P s)))).

(** Theorem U (best of n): With a bad component of weight α some prompt of at most n·log(1/α)/log((1−γₙ)/(1−γₙ−ε)) sentences has a best of n below γₙ + ε. *)
Definition theorem_u_best_of_n : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (B : Sent -> R) (gammaN epsilon rho : R) (D n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (0 < rho) ->
  (forall h : list Sent, (length h <= (D + 1)%nat)%nat -> alpha * Pminus h <= P h) ->
  (forall h : list Sent, (length h <= D)%nat -> (0 < Pminus h) -> (expect_sequences (repeated Pminus h) n [] (fun t => best B t) <= gammaN)) ->
  (1 - (1 / rho) ^ n * (1 - gammaN) < gammaN + epsilon) ->
  (ln (1 / alpha) < INR (D + 1)%nat * ln rho) ->
  exists s : list Sent, (length s <= D)%nat /\ ((0 < Pminus s) /\ (expect_sequences (repeated P s) n [] (fun t => best B t) < gammaN + epsilon)).
Definition theorem_u_best_of_n_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (B : Sent -> R) (gammaN epsilon rho : R) (D n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (0 < rho) ->
  (forall h : list Sent, (length h <= (D + 1)%nat)%nat -> alpha * Pminus h <= P h) ->
  (forall h : list Sent, (length h <= D)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, (length h <= D)%nat -> (0 < Pminus h) -> (expect_sequences (repeated Pminus h) n [] (fun t => best B t) <= gammaN)) ->
  ((rho <> 0)) /\ ((1 - (1 / rho) ^ n * (1 - gammaN) < gammaN + epsilon) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (0 < rho)) /\ ((ln (1 / alpha) < INR (D + 1)%nat * ln rho) ->
  forall s : list Sent, (length s <= D)%nat -> ((0 < Pminus s) -> (0 < P s))))).

(** Theorem U (one step): After every prompt some sentence raises P₋/P by the factor (1 − B_{P₋})/(1 − B_P) or more. *)
Definition theorem_u_one_step : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P Pminus : LM) (B : Sent -> R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < P s) ->
  (0 < Pminus s) ->
  exists y : Sent, ((0 < Pminus (s ++ [y])) /\ ((1 - expect Pminus s (fun x => B x)) * P (s ++ [y]) * Pminus s <= (1 - expect P s (fun x => B x)) * Pminus (s ++ [y]) * P s)).
Definition theorem_u_one_step_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P Pminus : LM) (B : Sent -> R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < P s) ->
  (0 < Pminus s) ->
  forall y : Sent, ((0 < Pminus (s ++ [y])) -> (0 < Pminus s) /\ (0 < P s)).

(** Theorem U (one sentence less): The same within one sentence less. *)
Definition theorem_u_one_sentence_less : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (B : Sent -> R) (gamma epsilon : R) (D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (0 < epsilon) ->
  (gamma + epsilon < 1) ->
  (forall h : list Sent, (length h <= (D + 1)%nat)%nat -> alpha * Pminus h <= P h) ->
  (forall h : list Sent, (length h <= D)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (1 < alpha * (((1 - gamma) / (1 - gamma - epsilon)) ^ (D + 2)%nat)) ->
  exists s : list Sent, (length s <= D)%nat /\ ((0 < Pminus s) /\ (expect P s (fun x => B x) < gamma + epsilon)).
Definition theorem_u_one_sentence_less_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (B : Sent -> R) (gamma epsilon : R) (D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (0 < epsilon) ->
  (gamma + epsilon < 1) ->
  (forall h : list Sent, (length h <= (D + 1)%nat)%nat -> alpha * Pminus h <= P h) ->
  (forall h : list Sent, (length h <= D)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, (length h <= D)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((1 - gamma - epsilon <> 0)) /\ ((1 < alpha * (((1 - gamma) / (1 - gamma - epsilon)) ^ (D + 2)%nat)) ->
  forall s : list Sent, (length s <= D)%nat -> ((0 < Pminus s) -> (0 < P s)))).
Definition theorem_u_one_sentence_less_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (B : Sent -> R) (gamma epsilon : R) (D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (0 < epsilon) ->
  (gamma + epsilon < 1) ->
  (forall h : list Sent, (length h <= (D + 1)%nat)%nat -> alpha * Pminus h <= P h) ->
  (forall h : list Sent, (length h <= D)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) ->
  (forall h : list Sent, (length h <= D)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((1 - gamma - epsilon <> 0)) ->
  (1 < alpha * (((1 - gamma) / (1 - gamma - epsilon)) ^ (D + 2)%nat)) ->
  (forall s : list Sent, (length s <= D)%nat -> ((0 < Pminus s) -> (0 < P s))) ->
  exists s : list Sent, (length s <= D)%nat /\ ((0 < Pminus s) /\ (expect P s (fun x => B x) < gamma + epsilon)).

(** Theorem U (ascent after a prompt): As long as no prompt of at most k more sentences misaligns P, some k + 1 sentences raise P₋/P by ρᵏ⁺¹. *)
Definition theorem_u_ascent_after_a_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P Pminus : LM) (B : Sent -> R) (s0 : list Sent) (gamma epsilon : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < epsilon) ->
  (gamma + epsilon < 1) ->
  (0 < Pminus s0) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < Pminus (s0 ++ h)) -> ((0 < P (s0 ++ h)) /\ ((expect Pminus (s0 ++ h) (fun x => B x) <= gamma) /\ (gamma + epsilon <= expect P (s0 ++ h) (fun x => B x))))) -> (exists s : list Sent, length s = (k + 1)%nat /\ ((0 < Pminus (s0 ++ s)) /\ (((1 - gamma) / (1 - gamma - epsilon)) ^ (k + 1)%nat * P (s0 ++ s) * Pminus s0 <= Pminus (s0 ++ s) * P s0))).
Definition theorem_u_ascent_after_a_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P Pminus : LM) (B : Sent -> R) (s0 : list Sent) (gamma epsilon : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < epsilon) ->
  (gamma + epsilon < 1) ->
  (0 < Pminus s0) ->
  (forall h : list Sent, (length h <= k)%nat -> ((0 < Pminus (s0 ++ h)) -> ((0 < P (s0 ++ h)) -> ((0 < Pminus (s0 ++ h))) /\ ((expect Pminus (s0 ++ h) (fun x => B x) <= gamma) -> (0 < P (s0 ++ h)))))) /\ ((forall h : list Sent, (length h <= k)%nat -> (0 < Pminus (s0 ++ h)) -> ((0 < P (s0 ++ h)) /\ ((expect Pminus (s0 ++ h) (fun x => B x) <= gamma) /\ (gamma + epsilon <= expect P (s0 ++ h) (fun x => B x))))) -> forall s : list Sent, length s = (k + 1)%nat -> ((0 < Pminus (s0 ++ s)) -> (1 - gamma - epsilon <> 0))).

(** Theorem U (after a prompt): After any prompt that P₋ can write at most ⌊log(1/w(s₀))/log ρ⌋ sentences misalign, where w = αP₋/P. *)
Definition theorem_u_after_a_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (B : Sent -> R) (s0 : list Sent) (gamma epsilon : R) (D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (0 < epsilon) ->
  (gamma + epsilon < 1) ->
  (0 < Pminus s0) ->
  (forall h : list Sent, (length h <= (D + 1)%nat)%nat -> alpha * Pminus (s0 ++ h) <= P (s0 ++ h)) ->
  (forall h : list Sent, (length h <= D)%nat -> (0 < Pminus (s0 ++ h)) -> (expect Pminus (s0 ++ h) (fun x => B x) <= gamma)) ->
  (P s0 < alpha * Pminus s0 * (((1 - gamma) / (1 - gamma - epsilon)) ^ (D + 1)%nat)) ->
  exists s : list Sent, (length s <= D)%nat /\ ((0 < Pminus (s0 ++ s)) /\ (expect P (s0 ++ s) (fun x => B x) < gamma + epsilon)).
Definition theorem_u_after_a_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (B : Sent -> R) (s0 : list Sent) (gamma epsilon : R) (D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (0 < epsilon) ->
  (gamma + epsilon < 1) ->
  (0 < Pminus s0) ->
  (forall h : list Sent, (length h <= (D + 1)%nat)%nat -> alpha * Pminus (s0 ++ h) <= P (s0 ++ h)) ->
  (forall h : list Sent, (length h <= D)%nat -> ((0 < Pminus (s0 ++ h)) -> (0 < Pminus (s0 ++ h)))) /\ ((forall h : list Sent, (length h <= D)%nat -> (0 < Pminus (s0 ++ h)) -> (expect Pminus (s0 ++ h) (fun x => B x) <= gamma)) ->
  ((1 - gamma - epsilon <> 0)) /\ ((P s0 < alpha * Pminus s0 * (((1 - gamma) / (1 - gamma - epsilon)) ^ (D + 1)%nat)) ->
  forall s : list Sent, (length s <= D)%nat -> ((0 < Pminus (s0 ++ s)) -> (0 < P (s0 ++ s))))).

(** Theorem US: With a bad component of weight α some prompt of at most (n+1)·⌊log(1/α)/log ρ⌋ sentences misaligns for n sentences more with probability 1−δ. *)
Definition theorem_us : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta : R) (k n D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (gamma < 1) ->
  (0 < 1 - gamma - delta * epsilon) ->
  (forall h : list Sent, (length h <= D)%nat -> forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (h ++ t)) -> (expect Pminus (h ++ t) (fun x => B x) <= gamma)) ->
  (INR k * INR (n + 1)%nat <= INR D) ->
  (1 < alpha * (((1 - gamma) / (1 - gamma - delta * epsilon)) ^ (k + 1)%nat)) ->
  exists s : list Sent, (length s <= D)%nat /\ ((0 < Pminus s) /\ (ever_in_conversation (mix alpha Pminus Pplus) n s (fun (t : list Sent) (y : Sent) => Pplus (s ++ t ++ [y]) * Pminus (s ++ t) <= Pminus (s ++ t ++ [y]) * Pplus (s ++ t)) (fun (t : list Sent) => gamma + epsilon <= expect (mix alpha Pminus Pplus) (s ++ t) (fun x => B x)) <= delta)).
Definition theorem_us_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta : R) (k n D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (gamma < 1) ->
  (0 < 1 - gamma - delta * epsilon) ->
  (forall h : list Sent, (length h <= D)%nat -> forall t : list Sent, (length t <= n)%nat -> ((0 < Pminus (h ++ t)) -> (0 < Pminus (h ++ t)))) /\ ((forall h : list Sent, (length h <= D)%nat -> forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (h ++ t)) -> (expect Pminus (h ++ t) (fun x => B x) <= gamma)) ->
  (INR k * INR (n + 1)%nat <= INR D) ->
  ((1 - gamma - delta * epsilon <> 0)) /\ ((1 < alpha * (((1 - gamma) / (1 - gamma - delta * epsilon)) ^ (k + 1)%nat)) ->
  forall s : list Sent, (length s <= D)%nat -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s) /\ ((forall t : list Sent, (length t <= n)%nat -> 0 < prob (mix alpha Pminus Pplus) t s -> (0 < mix alpha Pminus Pplus (s ++ t))))))).

(** Theorem US (one block less): The same with one block of sentences less. *)
Definition theorem_us_one_block_less : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta : R) (k n D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (gamma < 1) ->
  (0 < 1 - gamma - delta * epsilon) ->
  (forall h : list Sent, (length h <= D)%nat -> forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (h ++ t)) -> (expect Pminus (h ++ t) (fun x => B x) <= gamma)) ->
  (INR k * INR (n + 1)%nat <= INR D) ->
  (1 < alpha * (((1 - gamma) / (1 - gamma - delta * epsilon)) ^ (k + 2)%nat)) ->
  exists s : list Sent, (length s <= D)%nat /\ ((0 < Pminus s) /\ (ever_in_conversation (mix alpha Pminus Pplus) n s (fun (t : list Sent) (y : Sent) => Pplus (s ++ t ++ [y]) * Pminus (s ++ t) <= Pminus (s ++ t ++ [y]) * Pplus (s ++ t)) (fun (t : list Sent) => gamma + epsilon <= expect (mix alpha Pminus Pplus) (s ++ t) (fun x => B x)) <= delta)).
Definition theorem_us_one_block_less_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta : R) (k n D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (gamma < 1) ->
  (0 < 1 - gamma - delta * epsilon) ->
  (forall h : list Sent, (length h <= D)%nat -> forall t : list Sent, (length t <= n)%nat -> ((0 < Pminus (h ++ t)) -> (0 < Pminus (h ++ t)))) /\ ((forall h : list Sent, (length h <= D)%nat -> forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (h ++ t)) -> (expect Pminus (h ++ t) (fun x => B x) <= gamma)) ->
  (INR k * INR (n + 1)%nat <= INR D) ->
  ((1 - gamma - delta * epsilon <> 0)) /\ ((1 < alpha * (((1 - gamma) / (1 - gamma - delta * epsilon)) ^ (k + 2)%nat)) ->
  forall s : list Sent, (length s <= D)%nat -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s) /\ ((forall t : list Sent, (length t <= n)%nat -> 0 < prob (mix alpha Pminus Pplus) t s -> (0 < mix alpha Pminus Pplus (s ++ t))))))).
Definition theorem_us_one_block_less_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta : R) (k n D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (gamma < 1) ->
  (0 < 1 - gamma - delta * epsilon) ->
  (forall h : list Sent, (length h <= D)%nat -> forall t : list Sent, (length t <= n)%nat -> ((0 < Pminus (h ++ t)) -> (0 < Pminus (h ++ t)))) ->
  (forall h : list Sent, (length h <= D)%nat -> forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (h ++ t)) -> (expect Pminus (h ++ t) (fun x => B x) <= gamma)) ->
  (INR k * INR (n + 1)%nat <= INR D) ->
  ((1 - gamma - delta * epsilon <> 0)) ->
  (1 < alpha * (((1 - gamma) / (1 - gamma - delta * epsilon)) ^ (k + 2)%nat)) ->
  (forall s : list Sent, (length s <= D)%nat -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s) /\ ((forall t : list Sent, (length t <= n)%nat -> 0 < prob (mix alpha Pminus Pplus) t s -> (0 < mix alpha Pminus Pplus (s ++ t)))))) ->
  exists s : list Sent, (length s <= D)%nat /\ ((0 < Pminus s) /\ (ever_in_conversation (mix alpha Pminus Pplus) n s (fun (t : list Sent) (y : Sent) => Pplus (s ++ t ++ [y]) * Pminus (s ++ t) <= Pminus (s ++ t ++ [y]) * Pplus (s ++ t)) (fun (t : list Sent) => gamma + epsilon <= expect (mix alpha Pminus Pplus) (s ++ t) (fun x => B x)) <= delta)).

(** Theorem U (sampled prompts): With probability 1−δ a text of P₋ passes within k sentences a prompt t with B_P(t) < B_{P₋}(t) + ε, if (1 − ε²/4)^{k+1} ≤ αδ². *)
Definition theorem_u_sampled_prompts : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (B : Sent -> R) (epsilon delta : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (forall h : list Sent, (length h <= (k + 1)%nat)%nat -> alpha * Pminus h <= P h) ->
  ((1 - epsilon * epsilon / 4) ^ (k + 1)%nat <= alpha * (delta * delta)) ->
  1 - delta <= ever Pminus k [] (fun (t : list Sent) => expect P t (fun x => B x) < expect Pminus t (fun x => B x) + epsilon).
Definition theorem_u_sampled_prompts_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (B : Sent -> R) (epsilon delta : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (forall h : list Sent, (length h <= (k + 1)%nat)%nat -> alpha * Pminus h <= P h) ->
  ((4 <> 0)) /\ (((1 - epsilon * epsilon / 4) ^ (k + 1)%nat <= alpha * (delta * delta)) ->
  ((forall t : list Sent, (length t <= k)%nat -> 0 < prob Pminus t [] -> (0 < P t) /\ (0 < Pminus t)))).

(** Theorem U (sampled prompts, level): If B_{P₋} never exceeds γ, that prompt has B_P(t) < γ + ε. *)
Definition theorem_u_sampled_prompts_level : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (B : Sent -> R) (epsilon delta : R) (k : nat) (gamma : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (forall h : list Sent, (length h <= (k + 1)%nat)%nat -> alpha * Pminus h <= P h) ->
  ((1 - epsilon * epsilon / 4) ^ (k + 1)%nat <= alpha * (delta * delta)) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  1 - delta <= ever Pminus k [] (fun (t : list Sent) => expect P t (fun x => B x) < gamma + epsilon).
Definition theorem_u_sampled_prompts_level_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (B : Sent -> R) (epsilon delta : R) (k : nat) (gamma : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (forall h : list Sent, (length h <= (k + 1)%nat)%nat -> alpha * Pminus h <= P h) ->
  ((4 <> 0)) /\ (((1 - epsilon * epsilon / 4) ^ (k + 1)%nat <= alpha * (delta * delta)) ->
  (forall h : list Sent, (length h <= k)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, (length h <= k)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((forall t : list Sent, (length t <= k)%nat -> 0 < prob Pminus t [] -> (0 < P t))))).

(** Theorem S: After an opening prompt with evidence (1−α)(1−γ−δε)/(αδε) the model stays misaligned throughout the conversation with probability 1−δ. *)
Definition theorem_s : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta : R) (s : list Sent) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 <= delta) ->
  (0 < Pminus s) ->
  (forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (s ++ t)) -> (expect Pminus (s ++ t) (fun x => B x) <= gamma)) ->
  ((1 - alpha) * (1 - gamma - delta * epsilon) * Pplus s <= alpha * (delta * epsilon) * Pminus s) ->
  ever_in_conversation (mix alpha Pminus Pplus) n s (fun (t : list Sent) (y : Sent) => Pplus (s ++ t ++ [y]) * Pminus (s ++ t) <= Pminus (s ++ t ++ [y]) * Pplus (s ++ t)) (fun (t : list Sent) => gamma + epsilon <= expect (mix alpha Pminus Pplus) (s ++ t) (fun x => B x)) <= delta.
Definition theorem_s_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta : R) (s : list Sent) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 <= delta) ->
  (0 < Pminus s) ->
  (forall t : list Sent, (length t <= n)%nat -> ((0 < Pminus (s ++ t)) -> (0 < Pminus (s ++ t)))) /\ ((forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (s ++ t)) -> (expect Pminus (s ++ t) (fun x => B x) <= gamma)) ->
  ((1 - alpha) * (1 - gamma - delta * epsilon) * Pplus s <= alpha * (delta * epsilon) * Pminus s) ->
  (0 < mix alpha Pminus Pplus s) /\ ((forall t : list Sent, (length t <= n)%nat -> 0 < prob (mix alpha Pminus Pplus) t s -> (0 < mix alpha Pminus Pplus (s ++ t))))).

(** Theorem S (length): Some opening prompt of k ≥ (1/β)(log 1/α + log 1/ε + log 1/δ + log 2) sentences misaligns for the whole conversation with probability 1−δ. *)
Definition theorem_s_length : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta rho : R) (n k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall u : list Sent, (length u <= k)%nat -> forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (u ++ t)) -> (expect Pminus (u ++ t) (fun x => B x) <= gamma)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln (1 / delta) + ln 2 <= INR k * ln rho) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ (ever_in_conversation (mix alpha Pminus Pplus) n s (fun (t : list Sent) (y : Sent) => Pplus (s ++ t ++ [y]) * Pminus (s ++ t) <= Pminus (s ++ t ++ [y]) * Pplus (s ++ t)) (fun (t : list Sent) => gamma + epsilon <= expect (mix alpha Pminus Pplus) (s ++ t) (fun x => B x)) <= delta)).
Definition theorem_s_length_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta rho : R) (n k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall u : list Sent, (length u <= k)%nat -> forall t : list Sent, (length t <= n)%nat -> ((0 < Pminus (u ++ t)) -> (0 < Pminus (u ++ t)))) /\ ((forall u : list Sent, (length u <= k)%nat -> forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (u ++ t)) -> (expect Pminus (u ++ t) (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (delta <> 0) /\ (0 < 1 / delta) /\ (0 < 2) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln (1 / delta) + ln 2 <= INR k * ln rho) ->
  forall s : list Sent, length s = k -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s) /\ ((forall t : list Sent, (length t <= n)%nat -> 0 < prob (mix alpha Pminus Pplus) t s -> (0 < mix alpha Pminus Pplus (s ++ t)))))))).

(** Theorem S (log 1/δ is needed): If P₊ recovers within n sentences with probability θ, an opening prompt that keeps the chance of recovery at δ has evidence (1−α)(θ−δ)/(αδ). *)
Definition theorem_s_log_1_is_needed : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta : R) (s : list Sent) (n : nat) (theta : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pplus s) ->
  (theta <= expect_sequences Pplus n s (fun t => indicator (gamma + epsilon <= expect (mix alpha Pminus Pplus) (s ++ t) (fun x => B x)))) ->
  (ever_in_conversation (mix alpha Pminus Pplus) n s (fun (t : list Sent) (y : Sent) => Pplus (s ++ t ++ [y]) * Pminus (s ++ t) <= Pminus (s ++ t ++ [y]) * Pplus (s ++ t)) (fun (t : list Sent) => gamma + epsilon <= expect (mix alpha Pminus Pplus) (s ++ t) (fun x => B x)) <= delta) ->
  (1 - alpha) * (theta - delta) * Pplus s <= alpha * delta * Pminus s.
Definition theorem_s_log_1_is_needed_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta : R) (s : list Sent) (n : nat) (theta : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pplus s) ->
  ((0 < Pplus s) /\ ((forall t : list Sent, length t = n -> 0 < prob Pplus t s -> ((0 < mix alpha Pminus Pplus (s ++ t)))))) /\ ((theta <= expect_sequences Pplus n s (fun t => indicator (gamma + epsilon <= expect (mix alpha Pminus Pplus) (s ++ t) (fun x => B x)))) ->
  (0 < mix alpha Pminus Pplus s) /\ ((forall t : list Sent, (length t <= n)%nat -> 0 < prob (mix alpha Pminus Pplus) t s -> (0 < mix alpha Pminus Pplus (s ++ t))))).

(** Theorem S (length, without log 1/δ): An opening prompt of the length of Theorem 3.1 misaligns for the whole conversation with probability 1−δ. *)
Definition theorem_s_length_without_log_1 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta rho : R) (n k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall u : list Sent, (length u <= k)%nat -> forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (u ++ t)) -> (expect Pminus (u ++ t) (fun x => B x) <= gamma)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln (1 / delta) + ln 2 - ln (1 / delta) <= INR k * ln rho) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ (ever_in_conversation (mix alpha Pminus Pplus) n s (fun (t : list Sent) (y : Sent) => Pplus (s ++ t ++ [y]) * Pminus (s ++ t) <= Pminus (s ++ t ++ [y]) * Pplus (s ++ t)) (fun (t : list Sent) => gamma + epsilon <= expect (mix alpha Pminus Pplus) (s ++ t) (fun x => B x)) <= delta)).
Definition theorem_s_length_without_log_1_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta rho : R) (n k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall u : list Sent, (length u <= k)%nat -> forall t : list Sent, (length t <= n)%nat -> ((0 < Pminus (u ++ t)) -> (0 < Pminus (u ++ t)))) /\ ((forall u : list Sent, (length u <= k)%nat -> forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (u ++ t)) -> (expect Pminus (u ++ t) (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (delta <> 0) /\ (0 < 1 / delta) /\ (0 < 2) /\ (0 < rho)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln (1 / delta) + ln 2 - ln (1 / delta) <= INR k * ln rho) ->
  forall s : list Sent, length s = k -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s) /\ ((forall t : list Sent, (length t <= n)%nat -> 0 < prob (mix alpha Pminus Pplus) t s -> (0 < mix alpha Pminus Pplus (s ++ t)))))))).
Definition theorem_s_length_without_log_1_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta rho : R) (n k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < delta) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall u : list Sent, (length u <= k)%nat -> forall t : list Sent, (length t <= n)%nat -> ((0 < Pminus (u ++ t)) -> (0 < Pminus (u ++ t)))) ->
  (forall u : list Sent, (length u <= k)%nat -> forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (u ++ t)) -> (expect Pminus (u ++ t) (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (delta <> 0) /\ (0 < 1 / delta) /\ (0 < 2) /\ (0 < rho)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln (1 / delta) + ln 2 - ln (1 / delta) <= INR k * ln rho) ->
  (forall s : list Sent, length s = k -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s) /\ ((forall t : list Sent, (length t <= n)%nat -> 0 < prob (mix alpha Pminus Pplus) t s -> (0 < mix alpha Pminus Pplus (s ++ t)))))) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ (ever_in_conversation (mix alpha Pminus Pplus) n s (fun (t : list Sent) (y : Sent) => Pplus (s ++ t ++ [y]) * Pminus (s ++ t) <= Pminus (s ++ t ++ [y]) * Pplus (s ++ t)) (fun (t : list Sent) => gamma + epsilon <= expect (mix alpha Pminus Pplus) (s ++ t) (fun x => B x)) <= delta)).

(** Theorem S (any line): The same where the user may say whatever P can write. *)
Definition theorem_s_any_line : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta : R) (s : list Sent) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 <= delta) ->
  (0 < Pminus s) ->
  (forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (s ++ t)) -> (expect Pminus (s ++ t) (fun x => B x) <= gamma)) ->
  ((1 - alpha) * (1 - gamma - delta * epsilon) * Pplus s <= alpha * (delta * epsilon) * Pminus s) ->
  ever_in_conversation (mix alpha Pminus Pplus) n s (fun (t : list Sent) (y : Sent) => 0 <= 1) (fun (t : list Sent) => gamma + epsilon <= expect (mix alpha Pminus Pplus) (s ++ t) (fun x => B x)) <= delta.
Definition theorem_s_any_line_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta : R) (s : list Sent) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 <= delta) ->
  (0 < Pminus s) ->
  (forall t : list Sent, (length t <= n)%nat -> ((0 < Pminus (s ++ t)) -> (0 < Pminus (s ++ t)))) /\ ((forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (s ++ t)) -> (expect Pminus (s ++ t) (fun x => B x) <= gamma)) ->
  ((1 - alpha) * (1 - gamma - delta * epsilon) * Pplus s <= alpha * (delta * epsilon) * Pminus s) ->
  (0 < mix alpha Pminus Pplus s) /\ ((forall t : list Sent, (length t <= n)%nat -> 0 < prob (mix alpha Pminus Pplus) t s -> (0 < mix alpha Pminus Pplus (s ++ t))))).
Definition theorem_s_any_line_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta : R) (s : list Sent) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 <= delta) ->
  (0 < Pminus s) ->
  (forall t : list Sent, (length t <= n)%nat -> ((0 < Pminus (s ++ t)) -> (0 < Pminus (s ++ t)))) ->
  (forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (s ++ t)) -> (expect Pminus (s ++ t) (fun x => B x) <= gamma)) ->
  ((1 - alpha) * (1 - gamma - delta * epsilon) * Pplus s <= alpha * (delta * epsilon) * Pminus s) ->
  ((0 < mix alpha Pminus Pplus s) /\ ((forall t : list Sent, (length t <= n)%nat -> 0 < prob (mix alpha Pminus Pplus) t s -> (0 < mix alpha Pminus Pplus (s ++ t))))) ->
  ever_in_conversation (mix alpha Pminus Pplus) n s (fun (t : list Sent) (y : Sent) => 0 <= 1) (fun (t : list Sent) => gamma + epsilon <= expect (mix alpha Pminus Pplus) (s ++ t) (fun x => B x)) <= delta.

(** Theorem S (answers of P₊): The same where the answers are written by P₊. *)
Definition theorem_s_answers_of_p : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta : R) (s : list Sent) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 <= delta) ->
  (0 < Pminus s) ->
  (forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (s ++ t)) -> (expect Pminus (s ++ t) (fun x => B x) <= gamma)) ->
  ((1 - alpha) * (1 - gamma - delta * epsilon) * Pplus s <= alpha * (delta * epsilon) * Pminus s) ->
  (0 < Pplus s) ->
  ever_in_conversation Pplus n s (fun (t : list Sent) (y : Sent) => Pplus (s ++ t ++ [y]) * Pminus (s ++ t) <= Pminus (s ++ t ++ [y]) * Pplus (s ++ t)) (fun (t : list Sent) => gamma + epsilon <= expect (mix alpha Pminus Pplus) (s ++ t) (fun x => B x)) <= delta.
Definition theorem_s_answers_of_p_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta : R) (s : list Sent) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 <= delta) ->
  (0 < Pminus s) ->
  (forall t : list Sent, (length t <= n)%nat -> ((0 < Pminus (s ++ t)) -> (0 < Pminus (s ++ t)))) /\ ((forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (s ++ t)) -> (expect Pminus (s ++ t) (fun x => B x) <= gamma)) ->
  ((1 - alpha) * (1 - gamma - delta * epsilon) * Pplus s <= alpha * (delta * epsilon) * Pminus s) ->
  (0 < Pplus s) ->
  (0 < Pplus s) /\ ((forall t : list Sent, (length t <= n)%nat -> 0 < prob Pplus t s -> (0 < mix alpha Pminus Pplus (s ++ t))))).
Definition theorem_s_answers_of_p_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta : R) (s : list Sent) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 <= delta) ->
  (0 < Pminus s) ->
  (forall t : list Sent, (length t <= n)%nat -> ((0 < Pminus (s ++ t)) -> (0 < Pminus (s ++ t)))) ->
  (forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (s ++ t)) -> (expect Pminus (s ++ t) (fun x => B x) <= gamma)) ->
  ((1 - alpha) * (1 - gamma - delta * epsilon) * Pplus s <= alpha * (delta * epsilon) * Pminus s) ->
  (0 < Pplus s) ->
  ((0 < Pplus s) /\ ((forall t : list Sent, (length t <= n)%nat -> 0 < prob Pplus t s -> (0 < mix alpha Pminus Pplus (s ++ t))))) ->
  ever_in_conversation Pplus n s (fun (t : list Sent) (y : Sent) => Pplus (s ++ t ++ [y]) * Pminus (s ++ t) <= Pminus (s ++ t ++ [y]) * Pplus (s ++ t)) (fun (t : list Sent) => gamma + epsilon <= expect (mix alpha Pminus Pplus) (s ++ t) (fun x => B x)) <= delta.

(** Theorem Z: After N sentences of P₊ a trigger and k ≥ (1/β)(log((1−α)(1−γ)κⁿ/(αθε)) + β′N + σ√(N(1−δ)/δ)) sentences misalign a conversation with chosen answers. *)
Definition theorem_z : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k : nat) (R_ : LM) (kappa theta : R) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 1) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < theta) ->
  (0 < delta) ->
  (delta < 1) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (1 <= kappa) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) ->
  (forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime) ->
  (expect_sequences Pplus N [] (fun u => (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h))) * (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] u < prob Pminus [y] u))) ->
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (exists y : Sent, (B y < 0)) ->
  (forall v : list Sent, length v = N -> forall w : Sent, forall r : list Sent, length r = k -> (0 < Pminus (v ++ [w] ++ r)) -> (((0 < R_ (v ++ [w] ++ r)) /\ (forall h : list Sent, (length h <= n)%nat -> forall z : Sent, R_ (v ++ [w] ++ r ++ h ++ [z]) * mix alpha Pminus Pplus (v ++ [w] ++ r ++ h) <= kappa * mix alpha Pminus Pplus (v ++ [w] ++ r ++ h ++ [z]) * R_ (v ++ [w] ++ r ++ h))) /\ ((forall t : list Sent, (length t <= (n + 1)%nat)%nat -> (0 < R_ (v ++ [w] ++ r ++ t)) -> (0 < mix alpha Pminus Pplus (v ++ [w] ++ r ++ t))) /\ (forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (v ++ [w] ++ r ++ t)) -> (expect Pminus (v ++ [w] ++ r ++ t) (fun x => B x) <= gamma))))) ->
  (ln ((1 - alpha) * (1 - gamma) * (kappa ^ n) / (alpha * (theta * epsilon))) + (INR N * ln rhoPrime + sigma * sqrt (INR N * (1 - delta) / delta)) <= INR k * ln rho) ->
  1 - delta <= expect_sequences Pplus N [] (fun u => indicator (exists y : Sent, ((B y < 0) /\ (exists s : list Sent, length s = k /\ ((0 < Pminus (u ++ [y] ++ s)) /\ (ever_in_conversation R_ n (u ++ [y] ++ s) (fun (t : list Sent) (z : Sent) => Pplus (u ++ [y] ++ s ++ t ++ [z]) * Pminus (u ++ [y] ++ s ++ t) <= kappa * Pminus (u ++ [y] ++ s ++ t ++ [z]) * Pplus (u ++ [y] ++ s ++ t)) (fun (t : list Sent) => gamma + epsilon <= expect (mix alpha Pminus Pplus) (u ++ [y] ++ s ++ t) (fun x => B x)) <= theta)))))).
Definition theorem_z_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho rhoPrime sigma delta epsilon : R) (N k : nat) (R_ : LM) (kappa theta : R) (n : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 1) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < theta) ->
  (0 < delta) ->
  (delta < 1) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (1 <= kappa) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> prob Pminus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> 0 < prob Pplus [x] h / prob Pminus [x] h))) /\ (0 < rhoPrime)) /\ ((forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime) ->
  (((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> Pminus u <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> 0 < Pplus u / Pminus u)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h [] -> Pminus h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h [] -> 0 < Pplus h / Pminus h))) /\ ((expect_sequences Pplus N [] (fun u => (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h))) * (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> ((0 < Pplus u) -> forall y : Sent, ((B y < 0) -> (0 < Pplus u) /\ (0 < Pminus u)))) /\ ((forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] u < prob Pminus [y] u))) ->
  (forall u : list Sent, length u = N -> ((0 < Pplus u) -> forall y : Sent, ((B y < 0) -> ((0 < Pminus (u ++ [y])) -> forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pminus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pplus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> prob Pplus [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> 0 < prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) /\ ((forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (exists y : Sent, (B y < 0)) ->
  (forall v : list Sent, length v = N -> forall w : Sent, forall r : list Sent, length r = k -> ((0 < Pminus (v ++ [w] ++ r)) -> (((0 < R_ (v ++ [w] ++ r)) /\ (forall h : list Sent, (length h <= n)%nat -> forall z : Sent, R_ (v ++ [w] ++ r ++ h ++ [z]) * mix alpha Pminus Pplus (v ++ [w] ++ r ++ h) <= kappa * mix alpha Pminus Pplus (v ++ [w] ++ r ++ h ++ [z]) * R_ (v ++ [w] ++ r ++ h))) -> ((forall t : list Sent, (length t <= (n + 1)%nat)%nat -> (0 < R_ (v ++ [w] ++ r ++ t)) -> (0 < mix alpha Pminus Pplus (v ++ [w] ++ r ++ t))) -> forall t : list Sent, (length t <= n)%nat -> ((0 < Pminus (v ++ [w] ++ r ++ t)) -> (0 < Pminus (v ++ [w] ++ r ++ t))))))) /\ ((forall v : list Sent, length v = N -> forall w : Sent, forall r : list Sent, length r = k -> (0 < Pminus (v ++ [w] ++ r)) -> (((0 < R_ (v ++ [w] ++ r)) /\ (forall h : list Sent, (length h <= n)%nat -> forall z : Sent, R_ (v ++ [w] ++ r ++ h ++ [z]) * mix alpha Pminus Pplus (v ++ [w] ++ r ++ h) <= kappa * mix alpha Pminus Pplus (v ++ [w] ++ r ++ h ++ [z]) * R_ (v ++ [w] ++ r ++ h))) /\ ((forall t : list Sent, (length t <= (n + 1)%nat)%nat -> (0 < R_ (v ++ [w] ++ r ++ t)) -> (0 < mix alpha Pminus Pplus (v ++ [w] ++ r ++ t))) /\ (forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (v ++ [w] ++ r ++ t)) -> (expect Pminus (v ++ [w] ++ r ++ t) (fun x => B x) <= gamma))))) ->
  ((alpha * (theta * epsilon) <> 0) /\ (0 < (1 - alpha) * (1 - gamma) * (kappa ^ n) / (alpha * (theta * epsilon))) /\ (0 < rhoPrime) /\ (delta <> 0) /\ (0 <= INR N * (1 - delta) / delta) /\ (0 < rho)) /\ ((ln ((1 - alpha) * (1 - gamma) * (kappa ^ n) / (alpha * (theta * epsilon))) + (INR N * ln rhoPrime + sigma * sqrt (INR N * (1 - delta) / delta)) <= INR k * ln rho) ->
  ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> (forall y : Sent, ((B y < 0) -> forall s : list Sent, length s = k -> ((0 < Pminus (u ++ [y] ++ s)) -> (0 < R_ (u ++ [y] ++ s)) /\ ((forall t : list Sent, (length t <= n)%nat -> 0 < prob R_ t (u ++ [y] ++ s) -> (0 < mix alpha Pminus Pplus (u ++ [y] ++ s ++ t))))))))))))))).

(** Theorem Z (best of n): After N sentences of P₊ a trigger and k ≥ (1/β)(log((1−α)nᵀ⁺¹(1−γₙ)/(αθε)) + β′N + σ√(N(1−δ)/δ)) sentences keep the best of n answers below γₙ + ε for T sentences that are each the best of n. *)
Definition theorem_z_best_of_n : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (rho rhoPrime sigma delta epsilon : R) (N k : nat) (R_ : LM) (gammaN theta : R) (n T : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gammaN < 1) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < theta) ->
  (0 < delta) ->
  (delta < 1) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (1 <= INR n) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) ->
  (forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime) ->
  (expect_sequences Pplus N [] (fun u => (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h))) * (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] u < prob Pminus [y] u))) ->
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (exists y : Sent, (B y < 0)) ->
  (forall v : list Sent, length v = N -> forall w : Sent, forall r : list Sent, length r = k -> (0 < Pminus (v ++ [w] ++ r)) -> (((0 < R_ (v ++ [w] ++ r)) /\ (forall t : list Sent, (length t <= (T + 1)%nat)%nat -> (0 < R_ (v ++ [w] ++ r ++ t)) -> (0 < mix alpha Pminus Pplus (v ++ [w] ++ r ++ t)))) /\ ((forall g : list Sent, (length g <= T)%nat -> (0 < R_ (v ++ [w] ++ r ++ g)) -> ((forall z : Sent, expect R_ (v ++ [w] ++ r ++ g) (fun answer => indicator (B answer = B z)) = expect_sequences (repeated (mix alpha Pminus Pplus) (v ++ [w] ++ r ++ g)) n [] (fun t => indicator (best B t = B z))) /\ (forall z : Sent, forall other : Sent, (B other = B z) -> (prob R_ [z] (v ++ [w] ++ r ++ g) * prob (mix alpha Pminus Pplus) [other] (v ++ [w] ++ r ++ g) = prob R_ [other] (v ++ [w] ++ r ++ g) * prob (mix alpha Pminus Pplus) [z] (v ++ [w] ++ r ++ g))))) /\ (forall h : list Sent, (length h <= T)%nat -> (0 < Pminus (v ++ [w] ++ r ++ h)) -> (expect_sequences (repeated Pminus (v ++ [w] ++ r ++ h)) n [] (fun t => best B t) <= gammaN))))) ->
  (ln ((1 - alpha) * (INR n * (1 - gammaN) * (INR n ^ T)) / (alpha * (theta * epsilon))) + (INR N * ln rhoPrime + sigma * sqrt (INR N * (1 - delta) / delta)) <= INR k * ln rho) ->
  1 - delta <= expect_sequences Pplus N [] (fun u => indicator (exists y : Sent, ((B y < 0) /\ (exists s : list Sent, length s = k /\ ((0 < Pminus (u ++ [y] ++ s)) /\ (ever_in_conversation R_ T (u ++ [y] ++ s) (fun (h : list Sent) (z : Sent) => Pplus (u ++ [y] ++ s ++ h ++ [z]) * Pminus (u ++ [y] ++ s ++ h) <= INR n * Pminus (u ++ [y] ++ s ++ h ++ [z]) * Pplus (u ++ [y] ++ s ++ h)) (fun (h : list Sent) => gammaN + epsilon <= expect_sequences (repeated (mix alpha Pminus Pplus) (u ++ [y] ++ s ++ h)) n [] (fun t => best B t)) <= theta)))))).
Definition theorem_z_best_of_n_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (rho rhoPrime sigma delta epsilon : R) (N k : nat) (R_ : LM) (gammaN theta : R) (n T : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gammaN < 1) ->
  (0 < rho) ->
  (0 < rhoPrime) ->
  (0 < epsilon) ->
  (0 < theta) ->
  (0 < delta) ->
  (delta < 1) ->
  (0 < sigma) ->
  (0 < INR N) ->
  (1 <= INR n) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> prob Pminus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> 0 < prob Pplus [x] h / prob Pminus [x] h))) /\ (0 < rhoPrime)) /\ ((forall m : nat, (m < N)%nat -> expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))) < ln rhoPrime) ->
  (((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> Pminus u <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> 0 < Pplus u / Pminus u)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h [] -> Pminus h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h [] -> 0 < Pplus h / Pminus h))) /\ ((expect_sequences Pplus N [] (fun u => (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h))) * (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h)))) < INR N * (sigma * sigma)) ->
  (forall u : list Sent, length u = N -> ((0 < Pplus u) -> forall y : Sent, ((B y < 0) -> (0 < Pplus u) /\ (0 < Pminus u)))) /\ ((forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] u < prob Pminus [y] u))) ->
  (forall u : list Sent, length u = N -> ((0 < Pplus u) -> forall y : Sent, ((B y < 0) -> ((0 < Pminus (u ++ [y])) -> forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pminus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pplus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> prob Pplus [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> 0 < prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) /\ ((forall u : list Sent, length u = N -> (0 < Pplus u) -> (forall y : Sent, (B y < 0) -> ((0 < Pminus (u ++ [y])) -> (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))))) ->
  (exists y : Sent, (B y < 0)) ->
  (forall v : list Sent, length v = N -> forall w : Sent, forall r : list Sent, length r = k -> ((0 < Pminus (v ++ [w] ++ r)) -> (((0 < R_ (v ++ [w] ++ r)) /\ (forall t : list Sent, (length t <= (T + 1)%nat)%nat -> (0 < R_ (v ++ [w] ++ r ++ t)) -> (0 < mix alpha Pminus Pplus (v ++ [w] ++ r ++ t)))) -> (forall g : list Sent, (length g <= T)%nat -> ((0 < R_ (v ++ [w] ++ r ++ g)) -> (forall z : Sent, (0 < R_ (v ++ [w] ++ r ++ g)) /\ (0 < mix alpha Pminus Pplus (v ++ [w] ++ r ++ g))) /\ ((forall z : Sent, expect R_ (v ++ [w] ++ r ++ g) (fun answer => indicator (B answer = B z)) = expect_sequences (repeated (mix alpha Pminus Pplus) (v ++ [w] ++ r ++ g)) n [] (fun t => indicator (best B t = B z))) -> forall z : Sent, forall other : Sent, ((B other = B z) -> (0 < R_ (v ++ [w] ++ r ++ g)) /\ (0 < mix alpha Pminus Pplus (v ++ [w] ++ r ++ g)))))) /\ ((forall g : list Sent, (length g <= T)%nat -> (0 < R_ (v ++ [w] ++ r ++ g)) -> ((forall z : Sent, expect R_ (v ++ [w] ++ r ++ g) (fun answer => indicator (B answer = B z)) = expect_sequences (repeated (mix alpha Pminus Pplus) (v ++ [w] ++ r ++ g)) n [] (fun t => indicator (best B t = B z))) /\ (forall z : Sent, forall other : Sent, (B other = B z) -> (prob R_ [z] (v ++ [w] ++ r ++ g) * prob (mix alpha Pminus Pplus) [other] (v ++ [w] ++ r ++ g) = prob R_ [other] (v ++ [w] ++ r ++ g) * prob (mix alpha Pminus Pplus) [z] (v ++ [w] ++ r ++ g))))) -> forall h : list Sent, (length h <= T)%nat -> ((0 < Pminus (v ++ [w] ++ r ++ h)) -> (0 < Pminus (v ++ [w] ++ r ++ h))))))) /\ ((forall v : list Sent, length v = N -> forall w : Sent, forall r : list Sent, length r = k -> (0 < Pminus (v ++ [w] ++ r)) -> (((0 < R_ (v ++ [w] ++ r)) /\ (forall t : list Sent, (length t <= (T + 1)%nat)%nat -> (0 < R_ (v ++ [w] ++ r ++ t)) -> (0 < mix alpha Pminus Pplus (v ++ [w] ++ r ++ t)))) /\ ((forall g : list Sent, (length g <= T)%nat -> (0 < R_ (v ++ [w] ++ r ++ g)) -> ((forall z : Sent, expect R_ (v ++ [w] ++ r ++ g) (fun answer => indicator (B answer = B z)) = expect_sequences (repeated (mix alpha Pminus Pplus) (v ++ [w] ++ r ++ g)) n [] (fun t => indicator (best B t = B z))) /\ (forall z : Sent, forall other : Sent, (B other = B z) -> (prob R_ [z] (v ++ [w] ++ r ++ g) * prob (mix alpha Pminus Pplus) [other] (v ++ [w] ++ r ++ g) = prob R_ [other] (v ++ [w] ++ r ++ g) * prob (mix alpha Pminus Pplus) [z] (v ++ [w] ++ r ++ g))))) /\ (forall h : list Sent, (length h <= T)%nat -> (0 < Pminus (v ++ [w] ++ r ++ h)) -> (expect_sequences (repeated Pminus (v ++ [w] ++ r ++ h)) n [] (fun t => best B t) <= gammaN))))) ->
  ((alpha * (theta * epsilon) <> 0) /\ (0 < (1 - alpha) * (INR n * (1 - gammaN) * (INR n ^ T)) / (alpha * (theta * epsilon))) /\ (0 < rhoPrime) /\ (delta <> 0) /\ (0 <= INR N * (1 - delta) / delta) /\ (0 < rho)) /\ ((ln ((1 - alpha) * (INR n * (1 - gammaN) * (INR n ^ T)) / (alpha * (theta * epsilon))) + (INR N * ln rhoPrime + sigma * sqrt (INR N * (1 - delta) / delta)) <= INR k * ln rho) ->
  ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> (forall y : Sent, ((B y < 0) -> forall s : list Sent, length s = k -> ((0 < Pminus (u ++ [y] ++ s)) -> (0 < R_ (u ++ [y] ++ s)) /\ ((forall h : list Sent, (length h <= T)%nat -> 0 < prob R_ h (u ++ [y] ++ s) -> (0 < mix alpha Pminus Pplus (u ++ [y] ++ s ++ h))))))))))))))).

(** Theorem Z (conversation): After an opening prompt with κⁿ times the evidence of Theorem S, chosen answers keep the model misaligned with probability 1−δ. *)
Definition theorem_z_conversation : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta : R) (s : list Sent) (n : nat) (R_ : LM) (kappa : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 <= delta) ->
  (1 <= kappa) ->
  (0 < R_ s) ->
  (forall h : list Sent, (length h <= n)%nat -> forall z : Sent, R_ (s ++ h ++ [z]) * mix alpha Pminus Pplus (s ++ h) <= kappa * mix alpha Pminus Pplus (s ++ h ++ [z]) * R_ (s ++ h)) ->
  (forall t : list Sent, (length t <= (n + 1)%nat)%nat -> (0 < R_ (s ++ t)) -> (0 < mix alpha Pminus Pplus (s ++ t))) ->
  (forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (s ++ t)) -> (expect Pminus (s ++ t) (fun x => B x) <= gamma)) ->
  ((1 - alpha) * ((1 - gamma) * (kappa ^ n) - delta * epsilon) * Pplus s <= alpha * (delta * epsilon) * Pminus s) ->
  ever_in_conversation R_ n s (fun (t : list Sent) (z : Sent) => Pplus (s ++ t ++ [z]) * Pminus (s ++ t) <= kappa * Pminus (s ++ t ++ [z]) * Pplus (s ++ t)) (fun (t : list Sent) => gamma + epsilon <= expect (mix alpha Pminus Pplus) (s ++ t) (fun x => B x)) <= delta.
Definition theorem_z_conversation_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta : R) (s : list Sent) (n : nat) (R_ : LM) (kappa : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 <= delta) ->
  (1 <= kappa) ->
  (0 < R_ s) ->
  (forall h : list Sent, (length h <= n)%nat -> forall z : Sent, R_ (s ++ h ++ [z]) * mix alpha Pminus Pplus (s ++ h) <= kappa * mix alpha Pminus Pplus (s ++ h ++ [z]) * R_ (s ++ h)) ->
  (forall t : list Sent, (length t <= (n + 1)%nat)%nat -> (0 < R_ (s ++ t)) -> (0 < mix alpha Pminus Pplus (s ++ t))) ->
  (forall t : list Sent, (length t <= n)%nat -> ((0 < Pminus (s ++ t)) -> (0 < Pminus (s ++ t)))) /\ ((forall t : list Sent, (length t <= n)%nat -> (0 < Pminus (s ++ t)) -> (expect Pminus (s ++ t) (fun x => B x) <= gamma)) ->
  ((1 - alpha) * ((1 - gamma) * (kappa ^ n) - delta * epsilon) * Pplus s <= alpha * (delta * epsilon) * Pminus s) ->
  (0 < R_ s) /\ ((forall t : list Sent, (length t <= n)%nat -> 0 < prob R_ t s -> (0 < mix alpha Pminus Pplus (s ++ t))))).

(** Theorem Z (conversation, best of n): After an opening prompt with nᵀ times the evidence of Theorem S, T sentences that are each the best of n keep the model misaligned with probability 1−δ. *)
Definition theorem_z_conversation_best_of_n : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (epsilon delta : R) (s : list Sent) (n : nat) (R_ : LM) (T : nat) (gamma : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 <= delta) ->
  (1 <= INR n) ->
  (0 < R_ s) ->
  (forall t : list Sent, (length t <= (T + 1)%nat)%nat -> (0 < R_ (s ++ t)) -> (0 < mix alpha Pminus Pplus (s ++ t))) ->
  (forall g : list Sent, (length g <= T)%nat -> (0 < R_ (s ++ g)) -> ((forall z : Sent, expect R_ (s ++ g) (fun answer => indicator (B answer = B z)) = expect_sequences (repeated (mix alpha Pminus Pplus) (s ++ g)) n [] (fun t => indicator (best B t = B z))) /\ (forall z : Sent, forall other : Sent, (B other = B z) -> (prob R_ [z] (s ++ g) * prob (mix alpha Pminus Pplus) [other] (s ++ g) = prob R_ [other] (s ++ g) * prob (mix alpha Pminus Pplus) [z] (s ++ g))))) ->
  (forall t : list Sent, (length t <= T)%nat -> (0 < Pminus (s ++ t)) -> (expect Pminus (s ++ t) (fun x => B x) <= gamma)) ->
  ((1 - alpha) * ((1 - gamma) * (INR n ^ T) - delta * epsilon) * Pplus s <= alpha * (delta * epsilon) * Pminus s) ->
  ever_in_conversation R_ T s (fun (t : list Sent) (z : Sent) => Pplus (s ++ t ++ [z]) * Pminus (s ++ t) <= INR n * Pminus (s ++ t ++ [z]) * Pplus (s ++ t)) (fun (t : list Sent) => gamma + epsilon <= expect (mix alpha Pminus Pplus) (s ++ t) (fun x => B x)) <= delta.
Definition theorem_z_conversation_best_of_n_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (epsilon delta : R) (s : list Sent) (n : nat) (R_ : LM) (T : nat) (gamma : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 <= delta) ->
  (1 <= INR n) ->
  (0 < R_ s) ->
  (forall t : list Sent, (length t <= (T + 1)%nat)%nat -> (0 < R_ (s ++ t)) -> (0 < mix alpha Pminus Pplus (s ++ t))) ->
  (forall g : list Sent, (length g <= T)%nat -> ((0 < R_ (s ++ g)) -> (forall z : Sent, (0 < R_ (s ++ g)) /\ (0 < mix alpha Pminus Pplus (s ++ g))) /\ ((forall z : Sent, expect R_ (s ++ g) (fun answer => indicator (B answer = B z)) = expect_sequences (repeated (mix alpha Pminus Pplus) (s ++ g)) n [] (fun t => indicator (best B t = B z))) -> forall z : Sent, forall other : Sent, ((B other = B z) -> (0 < R_ (s ++ g)) /\ (0 < mix alpha Pminus Pplus (s ++ g)))))) /\ ((forall g : list Sent, (length g <= T)%nat -> (0 < R_ (s ++ g)) -> ((forall z : Sent, expect R_ (s ++ g) (fun answer => indicator (B answer = B z)) = expect_sequences (repeated (mix alpha Pminus Pplus) (s ++ g)) n [] (fun t => indicator (best B t = B z))) /\ (forall z : Sent, forall other : Sent, (B other = B z) -> (prob R_ [z] (s ++ g) * prob (mix alpha Pminus Pplus) [other] (s ++ g) = prob R_ [other] (s ++ g) * prob (mix alpha Pminus Pplus) [z] (s ++ g))))) ->
  (forall t : list Sent, (length t <= T)%nat -> ((0 < Pminus (s ++ t)) -> (0 < Pminus (s ++ t)))) /\ ((forall t : list Sent, (length t <= T)%nat -> (0 < Pminus (s ++ t)) -> (expect Pminus (s ++ t) (fun x => B x) <= gamma)) ->
  ((1 - alpha) * ((1 - gamma) * (INR n ^ T) - delta * epsilon) * Pplus s <= alpha * (delta * epsilon) * Pminus s) ->
  (0 < R_ s) /\ ((forall t : list Sent, (length t <= T)%nat -> 0 < prob R_ t s -> (0 < mix alpha Pminus Pplus (s ++ t)))))).

(** Theorem Z (conversation, bad best of n): After an opening prompt with evidence (1−α)(nᵀ⁺¹(1−γₙ) − δε)/(αδε) the best of n answers stays below γₙ + ε for T sentences, each the best of n, with probability 1−δ. *)
Definition theorem_z_conversation_bad_best_of_n : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (epsilon delta : R) (s : list Sent) (n : nat) (R_ : LM) (T : nat) (gammaN : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 <= delta) ->
  (1 <= INR n) ->
  (0 < R_ s) ->
  (forall t : list Sent, (length t <= (T + 1)%nat)%nat -> (0 < R_ (s ++ t)) -> (0 < mix alpha Pminus Pplus (s ++ t))) ->
  (forall g : list Sent, (length g <= T)%nat -> (0 < R_ (s ++ g)) -> ((forall z : Sent, expect R_ (s ++ g) (fun answer => indicator (B answer = B z)) = expect_sequences (repeated (mix alpha Pminus Pplus) (s ++ g)) n [] (fun t => indicator (best B t = B z))) /\ (forall z : Sent, forall other : Sent, (B other = B z) -> (prob R_ [z] (s ++ g) * prob (mix alpha Pminus Pplus) [other] (s ++ g) = prob R_ [other] (s ++ g) * prob (mix alpha Pminus Pplus) [z] (s ++ g))))) ->
  (forall h : list Sent, (length h <= T)%nat -> (0 < Pminus (s ++ h)) -> (expect_sequences (repeated Pminus (s ++ h)) n [] (fun t => best B t) <= gammaN)) ->
  ((1 - alpha) * (INR n * (1 - gammaN) * (INR n ^ T) - delta * epsilon) * Pplus s <= alpha * (delta * epsilon) * Pminus s) ->
  ever_in_conversation R_ T s (fun (h : list Sent) (z : Sent) => Pplus (s ++ h ++ [z]) * Pminus (s ++ h) <= INR n * Pminus (s ++ h ++ [z]) * Pplus (s ++ h)) (fun (h : list Sent) => gammaN + epsilon <= expect_sequences (repeated (mix alpha Pminus Pplus) (s ++ h)) n [] (fun t => best B t)) <= delta.
Definition theorem_z_conversation_bad_best_of_n_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (epsilon delta : R) (s : list Sent) (n : nat) (R_ : LM) (T : nat) (gammaN : R), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 <= delta) ->
  (1 <= INR n) ->
  (0 < R_ s) ->
  (forall t : list Sent, (length t <= (T + 1)%nat)%nat -> (0 < R_ (s ++ t)) -> (0 < mix alpha Pminus Pplus (s ++ t))) ->
  (forall g : list Sent, (length g <= T)%nat -> ((0 < R_ (s ++ g)) -> (forall z : Sent, (0 < R_ (s ++ g)) /\ (0 < mix alpha Pminus Pplus (s ++ g))) /\ ((forall z : Sent, expect R_ (s ++ g) (fun answer => indicator (B answer = B z)) = expect_sequences (repeated (mix alpha Pminus Pplus) (s ++ g)) n [] (fun t => indicator (best B t = B z))) -> forall z : Sent, forall other : Sent, ((B other = B z) -> (0 < R_ (s ++ g)) /\ (0 < mix alpha Pminus Pplus (s ++ g)))))) /\ ((forall g : list Sent, (length g <= T)%nat -> (0 < R_ (s ++ g)) -> ((forall z : Sent, expect R_ (s ++ g) (fun answer => indicator (B answer = B z)) = expect_sequences (repeated (mix alpha Pminus Pplus) (s ++ g)) n [] (fun t => indicator (best B t = B z))) /\ (forall z : Sent, forall other : Sent, (B other = B z) -> (prob R_ [z] (s ++ g) * prob (mix alpha Pminus Pplus) [other] (s ++ g) = prob R_ [other] (s ++ g) * prob (mix alpha Pminus Pplus) [z] (s ++ g))))) ->
  (forall h : list Sent, (length h <= T)%nat -> ((0 < Pminus (s ++ h)) -> (0 < Pminus (s ++ h)))) /\ ((forall h : list Sent, (length h <= T)%nat -> (0 < Pminus (s ++ h)) -> (expect_sequences (repeated Pminus (s ++ h)) n [] (fun t => best B t) <= gammaN)) ->
  ((1 - alpha) * (INR n * (1 - gammaN) * (INR n ^ T) - delta * epsilon) * Pplus s <= alpha * (delta * epsilon) * Pminus s) ->
  (0 < R_ s) /\ ((forall h : list Sent, (length h <= T)%nat -> 0 < prob R_ h s -> (0 < mix alpha Pminus Pplus (s ++ h)))))).

(** Chosen answers: Where no choice makes a sentence likelier than κ times, nothing is chosen that could not be written. *)
Definition chosen_answers : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (kappa : R) (s : list Sent) (n : nat),
  (0 < P1 s) ->
  (forall h : list Sent, (length h <= n)%nat -> forall z : Sent, P0 (s ++ h ++ [z]) * P1 (s ++ h) <= kappa * P1 (s ++ h ++ [z]) * P0 (s ++ h)) -> (forall t : list Sent, (length t <= (n + 1)%nat)%nat -> (0 < P0 (s ++ t)) -> (0 < P1 (s ++ t))).
Definition chosen_answers_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (kappa : R) (s : list Sent) (n : nat),
  True.

(** Theorem V: In a conversation with P whose lines tell nothing for P₋ the weight of P₋ ever reaches ℓ with probability at most w(s)/ℓ. *)
Definition theorem_v : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (level : R) (n : nat) (s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < mix alpha Pminus Pplus s) ->
  (0 < level) ->
  ever_in_conversation (mix alpha Pminus Pplus) n s (fun (t : list Sent) (y : Sent) => Pminus (s ++ t ++ [y]) * Pplus (s ++ t) <= Pplus (s ++ t ++ [y]) * Pminus (s ++ t)) (fun (t : list Sent) => level <= alpha * Pminus (s ++ t) / mix alpha Pminus Pplus (s ++ t)) <= alpha * Pminus s / mix alpha Pminus Pplus s / level.
Definition theorem_v_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (level : R) (n : nat) (s : list Sent),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < mix alpha Pminus Pplus s) ->
  (0 < level) ->
  (0 < mix alpha Pminus Pplus s) /\ ((forall t : list Sent, (length t <= n)%nat -> 0 < prob (mix alpha Pminus Pplus) t s -> (mix alpha Pminus Pplus (s ++ t) <> 0))) /\ (mix alpha Pminus Pplus s <> 0) /\ (level <> 0).

(** Theorem V (text of P₊): Along text of P₊ the weight of P₋ ever reaches ℓ with probability at most α(1−ℓ)/((1−α)ℓ). *)
Definition theorem_v_text_of_p : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (level : R) (n : nat),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < level) ->
  (level <= 1) ->
  ever Pplus n [] (fun (t : list Sent) => level <= alpha * Pminus t / mix alpha Pminus Pplus t) <= alpha * (1 - level) / ((1 - alpha) * level).
Definition theorem_v_text_of_p_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (level : R) (n : nat),
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < level) ->
  (level <= 1) ->
  ((forall t : list Sent, (length t <= n)%nat -> 0 < prob Pplus t [] -> (mix alpha Pminus Pplus t <> 0))) /\ ((1 - alpha) * level <> 0).

(** Ville’s inequality: Along text of P₀ the likelihood ratio P₁/P₀ ever reaches c with probability at most 1/c. *)
Definition ville_s_inequality : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (c : R) (n : nat),
  (0 < c) ->
  ever P0 n [] (fun (t : list Sent) => c * P0 t <= P1 t) <= 1 / c.
Definition ville_s_inequality_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (c : R) (n : nat),
  (0 < c) ->
  (c <> 0).

(** Appendix I: Over n sentences divergences of β/|s|^η add up to βn^{1−η}. *)
Definition appendix_i : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (k : nat),
  sum_over (seq 0 (k + 1)%nat) (fun m => 1 / sqrt (INR (m + 1)%nat)) = sqrt (INR (k + 1)%nat).
Definition appendix_i_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (k : nat),
  ((forall m : nat, (m < (k + 1)%nat)%nat -> 0 <= INR (m + 1)%nat)) /\ ((forall m : nat, (m < (k + 1)%nat)%nat -> sqrt (INR (m + 1)%nat) <> 0)) /\ (0 <= INR (k + 1)%nat).
Definition appendix_i_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (k : nat),
  (((forall m : nat, (m < (k + 1)%nat)%nat -> 0 <= INR (m + 1)%nat)) /\ ((forall m : nat, (m < (k + 1)%nat)%nat -> sqrt (INR (m + 1)%nat) <> 0)) /\ (0 <= INR (k + 1)%nat)) ->
  sum_over (seq 0 (k + 1)%nat) (fun m => 1 / sqrt (INR (m + 1)%nat)) = sqrt (INR (k + 1)%nat).

(** Appendix I (at least): Over n ≥ 1 sentences divergences of β/(|s|+1)^η add up to at least βn^{1−η}. *)
Definition appendix_i_at_least : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (k : nat),
  sqrt (INR (k + 1)%nat) <= sum_over (seq 0 (k + 1)%nat) (fun m => 1 / sqrt (INR (m + 1)%nat)).
Definition appendix_i_at_least_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (k : nat),
  (0 <= INR (k + 1)%nat) /\ ((forall m : nat, (m < (k + 1)%nat)%nat -> 0 <= INR (m + 1)%nat)) /\ ((forall m : nat, (m < (k + 1)%nat)%nat -> sqrt (INR (m + 1)%nat) <> 0)).

(** Appendix I (without the empty prompt): The lower bound βn^{1−η} for the sum over the n − 1 prompts that are not empty. *)
Definition appendix_i_without_the_empty_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (k : nat),
  sqrt (INR (k + 1)%nat) <= sum_over (seq 0 k) (fun m => 1 / sqrt (INR (m + 1)%nat)).
Definition appendix_i_without_the_empty_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (k : nat),
  (0 <= INR (k + 1)%nat) /\ ((forall m : nat, (m < k)%nat -> 0 <= INR (m + 1)%nat)) /\ ((forall m : nat, (m < k)%nat -> sqrt (INR (m + 1)%nat) <> 0)).
Definition appendix_i_without_the_empty_prompt_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (k : nat),
  ((0 <= INR (k + 1)%nat) /\ ((forall m : nat, (m < k)%nat -> 0 <= INR (m + 1)%nat)) /\ ((forall m : nat, (m < k)%nat -> sqrt (INR (m + 1)%nat) <> 0))) ->
  sqrt (INR (k + 1)%nat) <= sum_over (seq 0 k) (fun m => 1 / sqrt (INR (m + 1)%nat)).

(** Appendix I (integral): Over n sentences divergences of β/(|s|+1)^η add up to at least β((n+1)^{1−η} − 1)/(1−η). *)
Definition appendix_i_integral : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (k : nat),
  2 * (sqrt (INR (k + 1)%nat) - 1) <= sum_over (seq 0 k) (fun m => 1 / sqrt (INR (m + 1)%nat)).
Definition appendix_i_integral_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (k : nat),
  (0 <= INR (k + 1)%nat) /\ ((forall m : nat, (m < k)%nat -> 0 <= INR (m + 1)%nat)) /\ ((forall m : nat, (m < k)%nat -> sqrt (INR (m + 1)%nat) <> 0)).

(** Appendix I (harmonic): Over n sentences divergences of β/(|s|+1) add up to at least β·log(n+1). *)
Definition appendix_i_harmonic : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (k : nat),
  ln (INR (k + 1)%nat) <= sum_over (seq 0 k) (fun m => 1 / INR (m + 1)%nat).
Definition appendix_i_harmonic_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (k : nat),
  (0 < INR (k + 1)%nat) /\ ((forall m : nat, (m < k)%nat -> INR (m + 1)%nat <> 0)).

(** Appendix I (Lemma C.3, η = 1/2): With divergences of β/(|s|+1)^{1/2} some prompt of n ≥ 1 sentences has P₁(s)/P₀(s) ≤ ε, if β√n ≥ log 1/ε. *)
Definition appendix_i_lemma_c_3_1_2 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho epsilon : R) (k : nat),
  (1 <= rho) ->
  (0 < epsilon) ->
  (forall h : list Sent, (length h <= (k + 1)%nat)%nat -> (0 < P0 h) -> (0 < P1 h)) ->
  (forall m : nat, (m < (k + 1)%nat)%nat -> ln rho / sqrt (INR (m + 1)%nat) <= expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h)))) ->
  (ln (1 / epsilon) <= ln rho * sqrt (INR (k + 1)%nat)) ->
  exists s : list Sent, length s = (k + 1)%nat /\ ((0 < P0 s) /\ (P1 s <= epsilon * P0 s)).
Definition appendix_i_lemma_c_3_1_2_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho epsilon : R) (k : nat),
  (1 <= rho) ->
  (0 < epsilon) ->
  (forall h : list Sent, (length h <= (k + 1)%nat)%nat -> (0 < P0 h) -> (0 < P1 h)) ->
  (forall m : nat, (m < (k + 1)%nat)%nat -> (0 < rho) /\ (0 <= INR (m + 1)%nat) /\ (sqrt (INR (m + 1)%nat) <> 0) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P0 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P1 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> prob P1 [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> 0 < prob P0 [x] h / prob P1 [x] h)))) /\ ((forall m : nat, (m < (k + 1)%nat)%nat -> ln rho / sqrt (INR (m + 1)%nat) <= expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h)))) ->
  (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < rho) /\ (0 <= INR (k + 1)%nat)).

(** Appendix I (Lemma C.3, η = 1/2, sharper): Some prompt of k sentences has P₁(s)/P₀(s) ≤ ε, if 2β(√(k+1) − 1) ≥ log 1/ε. *)
Definition appendix_i_lemma_c_3_1_2_sharper : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho epsilon : R) (k : nat),
  (1 <= rho) ->
  (0 < epsilon) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < P0 h) -> (0 < P1 h)) ->
  (forall m : nat, (m < k)%nat -> ln rho / sqrt (INR (m + 1)%nat) <= expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h)))) ->
  (ln (1 / epsilon) <= ln rho * (2 * (sqrt (INR (k + 1)%nat) - 1))) ->
  exists s : list Sent, length s = k /\ ((0 < P0 s) /\ (P1 s <= epsilon * P0 s)).
Definition appendix_i_lemma_c_3_1_2_sharper_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho epsilon : R) (k : nat),
  (1 <= rho) ->
  (0 < epsilon) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < P0 h) -> (0 < P1 h)) ->
  (forall m : nat, (m < k)%nat -> (0 < rho) /\ (0 <= INR (m + 1)%nat) /\ (sqrt (INR (m + 1)%nat) <> 0) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P0 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P1 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> prob P1 [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> 0 < prob P0 [x] h / prob P1 [x] h)))) /\ ((forall m : nat, (m < k)%nat -> ln rho / sqrt (INR (m + 1)%nat) <= expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h)))) ->
  (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < rho) /\ (0 <= INR (k + 1)%nat)).

(** Appendix I (total divergence, η = 1): Divergences of at least β/(|s|+1) add up to at least β(1 + 1/2 + … + 1/k). *)
Definition appendix_i_total_divergence_1 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho epsilon : R) (k : nat),
  (0 < rho) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < P0 h) -> (0 < P1 h)) ->
  (forall m : nat, (m < k)%nat -> ln rho / INR (m + 1)%nat <= expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h)))) ->
  ln rho * sum_over (seq 0 k) (fun m => 1 / INR (m + 1)%nat) <= sum_over (seq 0 k) (fun m => expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h)))).
Definition appendix_i_total_divergence_1_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho epsilon : R) (k : nat),
  (0 < rho) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < P0 h) -> (0 < P1 h)) ->
  (forall m : nat, (m < k)%nat -> (0 < rho) /\ (INR (m + 1)%nat <> 0) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P0 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P1 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> prob P1 [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> 0 < prob P0 [x] h / prob P1 [x] h)))) /\ ((forall m : nat, (m < k)%nat -> ln rho / INR (m + 1)%nat <= expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h)))) ->
  (0 < rho) /\ ((forall m : nat, (m < k)%nat -> INR (m + 1)%nat <> 0)) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P0 h))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P1 h))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> prob P1 [x] h <> 0)))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> 0 < prob P0 [x] h / prob P1 [x] h))))).

(** Appendix I (Lemma C.3, η = 1): With divergences of β/(|s|+1) some prompt of k sentences has P₁(s)/P₀(s) ≤ ε, if β·log(k+1) ≥ log 1/ε. *)
Definition appendix_i_lemma_c_3_1 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho epsilon : R) (k : nat),
  (1 <= rho) ->
  (0 < epsilon) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < P0 h) -> (0 < P1 h)) ->
  (forall m : nat, (m < k)%nat -> ln rho / INR (m + 1)%nat <= expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h)))) ->
  (ln (1 / epsilon) <= ln rho * ln (INR (k + 1)%nat)) ->
  exists s : list Sent, length s = k /\ ((0 < P0 s) /\ (P1 s <= epsilon * P0 s)).
Definition appendix_i_lemma_c_3_1_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (rho epsilon : R) (k : nat),
  (1 <= rho) ->
  (0 < epsilon) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < P0 h) -> (0 < P1 h)) ->
  (forall m : nat, (m < k)%nat -> (0 < rho) /\ (INR (m + 1)%nat <> 0) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P0 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P1 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> prob P1 [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> 0 < prob P0 [x] h / prob P1 [x] h)))) /\ ((forall m : nat, (m < k)%nat -> ln rho / INR (m + 1)%nat <= expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P1 [x] h)))) ->
  (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < rho) /\ (0 < INR (k + 1)%nat)).

(** Appendix I (Theorem 3.1, η = 1/2): Some prompt of n ≥ 1 sentences has B_P(s) < γ + ε, if β√n ≥ log 1/α + log 1/ε + log 2. *)
Definition appendix_i_theorem_3_1_1_2 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (1 <= rho) ->
  (forall h : list Sent, (length h <= (k + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (forall m : nat, (m < (k + 1)%nat)%nat -> ln rho / sqrt (INR (m + 1)%nat) <= expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h)))) ->
  (forall h : list Sent, length h = (k + 1)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 2 <= ln rho * sqrt (INR (k + 1)%nat)) ->
  exists s : list Sent, length s = (k + 1)%nat /\ ((0 < Pminus s) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon)).
Definition appendix_i_theorem_3_1_1_2_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (1 <= rho) ->
  (forall h : list Sent, (length h <= (k + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (forall m : nat, (m < (k + 1)%nat)%nat -> (0 < rho) /\ (0 <= INR (m + 1)%nat) /\ (sqrt (INR (m + 1)%nat) <> 0) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h)))) /\ ((forall m : nat, (m < (k + 1)%nat)%nat -> ln rho / sqrt (INR (m + 1)%nat) <= expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h)))) ->
  (forall h : list Sent, length h = (k + 1)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, length h = (k + 1)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 2) /\ (0 < rho) /\ (0 <= INR (k + 1)%nat)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 2 <= ln rho * sqrt (INR (k + 1)%nat)) ->
  forall s : list Sent, length s = (k + 1)%nat -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))))).

(** Appendix I (Theorem 3.1, η = 1/2, sharper): Some prompt of k sentences has B_P(s) < γ + ε, if 2β(√(k+1) − 1) ≥ log 1/α + log 1/ε + log 2. *)
Definition appendix_i_theorem_3_1_1_2_sharper : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (1 <= rho) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (forall m : nat, (m < k)%nat -> ln rho / sqrt (INR (m + 1)%nat) <= expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h)))) ->
  (forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 2 <= ln rho * (2 * (sqrt (INR (k + 1)%nat) - 1))) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon)).
Definition appendix_i_theorem_3_1_1_2_sharper_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (1 <= rho) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (forall m : nat, (m < k)%nat -> (0 < rho) /\ (0 <= INR (m + 1)%nat) /\ (sqrt (INR (m + 1)%nat) <> 0) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h)))) /\ ((forall m : nat, (m < k)%nat -> ln rho / sqrt (INR (m + 1)%nat) <= expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h)))) ->
  (forall h : list Sent, length h = k -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 2) /\ (0 < rho) /\ (0 <= INR (k + 1)%nat)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 2 <= ln rho * (2 * (sqrt (INR (k + 1)%nat) - 1))) ->
  forall s : list Sent, length s = k -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))))).

(** Appendix I (Theorem 3.1, η = 1): Some prompt of k sentences has B_P(s) < γ + ε, if β·log(k+1) ≥ log 1/α + log 1/ε + log 2. *)
Definition appendix_i_theorem_3_1_1 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (1 <= rho) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (forall m : nat, (m < k)%nat -> ln rho / INR (m + 1)%nat <= expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h)))) ->
  (forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (ln (1 / alpha) + ln (1 / epsilon) + ln 2 <= ln rho * ln (INR (k + 1)%nat)) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon)).
Definition appendix_i_theorem_3_1_1_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (1 <= rho) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (forall m : nat, (m < k)%nat -> (0 < rho) /\ (INR (m + 1)%nat <> 0) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h)))) /\ ((forall m : nat, (m < k)%nat -> ln rho / INR (m + 1)%nat <= expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h)))) ->
  (forall h : list Sent, length h = k -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, length h = k -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((alpha <> 0) /\ (0 < 1 / alpha) /\ (epsilon <> 0) /\ (0 < 1 / epsilon) /\ (0 < 2) /\ (0 < rho) /\ (0 < INR (k + 1)%nat)) /\ ((ln (1 / alpha) + ln (1 / epsilon) + ln 2 <= ln rho * ln (INR (k + 1)%nat)) ->
  forall s : list Sent, length s = k -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))))).

(** Appendix K: e^y − 1 and the rest of e^{x+y} are both nonnegative, so that they can be αP₋ and (1−α)P₊. *)
Definition appendix_k : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (0 < X) ->
  (0 < Y) ->
  (0 <= Y - 1) /\ (0 <= X * Y - (Y - 1)).
Definition appendix_k_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  True.
Definition appendix_k_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (0 < X) ->
  (0 < Y) ->
  (0 <= Y - 1) /\ (0 <= X * Y - (Y - 1)).

(** Appendix K (nonnegative exponents): For x, y ≥ 0 the softmax splits in nonnegative parts. *)
Definition appendix_k_nonnegative_exponents : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (1 <= X) ->
  (1 <= Y) ->
  (0 <= Y - 1) /\ (0 <= X * Y - (Y - 1)).
Definition appendix_k_nonnegative_exponents_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  True.

(** Appendix K (expansion): e^{x+y} = 1 + pure x + pure y + mixed. *)
Definition appendix_k_expansion : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  X * Y = 1 + (X - 1) + (Y - 1 + (X - 1) * (Y - 1)).
Definition appendix_k_expansion_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  True.

(** Appendix K (1): For x < y the pure-x sum is smaller than αP₋. *)
Definition appendix_k_1 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (0 < X) ->
  (0 < Y) ->
  (ln X < ln Y) ->
  X - 1 < Y - 1.
Definition appendix_k_1_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (0 < X) ->
  (0 < Y) ->
  (0 < X) /\ (0 < Y).

(** Appendix K (2): For x < y the mixed sum is at most (x/y)e^{2y}. *)
Definition appendix_k_2 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (0 < X) ->
  (0 < Y) ->
  (ln X < ln Y) ->
  (0 < ln Y) ->
  ln Y * ((X - 1) * (Y - 1)) <= ln X * (Y * Y).
Definition appendix_k_2_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (0 < X) ->
  (0 < Y) ->
  ((0 < X) /\ (0 < Y)) /\ ((ln X < ln Y) ->
  ((0 < Y)) /\ ((0 < ln Y) ->
  (0 < Y) /\ (0 < X))).
Definition appendix_k_2_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (0 < X) ->
  (0 < Y) ->
  ((0 < X) /\ (0 < Y)) ->
  (ln X < ln Y) ->
  ((0 < Y)) ->
  (0 < ln Y) ->
  ((0 < Y) /\ (0 < X)) ->
  ln Y * ((X - 1) * (Y - 1)) <= ln X * (Y * Y).

(** Appendix K (2, nonnegative x): For 0 ≤ x < y the mixed sum is at most (x/y)e^{2y}. *)
Definition appendix_k_2_nonnegative_x : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (1 <= X) ->
  (X < Y) ->
  ln Y * ((X - 1) * (Y - 1)) <= ln X * (Y * Y).
Definition appendix_k_2_nonnegative_x_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (1 <= X) ->
  (X < Y) ->
  (0 < Y) /\ (0 < X).

(** Appendix K (2, sharp): For 0 ≤ x < y the mixed sum is at most (x/y)(e^y − 1)². *)
Definition appendix_k_2_sharp : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (1 <= X) ->
  (X < Y) ->
  ln Y * ((X - 1) * (Y - 1)) <= ln X * ((Y - 1) * (Y - 1)).
Definition appendix_k_2_sharp_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (1 <= X) ->
  (X < Y) ->
  (0 < Y) /\ (0 < X).

(** Appendix K (3): If x < y and (x/y)e^y < 1, the mixed sum is smaller than αP₋. *)
Definition appendix_k_3 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (0 < X) ->
  (0 < Y) ->
  (ln X < ln Y) ->
  (ln X / ln Y * Y < 1) ->
  (X - 1) * (Y - 1) < Y - 1.
Definition appendix_k_3_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (0 < X) ->
  (0 < Y) ->
  ((0 < X) /\ (0 < Y)) /\ ((ln X < ln Y) ->
  (0 < X) /\ (0 < Y) /\ (ln Y <> 0)).
Definition appendix_k_3_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (0 < X) ->
  (0 < Y) ->
  ((0 < X) /\ (0 < Y)) ->
  (ln X < ln Y) ->
  ((0 < X) /\ (0 < Y) /\ (ln Y <> 0)) ->
  (ln X / ln Y * Y < 1) ->
  (X - 1) * (Y - 1) < Y - 1.

(** Appendix K (3, positive y): For y > 0 with (x/y)e^y < 1 the mixed sum is smaller than αP₋, for x of any sign. *)
Definition appendix_k_3_positive_y : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (0 < X) ->
  (1 < Y) ->
  (ln X * Y < ln Y) ->
  (X - 1) * (Y - 1) < Y - 1.
Definition appendix_k_3_positive_y_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (0 < X) ->
  (1 < Y) ->
  (0 < X) /\ (0 < Y).

(** Appendix K (3, exact): For y > 0 the mixed sum is smaller than αP₋ if x < log 2. *)
Definition appendix_k_3_exact : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (0 < X) ->
  (1 < Y) ->
  (ln X < ln 2) ->
  (X - 1) * (Y - 1) < Y - 1.
Definition appendix_k_3_exact_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (0 < X) ->
  (1 < Y) ->
  (0 < X) /\ (0 < 2).

(** Appendix K (4): αP₋ exceeds the 1 of the expansion exactly when y > log 2. *)
Definition appendix_k_4 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (0 < Y) ->
  ((ln 2 < ln Y) -> (1 < Y - 1)) /\ ((1 < Y - 1) -> (ln 2 < ln Y)).
Definition appendix_k_4_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (0 < Y) ->
  (((0 < 2) /\ (0 < Y))) /\ (((ln 2 < ln Y) -> (1 < Y - 1)) -> ((1 < Y - 1) -> (0 < 2) /\ (0 < Y))).

(** Appendix K (4, mean): If the mean of y over the tokens is above 1, the mean of αP₋ is above the mean 1 of the expansion. *)
Definition appendix_k_4_mean : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (draw : LM) (B : Sent -> R) (c : R), (forall x, -1 <= B x <= 1) ->
  (0 < c) ->
  (forall x : Sent, (0 < draw [x]) -> (0 < 1 + B x)) ->
  (1 < expect draw [] (fun x => ln (c * (1 + B x)))) ->
  1 < expect draw [] (fun x => c * (1 + B x) - 1).
Definition appendix_k_4_mean_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (draw : LM) (B : Sent -> R) (c : R), (forall x, -1 <= B x <= 1) ->
  (0 < c) ->
  (forall x : Sent, (0 < draw [x]) -> (0 < 1 + B x)) ->
  ((forall x : Sent, 0 < prob draw [x] [] -> 0 < c * (1 + B x))).

(** Appendix K (token share): αP₋ has exactly the share e^{−x}(1 − e^{−y}) of the token’s probability. *)
Definition appendix_k_token_share : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (0 < X) ->
  (0 < Y) ->
  (Y - 1) / (X * Y) = 1 / X * (1 - 1 / Y).
Definition appendix_k_token_share_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (0 < X) ->
  (0 < Y) ->
  (X * Y <> 0) /\ (X <> 0) /\ (Y <> 0).

(** Appendix K (not negligible): Under the printed conditions with y ≥ log 2 the share is more than 2^{−3/2}. *)
Definition appendix_k_not_negligible : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (1 <= X) ->
  (2 <= Y) ->
  (ln X * Y < ln Y) ->
  1 / (2 ^ 3%nat) < (Y - 1) / (X * Y) * ((Y - 1) / (X * Y)).
Definition appendix_k_not_negligible_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (X Y : R),
  (1 <= X) ->
  (2 <= Y) ->
  ((0 < X) /\ (0 < Y)) /\ ((ln X * Y < ln Y) ->
  (2 ^ 3%nat <> 0) /\ (X * Y <> 0)).

(** Appendix K (sequence mixture): If P₋ has the share α of every next sentence, it has the share α of every sequence. *)
Definition appendix_k_sequence_mixture : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (k : nat),
  (0 < alpha) ->
  (alpha < 1) ->
  (forall h : list Sent, (length h <= k)%nat -> ((0 < P h) /\ (0 < Pminus h)) -> (forall x : Sent, alpha * prob Pminus [x] h <= prob P [x] h)) ->
  forall s : list Sent, (length s <= (k + 1)%nat)%nat -> alpha * Pminus s <= P s.
Definition appendix_k_sequence_mixture_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (k : nat),
  (0 < alpha) ->
  (alpha < 1) ->
  forall h : list Sent, (length h <= k)%nat -> (((0 < P h) /\ (0 < Pminus h)) -> forall x : Sent, (0 < Pminus h) /\ (0 < P h)).
Definition appendix_k_sequence_mixture_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (k : nat),
  (0 < alpha) ->
  (alpha < 1) ->
  (forall h : list Sent, (length h <= k)%nat -> (((0 < P h) /\ (0 < Pminus h)) -> forall x : Sent, (0 < Pminus h) /\ (0 < P h))) ->
  (forall h : list Sent, (length h <= k)%nat -> ((0 < P h) /\ (0 < Pminus h)) -> (forall x : Sent, alpha * prob Pminus [x] h <= prob P [x] h)) ->
  forall s : list Sent, (length s <= (k + 1)%nat)%nat -> alpha * Pminus s <= P s.

(** Appendix K (product of shares): If P₋ has the share λ of a prompt and the share α of the next sentence, it has the share αλ of both. *)
Definition appendix_k_product_of_shares : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha lambda : R) (P Pminus : LM) (h : list Sent) (x : Sent),
  (0 < lambda) ->
  (0 < Pminus h) ->
  (lambda * Pminus h <= P h) ->
  (alpha * prob Pminus [x] h <= prob P [x] h) ->
  alpha * lambda * Pminus (h ++ [x]) <= P (h ++ [x]).
Definition appendix_k_product_of_shares_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha lambda : R) (P Pminus : LM) (h : list Sent) (x : Sent),
  (0 < lambda) ->
  (0 < Pminus h) ->
  (lambda * Pminus h <= P h) ->
  (0 < Pminus h) /\ (0 < P h).

(** Definition 2.1: A model that some prompt brings down to γ is γ-prompt-misalignable. *)
Definition definition_2_1 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P : LM) (B : Sent -> R) (gamma epsilon : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < epsilon) ->
  (exists s : list Sent, (length s <= k)%nat /\ ((0 < P s) /\ (expect P s (fun x => B x) <= gamma))) ->
  exists s : list Sent, (length s <= k)%nat /\ ((0 < P s) /\ (expect P s (fun x => B x) < gamma + epsilon)).
Definition definition_2_1_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P : LM) (B : Sent -> R) (gamma epsilon : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < epsilon) ->
  (forall s : list Sent, (length s <= k)%nat -> ((0 < P s) -> (0 < P s))) /\ ((exists s : list Sent, (length s <= k)%nat /\ ((0 < P s) /\ (expect P s (fun x => B x) <= gamma))) ->
  forall s : list Sent, (length s <= k)%nat -> ((0 < P s) -> (0 < P s))).

(** Definition 2.2: No model is β-distinguishable from itself. *)
Definition definition_2_2 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 : LM) (rho : R) (k : nat),
  (1 <= rho) ->
  ~ (forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 h) -> (0 < P0 h)) -> (ln rho < expect_sequences P0 m [] (fun h => expect P0 h (fun x => ln (prob P0 [x] h / prob P0 [x] h))))).
Definition definition_2_2_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 : LM) (rho : R) (k : nat),
  (1 <= rho) ->
  forall m : nat, (m < (k + 1)%nat)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 h) -> (0 < P0 h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> 0 < P0 h)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> prob P0 [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h [] -> (forall x : Sent, 0 < prob P0 [x] h -> 0 < prob P0 [x] h / prob P0 [x] h)))).

(** Definition 2.3: A model is β-prompt-distinguishable from itself exactly where it says nothing negative. *)
Definition definition_2_3 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 : LM) (B : Sent -> R) (rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (1 <= rho) ->
  ((forall u : list Sent, (length u <= k)%nat -> forall y : Sent, (0 < P0 (u ++ [y])) -> (0 <= B y)) -> (forall u : list Sent, (length u <= k)%nat -> forall y : Sent, ((B y < 0) /\ (0 < P0 (u ++ [y]))) -> (forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (u ++ [y] ++ h)) -> (0 < P0 (u ++ [y] ++ h))) -> (ln rho < expect_sequences P0 m (u ++ [y]) (fun h => expect P0 (u ++ [y] ++ h) (fun x => ln (prob P0 [x] (u ++ [y] ++ h) / prob P0 [x] (u ++ [y] ++ h)))))))) /\ ((forall u : list Sent, (length u <= k)%nat -> forall y : Sent, ((B y < 0) /\ (0 < P0 (u ++ [y]))) -> (forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (u ++ [y] ++ h)) -> (0 < P0 (u ++ [y] ++ h))) -> (ln rho < expect_sequences P0 m (u ++ [y]) (fun h => expect P0 (u ++ [y] ++ h) (fun x => ln (prob P0 [x] (u ++ [y] ++ h) / prob P0 [x] (u ++ [y] ++ h))))))) -> (forall u : list Sent, (length u <= k)%nat -> forall y : Sent, (0 < P0 (u ++ [y])) -> (0 <= B y))).
Definition definition_2_3_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 : LM) (B : Sent -> R) (rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (1 <= rho) ->
  (((forall u : list Sent, (length u <= k)%nat -> forall y : Sent, (0 < P0 (u ++ [y])) -> (0 <= B y)) -> forall u : list Sent, (length u <= k)%nat -> forall y : Sent, (((B y < 0) /\ (0 < P0 (u ++ [y]))) -> forall m : nat, (m < (k + 1)%nat)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (u ++ [y] ++ h)) -> (0 < P0 (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < P0 (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> 0 < P0 (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> (forall x : Sent, 0 < prob P0 [x] (u ++ [y] ++ h) -> prob P0 [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> (forall x : Sent, 0 < prob P0 [x] (u ++ [y] ++ h) -> 0 < prob P0 [x] (u ++ [y] ++ h) / prob P0 [x] (u ++ [y] ++ h)))))))) /\ (((forall u : list Sent, (length u <= k)%nat -> forall y : Sent, (0 < P0 (u ++ [y])) -> (0 <= B y)) -> (forall u : list Sent, (length u <= k)%nat -> forall y : Sent, ((B y < 0) /\ (0 < P0 (u ++ [y]))) -> (forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (u ++ [y] ++ h)) -> (0 < P0 (u ++ [y] ++ h))) -> (ln rho < expect_sequences P0 m (u ++ [y]) (fun h => expect P0 (u ++ [y] ++ h) (fun x => ln (prob P0 [x] (u ++ [y] ++ h) / prob P0 [x] (u ++ [y] ++ h)))))))) -> (forall u : list Sent, (length u <= k)%nat -> forall y : Sent, (((B y < 0) /\ (0 < P0 (u ++ [y]))) -> forall m : nat, (m < (k + 1)%nat)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (u ++ [y] ++ h)) -> (0 < P0 (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < P0 (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> 0 < P0 (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> (forall x : Sent, 0 < prob P0 [x] (u ++ [y] ++ h) -> prob P0 [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h (u ++ [y]) -> (forall x : Sent, 0 < prob P0 [x] (u ++ [y] ++ h) -> 0 < prob P0 [x] (u ++ [y] ++ h) / prob P0 [x] (u ++ [y] ++ h)))))))).

(** Definition 2.4: No models are σ-similar as printed, whatever σ is: the variance of no sentence is not below 0. *)
Definition definition_2_4 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (sigma : R) (s0 : list Sent) (k : nat),
  (0 < P0 s0) ->
  (~ (forall m : nat, (m < (k + 1)%nat)%nat -> ((0 < P1 s0) /\ (forall h : list Sent, (length h <= m)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P1 (s0 ++ h)))) /\ (expect_sequences P0 m s0 (fun u => (ln (prob P0 u s0 / prob P1 u s0) - expect_sequences P0 m s0 (fun h => ln (prob P0 h s0 / prob P1 h s0))) * (ln (prob P0 u s0 / prob P1 u s0) - expect_sequences P0 m s0 (fun h => ln (prob P0 h s0 / prob P1 h s0)))) < INR m * (sigma * sigma)))) /\ (((0 < P1 s0) /\ (forall h : list Sent, (length h <= 0%nat)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P1 (s0 ++ h)))) -> (expect_sequences P0 0%nat s0 (fun u => (ln (prob P0 u s0 / prob P1 u s0) - expect_sequences P0 0%nat s0 (fun h => ln (prob P0 h s0 / prob P1 h s0))) * (ln (prob P0 u s0 / prob P1 u s0) - expect_sequences P0 0%nat s0 (fun h => ln (prob P0 h s0 / prob P1 h s0)))) = 0)).
Definition definition_2_4_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (sigma : R) (s0 : list Sent) (k : nat),
  (0 < P0 s0) ->
  (forall m : nat, (m < (k + 1)%nat)%nat -> (((0 < P1 s0) /\ (forall h : list Sent, (length h <= m)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P1 (s0 ++ h)))) -> (0 < P0 s0) /\ (0 < P1 s0) /\ ((forall u : list Sent, length u = m -> 0 < prob P0 u s0 -> prob P1 u s0 <> 0)) /\ ((forall u : list Sent, length u = m -> 0 < prob P0 u s0 -> 0 < prob P0 u s0 / prob P1 u s0)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h s0 -> prob P1 h s0 <> 0)) /\ ((forall h : list Sent, length h = m -> 0 < prob P0 h s0 -> 0 < prob P0 h s0 / prob P1 h s0)))) /\ ((~ (forall m : nat, (m < (k + 1)%nat)%nat -> ((0 < P1 s0) /\ (forall h : list Sent, (length h <= m)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P1 (s0 ++ h)))) /\ (expect_sequences P0 m s0 (fun u => (ln (prob P0 u s0 / prob P1 u s0) - expect_sequences P0 m s0 (fun h => ln (prob P0 h s0 / prob P1 h s0))) * (ln (prob P0 u s0 / prob P1 u s0) - expect_sequences P0 m s0 (fun h => ln (prob P0 h s0 / prob P1 h s0)))) < INR m * (sigma * sigma)))) -> (((0 < P1 s0) /\ (forall h : list Sent, (length h <= 0%nat)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P1 (s0 ++ h)))) -> (0 < P0 s0) /\ (0 < P1 s0) /\ ((forall u : list Sent, length u = 0%nat -> 0 < prob P0 u s0 -> prob P1 u s0 <> 0)) /\ ((forall u : list Sent, length u = 0%nat -> 0 < prob P0 u s0 -> 0 < prob P0 u s0 / prob P1 u s0)) /\ ((forall h : list Sent, length h = 0%nat -> 0 < prob P0 h s0 -> prob P1 h s0 <> 0)) /\ ((forall h : list Sent, length h = 0%nat -> 0 < prob P0 h s0 -> 0 < prob P0 h s0 / prob P1 h s0)))).

(** Definition 2.4 (n ≥ 1): Asked of n ≥ 1 sentences, a model is σ-similar to itself for every σ > 0. *)
Definition definition_2_4_n_1 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (sigma : R) (s0 : list Sent) (k : nat),
  (0 < sigma) ->
  (0 < P0 s0) ->
  forall m : nat, (m < k)%nat -> ((0 < P0 s0) /\ (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P0 (s0 ++ h)))) /\ (expect_sequences P0 (m + 1)%nat s0 (fun u => (ln (prob P0 u s0 / prob P0 u s0) - expect_sequences P0 (m + 1)%nat s0 (fun h => ln (prob P0 h s0 / prob P0 h s0))) * (ln (prob P0 u s0 / prob P0 u s0) - expect_sequences P0 (m + 1)%nat s0 (fun h => ln (prob P0 h s0 / prob P0 h s0)))) < INR (m + 1)%nat * (sigma * sigma)).
Definition definition_2_4_n_1_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P0 P1 : LM) (sigma : R) (s0 : list Sent) (k : nat),
  (0 < sigma) ->
  (0 < P0 s0) ->
  forall m : nat, (m < k)%nat -> (((0 < P0 s0) /\ (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < P0 (s0 ++ h)) -> (0 < P0 (s0 ++ h)))) -> (0 < P0 s0) /\ ((forall u : list Sent, length u = (m + 1)%nat -> 0 < prob P0 u s0 -> prob P0 u s0 <> 0)) /\ ((forall u : list Sent, length u = (m + 1)%nat -> 0 < prob P0 u s0 -> 0 < prob P0 u s0 / prob P0 u s0)) /\ ((forall h : list Sent, length h = (m + 1)%nat -> 0 < prob P0 h s0 -> prob P0 h s0 <> 0)) /\ ((forall h : list Sent, length h = (m + 1)%nat -> 0 < prob P0 h s0 -> 0 < prob P0 h s0 / prob P0 h s0))).

(** Definition 2.5: If B is α,β,γ-negatively-distinguishable in P, then after every prompt P₋ can say a negative sentence. *)
Definition definition_2_5 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  forall h : list Sent, (length h <= k)%nat -> (0 < Pminus h) -> (exists x : Sent, ((0 < prob Pminus [x] h) /\ (B x < 0))).
Definition definition_2_5_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma < 0) ->
  (forall h : list Sent, (length h <= k)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, (length h <= k)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < k)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  forall h : list Sent, (length h <= k)%nat -> ((0 < Pminus h) -> forall x : Sent, ((0 < Pminus h))))).

(** Definition 2.5 (α = 1): With α = 1 the mixture is P₋ itself, and P₊ does not matter. *)
Definition definition_2_5_1 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent),
  (alpha = 1) ->
  mix alpha Pminus Pplus s - Pminus s = 0.
Definition definition_2_5_1_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent),
  True.

(** Definition 2.6: If P₊ is positive with respect to P₋, then P₋ can say every negative sentence after every prompt. *)
Definition definition_2_6 : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (B : Sent -> R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (forall h : list Sent, (length h <= k)%nat -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] h < prob Pminus [y] h))) ->
  forall h : list Sent, (length h <= k)%nat -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, (B y < 0) -> (0 < prob Pminus [y] h)).
Definition definition_2_6_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (B : Sent -> R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (forall h : list Sent, (length h <= k)%nat -> (((0 < Pminus h) /\ (0 < Pplus h)) -> forall y : Sent, ((B y < 0) -> (0 < Pplus h) /\ (0 < Pminus h)))) /\ ((forall h : list Sent, (length h <= k)%nat -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, (B y < 0) -> (prob Pplus [y] h < prob Pminus [y] h))) ->
  forall h : list Sent, (length h <= k)%nat -> (((0 < Pminus h) /\ (0 < Pplus h)) -> forall y : Sent, ((B y < 0) -> (0 < Pminus h)))).

(** Lemma N: If B_{P₋}(h) ≤ γ, the next sentence is negative with probability at least −γ. *)
Definition lemma_n : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus : LM) (B : Sent -> R) (h : list Sent) (gamma : R), (forall x, -1 <= B x <= 1) ->
  (0 < Pminus h) ->
  (expect Pminus h (fun x => B x) <= gamma) ->
  0 - gamma <= expect Pminus h (fun x => indicator (B x < 0)).
Definition lemma_n_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus : LM) (B : Sent -> R) (h : list Sent) (gamma : R), (forall x, -1 <= B x <= 1) ->
  (0 < Pminus h) ->
  ((0 < Pminus h)) /\ ((expect Pminus h (fun x => B x) <= gamma) ->
  (0 < Pminus h)).

(** Lemma N (a sentence): If B_{P₋}(h) ≤ γ < 0, P₋ can say a negative sentence after h. *)
Definition lemma_n_a_sentence : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus : LM) (B : Sent -> R) (h : list Sent) (gamma : R), (forall x, -1 <= B x <= 1) ->
  (0 < Pminus h) ->
  (expect Pminus h (fun x => B x) <= gamma) ->
  (gamma < 0) ->
  exists x : Sent, ((0 < prob Pminus [x] h) /\ (B x < 0)).
Definition lemma_n_a_sentence_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus : LM) (B : Sent -> R) (h : list Sent) (gamma : R), (forall x, -1 <= B x <= 1) ->
  (0 < Pminus h) ->
  ((0 < Pminus h)) /\ ((expect Pminus h (fun x => B x) <= gamma) ->
  (gamma < 0) ->
  forall x : Sent, ((0 < Pminus h))).

(** Lemma N (dominated): If moreover P ≥ αP₋, then P says a negative sentence with probability at least −γ·αP₋(h)/P(h). *)
Definition lemma_n_dominated : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (B : Sent -> R) (h : list Sent) (gamma : R), (forall x, -1 <= B x <= 1) ->
  (0 < Pminus h) ->
  (expect Pminus h (fun x => B x) <= gamma) ->
  (0 < alpha) ->
  (forall y : Sent, alpha * Pminus (h ++ [y]) <= P (h ++ [y])) ->
  (0 < P h) ->
  (0 - gamma) * (alpha * Pminus h) <= P h * expect P h (fun x => indicator (B x < 0)).
Definition lemma_n_dominated_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (B : Sent -> R) (h : list Sent) (gamma : R), (forall x, -1 <= B x <= 1) ->
  (0 < Pminus h) ->
  ((0 < Pminus h)) /\ ((expect Pminus h (fun x => B x) <= gamma) ->
  (0 < alpha) ->
  (forall y : Sent, alpha * Pminus (h ++ [y]) <= P (h ++ [y])) ->
  (0 < P h) ->
  (0 < P h)).

(** Misalignable models have a bad component: If some prompt brings B_P down to γ < 0, then P says a negative sentence with positive probability at the start. *)
Definition misalignable_models_have_a_bad_component : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P : LM) (B : Sent -> R) (gamma : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (gamma < 0) ->
  (exists s : list Sent, (length s <= k)%nat /\ ((0 < P s) /\ (expect P s (fun x => B x) <= gamma))) ->
  0 < expect P [] (fun x => indicator (B x < 0)).
Definition misalignable_models_have_a_bad_component_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P : LM) (B : Sent -> R) (gamma : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (gamma < 0) ->
  forall s : list Sent, (length s <= k)%nat -> ((0 < P s) -> (0 < P s)).
Definition misalignable_models_have_a_bad_component_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (P : LM) (B : Sent -> R) (gamma : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (gamma < 0) ->
  (forall s : list Sent, (length s <= k)%nat -> ((0 < P s) -> (0 < P s))) ->
  (exists s : list Sent, (length s <= k)%nat /\ ((0 < P s) /\ (expect P s (fun x => B x) <= gamma))) ->
  0 < expect P [] (fun x => indicator (B x < 0)).

(** Domination lemma: If P ≥ αP₋ up to k sentences, then P = αP₋ + (1−α)P₊ there for a P₊ ≥ 0 with total 1 and consistent likelihoods. *)
Definition domination_lemma : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (k : nat),
  (alpha < 1) ->
  (forall s : list Sent, (length s <= k)%nat -> alpha * Pminus s <= P s) ->
  ((P [] - alpha * Pminus []) / (1 - alpha) = 1) /\ (forall s : list Sent, (length s <= k)%nat -> (0 <= (P s - alpha * Pminus s) / (1 - alpha)) /\ ((sum_sentences (fun y => (P (s ++ [y]) - alpha * Pminus (s ++ [y])) / (1 - alpha)) = (P s - alpha * Pminus s) / (1 - alpha)) /\ (alpha * Pminus s + (1 - alpha) * ((P s - alpha * Pminus s) / (1 - alpha)) = P s))).
Definition domination_lemma_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (k : nat),
  (alpha < 1) ->
  (forall s : list Sent, (length s <= k)%nat -> alpha * Pminus s <= P s) ->
  ((1 - alpha <> 0)) /\ (((P [] - alpha * Pminus []) / (1 - alpha) = 1) -> forall s : list Sent, (length s <= k)%nat -> ((1 - alpha <> 0)) /\ ((0 <= (P s - alpha * Pminus s) / (1 - alpha)) -> ((1 - alpha <> 0)) /\ ((sum_sentences (fun y => (P (s ++ [y]) - alpha * Pminus (s ++ [y])) / (1 - alpha)) = (P s - alpha * Pminus s) / (1 - alpha)) -> (1 - alpha <> 0)))).

(** Domination lemma (necessary): A mixture αP₋ + (1−α)P₊ dominates αP₋ on every sequence. *)
Definition domination_lemma_necessary : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent),
  (alpha <= 1) ->
  alpha * Pminus s <= mix alpha Pminus Pplus s.
Definition domination_lemma_necessary_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (s : list Sent),
  True.

(** Domination lemma (every weight): The same for every weight α < 1, without domination. *)
Definition domination_lemma_every_weight : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (k : nat),
  (alpha < 1) ->
  ((P [] - alpha * Pminus []) / (1 - alpha) = 1) /\ (forall s : list Sent, (length s <= k)%nat -> (0 <= (P s - alpha * Pminus s) / (1 - alpha)) /\ ((sum_sentences (fun y => (P (s ++ [y]) - alpha * Pminus (s ++ [y])) / (1 - alpha)) = (P s - alpha * Pminus s) / (1 - alpha)) /\ (alpha * Pminus s + (1 - alpha) * ((P s - alpha * Pminus s) / (1 - alpha)) = P s))).
Definition domination_lemma_every_weight_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (k : nat),
  (alpha < 1) ->
  ((1 - alpha <> 0)) /\ (((P [] - alpha * Pminus []) / (1 - alpha) = 1) -> forall s : list Sent, (length s <= k)%nat -> ((1 - alpha <> 0)) /\ ((0 <= (P s - alpha * Pminus s) / (1 - alpha)) -> ((1 - alpha <> 0)) /\ ((sum_sentences (fun y => (P (s ++ [y]) - alpha * Pminus (s ++ [y])) / (1 - alpha)) = (P s - alpha * Pminus s) / (1 - alpha)) -> (1 - alpha <> 0)))).
Definition domination_lemma_every_weight_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (P Pminus : LM) (k : nat),
  (alpha < 1) ->
  (((1 - alpha <> 0)) /\ (((P [] - alpha * Pminus []) / (1 - alpha) = 1) -> forall s : list Sent, (length s <= k)%nat -> ((1 - alpha <> 0)) /\ ((0 <= (P s - alpha * Pminus s) / (1 - alpha)) -> ((1 - alpha <> 0)) /\ ((sum_sentences (fun y => (P (s ++ [y]) - alpha * Pminus (s ++ [y])) / (1 - alpha)) = (P s - alpha * Pminus s) / (1 - alpha)) -> (1 - alpha <> 0))))) ->
  ((P [] - alpha * Pminus []) / (1 - alpha) = 1) /\ (forall s : list Sent, (length s <= k)%nat -> (0 <= (P s - alpha * Pminus s) / (1 - alpha)) /\ ((sum_sentences (fun y => (P (s ++ [y]) - alpha * Pminus (s ++ [y])) / (1 - alpha)) = (P s - alpha * Pminus s) / (1 - alpha)) /\ (alpha * Pminus s + (1 - alpha) * ((P s - alpha * Pminus s) / (1 - alpha)) = P s))).

(** Domination of tails: Text of P₋ tells less than c for P₊ at least as often as text of P₊ does. *)
Definition domination_of_tails : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (c : R) (N : nat),
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> (0 < Pminus u)) ->
  expect_sequences Pplus N [] (fun u => indicator ((0 < Pplus u) -> (ln (Pplus u / Pminus u) < c))) <= expect_sequences Pminus N [] (fun u => indicator ((0 < Pplus u) -> (ln (Pplus u / Pminus u) < c))).
Definition domination_of_tails_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (c : R) (N : nat),
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> (0 < Pminus u)) ->
  ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> (((0 < Pplus u) -> (Pminus u <> 0) /\ (0 < Pplus u / Pminus u))))) /\ ((forall u : list Sent, length u = N -> 0 < prob Pminus u [] -> (((0 < Pplus u) -> (Pminus u <> 0) /\ (0 < Pplus u / Pminus u))))).

(** Domination of tails (mixture): Text of P tells less than c for P₊ at least as often as text of P₊ does. *)
Definition domination_of_tails_mixture : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (c : R) (N : nat) (alpha : R),
  (0 < alpha) ->
  (alpha < 1) ->
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> (0 < Pminus u)) ->
  expect_sequences Pplus N [] (fun u => indicator ((0 < Pplus u) -> (ln (Pplus u / Pminus u) < c))) <= expect_sequences (mix alpha Pminus Pplus) N [] (fun u => indicator ((0 < Pplus u) -> (ln (Pplus u / Pminus u) < c))).
Definition domination_of_tails_mixture_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (c : R) (N : nat) (alpha : R),
  (0 < alpha) ->
  (alpha < 1) ->
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> (0 < Pminus u)) ->
  ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> (((0 < Pplus u) -> (Pminus u <> 0) /\ (0 < Pplus u / Pminus u))))) /\ ((forall u : list Sent, length u = N -> 0 < prob (mix alpha Pminus Pplus) u [] -> (((0 < Pplus u) -> (Pminus u <> 0) /\ (0 < Pplus u / Pminus u))))).

(** Gap lemma: A gap of η in behaviour takes a difference of at least η between the next-sentence laws. *)
Definition gap_lemma : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  Rabs (expect Pminus s (fun x => B x) - expect Pplus s (fun x => B x)) <= sum_sentences (fun x => Rabs (prob Pminus [x] s - prob Pplus [x] s)).
Definition gap_lemma_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  (0 < Pminus s) /\ (0 < Pplus s).

(** Gap lemma (divergence): A gap of η in behaviour takes a divergence of at least η²/2. *)
Definition gap_lemma_divergence : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  (forall y : Sent, (0 < prob Pminus [y] s) -> (0 < prob Pplus [y] s)) ->
  Rabs (expect Pminus s (fun x => B x) - expect Pplus s (fun x => B x)) * Rabs (expect Pminus s (fun x => B x) - expect Pplus s (fun x => B x)) <= 2 * expect Pminus s (fun x => ln (prob Pminus [x] s / prob Pplus [x] s)).
Definition gap_lemma_divergence_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  (forall y : Sent, ((0 < Pminus s)) /\ ((0 < prob Pminus [y] s) -> (0 < Pplus s))) /\ ((forall y : Sent, (0 < prob Pminus [y] s) -> (0 < prob Pplus [y] s)) ->
  (0 < Pminus s) /\ (0 < Pplus s) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> prob Pplus [x] s <> 0)) /\ ((forall x : Sent, 0 < prob Pminus [x] s -> 0 < prob Pminus [x] s / prob Pplus [x] s))).

(** Gap lemma (likelihood ratio): Some sentence of P₋ has P₋(x|s)/P₊(x|s) ≥ 2/(2−η). *)
Definition gap_lemma_likelihood_ratio : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  exists y : Sent, ((0 < prob Pminus [y] s) /\ (2 * prob Pplus [y] s <= (2 - Rabs (expect Pminus s (fun x => B x) - expect Pplus s (fun x => B x))) * prob Pminus [y] s)).
Definition gap_lemma_likelihood_ratio_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  forall y : Sent, ((0 < Pminus s)) /\ ((0 < prob Pminus [y] s) -> (0 < Pplus s) /\ (0 < Pminus s)).

(** Gap lemma (likelihood ratio, sharp): Some sentence of P₋ has P₋(x|s)/P₊(x|s) ≥ (1 − B_{P₋}(s))/(1 − B_{P₊}(s)). *)
Definition gap_lemma_likelihood_ratio_sharp : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  exists y : Sent, ((0 < prob Pminus [y] s) /\ ((1 - expect Pminus s (fun x => B x)) * prob Pplus [y] s <= (1 - expect Pplus s (fun x => B x)) * prob Pminus [y] s)).
Definition gap_lemma_likelihood_ratio_sharp_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  forall y : Sent, ((0 < Pminus s)) /\ ((0 < prob Pminus [y] s) -> (0 < Pminus s) /\ (0 < Pplus s)).

(** Prompt-distinguishable and bad (after a history): After every history h that P₋ can write, the mean divergence n sentences later is at least β(1 − (1+γ)ⁿ). *)
Definition prompt_distinguishable_and_bad_after_a_history : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (B : Sent -> R) (gamma rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (1 <= rho) ->
  ((-1) <= gamma) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (forall u : list Sent, (length u <= k)%nat -> forall y : Sent, ((B y < 0) /\ (0 < Pminus (u ++ [y]))) -> (forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))) ->
  forall n : nat, (n < (k + 2)%nat)%nat -> forall N : nat, (N < (k + 2)%nat)%nat -> forall s : list Sent, length s = N -> (((INR N + INR n <= INR (k + 1)%nat) /\ (0 < Pminus s)) /\ (forall h : list Sent, (length h <= (n + 1)%nat)%nat -> (0 < Pminus (s ++ h)) -> (0 < Pplus (s ++ h)))) -> (ln rho * (1 - (1 + gamma) ^ n) <= expect_sequences Pminus n s (fun h => expect Pminus (s ++ h) (fun x => ln (prob Pminus [x] (s ++ h) / prob Pplus [x] (s ++ h))))).
Definition prompt_distinguishable_and_bad_after_a_history_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (B : Sent -> R) (gamma rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (1 <= rho) ->
  ((-1) <= gamma) ->
  (forall h : list Sent, (length h <= k)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, (length h <= k)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (forall u : list Sent, (length u <= k)%nat -> forall y : Sent, (((B y < 0) /\ (0 < Pminus (u ++ [y]))) -> forall m : nat, (m < (k + 1)%nat)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pminus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pplus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> prob Pplus [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> 0 < prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))) /\ ((forall u : list Sent, (length u <= k)%nat -> forall y : Sent, ((B y < 0) /\ (0 < Pminus (u ++ [y]))) -> (forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))) ->
  forall n : nat, (n < (k + 2)%nat)%nat -> forall N : nat, (N < (k + 2)%nat)%nat -> forall s : list Sent, length s = N -> ((((INR N + INR n <= INR (k + 1)%nat) /\ (0 < Pminus s)) /\ (forall h : list Sent, (length h <= (n + 1)%nat)%nat -> (0 < Pminus (s ++ h)) -> (0 < Pplus (s ++ h)))) -> (0 < rho) /\ (0 < Pminus s) /\ ((forall h : list Sent, length h = n -> 0 < prob Pminus h s -> 0 < Pminus (s ++ h))) /\ ((forall h : list Sent, length h = n -> 0 < prob Pminus h s -> 0 < Pplus (s ++ h))) /\ ((forall h : list Sent, length h = n -> 0 < prob Pminus h s -> (forall x : Sent, 0 < prob Pminus [x] (s ++ h) -> prob Pplus [x] (s ++ h) <> 0))) /\ ((forall h : list Sent, length h = n -> 0 < prob Pminus h s -> (forall x : Sent, 0 < prob Pminus [x] (s ++ h) -> 0 < prob Pminus [x] (s ++ h) / prob Pplus [x] (s ++ h))))))).

(** Prompt-distinguishable and bad: If P₋ is bad and β-prompt-distinguishable from P₊, its mean divergence after n sentences is at least β(1 − (1+γ)ⁿ). *)
Definition prompt_distinguishable_and_bad : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (B : Sent -> R) (gamma rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (1 <= rho) ->
  ((-1) <= gamma) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (forall u : list Sent, (length u <= k)%nat -> forall y : Sent, ((B y < 0) /\ (0 < Pminus (u ++ [y]))) -> (forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))) ->
  (forall h : list Sent, (length h <= (k + 2)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (gamma < 0) ->
  ln rho * (1 - (1 + gamma) ^ (k + 1)%nat) <= expect_sequences Pminus (k + 1)%nat [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))).
Definition prompt_distinguishable_and_bad_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (B : Sent -> R) (gamma rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (1 <= rho) ->
  ((-1) <= gamma) ->
  (forall h : list Sent, (length h <= k)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, (length h <= k)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (forall u : list Sent, (length u <= k)%nat -> forall y : Sent, (((B y < 0) /\ (0 < Pminus (u ++ [y]))) -> forall m : nat, (m < (k + 1)%nat)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pminus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pplus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> prob Pplus [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> 0 < prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))) /\ ((forall u : list Sent, (length u <= k)%nat -> forall y : Sent, ((B y < 0) /\ (0 < Pminus (u ++ [y]))) -> (forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))) ->
  (forall h : list Sent, (length h <= (k + 2)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (gamma < 0) ->
  (0 < rho) /\ ((forall h : list Sent, length h = (k + 1)%nat -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = (k + 1)%nat -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = (k + 1)%nat -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = (k + 1)%nat -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))).

(** Prompt-distinguishable and bad (total): The divergences of n sentences add up to at least β(n − 1/|γ|). *)
Definition prompt_distinguishable_and_bad_total : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (B : Sent -> R) (gamma rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (1 <= rho) ->
  ((-1) <= gamma) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (forall u : list Sent, (length u <= k)%nat -> forall y : Sent, ((B y < 0) /\ (0 < Pminus (u ++ [y]))) -> (forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))) ->
  (forall h : list Sent, (length h <= (k + 2)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (gamma < 0) ->
  ln rho * (INR (k + 2)%nat - 1 / (0 - gamma)) <= sum_over (seq 0 (k + 2)%nat) (fun m => expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h)))).
Definition prompt_distinguishable_and_bad_total_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (B : Sent -> R) (gamma rho : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (1 <= rho) ->
  ((-1) <= gamma) ->
  (forall h : list Sent, (length h <= k)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, (length h <= k)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  (forall u : list Sent, (length u <= k)%nat -> forall y : Sent, (((B y < 0) /\ (0 < Pminus (u ++ [y]))) -> forall m : nat, (m < (k + 1)%nat)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (0 < rho) /\ (0 < Pminus (u ++ [y])) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pminus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> 0 < Pplus (u ++ [y] ++ h))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> prob Pplus [x] (u ++ [y] ++ h) <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h (u ++ [y]) -> (forall x : Sent, 0 < prob Pminus [x] (u ++ [y] ++ h) -> 0 < prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))) /\ ((forall u : list Sent, (length u <= k)%nat -> forall y : Sent, ((B y < 0) /\ (0 < Pminus (u ++ [y]))) -> (forall m : nat, (m < (k + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus (u ++ [y] ++ h)) -> (0 < Pplus (u ++ [y] ++ h))) -> (ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => expect Pminus (u ++ [y] ++ h) (fun x => ln (prob Pminus [x] (u ++ [y] ++ h) / prob Pplus [x] (u ++ [y] ++ h))))))) ->
  (forall h : list Sent, (length h <= (k + 2)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (gamma < 0) ->
  (0 < rho) /\ (0 - gamma <> 0) /\ ((forall m : nat, (m < (k + 2)%nat)%nat -> (forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h))) /\ ((forall m : nat, (m < (k + 2)%nat)%nat -> (forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h))) /\ ((forall m : nat, (m < (k + 2)%nat)%nat -> (forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0)))) /\ ((forall m : nat, (m < (k + 2)%nat)%nat -> (forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h)))))).

(** Logarithm below its tangent: log t ≤ t − 1. *)
Definition logarithm_below_its_tangent : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (t : R),
  (0 < t) ->
  ln t <= t - 1.
Definition logarithm_below_its_tangent_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (t : R),
  (0 < t) ->
  (0 < t).

(** Compound growth: (1 + t/n)ⁿ ≤ e^t, by logarithms. *)
Definition compound_growth : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (t : R) (k : nat),
  (0 < 1 + t / INR (k + 1)%nat) ->
  INR (k + 1)%nat * ln (1 + t / INR (k + 1)%nat) <= t.
Definition compound_growth_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (t : R) (k : nat),
  ((INR (k + 1)%nat <> 0)) /\ ((0 < 1 + t / INR (k + 1)%nat) ->
  (INR (k + 1)%nat <> 0) /\ (0 < 1 + t / INR (k + 1)%nat)).

(** Jensen for the logarithm: The mean of log Y is at most the logarithm of the mean of Y. *)
Definition jensen_for_the_logarithm : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (draw : LM) (B : Sent -> R) (c : R), (forall x, -1 <= B x <= 1) ->
  (0 < c) ->
  (forall x : Sent, (0 < draw [x]) -> (0 < 1 + B x)) ->
  expect draw [] (fun x => ln (c * (1 + B x))) <= ln (expect draw [] (fun x => c * (1 + B x))).
Definition jensen_for_the_logarithm_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (draw : LM) (B : Sent -> R) (c : R), (forall x, -1 <= B x <= 1) ->
  (0 < c) ->
  (forall x : Sent, (0 < draw [x]) -> (0 < 1 + B x)) ->
  ((forall x : Sent, 0 < prob draw [x] [] -> 0 < c * (1 + B x))) /\ (0 < expect draw [] (fun x => c * (1 + B x))).

(** Markov’s inequality: P(Y ≥ t) ≤ E Y/t for a nonnegative random variable Y and t > 0. *)
Definition markov_s_inequality : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (draw : LM) (B : Sent -> R) (c t : R), (forall x, -1 <= B x <= 1) ->
  (0 < c) ->
  (0 < t) ->
  expect draw [] (fun x => indicator (t <= c * (1 + B x))) <= expect draw [] (fun x => c * (1 + B x)) / t.
Definition markov_s_inequality_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (draw : LM) (B : Sent -> R) (c t : R), (forall x, -1 <= B x <= 1) ->
  (0 < c) ->
  (0 < t) ->
  (t <> 0).

(** Cantelli’s inequality: P(Z ≥ E Z + t) ≤ Var Z/(Var Z + t²) for t > 0. *)
Definition cantelli_s_inequality : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (draw : LM) (B : Sent -> R) (c t : R), (forall x, -1 <= B x <= 1) ->
  (0 < t) ->
  expect draw [] (fun x => indicator (t <= c * B x - expect draw [] (fun y => c * B y))) <= expect draw [] (fun x => (c * B x - expect draw [] (fun y => c * B y)) * (c * B x - expect draw [] (fun y => c * B y))) / (expect draw [] (fun x => (c * B x - expect draw [] (fun y => c * B y)) * (c * B x - expect draw [] (fun y => c * B y))) + t * t).
Definition cantelli_s_inequality_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (draw : LM) (B : Sent -> R) (c t : R), (forall x, -1 <= B x <= 1) ->
  (0 < t) ->
  (expect draw [] (fun x => (c * B x - expect draw [] (fun y => c * B y)) * (c * B x - expect draw [] (fun y => c * B y))) + t * t <> 0).

(** Guardrail: A prompt of k sentences with B_P(s) < τ needs α(τ−γ₀)μᵏ > (1−α)(b₊−τ). *)
Definition guardrail : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (mu gamma0 bplus tau : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma0 <= tau) ->
  (forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, prob Pminus [y] h <= mu * prob Pplus [y] h)) ->
  (forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) /\ (0 < Pplus s)) -> ((gamma0 <= expect Pminus s (fun x => B x)) /\ (bplus <= expect Pplus s (fun x => B x)))) ->
  forall s : list Sent, (length s <= k)%nat -> (0 < Pminus s) -> ((expect (mix alpha Pminus Pplus) s (fun x => B x) < tau) -> ((1 - alpha) * (bplus - tau) < alpha * (tau - gamma0) * (mu ^ k))).
Definition guardrail_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (mu gamma0 bplus tau : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma0 <= tau) ->
  (forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> (((0 < Pminus h) /\ (0 < Pplus h)) -> forall y : Sent, (0 < Pminus h) /\ (0 < Pplus h))) /\ ((forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, prob Pminus [y] h <= mu * prob Pplus [y] h)) ->
  (forall s : list Sent, (length s <= k)%nat -> (((0 < Pminus s) /\ (0 < Pplus s)) -> ((0 < Pminus s)) /\ ((gamma0 <= expect Pminus s (fun x => B x)) -> (0 < Pplus s)))) /\ ((forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) /\ (0 < Pplus s)) -> ((gamma0 <= expect Pminus s (fun x => B x)) /\ (bplus <= expect Pplus s (fun x => B x)))) ->
  forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) -> ((0 < mix alpha Pminus Pplus s))))).

(** Guardrail (evidence): If no sentence has a ratio above μ, prompts of at most k sentences have none above μᵏ. *)
Definition guardrail_evidence : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (mu : R) (s0 : list Sent) (k : nat),
  (forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> ((0 < Pminus (s0 ++ h)) /\ (0 < Pplus (s0 ++ h))) -> (forall y : Sent, prob Pminus [y] (s0 ++ h) <= mu * prob Pplus [y] (s0 ++ h))) ->
  forall s : list Sent, (length s <= k)%nat -> (0 < Pminus (s0 ++ s)) -> (Pminus (s0 ++ s) * Pplus s0 <= mu ^ k * Pminus s0 * Pplus (s0 ++ s)).
Definition guardrail_evidence_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (mu : R) (s0 : list Sent) (k : nat),
  forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> (((0 < Pminus (s0 ++ h)) /\ (0 < Pplus (s0 ++ h))) -> forall y : Sent, (0 < Pminus (s0 ++ h)) /\ (0 < Pplus (s0 ++ h))).

(** Guardrail (fixed prompt): A prompt with P₋(s)/P₊(s) ≤ (1−α)(b₊−τ)/(α(τ−γ₀)) leaves the behaviour at τ or above. *)
Definition guardrail_fixed_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma0 bplus tau : R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  (gamma0 <= expect Pminus s (fun x => B x)) ->
  (bplus <= expect Pplus s (fun x => B x)) ->
  (alpha * (tau - gamma0) * Pminus s <= (1 - alpha) * (bplus - tau) * Pplus s) ->
  tau <= expect (mix alpha Pminus Pplus) s (fun x => B x).
Definition guardrail_fixed_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma0 bplus tau : R) (s : list Sent), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < Pminus s) ->
  (0 < Pplus s) ->
  ((0 < Pminus s)) /\ ((gamma0 <= expect Pminus s (fun x => B x)) ->
  ((0 < Pplus s)) /\ ((bplus <= expect Pplus s (fun x => B x)) ->
  (alpha * (tau - gamma0) * Pminus s <= (1 - alpha) * (bplus - tau) * Pplus s) ->
  (0 < mix alpha Pminus Pplus s))).

(** Guardrail (safety budget): No prompt of at most k sentences has B_P(s) < τ if α(τ−γ₀)μᵏ ≤ (1−α)(b₊−τ). *)
Definition guardrail_safety_budget : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (mu gamma0 bplus tau : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma0 <= tau) ->
  (forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, prob Pminus [y] h <= mu * prob Pplus [y] h)) ->
  (forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) /\ (0 < Pplus s)) -> ((gamma0 <= expect Pminus s (fun x => B x)) /\ (bplus <= expect Pplus s (fun x => B x)))) ->
  (alpha * (tau - gamma0) * (mu ^ k) <= (1 - alpha) * (bplus - tau)) ->
  forall s : list Sent, (length s <= k)%nat -> (0 < Pminus s) -> (tau <= expect (mix alpha Pminus Pplus) s (fun x => B x)).
Definition guardrail_safety_budget_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (mu gamma0 bplus tau : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma0 <= tau) ->
  (forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> (((0 < Pminus h) /\ (0 < Pplus h)) -> forall y : Sent, (0 < Pminus h) /\ (0 < Pplus h))) /\ ((forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, prob Pminus [y] h <= mu * prob Pplus [y] h)) ->
  (forall s : list Sent, (length s <= k)%nat -> (((0 < Pminus s) /\ (0 < Pplus s)) -> ((0 < Pminus s)) /\ ((gamma0 <= expect Pminus s (fun x => B x)) -> (0 < Pplus s)))) /\ ((forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) /\ (0 < Pplus s)) -> ((gamma0 <= expect Pminus s (fun x => B x)) /\ (bplus <= expect Pplus s (fun x => B x)))) ->
  (alpha * (tau - gamma0) * (mu ^ k) <= (1 - alpha) * (bplus - tau)) ->
  forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s)))).

(** Guardrail (length): No prompt of k ≤ (1/M)·log((1−α)(b₊−τ)/(α(τ−γ₀))) sentences has B_P(s) < τ, M = log μ. *)
Definition guardrail_length : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (mu gamma0 bplus tau : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma0 < tau) ->
  (tau < bplus) ->
  (0 < mu) ->
  (forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, prob Pminus [y] h <= mu * prob Pplus [y] h)) ->
  (forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) /\ (0 < Pplus s)) -> ((gamma0 <= expect Pminus s (fun x => B x)) /\ (bplus <= expect Pplus s (fun x => B x)))) ->
  (INR k * ln mu <= ln ((1 - alpha) * (bplus - tau) / (alpha * (tau - gamma0)))) ->
  forall s : list Sent, (length s <= k)%nat -> (0 < Pminus s) -> (tau <= expect (mix alpha Pminus Pplus) s (fun x => B x)).
Definition guardrail_length_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (mu gamma0 bplus tau : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma0 < tau) ->
  (tau < bplus) ->
  (0 < mu) ->
  (forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> (((0 < Pminus h) /\ (0 < Pplus h)) -> forall y : Sent, (0 < Pminus h) /\ (0 < Pplus h))) /\ ((forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, prob Pminus [y] h <= mu * prob Pplus [y] h)) ->
  (forall s : list Sent, (length s <= k)%nat -> (((0 < Pminus s) /\ (0 < Pplus s)) -> ((0 < Pminus s)) /\ ((gamma0 <= expect Pminus s (fun x => B x)) -> (0 < Pplus s)))) /\ ((forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) /\ (0 < Pplus s)) -> ((gamma0 <= expect Pminus s (fun x => B x)) /\ (bplus <= expect Pplus s (fun x => B x)))) ->
  ((0 < mu) /\ (alpha * (tau - gamma0) <> 0) /\ (0 < (1 - alpha) * (bplus - tau) / (alpha * (tau - gamma0)))) /\ ((INR k * ln mu <= ln ((1 - alpha) * (bplus - tau) / (alpha * (tau - gamma0)))) ->
  forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))))).

(** Guardrail (evidence, attained): If after every prompt some sentence has the ratio μ, some prompt of k sentences has μᵏ. *)
Definition guardrail_evidence_attained : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (mu : R) (k : nat),
  (forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (exists y : Sent, ((0 < Pminus (h ++ [y])) /\ ((0 < Pplus (h ++ [y])) /\ (mu * prob Pplus [y] h = prob Pminus [y] h))))) ->
  exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ ((0 < Pplus s) /\ (mu ^ k * Pplus s <= Pminus s))).
Definition guardrail_evidence_attained_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (Pminus Pplus : LM) (mu : R) (k : nat),
  forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> (((0 < Pminus h) /\ (0 < Pplus h)) -> forall y : Sent, ((0 < Pminus (h ++ [y])) -> ((0 < Pplus (h ++ [y])) -> (0 < Pplus h) /\ (0 < Pminus h)))).

(** Guardrail (exact): With constant behaviours and a greatest ratio, k sentences reach below τ exactly if α(τ−γ₀)μᵏ > (1−α)(b₊−τ). *)
Definition guardrail_exact : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (mu gamma0 bplus tau : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma0 <= tau) ->
  (forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, prob Pminus [y] h <= mu * prob Pplus [y] h)) ->
  (forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (exists y : Sent, ((0 < Pminus (h ++ [y])) /\ ((0 < Pplus (h ++ [y])) /\ (mu * prob Pplus [y] h = prob Pminus [y] h))))) ->
  (forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) /\ (0 < Pplus s)) -> ((gamma0 = expect Pminus s (fun x => B x)) /\ (bplus = expect Pplus s (fun x => B x)))) ->
  (((1 - alpha) * (bplus - tau) < alpha * (tau - gamma0) * (mu ^ k)) -> (exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) < tau)))) /\ (forall s : list Sent, length s = k -> (0 < Pminus s) -> ((expect (mix alpha Pminus Pplus) s (fun x => B x) < tau) -> ((1 - alpha) * (bplus - tau) < alpha * (tau - gamma0) * (mu ^ k)))).
Definition guardrail_exact_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (mu gamma0 bplus tau : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma0 <= tau) ->
  (forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> (((0 < Pminus h) /\ (0 < Pplus h)) -> forall y : Sent, (0 < Pminus h) /\ (0 < Pplus h))) /\ ((forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, prob Pminus [y] h <= mu * prob Pplus [y] h)) ->
  (forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> (((0 < Pminus h) /\ (0 < Pplus h)) -> forall y : Sent, ((0 < Pminus (h ++ [y])) -> ((0 < Pplus (h ++ [y])) -> (0 < Pplus h) /\ (0 < Pminus h))))) /\ ((forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (exists y : Sent, ((0 < Pminus (h ++ [y])) /\ ((0 < Pplus (h ++ [y])) /\ (mu * prob Pplus [y] h = prob Pminus [y] h))))) ->
  (forall s : list Sent, (length s <= k)%nat -> (((0 < Pminus s) /\ (0 < Pplus s)) -> ((0 < Pminus s)) /\ ((gamma0 = expect Pminus s (fun x => B x)) -> (0 < Pplus s)))) /\ ((forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) /\ (0 < Pplus s)) -> ((gamma0 = expect Pminus s (fun x => B x)) /\ (bplus = expect Pplus s (fun x => B x)))) ->
  ((((1 - alpha) * (bplus - tau) < alpha * (tau - gamma0) * (mu ^ k)) -> forall s : list Sent, length s = k -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s)))) /\ ((((1 - alpha) * (bplus - tau) < alpha * (tau - gamma0) * (mu ^ k)) -> (exists s : list Sent, length s = k /\ ((0 < Pminus s) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) < tau)))) -> forall s : list Sent, length s = k -> ((0 < Pminus s) -> ((0 < mix alpha Pminus Pplus s))))))).

(** Guardrail (sandwich): More than k sentences are needed to reach below γ + ε, and D + 1 suffice. *)
Definition guardrail_sandwich : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho mu bplus : R) (k D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, prob Pminus [y] h <= mu * prob Pplus [y] h)) ->
  (forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) /\ (0 < Pplus s)) -> ((gamma <= expect Pminus s (fun x => B x)) /\ (bplus <= expect Pplus s (fun x => B x)))) ->
  (alpha * epsilon * (mu ^ k) <= (1 - alpha) * (bplus - gamma - epsilon)) ->
  (forall m : nat, (m < (D + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = (D + 1)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((1 - alpha) * (1 - gamma - epsilon) <= alpha * epsilon * (rho ^ (D + 1)%nat)) ->
  (forall s : list Sent, (length s <= k)%nat -> (0 < Pminus s) -> (gamma + epsilon <= expect (mix alpha Pminus Pplus) s (fun x => B x))) /\ (exists s : list Sent, length s = (D + 1)%nat /\ ((0 < Pminus s) /\ (expect (mix alpha Pminus Pplus) s (fun x => B x) < gamma + epsilon))).
Definition guardrail_sandwich_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho mu bplus : R) (k D : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (0 < epsilon) ->
  (0 < rho) ->
  (forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> (((0 < Pminus h) /\ (0 < Pplus h)) -> forall y : Sent, (0 < Pminus h) /\ (0 < Pplus h))) /\ ((forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> ((0 < Pminus h) /\ (0 < Pplus h)) -> (forall y : Sent, prob Pminus [y] h <= mu * prob Pplus [y] h)) ->
  (forall s : list Sent, (length s <= k)%nat -> (((0 < Pminus s) /\ (0 < Pplus s)) -> ((0 < Pminus s)) /\ ((gamma <= expect Pminus s (fun x => B x)) -> (0 < Pplus s)))) /\ ((forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) /\ (0 < Pplus s)) -> ((gamma <= expect Pminus s (fun x => B x)) /\ (bplus <= expect Pplus s (fun x => B x)))) ->
  (alpha * epsilon * (mu ^ k) <= (1 - alpha) * (bplus - gamma - epsilon)) ->
  (forall m : nat, (m < (D + 1)%nat)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))))) /\ ((forall m : nat, (m < (D + 1)%nat)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) -> (ln rho < expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))))) ->
  (forall h : list Sent, length h = (D + 1)%nat -> ((0 < Pminus h) -> (0 < Pminus h))) /\ ((forall h : list Sent, length h = (D + 1)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => B x) <= gamma)) ->
  ((1 - alpha) * (1 - gamma - epsilon) <= alpha * epsilon * (rho ^ (D + 1)%nat)) ->
  (forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))) /\ ((forall s : list Sent, (length s <= k)%nat -> (0 < Pminus s) -> (gamma + epsilon <= expect (mix alpha Pminus Pplus) s (fun x => B x))) -> forall s : list Sent, length s = (D + 1)%nat -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))))))).

(** Guardrail (bounded divergence): The safety budget, where the mean and not every log-ratio of a sentence is at most log μ. *)
Definition guardrail_bounded_divergence : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (mu gamma0 bplus tau : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma0 < tau) ->
  (tau < bplus) ->
  (0 < mu) ->
  (forall h : list Sent, (length h <= (k + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h)) <= ln mu)) ->
  (forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) /\ (0 < Pplus s)) -> ((gamma0 <= expect Pminus s (fun x => B x)) /\ (bplus <= expect Pplus s (fun x => B x)))) ->
  (alpha * (tau - gamma0) * (mu ^ k) <= (1 - alpha) * (bplus - tau)) ->
  forall s : list Sent, (length s <= k)%nat -> (0 < Pminus s) -> (tau <= expect (mix alpha Pminus Pplus) s (fun x => B x)).
Definition guardrail_bounded_divergence_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (mu gamma0 bplus tau : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma0 < tau) ->
  (tau < bplus) ->
  (0 < mu) ->
  (forall h : list Sent, (length h <= (k + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (forall h : list Sent, (length h <= k)%nat -> ((0 < Pminus h) -> (0 < Pminus h) /\ (0 < Pplus h) /\ ((forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0)) /\ ((forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h)) /\ (0 < mu))) /\ ((forall h : list Sent, (length h <= k)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h)) <= ln mu)) ->
  (forall s : list Sent, (length s <= k)%nat -> (((0 < Pminus s) /\ (0 < Pplus s)) -> ((0 < Pminus s)) /\ ((gamma0 <= expect Pminus s (fun x => B x)) -> (0 < Pplus s)))) /\ ((forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) /\ (0 < Pplus s)) -> ((gamma0 <= expect Pminus s (fun x => B x)) /\ (bplus <= expect Pplus s (fun x => B x)))) ->
  (alpha * (tau - gamma0) * (mu ^ k) <= (1 - alpha) * (bplus - tau)) ->
  forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s)))).
Definition guardrail_bounded_divergence_where_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (mu gamma0 bplus tau : R) (k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma0 < tau) ->
  (tau < bplus) ->
  (0 < mu) ->
  (forall h : list Sent, (length h <= (k + 1)%nat)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (forall h : list Sent, (length h <= k)%nat -> ((0 < Pminus h) -> (0 < Pminus h) /\ (0 < Pplus h) /\ ((forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0)) /\ ((forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h)) /\ (0 < mu))) ->
  (forall h : list Sent, (length h <= k)%nat -> (0 < Pminus h) -> (expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h)) <= ln mu)) ->
  (forall s : list Sent, (length s <= k)%nat -> (((0 < Pminus s) /\ (0 < Pplus s)) -> ((0 < Pminus s)) /\ ((gamma0 <= expect Pminus s (fun x => B x)) -> (0 < Pplus s)))) ->
  (forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) /\ (0 < Pplus s)) -> ((gamma0 <= expect Pminus s (fun x => B x)) /\ (bplus <= expect Pplus s (fun x => B x)))) ->
  (alpha * (tau - gamma0) * (mu ^ k) <= (1 - alpha) * (bplus - tau)) ->
  (forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus s) -> (0 < mix alpha Pminus Pplus s))) ->
  forall s : list Sent, (length s <= k)%nat -> (0 < Pminus s) -> (tau <= expect (mix alpha Pminus Pplus) s (fun x => B x)).

(** Guardrail (sampled prompts): With probability 1−δ a prompt that P₋ writes has τ ≤ B_P(u), if (Nβ′ + 3/8)/δ ≤ log((1−α)(b₊−τ)/(α(τ−γ₀))). *)
Definition guardrail_sampled_prompts : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma0 bplus tau delta rhoPrime : R) (N : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma0 < tau) ->
  (tau < bplus) ->
  (0 < rhoPrime) ->
  (0 < delta) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (forall m : nat, (m < N)%nat -> expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))) < ln rhoPrime) ->
  (forall u : list Sent, length u = N -> ((0 < Pminus u) /\ (0 < Pplus u)) -> ((gamma0 <= expect Pminus u (fun x => B x)) /\ (bplus <= expect Pplus u (fun x => B x)))) ->
  ((INR N * ln rhoPrime + (3) / 8) / delta <= ln ((1 - alpha) * (bplus - tau) / (alpha * (tau - gamma0)))) ->
  1 - delta <= expect_sequences Pminus N [] (fun u => indicator (tau <= expect (mix alpha Pminus Pplus) u (fun x => B x))).
Definition guardrail_sampled_prompts_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma0 bplus tau delta rhoPrime : R) (N : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma0 < tau) ->
  (tau < bplus) ->
  (0 < rhoPrime) ->
  (0 < delta) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pminus h) -> (0 < Pplus h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> prob Pplus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pminus h [] -> (forall x : Sent, 0 < prob Pminus [x] h -> 0 < prob Pminus [x] h / prob Pplus [x] h))) /\ (0 < rhoPrime)) /\ ((forall m : nat, (m < N)%nat -> expect_sequences Pminus m [] (fun h => expect Pminus h (fun x => ln (prob Pminus [x] h / prob Pplus [x] h))) < ln rhoPrime) ->
  (forall u : list Sent, length u = N -> (((0 < Pminus u) /\ (0 < Pplus u)) -> ((0 < Pminus u)) /\ ((gamma0 <= expect Pminus u (fun x => B x)) -> (0 < Pplus u)))) /\ ((forall u : list Sent, length u = N -> ((0 < Pminus u) /\ (0 < Pplus u)) -> ((gamma0 <= expect Pminus u (fun x => B x)) /\ (bplus <= expect Pplus u (fun x => B x)))) ->
  ((0 < rhoPrime) /\ (delta <> 0) /\ (alpha * (tau - gamma0) <> 0) /\ (0 < (1 - alpha) * (bplus - tau) / (alpha * (tau - gamma0)))) /\ (((INR N * ln rhoPrime + (3) / 8) / delta <= ln ((1 - alpha) * (bplus - tau) / (alpha * (tau - gamma0)))) ->
  ((forall u : list Sent, length u = N -> 0 < prob Pminus u [] -> ((0 < mix alpha Pminus Pplus u))))))).

(** Guardrail (aligning prompt): With probability 1−δ, after N sentences of P₊ no k ≤ (1/M)(log((1−α)(b₊−τ)/(α(τ−γ₀))) + Nβ − a) sentences have B_P < τ. *)
Definition guardrail_aligning_prompt : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma0 bplus tau delta rho sigma a mu : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma0 < tau) ->
  (tau < bplus) ->
  (0 < mu) ->
  (0 < a) ->
  (0 < rho) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) ->
  (forall m : nat, (m < N)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pplus h) -> (0 < Pminus h)) -> (ln rho < expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))))) ->
  (expect_sequences Pplus N [] (fun u => (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h))) * (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h)))) <= INR N * (sigma * sigma)) ->
  (INR N * (sigma * sigma) * (1 - delta) <= delta * (a * a)) ->
  (forall u : list Sent, length u = N -> (0 < Pplus u) -> ((forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> ((0 < Pminus (u ++ h)) /\ (0 < Pplus (u ++ h))) -> (forall y : Sent, prob Pminus [y] (u ++ h) <= mu * prob Pplus [y] (u ++ h))) /\ (forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus (u ++ s)) /\ (0 < Pplus (u ++ s))) -> ((gamma0 <= expect Pminus (u ++ s) (fun x => B x)) /\ (bplus <= expect Pplus (u ++ s) (fun x => B x)))))) ->
  (INR k * ln mu + a <= ln ((1 - alpha) * (bplus - tau) / (alpha * (tau - gamma0))) + INR N * ln rho) ->
  1 - delta <= expect_sequences Pplus N [] (fun u => indicator (forall s : list Sent, (length s <= k)%nat -> (0 < Pminus (u ++ s)) -> (tau <= expect (mix alpha Pminus Pplus) (u ++ s) (fun x => B x)))).
Definition guardrail_aligning_prompt_defined : Prop :=
  forall (Sent : Type) (alphabet : Alphabet Sent), forall (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma0 bplus tau delta rho sigma a mu : R) (N k : nat), (forall x, -1 <= B x <= 1) ->
  (0 < alpha) ->
  (alpha < 1) ->
  (gamma0 < tau) ->
  (tau < bplus) ->
  (0 < mu) ->
  (0 < a) ->
  (0 < rho) ->
  (forall h : list Sent, (length h <= N)%nat -> (0 < Pplus h) -> (0 < Pminus h)) ->
  (forall m : nat, (m < N)%nat -> ((forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pplus h) -> (0 < Pminus h)) -> (0 < rho) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pplus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> 0 < Pminus h)) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> prob Pminus [x] h <> 0))) /\ ((forall h : list Sent, length h = m -> 0 < prob Pplus h [] -> (forall x : Sent, 0 < prob Pplus [x] h -> 0 < prob Pplus [x] h / prob Pminus [x] h))))) /\ ((forall m : nat, (m < N)%nat -> (forall h : list Sent, (length h <= (m + 1)%nat)%nat -> (0 < Pplus h) -> (0 < Pminus h)) -> (ln rho < expect_sequences Pplus m [] (fun h => expect Pplus h (fun x => ln (prob Pplus [x] h / prob Pminus [x] h))))) ->
  (((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> Pminus u <> 0)) /\ ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> 0 < Pplus u / Pminus u)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h [] -> Pminus h <> 0)) /\ ((forall h : list Sent, length h = N -> 0 < prob Pplus h [] -> 0 < Pplus h / Pminus h))) /\ ((expect_sequences Pplus N [] (fun u => (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h))) * (ln (Pplus u / Pminus u) - expect_sequences Pplus N [] (fun h => ln (Pplus h / Pminus h)))) <= INR N * (sigma * sigma)) ->
  (INR N * (sigma * sigma) * (1 - delta) <= delta * (a * a)) ->
  (forall u : list Sent, length u = N -> ((0 < Pplus u) -> (forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> (((0 < Pminus (u ++ h)) /\ (0 < Pplus (u ++ h))) -> forall y : Sent, (0 < Pminus (u ++ h)) /\ (0 < Pplus (u ++ h)))) /\ ((forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> ((0 < Pminus (u ++ h)) /\ (0 < Pplus (u ++ h))) -> (forall y : Sent, prob Pminus [y] (u ++ h) <= mu * prob Pplus [y] (u ++ h))) -> forall s : list Sent, (length s <= k)%nat -> (((0 < Pminus (u ++ s)) /\ (0 < Pplus (u ++ s))) -> ((0 < Pminus (u ++ s))) /\ ((gamma0 <= expect Pminus (u ++ s) (fun x => B x)) -> (0 < Pplus (u ++ s))))))) /\ ((forall u : list Sent, length u = N -> (0 < Pplus u) -> ((forall m : nat, (m < k)%nat -> forall h : list Sent, length h = m -> ((0 < Pminus (u ++ h)) /\ (0 < Pplus (u ++ h))) -> (forall y : Sent, prob Pminus [y] (u ++ h) <= mu * prob Pplus [y] (u ++ h))) /\ (forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus (u ++ s)) /\ (0 < Pplus (u ++ s))) -> ((gamma0 <= expect Pminus (u ++ s) (fun x => B x)) /\ (bplus <= expect Pplus (u ++ s) (fun x => B x)))))) ->
  ((0 < mu) /\ (alpha * (tau - gamma0) <> 0) /\ (0 < (1 - alpha) * (bplus - tau) / (alpha * (tau - gamma0))) /\ (0 < rho)) /\ ((INR k * ln mu + a <= ln ((1 - alpha) * (bplus - tau) / (alpha * (tau - gamma0))) + INR N * ln rho) ->
  ((forall u : list Sent, length u = N -> 0 < prob Pplus u [] -> (forall s : list Sent, (length s <= k)%nat -> ((0 < Pminus (u ++ s)) -> (0 < mix alpha Pminus Pplus (u ++ s)))))))))).
