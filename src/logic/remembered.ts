/** What depends on objects that never change is computed once for them, and kept no longer than they are. */

interface Store<K, A> {
  readonly get: (key: K) => A | undefined
  readonly has: (key: K) => boolean
  readonly set: (key: K, value: A) => unknown
}

/** What is stored; computed and stored if nothing is yet. */
export const stored = <K, A>(results: Store<K, A>, of: K, compute: (of: K) => A): A => {
  const known = results.get(of)
  if (known !== undefined || results.has(of)) return known as A
  const result = compute(of)
  results.set(of, result)
  return result
}

export const rememberedOf = <K extends object, A>(compute: (of: K) => A): ((of: K) => A) => {
  const results = new WeakMap<K, A>()
  return (of) => stored(results, of, compute)
}

/** The same of two objects, kept as long as the first is. */
export const remembered = <C extends object, K extends object, A>(
  compute: (context: C, of: K) => A,
): ((context: C, of: K) => A) => {
  const inContext = rememberedOf((context: C) => {
    const results = new Map<K, A>()
    return (of: K) => stored(results, of, (key) => compute(context, key))
  })
  return (context, of) => inContext(context)(of)
}
