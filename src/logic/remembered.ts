/** What depends on objects that never change is computed once for them, and kept no longer than they are. */

interface Store<K, A> {
  readonly get: (key: K) => A | undefined
  readonly has: (key: K) => boolean
  readonly set: (key: K, value: A) => unknown
}

const rememberedIn =
  <K, A>(results: Store<K, A>, compute: (of: K) => A): ((of: K) => A) =>
  (of) => {
    const known = results.get(of)
    if (known !== undefined || results.has(of)) return known as A
    const result = compute(of)
    results.set(of, result)
    return result
  }

export const rememberedOf = <K extends object, A>(compute: (of: K) => A): ((of: K) => A) =>
  rememberedIn(new WeakMap<K, A>(), compute)

/** The same of two objects, as a context and a term: kept as long as the context is. */
export const remembered = <C extends object, K extends object, A>(
  compute: (context: C, of: K) => A,
): ((context: C, of: K) => A) => {
  const inContext = rememberedOf((context: C) => rememberedIn(new Map<K, A>(), (of: K) => compute(context, of)))
  return (context, of) => inContext(context)(of)
}
