import type { Portal } from '../kit/portal.ts'

/** Median and 95th percentile of some rounds in milliseconds, and the statements of one. */
export async function timesOf(portal: Portal, rounds: number, ask: () => Promise<unknown>) {
  portal.counter.statements = []
  await ask()
  const statements = portal.counter.statements.length
  const times: number[] = []
  for (let round = 1; round < rounds; round += 1) {
    const begun = performance.now()
    await ask()
    times.push(performance.now() - begun)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { p50: at(0.5), p95: at(0.95), statements }
}
