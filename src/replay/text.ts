/** The text of statements: (head part …) and sequences [letter …], read into nested lists; a sequence has the head "[". */
export type Tree = string | ReadonlyArray<Tree>

/** Why something cannot be replayed, in one sentence. */
export class Refusal extends Error {}

export const readText = (text: string): Tree => {
  const open: Array<Array<Tree>> = [[]]
  for (const token of text.match(/[()[\]]|[^()[\]\s]+/g) ?? []) {
    if (token === '(') open.push([])
    else if (token === '[') open.push(['['])
    else if (token === ')' || token === ']') {
      const done = open.pop() ?? []
      if ((done[0] === '[') !== (token === ']') || done.length === 0)
        throw new Refusal(`"${text}" is not well bracketed`)
      open.at(-1)?.push(done)
    } else open.at(-1)?.push(token)
  }
  const tree = open[0]?.[0]
  if (open.length !== 1 || open[0]?.length !== 1 || tree === undefined)
    throw new Refusal(`"${text}" is not one well-bracketed statement`)
  return tree
}

export const nameOf = (tree: Tree | undefined): string => {
  if (typeof tree !== 'string') throw new Refusal('a name is missing where a statement needs one')
  return tree
}
export const partsOf = (tree: Tree | undefined): ReadonlyArray<Tree> =>
  typeof tree === 'string' || tree === undefined ? [] : tree
