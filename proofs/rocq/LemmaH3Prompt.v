(** Lemma H.3 for the prompts of Theorem 3.1: k sentences give the evidence ρᵏ (Lemma C.3), and Lemma H.3 at a fixed prompt does the
    rest. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts LanguageModel Expectation Sequences Divergence Defined.
From BEB Require LemmaH1Prompt LemmaH3 Statements.
Import ListNotations.
Open Scope R_scope.

Theorem lemma_h_3_sharp_proved : Statements.lemma_h_3_sharp.
Proof.
  intros Sent alphabet alpha Pminus Pplus B rho k scores alpha_pos alpha_lt1 rho_pos told not_good.
  destruct (LemmaH1Prompt.evidence Pminus Pplus rho k rho_pos told) as (s & L & Hs & E).
  exists s. repeat split; auto. apply LemmaH3.sharp; auto. left. now apply pow_lt.
Qed.

Theorem lemma_h_3_proved : Statements.lemma_h_3.
Proof.
  intros Sent alphabet alpha Pminus Pplus B rho k scores alpha_pos alpha_lt1 rho_pos told _ not_good.
  destruct (LemmaH1Prompt.evidence Pminus Pplus rho k rho_pos told) as (s & L & Hs & E).
  exists s. repeat split; auto. left. apply LemmaH3.strict; auto. left. now apply pow_lt.
Qed.
