/**
 * What rigour costs: every claim decided on the same kind of instances by beb and by plain doubles, which prove nothing.
 * Each instance is fresh, so that neither side finds remembered what it computed before; the two take turns.
 */
import { theory } from '../../dist/proofs/index.js'
import { instanceOf, outcomeOn } from '../../dist/src/claim/sample.js'
import { doublesWouldSay } from '../../dist/src/logic/decide.js'
import { environment } from '../../dist/src/logic/instance.js'
import { median, shown, table } from './time.mjs'

const runs = 250
const warm = 100

/** Nanoseconds an instance: the naive check, beb's, and what generating the instance costs. */
const costOf = (claim) => {
  const naively = (instance) => {
    const env = environment(instance)
    for (const { statement } of claim.given) doublesWouldSay(env, statement)
    return doublesWouldSay(env, claim.then.statement)
  }
  const sums = { naive: 0, rigorous: 0, generated: 0 }
  for (let run = 0; run < warm + 2 * runs; run++) {
    const start = performance.now()
    const { instance } = instanceOf(claim, 1, run)
    const generated = performance.now()
    const side = run % 2 === 0 ? 'naive' : 'rigorous'
    if (side === 'naive') naively(instance)
    else outcomeOn(claim, instance)
    if (run < warm) continue
    sums[side] += performance.now() - generated
    sums.generated += (generated - start) / 2
  }
  return Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, (sum * 1e6) / runs]))
}

export const claims = () => {
  const costs = Object.entries(theory).map(([name, { claim }]) => ({ name, ...costOf(claim) }))
  const ratios = costs.map(({ naive, rigorous }) => rigorous / naive)
  const total = (of) => costs.reduce((sum, cost) => sum + cost[of], 0)
  return [
    '## A verdict on a claim, beside naive doubles',
    '',
    `The median of ${costs.length} claims: ${median(ratios).toFixed(2)} times naive float64 (target ≤ 2); all together ${(total('rigorous') / total('naive')).toFixed(2)} times.`,
    `On how many claims a verdict costs at most 1, 2, 4, 8 times the naive check: ${[1, 2, 4, 8].map((most) => ratios.filter((ratio) => ratio <= most).length).join(', ')}.`,
    'The naive check reads hypotheses and conclusion in doubles; it does not check that the instance is well-formed.',
    '',
    ...table(
      ['claim', 'naive float64', 'beb', 'ratio', 'generating the instance'],
      [...costs]
        .sort((a, b) => b.rigorous / b.naive - a.rigorous / a.naive)
        .map(({ name, naive, rigorous, generated }) => [
          name,
          shown(naive),
          shown(rigorous),
          (rigorous / naive).toFixed(2),
          shown(generated),
        ]),
    ),
    '',
  ]
}
