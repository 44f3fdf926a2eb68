/** Strongly connected components of a finite graph: where one can return to (Tarjan, SIAM J. Comput. 1, 1972). */

/** The components, each after all that it leads to; nodes are 0, 1, 2, … and `successors` their arrows. */
export const stronglyConnected = (
  successors: ReadonlyArray<ReadonlyArray<number>>,
): ReadonlyArray<ReadonlyArray<number>> => {
  const order = new Map<number, number>()
  const low = new Map<number, number>()
  const open: Array<number> = []
  const isOpen = new Set<number>()
  const found: Array<ReadonlyArray<number>> = []
  const lower = (node: number, to: number): void => {
    low.set(node, Math.min(low.get(node) ?? to, to))
  }
  const enter = (node: number) => {
    order.set(node, order.size)
    lower(node, order.size - 1)
    open.push(node)
    isOpen.add(node)
    return { node, next: 0 }
  }
  for (const root of successors.keys()) {
    if (order.has(root)) continue
    const path = [enter(root)]
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const to = successors[at.node]?.[at.next++]
      if (to !== undefined) {
        const seen = order.get(to)
        if (seen === undefined) path.push(enter(to))
        else if (isOpen.has(to)) lower(at.node, seen)
        continue
      }
      path.pop()
      const parent = path.at(-1)
      if (parent !== undefined) lower(parent.node, low.get(at.node) ?? 0)
      if (low.get(at.node) !== order.get(at.node)) continue
      const component = open.splice(open.lastIndexOf(at.node))
      for (const node of component) isOpen.delete(node)
      found.push(component)
    }
  }
  return found
}

/** The nodes that the given ones lead to, themselves included. */
export const reachedFrom = (
  successors: ReadonlyArray<ReadonlyArray<number>>,
  nodes: Iterable<number>,
): ReadonlySet<number> => {
  const reached = new Set(nodes)
  for (const node of reached) for (const to of successors[node] ?? []) reached.add(to)
  return reached
}

/** Does no arrow leave the component? */
export const isClosed = (
  successors: ReadonlyArray<ReadonlyArray<number>>,
  component: ReadonlyArray<number>,
): boolean => {
  const inside = new Set(component)
  return component.every((i) => (successors[i] ?? []).every((to) => inside.has(to)))
}

const gcd = (m: number, n: number): number => (n === 0 ? m : gcd(n, m % n))

/** The phases of a closed component, a partition: from each, all arrows lead to the next, and from the last to the first. */
export const phases = (
  successors: ReadonlyArray<ReadonlyArray<number>>,
  component: ReadonlyArray<number>,
): ReadonlyArray<ReadonlyArray<number>> => {
  const level = new Map([[component[0] ?? 0, 0]])
  let period = 0
  for (const [i, depth] of level) {
    for (const to of successors[i] ?? []) {
      const known = level.get(to)
      if (known === undefined) level.set(to, depth + 1)
      else period = gcd(period, Math.abs(depth + 1 - known))
    }
  }
  return Array.from({ length: period }, (_, phase) => component.filter((i) => (level.get(i) ?? 0) % period === phase))
}
