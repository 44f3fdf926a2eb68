/** Seeds for single instances, derived from (root seed, claim, run), so that any of them can be replayed alone. */

/** FNV-1a over UTF-16 code units, then a finaliser that spreads neighbouring inputs: a signed 32-bit seed. */
export const derivedSeed = (root: number, claim: string, run: number): number => {
  let hash = 0x811c9dc5
  for (const unit of `${root}/${claim}/${run}`) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) | 0
}
