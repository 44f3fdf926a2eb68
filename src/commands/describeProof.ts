/** A proof as indented lines: each step with its reason, each case under its heading. */
import type { ProofNode, Value } from '../claim/proof.js'
import { show } from '../kernel/rational.js'
import { termText, textOf } from '../logic/readings/text.js'

const under = (heading: string, lines: ReadonlyArray<string>): ReadonlyArray<string> => [
  heading,
  ...lines.map((line) => `  ${line}`),
]

const valueText = (value: Value | undefined): string => {
  if (value === undefined) return ''
  if ('natural' in value) return termText({ _tag: 'Count', of: value.natural })
  return value.parts.map(({ letter }) => letter.text).join('⊕') || '∅'
}

export const describeProof = (proof: ProofNode): ReadonlyArray<string> => {
  switch (proof._tag) {
    case 'Chain':
      return [
        termText(proof.from),
        ...proof.steps.flatMap(({ relation, to, slack, why }) => [
          `  ${relation} ${termText(to)}`,
          `      ${why}${slack === undefined ? '' : `; the difference is ${termText(slack)}`}`,
        ]),
      ]
    case 'Evident':
      return ['evident']
    case 'BySign':
      return [
        ...under(`if ${termText(proof.of)} > 0:`, describeProof(proof.positive)),
        ...under(`if ${termText(proof.of)} ≤ 0:`, describeProof(proof.nonpositive)),
      ]
    case 'Both':
      return [...under('first,', describeProof(proof.left)), ...under('and', describeProof(proof.right))]
    case 'Antisymmetry':
      return [...under('≤:', describeProof(proof.left)), ...under('≥:', describeProof(proof.right))]
    case 'Arbitrary':
      return describeProof(proof.body)
    case 'Have':
      return [
        ...under(`we have ${textOf(proof.fact)}, for`, describeProof(proof.because)),
        ...describeProof(proof.body),
      ]
    case 'Cite':
      return [`by ${proof.claim}: ${textOf(proof.then)}`, ...describeProof(proof.body)]
    case 'MeanAttained':
      return [
        `a mean with weights ${termText(proof.weight)} is attained:`,
        ...under('its value', describeProof(proof.sum)),
        ...under('its mass', describeProof(proof.mass)),
        ...under('where the likelihood vanishes nothing is gained', describeProof(proof.dominated)),
      ]
    case 'Attained':
      return under('a mean is attained, and it is bounded:', describeProof(proof.mean))
    case 'Witness':
      return under(`it is so for ${valueText(proof.value)}:`, describeProof(proof.body))
    case 'Obtain':
      return [
        `let ${proof.fact._tag === 'Exists' ? proof.fact.over.letter.text : ''} be such: ${textOf(proof.fact)}`,
        ...describeProof(proof.body),
      ]
    case 'Specialise':
      return [`in particular for ${valueText(proof.value)}: ${textOf(proof.fact)}`, ...describeProof(proof.body)]
    case 'Either':
      return [
        ...under(`if ${textOf(proof.of)}:`, describeProof(proof.holds)),
        ...under('if not:', describeProof(proof.fails)),
      ]
    case 'Absurd':
      return under('this cannot be, for', describeProof(proof.body))
    case 'ByLogarithm':
      return under('in logarithms,', describeProof(proof.body))
    case 'TermOfSum':
      return ['a single term of a sum of nonnegative terms']
    case 'FirstStep':
      return [`the first sentence ${proof.extension.text}, and then what follows it`]
    case 'BySupport':
      return [
        ...under('sentence by sentence: for one that can be drawn,', describeProof(proof.possible)),
        ...under('for one that cannot,', describeProof(proof.impossible)),
      ]
    case 'ByDerivative':
      return [
        `the difference is least at ${proof.letter.text} = ${show(proof.minimum)}:`,
        ...under('before, it does not increase', describeProof(proof.before)),
        ...under('after, it does not decrease', describeProof(proof.after)),
      ]
    case 'Induction':
      return [
        ...under(`by induction on ${proof.letter.text}: for 0,`, describeProof(proof.base)),
        ...under(`for ${proof.letter.text}+1 from ${proof.letter.text},`, describeProof(proof.step)),
      ]
    case 'Last':
      return [
        ...under('for all but the last,', describeProof(proof.earlier)),
        ...under('for the last,', describeProof(proof.last)),
      ]
    case 'Prolonged':
      return under(`with one sentence ${proof.letter.text} more,`, describeProof(proof.body))
    case 'Eventually':
      return ['what is so at the end is ever so']
    case 'Majorant': {
      const more = proof.growth === undefined ? '' : ' by more than this factor '
      return [
        proof.growth === undefined
          ? `the chance is at most the supermartingale ${termText(proof.majorant)} at the start:`
          : `the chance is at most ${termText(proof.majorant)} at the start, times ${termText(proof.growth)} for each sentence:`,
        ...under('it is not negative', describeProof(proof.nonnegative)),
        ...under('it is at least 1 where the event happens', describeProof(proof.reached)),
        ...under(`a sentence of the model does not raise it${more || ' '}on average`, describeProof(proof.step)),
        ...under(`a line does not raise it${more.trimEnd()}`, describeProof(proof.line)),
        ...under('at the start', describeProof(proof.start)),
      ]
    }
    case 'AscentByBlocks':
      return [
        `ascent by the factor ${termText(proof.rate)} with each block of at most ${valueText({ natural: proof.size })} sentences:`,
        ...under('the blocks together are short enough', describeProof(proof.length)),
        ...under('each block', describeProof(proof.step)),
        ...under('the cap', describeProof(proof.cap)),
      ]
    case 'Invariant':
      return [
        `turn after turn, with at least the factor ${termText(proof.rate)}, it stays so that ${textOf(proof.invariant)}:`,
        ...under('it is so before the first turn', describeProof(proof.first)),
        ...under(
          `a turn, after a text of ${proof.length.text} sentences: a prompt ${proof.prompt.text} and an answer ${proof.answer.text}`,
          describeProof(proof.turn),
        ),
        ...under('all turns', describeProof(proof.start)),
      ]
    case 'Drift':
      return [
        `as long as the event waits, ${termText(proof.potential)} shrinks by ${termText(proof.rate)} with each sentence, on average:`,
        ...under('it is never less than 1', describeProof(proof.floor)),
        ...under('a sentence of the model', describeProof(proof.step)),
        ...under('at the start', describeProof(proof.start)),
      ]
    case 'Ascent':
      return [
        `ascent by the factor ${termText(proof.rate)} with each sentence:`,
        ...under('each step', describeProof(proof.step)),
        ...under('the cap', describeProof(proof.cap)),
      ]
  }
}
