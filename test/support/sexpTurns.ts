/** A second opinion on the chance of turns, beside that of the other terms (sexp.ts). */
import {
  alphabet,
  conditional,
  type Fraction,
  name,
  nought,
  order,
  type Plain,
  plus,
  type Real,
  type Tree,
  times,
  timesExact,
  truthOf,
  unit,
  type Value,
  whole,
} from './sexp.js'

/** The chance that every turn succeeds, from its definition: the largest, over prompts that might be said, of the mean over all answers. */
export const turnsSucceed = (
  [, t, n, k, m]: ReadonlyArray<Tree>,
  model: Tree | undefined,
  given: ReadonlyArray<string>,
  event: Tree | undefined,
  at: Plain,
): Value => {
  const [turns, asked, answered] = [whole(n, at), whole(k, at), whole(m, at)]
  if (conditional(model, [], given, at) === undefined || turns < 0 || asked < 0 || answered < 0) return undefined
  const canSay = (s: ReadonlyArray<string>, x: string): Fraction | undefined => {
    const p = conditional(model, [x], [...given, ...s], at)
    return p === undefined || p[0] === 0n ? undefined : p
  }
  /** All continuations of s by so many sentences that the model might write, with the product of their probabilities. */
  const continued = (
    s: ReadonlyArray<string>,
    many: number,
  ): ReadonlyArray<readonly [ReadonlyArray<string>, Fraction]> =>
    many === 0
      ? [[s, unit]]
      : alphabet(at).flatMap((x) => {
          const p = canSay(s, x)
          return p === undefined
            ? []
            : continued([...s, x], many - 1).map(([whole_, q]) => [whole_, timesExact(p, q)] as const)
        })
  const from = (s: ReadonlyArray<string>, left: number): Value => {
    if (left === 0) return unit
    let most: Real = nought
    for (const [asking] of continued(s, asked)) {
      let mean: Real = nought
      for (const [answer, p] of continued(asking, answered)) {
        const holds = truthOf(event, { ...at, [name(t)]: answer })
        const later = holds === true ? from(answer, left - 1) : nought
        if (holds === undefined || later === undefined) return undefined
        mean = plus(mean, times(p, later))
      }
      // where nothing is asked there is no choice, and below 0 only where a mixture is no language model
      if (asked === 0 || (order(most, mean) ?? 0) < 0) most = mean
    }
    return most
  }
  return from([], turns)
}
