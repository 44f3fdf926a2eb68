/** One claim: what it says, where it is printed, and everything that was found out about it. */
import type { ClaimRecord, Stored } from '../certificate.js'
import { closestText, instancesText } from './claimTable.js'
import { type Child, element, type Html, join } from './html.js'
import { instanceTable } from './instance.js'
import { formula } from './mathematics.js'
import type { ClaimText, Formula, PageModel, Step } from './model.js'
import { decades, slackPlot } from './slackPlot.js'
import { badge, counted } from './standing.js'

const more = (summary: Child, ...children: ReadonlyArray<Child>): Html =>
  element('details', {}, element('summary', {}, summary), element('div', { class: 'more' }, ...children))

const fidelity = ({ fidelity: kind, fidelityReason: why }: ClaimRecord, text: ClaimText | undefined): string => {
  switch (kind) {
    case 'verbatim':
      return 'As printed.'
    case 'clarified':
      return `As printed, made explicit: ${why ?? ''}.`
    case 'repaired':
      return text?.replaces == null
        ? `Replaces what is wrong in print: ${why ?? ''}.`
        : `Replaces ${text.replaces.claim}, which is wrong in print: ${text.replaces.defect}.`
    case 'ours':
      return `Not in print: ${why ?? ''}.`
  }
}

/** What a hypothesis is there for, in a word, and what that means. */
const needs: Readonly<Record<string, readonly [string, string]>> = {
  necessary: ['necessary', 'Without it the claim fails, for instance on'],
  guards: ['guards a value', 'Without it something in the claim has no value, for instance on'],
  meaning: ['gives a meaning', 'Without it a mixture need not be a language model, for instance with'],
  implied: ['implied', 'by the other hypotheses, and said for the reader'],
  droppable: ['not needed', 'there is a proof without it'],
  undocumented: ['unexplained', 'nothing says why it is there'],
}

/** A formula of the theory; as the certificate writes it where there is none. */
const said = (pieces: Formula | undefined, written: string): Html =>
  pieces === undefined || pieces.length === 0
    ? element('div', { class: 'formula' }, element('code', {}, written))
    : formula(pieces)

const instance = (record: ClaimRecord, text: ClaimText | undefined, stored: Stored | null): Html | null =>
  stored === null ? null : instanceTable(record.statement.symbols, text?.letters ?? {}, stored)

const objection = (of: string | null): Html | null =>
  of === null ? null : element('p', { class: 'objection' }, `Not accepted: ${of}.`)

const whyThere = (record: ClaimRecord, text: ClaimText | undefined, need: ClaimRecord['needs'][number]): Html => {
  const [word, meaning] = needs[need.what] ?? [need.what, '']
  return need.stored === null
    ? element('p', { class: 'need' }, word, element('span', { class: 'meaning' }, `: ${meaning}`))
    : element(
        'details',
        { class: 'need' },
        element('summary', {}, word),
        element('p', { class: 'label' }, meaning),
        instance(record, text, need.stored),
      )
}

const hypotheses = (record: ClaimRecord, text: ClaimText | undefined): Html | null =>
  record.statement.given.length === 0
    ? null
    : element(
        'div',
        { class: 'given' },
        element('p', { class: 'label' }, 'If'),
        element(
          'ol',
          {},
          record.statement.given.map((written, i) => {
            const need = record.needs[i]
            return element(
              'li',
              {},
              said(text?.given[i], written),
              need === undefined ? null : whyThere(record, text, need),
              need === undefined ? null : objection(need.objection),
            )
          }),
        ),
      )

const statement = (record: ClaimRecord, text: ClaimText | undefined): Html =>
  element(
    'div',
    { class: 'statement' },
    text === undefined
      ? element(
          'p',
          { class: 'about' },
          element('span', { class: 'label' }, 'For all '),
          element('code', {}, record.statement.forAll),
        )
      : element('p', { class: 'about' }, element('span', { class: 'label' }, 'For '), text.about),
    hypotheses(record, text),
    element(
      'div',
      { class: 'then' },
      element('p', { class: 'label' }, record.statement.given.length === 0 ? 'It holds that' : 'Then'),
      said(text?.then, record.statement.then),
    ),
  )

const mutants = (record: ClaimRecord, text: ClaimText | undefined): Html | null => {
  const decided = record.mutants.filter(({ objection: of }) => of === null).length
  return record.mutants.length === 0
    ? null
    : more(
        `Misprints: ${decided} of ${record.mutants.length} decided`,
        element(
          'ul',
          { class: 'mutants' },
          record.mutants.map((mutant, i) => {
            const changed = text?.mutants[i]
            const hasText =
              changed !== undefined && changed.given.length + changed.without.length + changed.then.length > 0
            return element(
              'li',
              {},
              element('p', {}, element('strong', {}, mutant.what)),
              hasText
                ? [
                    changed.without.length === 0
                      ? null
                      : [
                          element('p', { class: 'label' }, 'without the hypothesis'),
                          changed.without.map((of) => formula(of)),
                        ],
                    changed.given.length === 0
                      ? null
                      : [
                          element('p', { class: 'label' }, 'with the hypothesis'),
                          changed.given.map((of) => formula(of)),
                        ],
                    changed.then.length === 0 ? null : formula(changed.then),
                  ]
                : said(undefined, mutant.then),
              mutant.stored === null
                ? null
                : [element('p', { class: 'label' }, 'It fails on'), instance(record, text, mutant.stored)],
              objection(mutant.objection),
            )
          }),
        ),
      )
}

/** How near an instance comes to the bound, from its relative slack "n/d". */
const nearness = (within: string): string => (within === '0' ? 'Tight' : `Within ${within}`)

const tightness = (record: ClaimRecord, text: ClaimText | undefined): Html => {
  const { float64, closest } = record
  const near = closestText(record)
  return more(
    `Instances: ${instancesText(record)}${near === '' ? '' : `; closest to the bound: ${near}`}`,
    slackPlot(record),
    (text?.tightness ?? []).map((of) => element('p', {}, element('span', { class: 'label' }, 'Tightness'), ' ', of)),
    record.attained.map(({ what, within, objection: of, stored }) => [
      element('p', {}, element('span', { class: 'label' }, nearness(within)), ' ', what),
      instance(record, text, stored),
      objection(of),
    ]),
    closest === null || record.attained.length > 0
      ? null
      : [
          element(
            'p',
            {},
            element('span', { class: 'label' }, 'The nearest'),
            ` of the instances tried, family “${closest.family}”`,
          ),
          instance(record, text, closest.stored),
        ],
    float64.stored === null
      ? null
      : more(
          `In double precision the verdict would have been wrong on ${float64.wrong} and not a number on ${float64.notANumber} of them`,
          instance(record, text, float64.stored),
        ),
  )
}

const steps = (of: ReadonlyArray<Step>): Html =>
  element(
    'ol',
    { class: 'steps' },
    of.map(({ words, formula: pieces, why, under }) =>
      element(
        'li',
        {},
        words === '' ? null : element('span', { class: 'words' }, words),
        pieces.length === 0 ? null : formula(pieces),
        why === '' ? null : element('span', { class: 'why' }, why),
        under.length === 0 ? null : steps(under),
      ),
    ),
  )

const proof = (
  record: ClaimRecord,
  text: ClaimText | undefined,
  links: (names: ReadonlyArray<string>) => Child,
): ReadonlyArray<Child> => [
  record.proof.accepted
    ? text === undefined || text.proof.length === 0
      ? element('p', {}, 'A proof was accepted.')
      : more('Proof', steps(text.proof))
    : null,
  record.proof.gap === null ? null : element('p', { class: 'objection' }, `Its proof has a gap: ${record.proof.gap}.`),
  record.proof.uses.length === 0
    ? null
    : element('p', { class: 'uses' }, element('span', { class: 'label' }, 'Rests on '), links(record.proof.uses)),
]

const command = (of: string): Html => element('code', { class: 'command' }, of)

/** A name as a word of a command line; a claim that cannot be one has no command. */
const asWord = (name: string): string | null => (/["\\$`!]/.test(name) ? null : `"${name}"`)

export const claimSection = (
  { certificate, texts, formal }: PageModel,
  anchors: ReadonlyMap<string, string>,
  users: ReadonlyMap<string, ReadonlyArray<string>>,
  name: string,
): Html | null => {
  const record = certificate.claims[name]
  if (record === undefined) return null
  const text = texts[name]
  const anchor = anchors.get(name) ?? ''
  const links = (names: ReadonlyArray<string>): Child =>
    join(
      names.map((of) => (anchors.has(of) ? element('a', { href: `#${anchors.get(of) ?? ''}` }, of) : of)),
      ', ',
    )
  const [word, usedBy, silence] = [asWord(name), users.get(name) ?? [], text?.doesNotSay ?? []]
  return element(
    'section',
    { class: 'claim', id: anchor, 'aria-labelledby': `${anchor}-title` },
    element(
      'div',
      { class: 'margin' },
      element('p', {}, badge(record.standing)),
      record.printed === null
        ? element('p', {}, 'not a printed item')
        : element(
            'p',
            {},
            record.printed.split(', ').flatMap((part, i) => (i === 0 ? [part] : [element('br', {}), part])),
          ),
      element('p', {}, `Rocq: ${formal[name] ?? 'not linked'}`),
      element('p', {}, element('a', { href: '#claims' }, 'all claims')),
    ),
    element(
      'div',
      { class: 'body' },
      element('h3', { id: `${anchor}-title` }, name),
      element('p', { class: 'claim-title' }, record.title, '.'),
      element('p', { class: 'fidelity' }, fidelity(record, text)),
      text === undefined
        ? element(
            'p',
            { class: 'objection' },
            'The theory at hand states something else under this name; the statement stands as the certificate has it.',
          )
        : null,
      statement(record, text),
      record.counterexample === null
        ? null
        : element(
            'div',
            { class: 'counterexample' },
            element('p', { class: 'label' }, 'It fails here'),
            instance(record, text, record.counterexample),
          ),
      tightness(record, text),
      mutants(record, text),
      ...proof(record, text, links),
      usedBy.length === 0
        ? null
        : element('p', { class: 'uses' }, element('span', { class: 'label' }, 'Used by '), links(usedBy)),
      silence.length === 0
        ? null
        : element(
            'div',
            { class: 'silence' },
            element('p', { class: 'label' }, 'It does not say'),
            element(
              'ul',
              {},
              silence.map((of) => element('li', {}, of)),
            ),
          ),
      word === null
        ? null
        : element(
            'p',
            { class: 'commands' },
            command(`npx beb show ${word}`),
            ' ',
            command(`npx beb verify --claim ${word}`),
          ),
    ),
  )
}

/** "3 claims" with their sections. */
export const claimSections = (model: PageModel, anchors: ReadonlyMap<string, string>): Html => {
  const { claims } = model.certificate
  const users = new Map<string, Array<string>>()
  for (const [
    name,
    {
      proof: { uses },
    },
  ] of Object.entries(claims))
    for (const used of uses) users.set(used, [...(users.get(used) ?? []), name])
  const names = Object.keys(claims)
  return element(
    'section',
    { id: 'each', 'aria-labelledby': 'each-title' },
    element('h2', { id: 'each-title' }, `${counted(names.length, 'claim')}, one by one`),
    decades(),
    names.map((name) => claimSection(model, anchors, users, name)),
  )
}
