/** A proof as steps for a reader: words, formulas, and reasons. */
import type { ProofNode, Value } from '../../claim/proof.js'
import { show } from '../../kernel/rational.js'
import { termLatex } from '../../logic/readings/latex.js'
import type { Node } from '../../logic/term.js'
import type { Formula, Step } from '../../report/page/model.js'
import { pieces } from './formula.js'

const step = (words: string, formula: Formula = [], under: ReadonlyArray<Step> = [], why = ''): Step => ({
  words,
  formula,
  why,
  under,
})
const of = (node: Node): Formula => [termLatex(node)]
const relations = { '<': '<', '≤': '\\le', '=': '=' } as const

const standsFor = (value: Value | undefined): Formula => {
  if (value === undefined) return []
  if ('natural' in value) return of({ _tag: 'Count', of: value.natural })
  return [value.parts.map(({ letter }) => letter.latex).join(' \\oplus ') || '\\varnothing']
}

export const proofSteps = (proof: ProofNode): ReadonlyArray<Step> => {
  switch (proof._tag) {
    case 'Chain':
      return [
        step(
          '',
          of(proof.from),
          proof.steps.map(({ relation, to, why }) => step('', [`{}${relations[relation]} ${termLatex(to)}`], [], why)),
        ),
      ]
    case 'Evident':
      return [step('This is evident from what is known.')]
    case 'BySign':
      return [
        step('If it is positive, that is', [`0 < ${termLatex(proof.of)}`], proofSteps(proof.positive)),
        step('If it is not, that is', [`${termLatex(proof.of)} \\le 0`], proofSteps(proof.nonpositive)),
      ]
    case 'Both':
      return [step('First,', [], proofSteps(proof.left)), step('Second,', [], proofSteps(proof.right))]
    case 'Antisymmetry':
      return [step('At most:', [], proofSteps(proof.left)), step('At least:', [], proofSteps(proof.right))]
    case 'Arbitrary':
      return proofSteps(proof.body)
    case 'Have':
      return [step('We have', pieces(proof.fact), proofSteps(proof.because)), ...proofSteps(proof.body)]
    case 'Cite':
      return [step(`By ${proof.claim},`, pieces(proof.then)), ...proofSteps(proof.body)]
    case 'MeanAttained':
      return [
        step('A mean is attained, with the weights', of(proof.weight)),
        step('Its value:', [], proofSteps(proof.sum)),
        step('Its mass:', [], proofSteps(proof.mass)),
        step('Where the likelihood vanishes nothing is gained:', [], proofSteps(proof.dominated)),
      ]
    case 'Attained':
      return [step('A mean is attained, and it is bounded:', [], proofSteps(proof.mean))]
    case 'Witness':
      return [step('It is so for', standsFor(proof.value), proofSteps(proof.body))]
    case 'Obtain':
      return [step('Let there be one with', pieces(proof.fact)), ...proofSteps(proof.body)]
    case 'Specialise':
      return [
        step('From', pieces(proof.fact)),
        step('in particular for', standsFor(proof.value)),
        ...proofSteps(proof.body),
      ]
    case 'Either':
      return [step('If', pieces(proof.of), proofSteps(proof.holds)), step('If not:', [], proofSteps(proof.fails))]
    case 'Absurd':
      return [step('This cannot be:', [], proofSteps(proof.body))]
    case 'ByLogarithm':
      return [step('In logarithms:', [], proofSteps(proof.body))]
    case 'TermOfSum':
      return [step('It is a single term of a sum of nonnegative terms.')]
    case 'BySupport':
      return [
        step('Sentence by sentence, for one that can be drawn:', [], proofSteps(proof.possible)),
        step('For one that cannot:', [], proofSteps(proof.impossible)),
      ]
    case 'ByDerivative':
      return [
        step('The difference of the sides is least at', [`${proof.letter.latex} = ${show(proof.minimum)}`]),
        step('Before, it does not increase:', [], proofSteps(proof.before)),
        step('After, it does not decrease:', [], proofSteps(proof.after)),
      ]
    case 'Induction':
      return [
        step('By induction on', [proof.letter.latex]),
        step('For 0:', [], proofSteps(proof.base)),
        step('From each number to the next:', [], proofSteps(proof.step)),
      ]
    case 'Last':
      return [
        step('For all but the last:', [], proofSteps(proof.earlier)),
        step('For the last:', [], proofSteps(proof.last)),
      ]
    case 'FirstStep':
      return [step('The first sentence, and then what follows it.')]
    case 'Prolonged':
      return [step('With one sentence more:', [proof.letter.latex], proofSteps(proof.body))]
    case 'Eventually':
      return [step('What is so at the end is ever so.')]
    case 'Majorant': {
      const more = proof.growth === undefined ? '' : ' by more than this factor'
      return [
        ...(proof.growth === undefined
          ? [step('The chance is at most what a supermartingale is at the start, namely', of(proof.majorant))]
          : [
              step('The chance is at most what this is at the start, namely', of(proof.majorant)),
              step('times, for each sentence, the factor', of(proof.growth)),
            ]),
        step('It is not negative:', [], proofSteps(proof.nonnegative)),
        step('It is at least 1 where the event happens:', [], proofSteps(proof.reached)),
        step(`A sentence of the model does not raise it${more} on average:`, [], proofSteps(proof.step)),
        step(`A line does not raise it${more}:`, [], proofSteps(proof.line)),
        step('At the start:', [], proofSteps(proof.start)),
      ]
    }
    case 'AscentByBlocks':
      return [
        step('Ascent, with each block of sentences by the factor', of(proof.rate)),
        step('The blocks together are short enough:', [], proofSteps(proof.length)),
        step('Each block:', [], proofSteps(proof.step)),
        step('The cap:', [], proofSteps(proof.cap)),
      ]
    case 'Invariant':
      return [
        step('Turn after turn it stays so that', pieces(proof.invariant)),
        step('with at least the factor', of(proof.rate)),
        step('Before the first turn:', [], proofSteps(proof.first)),
        step('A turn, after a text of so many sentences:', [proof.length.latex], proofSteps(proof.turn)),
        step('All turns:', [], proofSteps(proof.start)),
      ]
    case 'Drift':
      return [
        step('As long as the event waits, this shrinks on average with each sentence:', of(proof.potential)),
        step('by the factor', of(proof.rate)),
        step('It is never less than 1:', [], proofSteps(proof.floor)),
        step('A sentence of the model:', [], proofSteps(proof.step)),
        step('At the start:', [], proofSteps(proof.start)),
      ]
    case 'Ascent':
      return [
        step('Ascent, with each sentence by the factor', of(proof.rate)),
        step('Each step:', [], proofSteps(proof.step)),
        step('The cap:', [], proofSteps(proof.cap)),
      ]
  }
}
