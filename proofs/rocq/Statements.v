(** Written by beb rocq from the specifications in spec: what is tested there is what is proved here.
    Of each claim: the statement, and that its terms have a value wherever the hypotheses before them hold. *)
From Coq Require Import Reals List.
From BEB.model Require Import Sums LanguageModel Components Sequences Chance.
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
