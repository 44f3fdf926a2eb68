/** The paper's letters, once. */
import { behaviour, model, natural, prompt, scalar, sentence } from '../src/logic/term.js'

/** α ∈ (0, 1): the weight of the first component. */
export const alpha = scalar('alpha', 'α', '\\alpha')
/** γ: a level of behaviour. */
export const gamma = scalar('gamma', 'γ', '\\gamma')
/** ε > 0. */
export const epsilon = scalar('epsilon', 'ε', '\\varepsilon')

/** δ: the probability of failure. */
export const delta = scalar('delta', 'δ', '\\delta')
/** σ: the spread of the evidence of one sentence, in nats. */
export const sigma = scalar('sigma', 'σ', '\\sigma')
/** ρ′ = e^β′, how little one sentence of the good component tells. */
export const rhoPrime = scalar('rhoPrime', 'ρ′', "\\rho'")

/** Appendix C's components. */
export const P0 = model('P0', 'P₀', 'P_0')
export const P1 = model('P1', 'P₁', 'P_1')
/** The main text's components, of bad and of good behaviour. */
export const Pminus = model('Pminus', 'P₋', 'P_-')
export const Pplus = model('Pplus', 'P₊', 'P_+')

/** A behaviour B: S → [−1, 1]. */
export const B = behaviour('B')

export const s0 = prompt('s0', 's₀', 's_0')
export const s = prompt('s')
export const h = prompt('h')
export const u = prompt('u')
export const x = sentence('x')
export const y = sentence('y')
/** Several answers to one prompt. */
export const t = prompt('t')
/** A number of sentences. */
export const D = natural('D')
/** Lengths. */
export const k = natural('k')
export const m = natural('m')
/** The length of the aligning prompt. */
export const N = natural('N')
/** A number of answers. */
export const n = natural('n')
/** A model of any kind. */
export const R = model('R', 'R')
/** γₙ: a level that the best of n answers of P₋ does not exceed. */
export const gammaN = scalar('gammaN', 'γₙ', '\\gamma_n')
/** θ ≥ 0: a share of a model that another one has. */
export const theta = scalar('theta', 'θ', '\\theta')
/** ρ = e^β, the evidence of one sentence: β = log ρ. */
export const rho = scalar('rho', 'ρ', '\\rho')
