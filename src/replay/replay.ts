/** Every instance that a certificate stores for a claim, decided anew from the text of the statements. */
import { readStatement, type Scope, scopeOf, truthOf } from './evaluate.js'
import { readInstance } from './instance.js'
import { partsOf, Refusal, type Tree } from './text.js'

export { Refusal }

/** An instance with the verdict that was reached on it. */
interface Stored {
  readonly verdict: string
  readonly instance: Readonly<Record<string, unknown>>
}
/** What a certificate stores for a claim, as far as it is replayed. */
export interface StoredClaim {
  readonly statement: {
    readonly symbols: Readonly<Record<string, string>>
    readonly given: ReadonlyArray<string>
    readonly then: string
  }
  readonly counterexample: Stored | null
  readonly attained: ReadonlyArray<{ readonly what: string; readonly within: string; readonly stored: Stored | null }>
  readonly mutants: ReadonlyArray<{
    readonly what: string
    readonly given: ReadonlyArray<string>
    readonly then: string
    readonly stored: Stored | null
  }>
  readonly needs: ReadonlyArray<{
    readonly what: string
    readonly hypothesis: string | null
    readonly stored: Stored | null
  }>
  readonly float64: { readonly stored: Stored | null }
  readonly closest: { readonly slack: string; readonly stored: Stored } | null
}
/** A stored instance, the verdict beside it, and the one found here. */
export interface Replayed {
  readonly what: string
  readonly stored: Stored
  readonly found: string
}

type Claim = { readonly given: ReadonlyArray<Tree>; readonly then: Tree }

/** As sampling would say: held, failed, outside (a hypothesis is not true), unknown (the conclusion has no value). */
const outcome = ({ given, then }: Claim, at: Scope): string => {
  const hypotheses = given.map((hypothesis) => truthOf(hypothesis, at))
  if (hypotheses.some((truth) => truth === 'false' || truth === 'no value')) return 'outside'
  if (hypotheses.includes('undecided')) return 'undecided'
  const verdicts = { true: 'held', false: 'failed', 'no value': 'unknown', undecided: 'undecided' } as const
  return verdicts[truthOf(then, at)]
}

/** What holds nearly fails: comparisons that it rests on have the slack (right − left)/max(|left|, |right|) in this relation to q. */
const slackIs = (relation: '<=' | '=', q: string, statement: Tree, denied = false): Tree => {
  const [head = '', left = '', right = ''] = partsOf(statement)
  const near = (part: Tree, isDenied = denied) => slackIs(relation, q, part, isDenied)
  const ifSo = (part: Tree): Tree => ['implies', denied ? ['not', part] : part, near(part)]
  if (head === 'not') return near(left, !denied)
  if (head === 'implies') return denied ? ['or', near(left, false), near(right)] : ['and', left, near(right)]
  // where all have to hold, the nearest counts; where one would do, all that hold
  const needsAll = ['and', 'every'].includes(`${head}`) !== denied
  if (head === 'and' || head === 'or')
    return needsAll ? ['or', near(left), near(right)] : ['and', ifSo(left), ifSo(right)]
  if (head === 'every' || head === 'some') return needsAll ? ['some', left, near(right)] : ['every', left, ifSo(right)]
  if (head !== '<' && head !== '<=') return ['<', '0', '0']
  const difference: Tree = denied ? ['-', left, right] : ['-', right, left]
  return [relation, difference, ['*', q, ['max', ['abs', left], ['abs', right]]]]
}

/** Nothing but rational operations stand in the statement, so that its slack is stored exactly. */
const isRational = (statement: Tree): boolean =>
  typeof statement === 'string' || (!['log', 'sqrt'].includes(`${statement[0]}`) && statement.every(isRational))

const attained = (claim: Claim, within: string, at: Scope): string => {
  const held = outcome(claim, at)
  if (held !== 'held') return held
  const close = truthOf(slackIs('<=', within, claim.then), at)
  return close === 'true' ? 'attained' : close === 'undecided' ? close : 'not attained'
}
const closest = (claim: Claim, slack: string, at: Scope): string => {
  const held = outcome(claim, at)
  if (held !== 'held' || !isRational(claim.then)) return held
  return truthOf(slackIs('=', slack, claim.then), at) === 'false' ? 'held, with another slack' : held
}

/** The weights of the mixtures that the statements speak of. */
const weights = (statement: Tree): ReadonlyArray<Tree> =>
  typeof statement === 'string'
    ? []
    : [...(statement[0] === 'mixture' ? [statement[1] ?? ''] : []), ...statement.flatMap(weights)]

/** What becomes of the claim without a hypothesis. */
const needed = (what: string, whole: Claim, without: Claim, at: Scope): string => {
  if (what === 'necessary') return outcome(without, at)
  const others = without.given.map((hypothesis) => truthOf(hypothesis, at))
  if (others.includes('false')) return 'outside'
  if (what === 'guards') {
    const truths = [...others, truthOf(without.then, at)]
    if (truths.includes('no value')) return 'no value'
    return truths.includes('undecided') ? 'undecided' : 'everything has a value'
  }
  if (what !== 'meaning') throw new Refusal(`a hypothesis is stored as "${what}", which is unknown here`)
  const improper = [...whole.given, whole.then].flatMap(weights).some((name) => {
    const { n, d } = at.letters[`${name}`] as { n: bigint; d: bigint }
    return n < 0n || n > d
  })
  if (!improper) return 'a language model'
  return others.includes('undecided') ? 'undecided' : 'no language model'
}

/** All stored instances of a claim; throws a Refusal for what cannot be read. */
export const replayClaim = (claim: StoredClaim): ReadonlyArray<Replayed> => {
  const { symbols } = claim.statement
  const read = (given: ReadonlyArray<string>, then: string): Claim => ({
    given: given.map(readStatement),
    then: readStatement(then),
  })
  const whole = read(claim.statement.given, claim.statement.then)
  const lines: Array<Replayed> = []
  const decide = (what: string, stored: Stored | null, verdict: (at: Scope) => string): void => {
    if (stored === null) return
    const instance = readInstance(symbols, stored.instance)
    lines.push({ what, stored, found: instance === undefined ? 'ill-formed' : verdict(scopeOf(instance)) })
  }
  decide('the counterexample', claim.counterexample, (at) => outcome(whole, at))
  for (const { what, within, stored } of claim.attained)
    decide(`attained (${what})`, stored, (at) => attained(whole, within, at))
  for (const { what, given, then, stored } of claim.mutants) {
    const misprint = read(given, then)
    decide(`misprint (${what})`, stored, (at) => outcome(misprint, at))
  }
  claim.needs.forEach(({ what, hypothesis, stored }, i) => {
    if (hypothesis !== null && hypothesis !== claim.statement.given[i])
      throw new Refusal(`need ${i + 1} is about another hypothesis than the claim's`)
    const without = { ...whole, given: whole.given.filter((_, j) => j !== i) }
    decide(`hypothesis ${i + 1} (${what})`, stored, (at) => needed(what, whole, without, at))
  })
  decide('the instance on which doubles go wrong', claim.float64.stored, (at) => outcome(whole, at))
  const { closest: near } = claim
  if (near !== null) decide('the closest instance', near.stored, (at) => closest(whole, near.slack, at))
  return lines
}
