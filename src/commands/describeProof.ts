/** A proof as indented lines: each step with its reason, each case under its heading. */
import type { ProofNode } from '../claim/proof.js'
import { termText, textOf } from '../logic/readings/text.js'

const under = (heading: string, lines: ReadonlyArray<string>): ReadonlyArray<string> => [
  heading,
  ...lines.map((line) => `  ${line}`),
]

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
    case 'Climb':
      return [
        `climb by the factor ${termText(proof.rate)} with each sentence:`,
        ...under('each step', describeProof(proof.step)),
        ...under('what is reached', describeProof(proof.reach)),
      ]
    case 'Ascent':
      return [
        `ascent by the factor ${termText(proof.rate)} with each sentence:`,
        ...under('each step', describeProof(proof.step)),
        ...under('the cap', describeProof(proof.cap)),
      ]
  }
}
