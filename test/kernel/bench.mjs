/**
 * The kernel beside other arithmetics, all in one run: npm run bench -- kernel [--write] prints one table, with the targets
 * beside the measurements, and with --write keeps it in test/kernel/bench-results.md. Of every measurement the least of 25
 * runs counts, as other work on the machine only adds; and of those the ratios. Arb and MPFI are timed by small C programs (anchors/*.c) where gcc and the libraries are there.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import BigJs from 'big.js'
import BigNumber from 'bignumber.js'
import { Decimal } from 'decimal.js'
import * as gmp from 'gmp-wasm'
import * as DF from '../../dist/src/kernel/doubleDoubleFilter.js'
import * as D from '../../dist/src/kernel/dyadic.js'
import { exp, log, logOfRational } from '../../dist/src/kernel/elementary.js'
import { sumOfDivergences, sumOfLogarithms } from '../../dist/src/kernel/filter.js'
import * as I from '../../dist/src/kernel/interval.js'
import { klBregman, klForm } from '../../dist/src/kernel/klDivergence.js'
import { signOf } from '../../dist/src/kernel/logFormSign.js'
import { load, operands } from '../../dist/src/kernel/operands64.js'
import * as Q from '../../dist/src/kernel/rational.js'
import { machine, shown } from '../bench/time.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const precisions = [53, 128, 1024, 10_000]

/** Nanoseconds a call, the least of 25 runs of about 2 ms each, or of as many as 200 ms take; a run that was stalled at first has set a count too small. */
const time = (run) => {
  // as long as engines take to compile what is run often
  const begin = performance.now()
  while (performance.now() - begin < 60) run(0)
  let count = 1
  let least = Number.POSITIVE_INFINITY
  const once = () => {
    const start = performance.now()
    for (let i = 0; i < count; i++) run(i & 15)
    const taken = performance.now() - start
    if (taken >= 1) least = Math.min(least, (taken * 1e6) / count)
    return taken
  }
  while (once() < 2) count *= 2
  for (let runs = 0; runs < 25 && performance.now() - begin < 260; runs++) if (once() < 1.5) count *= 2
  return least
}

const times = new Map()
const note = (who, operation, bits, nanoseconds) => times.set(`${who} ${operation} ${bits}`, nanoseconds)

const sixteen = Array.from({ length: 16 }, (_, i) => i)
const weights = {
  p: sixteen.map((i) => 1 + ((7919 * (i + 1)) % 1009)),
  q: sixteen.map((i) => 1 + ((104729 * (i + 1)) % 1013)),
}
const total = (ws) => ws.reduce((a, b) => a + b)
const [tp, tq] = [total(weights.p), total(weights.q)]
const [p, q] = [weights.p.map((w) => Q.rational(w, tp)), weights.q.map((w) => Q.rational(w, tq))]
const arguments_ = p.map((x, i) => Q.divide(x, q[i]))

for (const bits of precisions) {
  const digits = Math.ceil(bits * 0.30103) + 2
  const square = (n) => I.point(D.roundDown(I.squareRoot(I.fromRational(Q.rational(n), bits), bits).value.lo, bits))
  const [xs, ys] = [sixteen.map((i) => square(2 * i + 3)), sixteen.map((i) => square(2 * i + 5))]
  note(
    'beb',
    'exp',
    bits,
    time((i) => exp(xs[i], bits)),
  )
  note(
    'beb',
    'log',
    bits,
    time((i) => log(xs[i], bits)),
  )
  note(
    'beb',
    'sqrt',
    bits,
    time((i) => I.squareRoot(xs[i], bits)),
  )
  note(
    'beb',
    'add',
    bits,
    time((i) => I.add(xs[i], ys[i], bits)),
  )
  const kl = () => {
    let sum = I.zero
    for (let k = 0; k < 16; k++)
      sum = I.add(sum, I.multiply(I.fromRational(p[k], bits), logOfRational(arguments_[k], bits), bits), bits)
    return sum
  }
  note('beb', 'KL16', bits, time(kl))
  note(
    'beb, Bregman',
    'KL16',
    bits,
    time(() => klBregman(p, q, bits)),
  )

  if (bits <= 1024) {
    const E = Decimal.clone({ precision: digits })
    const [us, vs] = [xs, ys].map((zs, j) => zs.map((_, i) => new E(2 * i + 3 + 2 * j).sqrt()))
    note(
      'decimal.js',
      'exp',
      bits,
      time((i) => us[i].exp()),
    )
    note(
      'decimal.js',
      'log',
      bits,
      time((i) => us[i].ln()),
    )
    note(
      'decimal.js',
      'sqrt',
      bits,
      time((i) => us[i].sqrt()),
    )
    note(
      'decimal.js',
      'add',
      bits,
      time((i) => us[i].plus(vs[i])),
    )
  }
  for (const [who, Constructor] of [
    ['bignumber.js', BigNumber.clone({ DECIMAL_PLACES: digits })],
    ['big.js', Object.assign(BigJs(), { DP: digits })],
  ]) {
    const us = sixteen.map((i) => new Constructor(2 * i + 3).sqrt())
    note(
      who,
      'sqrt',
      bits,
      time((i) => us[i].sqrt()),
    )
    note(
      who,
      'add',
      bits,
      time((i) => us[i].plus(us[15 - i])),
    )
  }

  const { getContext } = await gmp.init()
  const roundings = [gmp.FloatRoundingMode.ROUND_DOWN, gmp.FloatRoundingMode.ROUND_UP]
  const both = (operation, build) => {
    let at = 0
    let contexts = []
    let sides = []
    // contexts keep every number that they made, so that they are renewed now and then
    const renew = () => {
      for (const context of contexts) context.destroy()
      contexts = roundings.map((roundingMode) => getContext({ precisionBits: bits, roundingMode }))
      sides = contexts.map((context) => build(context))
    }
    renew()
    const result = time((i) => {
      for (const side of sides) operation(side, i)
      if (++at % 4096 === 0) renew()
    })
    for (const context of contexts) context.destroy()
    return result
  }
  const roots = (context) => ({
    us: sixteen.map((i) => context.Float(2 * i + 3).sqrt()),
    vs: sixteen.map((i) => context.Float(2 * i + 5).sqrt()),
  })
  note(
    'gmp-wasm',
    'exp',
    bits,
    both(({ us }, i) => us[i].exp(), roots),
  )
  note(
    'gmp-wasm',
    'log',
    bits,
    both(({ us }, i) => us[i].ln(), roots),
  )
  note(
    'gmp-wasm',
    'sqrt',
    bits,
    both(({ us }, i) => us[i].sqrt(), roots),
  )
  note(
    'gmp-wasm',
    'add',
    bits,
    both(({ us, vs }, i) => us[i].add(vs[i]), roots),
  )
}

const absent = []
const folder = mkdtempSync(join(tmpdir(), 'beb-bench-'))
for (const [who, source, flags] of [
  ['Arb', 'arb.c', ['-I/usr/include/flint', '-lflint-arb', '-lflint']],
  ['Arb', 'arb.c', ['-I/usr/include/flint', '-lflint']],
  ['MPFI', 'mpfi.c', ['-lmpfi', '-lmpfr', '-lgmp']],
]) {
  if (times.has(`${who} exp 53`)) continue
  try {
    execFileSync('gcc', ['-O2', '-o', join(folder, who), join(here, 'anchors', source), ...flags], { stdio: 'pipe' })
    for (const line of execFileSync(join(folder, who), { encoding: 'utf8' }).trim().split('\n')) {
      const [operation, bits, nanoseconds] = line.split(' ')
      note(who, operation, Number(bits), Number(nanoseconds))
    }
  } catch {
    absent.push(who)
  }
}
rmSync(folder, { recursive: true })

/** The filter and the double-double tier on the same sixteen terms, beside a sum that proves nothing. */
const form = klForm(p, q).value
const [loaded, long] = [operands(), DF.longOperands()]
load(loaded, form)
DF.loadLong(long, form)
const naive = () => {
  let sum = 0
  for (let i = 0; i < 16; i++) sum += loaded.c[i] * Math.log(loaded.n[i] / loaded.d[i])
  return sum
}
note('naive float64', 'KL16', 53, time(naive))
note(
  'filter, logarithms',
  'KL16',
  53,
  time(() => sumOfLogarithms(loaded)),
)
note(
  'filter, Bregman',
  'KL16',
  53,
  time(() => sumOfDivergences(loaded)),
)
note(
  'double-double',
  'KL16',
  106,
  time(() => DF.longSumOfLogarithms(long)),
)
note(
  'filter, loading',
  'KL16',
  53,
  time(() => load(loaded, form)),
)
note(
  'sign of a form',
  'KL16',
  53,
  time(() => signOf(form)),
)

/** How many of the forms KL − threshold, at relative margins log-uniform down to 1e−15, doubles decide alone. */
const share = (gap) => {
  let [state, decided] = [1n, 0]
  const next = (n) => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n)
    return Number((state >> 20n) % BigInt(Math.floor(n)))
  }
  const count = 300
  for (let k = 0; k < count; k++) {
    const a = sixteen.map(() => 100_000 + next(900_000))
    const b = gap === 0 ? sixteen.map(() => 100_000 + next(900_000)) : a.map((w) => w + next(2 * gap * w + 1) - gap * w)
    const scaled = (ws) => ws.map((w) => Q.rational(Math.round(w), Math.round(total(ws.map(Math.round)))))
    const kl = klForm(scaled(a), scaled(b))
    const value = D.toRational(klBregman(scaled(a), scaled(b), 100).value.lo)
    if (value.num === 0n) continue
    const margin = Q.rational(BigInt(Math.round(1e15 * 10 ** (-15 * (k / count)))), 10n ** 15n)
    const threshold = Q.multiply(value, Q.add(Q.one, k % 2 === 0 ? margin : Q.negate(margin)))
    const moved = { logs: kl.value.logs, algebraic: { rational: Q.negate(threshold), roots: [] } }
    if (signOf(moved).tier === 'float64') decided++
  }
  return (100 * decided) / count
}

const ratio = (a, b) => (a === undefined || b === undefined ? '–' : (a / b).toPrecision(2))
const at = (who, operation, bits) => times.get(`${who} ${operation} ${bits}`)
const peers = ['Arb', 'MPFI', 'gmp-wasm', 'decimal.js', 'bignumber.js', 'big.js']
const arbTarget = (operation, bits) =>
  ({ exp: 4, KL16: 4, log: bits === 53 ? 6.5 : bits <= 128 ? 5.5 : 4.5 })[operation] !== undefined
    ? bits === 10_000
      ? '≤ 14'
      : `≤ ${{ exp: 4, KL16: 4, log: bits === 53 ? 6.5 : bits <= 128 ? 5.5 : 4.5 }[operation]}`
    : '–'
const wasmTarget = (operation, bits) =>
  bits > 1024 || operation === 'KL16'
    ? '–'
    : operation === 'exp'
      ? '≥ 4.5'
      : operation === 'log'
        ? bits > 112
          ? '≥ 6'
          : '≥ 3'
        : '≥ 0.67'

const lines = [
  '# Times of the kernel',
  '',
  `One run on ${machine()}, with other work on the machine: the least of 25 runs each; the ratios are what counts.`,
  `Written by \`npm run bench -- kernel --write\`.${absent.length > 0 ? ` Absent: ${[...new Set(absent)].filter((who) => !times.has(`${who} exp 53`)).join(', ')}.` : ''}`,
  '',
  `| operation | bits | beb | ${peers.join(' | ')} | beb/Arb | target | gmp-wasm/beb | target | decimal.js/beb | target |`,
  `|---|--:|${'--:|'.repeat(peers.length + 7)}`,
  ...['exp', 'log', 'sqrt', 'add', 'KL16'].flatMap((operation) =>
    precisions.map((bits) => {
      const own = at('beb', operation, bits)
      const decimals = ['exp', 'log'].includes(operation) && bits <= 1024 ? (bits > 112 ? '≥ 100' : '≥ 30') : '–'
      return `| ${operation} | ${bits} | ${shown(own)} | ${peers.map((who) => shown(at(who, operation, bits))).join(' | ')} | ${ratio(own, at('Arb', operation, bits))} | ${arbTarget(operation, bits)} | ${ratio(at('gmp-wasm', operation, bits), own)} | ${wasmTarget(operation, bits)} | ${ratio(at('decimal.js', operation, bits), own)} | ${decimals} |`
    }),
  ),
  '',
  'gmp-wasm is run twice, with both directed roundings. KL16 is the divergence of two distributions on 16 outcomes.',
  '',
  '| KL16 | time | beside naive float64 | target |',
  '|---|--:|--:|--:|',
  ...[
    ['naive float64', 53, '–'],
    ['filter, logarithms', 53, '≤ 1.5'],
    ['filter, Bregman', 53, '≤ 1.5'],
    ['double-double', 106, '≤ 1.5 µs'],
    ['filter, loading', 53, '–'],
    ['sign of a form', 53, '–'],
  ].map(
    ([who, bits, target]) =>
      `| ${who} | ${shown(at(who, 'KL16', bits))} | ${ratio(at(who, 'KL16', bits), at('naive float64', 'KL16', 53))} | ${target} |`,
  ),
  '',
  '| pairs, margins log-uniform down to 1e−15 | decided by doubles alone | target |',
  '|---|--:|--:|',
  ...[
    ['random', 0],
    ['within 1e−3', 1e-3],
    ['within 1e−5', 1e-5],
  ].map(([name, gap]) => `| ${name} | ${share(gap).toFixed(1)} % | ≥ 93 % |`),
  '',
]
console.log(lines.join('\n'))
if (process.argv.includes('--write')) writeFileSync(join(here, 'bench-results.md'), lines.join('\n'))
