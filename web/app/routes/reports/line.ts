import { writeDay } from '../../language/write.ts'

interface Node {
  id: string
  lockedAt?: string | null
  network: { code: 'CMARD' | 'WIC' }
  period: { from: string; to: string }
  corrects?: { id: string } | null
}

/** One line of a list of reports. Called in loaders. */
export const lineOf = (lang: string | undefined, { id, lockedAt, network, period, corrects }: Node) => ({
  id,
  network: network.code,
  from: writeDay(lang, period.from),
  to: writeDay(lang, period.to),
  lockedOn: lockedAt ? writeDay(lang, lockedAt.slice(0, 10)) : null,
  isCorrection: Boolean(corrects),
})
