(** Definition 2.1: what is reached by a prompt is reached up to every ε. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import LanguageModel Defined.
From BEB Require Statements.
Open Scope R_scope.

Theorem definition_2_1_proved : Statements.definition_2_1.
Proof. statement. destruct H1 as (s & L & Hs & bad). exists s. repeat split; auto. lra. Qed.
