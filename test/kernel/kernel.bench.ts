/**
 * Times of the kernel at random points of full precision: npx vitest bench --run test/kernel/kernel.bench.ts
 * The table at the end shows medians in microseconds, beside decimal.js where that is installed.
 */
import { afterAll, bench, describe } from 'vitest'
import type { Dyadic } from '../../src/kernel/dyadic.js'
import * as D from '../../src/kernel/dyadic.js'
import { exp, log } from '../../src/kernel/elementary.js'
import type { Interval } from '../../src/kernel/interval.js'
import * as I from '../../src/kernel/interval.js'

/** What decimal.js offers, as far as it is compared. */
interface Peer {
  readonly exp: () => Peer
  readonly ln: () => Peer
  readonly sqrt: () => Peer
  readonly plus: (y: Peer) => Peer
}
type PeerConstructor = new (text: string) => Peer

const peerAt = async (bits: number): Promise<PeerConstructor | undefined> => {
  try {
    const name = 'decimal.js'
    const { Decimal } = (await import(name)) as { Decimal: { clone: (settings: object) => PeerConstructor } }
    return Decimal.clone({ precision: Math.ceil(bits * 0.30103) + 2 })
  } catch {
    return undefined
  }
}

/** m·2^e in (1, 4) with `bits` bits, from a fixed linear congruence. */
const points = (bits: number, count: number, start: bigint): ReadonlyArray<Interval> => {
  let state = start
  const one = (): Dyadic => {
    let m = 1n
    for (let length = 1; length < bits; length += 32) {
      state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n)
      m = (m << 32n) | (state >> 32n)
    }
    const long = { m, e: 0 }
    return D.roundDown(D.scale(long, 1 - D.magnitude(long) + Number(state & 1n)), bits)
  }
  return Array.from({ length: count }, () => I.point(one()))
}

const medians: Record<string, Record<string, string>> = {}

for (const bits of [53, 128, 1024, 10_000]) {
  const [xs, ys] = [points(bits, 16, 1n), points(bits, 16, 2n)]
  const Decimal = await peerAt(bits)
  const text = ({ lo }: Interval): string => {
    const { num, den } = D.toRational(lo)
    return `${(num * 10n ** BigInt(bits)) / den}e-${bits}`
  }
  const [us, vs] = Decimal ? [xs, ys].map((zs) => zs.map((z) => new Decimal(text(z)))) : []
  const operations: ReadonlyArray<[string, (x: Interval, y: Interval) => unknown, (u: Peer, v: Peer) => unknown]> = [
    ['exp', (x) => exp(x, bits), (u) => u.exp()],
    ['log', (x) => log(x, bits), (u) => u.ln()],
    ['sqrt', (x) => I.squareRoot(x, bits), (u) => u.sqrt()],
    ['add', (x, y) => I.add(x, y, bits), (u, v) => u.plus(v)],
  ]
  describe(`${bits} bits`, () => {
    for (const [name, kernel, decimal] of operations) {
      const timed = (label: string, run: (i: number) => unknown): void => {
        let i = 0
        const samples: number[] = []
        const batch = bits > 2000 ? 1 : 64
        bench(
          `${name}, ${label}`,
          () => {
            const start = performance.now()
            for (let k = 0; k < batch; k += 1) {
              i += 1
              run(i & 15)
            }
            samples.push(((performance.now() - start) / batch) * 1000)
          },
          {
            time: 300,
            teardown: () => {
              samples.sort((a, b) => a - b)
              const median = samples[samples.length >> 1] ?? Number.NaN
              medians[`${name}, ${label}`] = {
                ...medians[`${name}, ${label}`],
                [`${bits} bits`]: median.toPrecision(3),
              }
            },
          },
        )
      }
      timed('beb', (i) => kernel(xs[i] as Interval, ys[i] as Interval))
      if (us && vs) timed('decimal.js', (i) => decimal(us[i] as Peer, vs[i] as Peer))
    }
  })
}

afterAll(() => console.table(medians))
