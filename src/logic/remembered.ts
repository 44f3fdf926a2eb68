/**
 * What depends on two objects alone, a context and a term, is computed once for the two. Contexts, statements and terms
 * never change, and nothing is kept longer than they are.
 */
export const remembered = <C extends object, K extends object, A>(
  compute: (context: C, of: K) => A,
): ((context: C, of: K) => A) => {
  const results = new WeakMap<C, WeakMap<K, { readonly result: A }>>()
  return (context, of) => {
    let own = results.get(context)
    if (own === undefined) {
      own = new WeakMap()
      results.set(context, own)
    }
    const known = own.get(of)
    if (known !== undefined) return known.result
    const result = compute(context, of)
    own.set(of, { result })
    return result
  }
}
