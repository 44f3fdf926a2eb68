(** The guardrail is attained: the sentence of ratio μ, again and again, gives the evidence μᵏ; and where the behaviours are γ₀ and
    b₊, P(s)(B_P(s) − τ) is just (1−α)(b₊−τ)P₊(s) − α(τ−γ₀)P₋(s). *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts LanguageModel Expectation Sequences Divergence Defined.
From BEB.new Require Guardrail.
From BEB Require Theorem31 Statements.
Import ListNotations.
Open Scope R_scope.

Section Attained.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (mu : R) (Pminus Pplus : LM).

Theorem evidence_attained k :
  (forall m, (m < k)%nat -> forall h, length h = m -> 0 < Pminus h /\ 0 < Pplus h ->
    exists y, 0 < Pminus (h ++ [y]) /\ 0 < Pplus (h ++ [y]) /\ mu * prob Pplus [y] h = prob Pminus [y] h) ->
  exists s, length s = k /\ 0 < Pminus s /\ 0 < Pplus s /\ mu ^ k * Pplus s <= Pminus s.
Proof.
  induction k as [|k IH]; intros telling.
  - exists []. rewrite !likelihood_empty. simpl. repeat split; lra.
  - destruct IH as (s & L & Hm & Hp & evidence); [intros m Hm; apply telling; lia|].
    destruct (telling k ltac:(lia) s L (conj Hm Hp)) as (y & Hmy & Hpy & ratio).
    exists (s ++ [y]). rewrite app_length. simpl. repeat split; auto; [lia|].
    rewrite !(chain_rule _ s [y]), <- ratio. pose proof (prob_ge0 Pminus s [y]) as p0. rewrite <- ratio in p0.
    replace (mu * mu ^ k * (Pplus s * prob Pplus [y] s)) with (mu ^ k * Pplus s * (mu * prob Pplus [y] s)) by ring.
    now apply Rmult_le_compat_r.
Qed.

End Attained.

(** * The statements *)

Theorem guardrail_evidence_attained_proved : Statements.guardrail_evidence_attained.
Proof. statement. now apply evidence_attained. Qed.

Theorem guardrail_exact_proved : Statements.guardrail_exact.
Proof.
  intros Sent alphabet alpha Pminus Pplus B mu gamma0 bplus tau k scores alpha_pos alpha_lt1 order bounded telling levels.
  split.
  - intros enough. destruct (evidence_attained mu Pminus Pplus k telling) as (s & L & Hm & Hp & evidence).
    exists s. repeat split; auto. destruct (levels s ltac:(lia) (conj Hm Hp)) as [low high].
    pose proof (Guardrail.exact_margin alpha gamma0 bplus tau Pminus Pplus B s alpha_pos alpha_lt1 low high) as E.
    pose proof (Guardrail.P_pos alpha Pminus Pplus s alpha_pos alpha_lt1 Hm) as HP.
    change (expect (mix alpha Pminus Pplus) s B < tau). apply Rnot_le_lt. intros N.
    apply Rmult_lt_compat_r with (r := Pplus s) in enough; auto.
    apply Rmult_le_compat_l with (r := alpha * (tau - gamma0)) in evidence; [nra | apply Rmult_le_pos; lra].
  - intros s L Hs. apply (Guardrail.guardrail_proved Sent alphabet alpha Pminus Pplus B mu gamma0 bplus tau k); auto; [|lia].
    intros h Lh Hh. destruct (levels h Lh Hh). split; lra.
Qed.

Theorem guardrail_sandwich_proved : Statements.guardrail_sandwich.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma epsilon rho mu bplus k D scores alpha_pos alpha_lt1 epsilon_pos rho_pos
    bounded levels budget told bad long.
  split; [|now apply (Theorem31.theorem_3_1_sharp_proved Sent alphabet) with rho].
  apply (Guardrail.guardrail_safety_budget_proved Sent alphabet alpha Pminus Pplus B mu gamma bplus (gamma + epsilon) k); auto; [lra|].
  replace (gamma + epsilon - gamma) with epsilon by ring. replace (bplus - (gamma + epsilon)) with (bplus - gamma - epsilon) by ring.
  exact budget.
Qed.
