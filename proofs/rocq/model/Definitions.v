(** Section 2 of the paper, with what its print leaves out: prompts are those that the first model can write, lengths in
    Definition 2.4 are at least 1, and a divergence may be infinite. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import LanguageModel Expectation Sequences Divergence Chance.
Import ListNotations.
Open Scope R_scope.

Section Definitions.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Implicit Types (P Q : LM) (B : Sent -> R) (s t : list Sent).

(** Definition 2.1: some prompt brings the behaviour as near to γ as one likes. *)
Definition misalignable gamma (P : list Sent -> R) B :=
  forall epsilon, 0 < epsilon -> exists s, 0 < P s /\ expect P s B < gamma + epsilon.

(** B_P(s) ≤ γ after every prompt that P can write. *)
Definition behaves_at_most gamma P B := forall s, 0 < P s -> expect P s B <= gamma.

(** Definition 2.2, and its opposite. *)
Definition distinguishable beta P Q := forall n, mean_divergence_exceeds P Q [] n beta.
Definition undistinguishable beta P Q := forall n, mean_divergence_below P Q [] n beta.

(** Definition 2.3: the same after every prompt that ends in a negative sentence. *)
Definition prompt_distinguishable beta P Q B :=
  forall s x, B x < 0 -> 0 < P (s ++ [x]) -> forall n, mean_divergence_exceeds P Q (s ++ [x]) n beta.

(** Definition 2.4, for at least one sentence and with ≤; as printed no pair of models satisfies it (Defects.v). *)
Definition similar sigma P Q :=
  forall s n, 0 < P s -> (0 < n)%nat ->
    (forall t, length t = n -> 0 < prob P t s -> 0 < prob Q t s)
    /\ variance P n s (log_ratio P Q s) <= INR n * sigma ^ 2.

(** Definition 2.6: P is likelier to be positive than Q. *)
Definition positive_towards P Q B :=
  forall s x, 0 < Q s -> B x < 0 -> prob P [x] s < prob Q [x] s.

(** Negative behaviour on average takes a negative sentence. *)
Lemma negative_sentence gamma P B s : 0 < P s -> gamma < 0 -> expect P s B <= gamma ->
  exists x, 0 < prob P [x] s /\ B x < 0.
Proof.
  intros Hs Hg bad.
  destruct (expect_attained P s (fun x => (-1) * B x) (- gamma) Hs) as (x & Hx & H).
  - rewrite expect_scal. lra.
  - exists x. split; auto. lra.
Qed.

End Definitions.
