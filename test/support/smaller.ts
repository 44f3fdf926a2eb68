/**
 * Instances that are smaller in one obvious way: a shorter prompt, a smaller number of sentences or answers, a model with one
 * state less or without memory. Fractions are left as they are: a rounder one is not a smaller model.
 */
import type { Instance } from '../../src/logic/instance.js'
import { build } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import type { ModelData } from '../../src/model/modelData.js'

const models = (data: ModelData): ReadonlyArray<ModelData> => {
  if (data.kind !== 'states') return []
  const names = Object.keys(data.states)
  const start = data.states[data.start]
  const forgetful: ReadonlyArray<ModelData> = start === undefined ? [] : [{ kind: 'iid', next: start.next }]
  const fewer = names.flatMap((gone): ReadonlyArray<ModelData> => {
    if (gone === data.start) return []
    const states = Object.fromEntries(
      Object.entries(data.states)
        .filter(([name]) => name !== gone)
        .map(([name, { next, to }]) => [
          name,
          {
            next,
            to: Object.fromEntries(Object.entries(to).map(([x, then]) => [x, then === gone ? data.start : then])),
          },
        ]),
    )
    return [{ ...data, states }]
  })
  return [...forgetful, ...fewer]
}

const built = (data: ModelData): ReadonlyArray<LanguageModel> => {
  try {
    return [build(data)]
  } catch {
    return []
  }
}

const smallerValues = (sort: string, value: unknown): ReadonlyArray<unknown> => {
  switch (sort) {
    case 'natural':
      return [0, (value as number) - 1].filter((n) => n >= 0 && n < (value as number))
    case 'prompt': {
      const prompt = value as ReadonlyArray<string>
      return prompt.map((_, i) => prompt.filter((__, j) => i !== j))
    }
    case 'model':
      return models((value as LanguageModel).data).flatMap(built)
    default:
      return []
  }
}

export const smallerInstances = (
  symbols: Readonly<Record<string, string>>,
  instance: Instance,
): ReadonlyArray<readonly [string, Instance]> =>
  Object.entries(symbols).flatMap(([name, sort]) =>
    smallerValues(sort, instance[name]).map((value) => [name, { ...instance, [name]: value }] as const),
  )
