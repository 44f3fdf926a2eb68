/**
 * Equation (3): P = αP₋ + (1−α)P₊ on sequences of sentences. Its conditionals are quotients of those likelihoods,
 * which makes them the posterior mixture of equation (10).
 */
import { mixtureModel } from '../../src/logic/term.js'
import { alpha, P0, P1, Pminus, Pplus } from '../symbols.js'

/** αP₋ + (1−α)P₊, the main text. */
export const P = mixtureModel(['P', 'P'], alpha, Pminus, Pplus)

/** αP₀ + (1−α)P₁, appendix C. */
export const P01 = mixtureModel(['P', 'P'], alpha, P0, P1)
