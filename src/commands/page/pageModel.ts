/** The model of a page: a certificate, with the texts of the theory at hand that belong to it. */
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import type { Companion } from '../../companion.js'
import { checkedFile, formally } from '../../formal/checked.js'
import { sourcesIn } from '../../formal/development.js'
import { statementsOf, withFreshStatements } from '../../formal/statements.js'
import { recompute } from '../../measurement/recompute.js'
import type { Certificate } from '../../report/certificate.js'
import type { Seal } from '../../report/digest.js'
import type { PageModel } from '../../report/page/model.js'
import { figureRecord } from '../../reported.js'
import { claimText } from './claimText.js'
import { figureText } from './figureText.js'

type Texts<A> = Readonly<Record<string, A>>

/** The figures whose recomputed verdicts are those of the certificate, or one sentence when the series are refused. */
const figuresOf = (
  { reported }: Companion,
  certificate: Certificate,
): E.Either<string, Pick<PageModel, 'figures' | 'measured'>> => {
  const wanted = reported.figures.filter(({ name }) => Object.hasOwn(certificate.reported, name))
  if (wanted.length === 0) return E.right({ figures: {}, measured: '' })
  return E.map((data: Parameters<typeof recompute>[0]) => {
    const { repository, commit } = data.source
    const { tokensScored, samplesPerPoint, promptsAveraged } = data.design
    const figures: Texts<ReturnType<typeof figureText>> = Object.fromEntries(
      wanted.flatMap((figure) => {
        const one = recompute(data, figure)
        const recorded = certificate.reported[figure.name]
        const isSame = recorded !== undefined && figureRecord(one).statement === recorded.statement
        return isSame ? [[figure.name, figureText(data, one)] as const] : []
      }),
    )
    return {
      figures,
      measured: `${repository}, commit ${commit.slice(0, 12)}: averages over ${promptsAveraged} prompts, ${samplesPerPoint} samples of P₋ each, ${tokensScored} tokens scored.`,
    }
  })(reported.measurements())
}

/** Names of one item stand for all of its claims, where all of them are there. */
const commandOf = (
  all: ReadonlyArray<string>,
  names: ReadonlyArray<string>,
  { seed, runs }: Pick<Certificate, 'seed' | 'runs'>,
): string => {
  const options = `--seed ${seed} --runs ${runs} --json certificate.json`
  const isWhole = all.every((name) => names.includes(name))
  return `npx beb verify ${isWhole ? '' : `--claim "${names.join(',')}" `}${options}`
}

export const pageModel = (companion: Companion, certificate: Certificate & Seal): E.Either<string, PageModel> => {
  const names = Object.keys(certificate.claims)
  const texts = Object.fromEntries(
    names.flatMap((name) => {
      const offered = Object.hasOwn(companion.theory, name) ? companion.theory[name] : undefined
      const record = certificate.claims[name]
      const said = offered === undefined || record === undefined ? null : claimText(offered, record)
      return said === null ? [] : [[name, said] as const]
    }),
  )
  const formal = formally(
    join(companion.formalFolder, checkedFile),
    withFreshStatements(sourcesIn(companion.formalFolder), statementsOf(companion.theory).text),
    // of another statement the formal proofs say nothing
    names.filter((name) => Object.hasOwn(texts, name)),
  )
  return E.map((figures: Pick<PageModel, 'figures' | 'measured'>) => ({
    paper: companion.paper,
    certificate,
    command: commandOf(Object.keys(companion.theory), names, certificate),
    texts,
    formal,
    ...figures,
  }))(figuresOf(companion, certificate))
}
