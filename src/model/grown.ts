/** Prompts that grow sentence by sentence and share their beginnings, as a search needs them. */
import type { Prompt, Sentence } from './languageModel.js'

/** null is the empty prompt. */
export type Grown = { readonly last: Sentence; readonly before: Grown } | null

/** The prompt that was grown, from its first sentence. */
export const promptOf = (grown: Grown): Prompt => {
  const reversed: Array<Sentence> = []
  for (let rest = grown; rest !== null; rest = rest.before) reversed.push(rest.last)
  return reversed.reverse()
}
