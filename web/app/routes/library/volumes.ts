import { writeLanguage, writeList } from '../../language/write.ts'
import type { NamedCommitment } from './commitment-links.tsx'
import type { Volume } from './shelf.tsx'

type Item = Omit<Volume, 'year' | 'spoken' | 'commitments'> & {
  year?: number | null
  languages: readonly string[]
  commitments: readonly { number: number }[]
}

/** Items as the shelf shows them. */
export function writeVolumes(
  lang: string | undefined,
  items: readonly Item[],
  named: readonly NamedCommitment[],
): Volume[] {
  const commitments = new Map(named.map(commitment => [commitment.number, commitment]))
  return items.map(({ languages, year, ...item }) => ({
    ...item,
    year: year ? String(year) : null,
    spoken: writeList(
      lang,
      languages.map(tag => writeLanguage(lang, tag)),
    ),
    commitments: item.commitments.map(({ number }) => commitments.get(number) ?? { number }),
  }))
}
