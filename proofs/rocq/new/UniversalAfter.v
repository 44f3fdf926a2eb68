(** Theorem U after a prompt: whatever an aligning prompt says, as long as P₋ might have written it. That is Universal.v, whose
    ascent starts anywhere. *)
From Coq Require Import Reals List.
From BEB.model Require Import LanguageModel Expectation Defined.
From BEB Require new.Universal Statements.
Open Scope R_scope.

Theorem theorem_u_ascent_after_a_prompt_proved : Statements.theorem_u_ascent_after_a_prompt.
Proof. statement. now apply (Universal.ascent P Pminus B) with (k := k). Qed.

Theorem theorem_u_after_a_prompt_proved : Statements.theorem_u_after_a_prompt.
Proof. statement. now apply (Universal.universal_after P Pminus B) with alpha. Qed.
