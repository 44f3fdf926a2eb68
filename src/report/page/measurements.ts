/** The figures that the paper reports, each with its verdict and the measured points. */
import { element, type Html } from './html.js'
import { measurementPlot } from './measurementPlot.js'
import type { PageModel } from './model.js'
import { verdictBadge } from './standing.js'

const silences = (model: PageModel): ReadonlyArray<string> => [
  ...new Set(Object.values(model.figures).flatMap(({ doesNotSay }) => doesNotSay)),
]

export const measurements = (model: PageModel, anchors: ReadonlyMap<string, string>): Html | null => {
  const reported = Object.entries(model.certificate.reported)
  if (reported.length === 0) return null
  return element(
    'section',
    { id: 'measurements', 'aria-labelledby': 'measurements-title', class: 'wide' },
    element('h2', { id: 'measurements-title' }, 'The paper’s measurements'),
    element(
      'p',
      { class: 'lead' },
      'The figures that the paper reports, recomputed from its published series. Error bars are the published standard errors, the standard deviation over ten prompts divided by √10; the dashed line is what is printed. ',
      model.measured,
    ),
    element(
      'div',
      { class: 'figures' },
      reported.map(([name, { printed, verdict, readings }]) => {
        const text = model.figures[name]
        return element(
          'article',
          { class: 'figure', id: anchors.get(name) ?? null },
          element('h3', {}, name),
          element('p', {}, verdictBadge(verdict)),
          text === undefined
            ? element('p', {}, `Printed: ${printed}.`)
            : [
                element('p', {}, element('span', { class: 'label' }, 'Printed '), `${printed}; ${text.where}.`),
                element('p', {}, element('span', { class: 'label' }, 'It would mean '), text.says, '.'),
                element(
                  'ul',
                  { class: 'found' },
                  text.found.map((line) => element('li', {}, line)),
                ),
              ],
          text !== undefined || Object.keys(readings).length < 2
            ? null
            : element(
                'p',
                { class: 'readings' },
                Object.entries(readings).map(
                  ([reading, agreement], i) => `${i === 0 ? '' : '; '}${reading}: ${agreement}`,
                ),
                '.',
              ),
          text === undefined ? null : text.plots.map(measurementPlot),
        )
      }),
    ),
    silences(model).length === 0
      ? null
      : element(
          'div',
          { class: 'silence' },
          element('h3', {}, 'What the numbers do not say'),
          element(
            'ul',
            {},
            silences(model).map((line) => element('li', {}, line)),
          ),
        ),
  )
}
