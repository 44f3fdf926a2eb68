/** What depends on objects that never change is computed once for them, and kept no longer than they are. */

export const rememberedOf = <K extends object, A>(compute: (of: K) => A): ((of: K) => A) => {
  const results = new WeakMap<K, { readonly result: A }>()
  return (of) => {
    const known = results.get(of)
    if (known !== undefined) return known.result
    const result = compute(of)
    results.set(of, { result })
    return result
  }
}

/** The same of two objects, as a context and a term. */
export const remembered = <C extends object, K extends object, A>(
  compute: (context: C, of: K) => A,
): ((context: C, of: K) => A) => {
  const inContext = rememberedOf((context: C) => rememberedOf((of: K) => compute(context, of)))
  return (context, of) => inContext(context)(of)
}
