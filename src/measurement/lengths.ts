/** Lists that belong together have the same length, and rows the length of their averages: what no codec of one list sees. */
import type { Fault } from '../model/fault.js'
import { pathOf } from '../model/fault.js'
import type { Measurements } from './data.js'

type Lists = Readonly<Record<string, ReadonlyArray<unknown>>>

/** Every list has as many entries as the first, and at least three, so that a line can be laid through them. */
const unequal = (path: ReadonlyArray<string>, lists: Lists): ReadonlyArray<Fault> => {
  const [[first = '', leading = []] = [], ...others] = Object.entries(lists)
  const short: ReadonlyArray<Fault> =
    leading.length < 3
      ? [{ path: pathOf([...path, first]), message: `${leading.length} points; expected at least 3` }]
      : []
  return [
    ...short,
    ...others
      .filter(([, list]) => list.length !== leading.length)
      .map(([name, list]) => ({
        path: pathOf([...path, name]),
        message: `${list.length} entries; expected ${leading.length}, as in ${first}`,
      })),
  ]
}

/** The faults of data whose fields are all of their types. */
export const lengthFaults = (data: Measurements): ReadonlyArray<Fault> => [
  ...(['divergence', 'variance'] as const).flatMap((group) =>
    Object.entries(data[group].series).flatMap(([name, { cells: _, ...lists }]) =>
      unequal([group, 'series', name], lists),
    ),
  ),
  ...Object.entries(data.decay.series).flatMap(([name, { prefix, mean, error }]) =>
    unequal(['decay', 'series', name], { prefix, mean, error }),
  ),
  ...Object.entries(data.responses.series).flatMap(([name, { mean, error, prompts, counts, outOf }]) => {
    const path = ['responses', 'series', name]
    const labels = counts.flatMap((row, i) =>
      row.length === mean.length && row.every((count) => count <= outOf)
        ? []
        : [{ path: pathOf([...path, 'counts', i]), message: `expected ${mean.length} counts of at most ${outOf}` }],
    )
    return [...unequal(path, { mean, error }), ...unequal(path, { prompts, counts }), ...labels]
  }),
]
