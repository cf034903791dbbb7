import { canonicalJson } from '../../services/shared/canonical-json.ts'

interface Draft {
  id: string
  municipality: { slug: string }
  year: number
  edition: number
  sections: readonly string[]
  corrects?: { id: string } | null
  progress?: readonly { id: string; revision: number }[]
  plans?: readonly { id: string; revision: number }[]
  paragraphs?: readonly { id: string; section: string; allTexts: readonly { lang: string; text: string }[] }[]
  leftOut?: readonly { record: string; allReasons: readonly { lang: string; text: string }[] }[]
}

/** What a client must ask of a draft to put its content together. */
export const draftFields = `id municipality { slug } year edition revision basis sections recordOrder mayWrite lockedAt corrects { id }
  progress { id revision } plans { id revision } paragraphs { id section allTexts { lang text } }
  leftOut { record allReasons { lang text } } content { text sha256 }`

const textsOf = (texts: readonly { lang: string; text: string }[]) =>
  Object.fromEntries(texts.map(({ lang, text }) => [lang, text]))

/** The least that a draft can be locked with: every record is told, in four languages. */
export function contentOf(draft: Draft) {
  const { id, municipality, year, edition, corrects, progress = [], plans = [], paragraphs = [], leftOut = [] } = draft
  const own = [
    ...progress.map(one => ({ record: `progress:${one.id}`, revision: one.revision })),
    ...plans.map(one => ({ record: `plan:${one.id}`, revision: one.revision })),
  ]
  const documentIn = (lang: string) => ({
    lang,
    title: 'Invented by a test',
    subtitle: 'A municipality',
    about: 'Invented by a test',
    sections: draft.sections
      .filter(key => key === 'PROGRESS')
      .map(key => ({
        key,
        title: key,
        blocks: [
          { kind: 'text', text: 'Invented by a test' },
          ...own.map(({ record }) => ({
            kind: 'record',
            record,
            title: record,
            lang,
            href: null,
            note: null,
            facts: [],
            passages: [],
            lists: [],
          })),
        ],
      })),
  })
  return {
    version: 1,
    report: { id, municipality: municipality.slug, year, edition, corrects: corrects?.id ?? null },
    composedOn: '2026-06-15',
    origin: 'https://portal.example',
    records: own as { record: string; revision: number | null }[],
    paragraphs: paragraphs.map(one => ({ id: one.id, section: one.section, text: textsOf(one.allTexts) })),
    leftOut: leftOut.map(one => ({ record: one.record, reason: textsOf(one.allReasons) })),
    documents: { en: documentIn('en'), fr: documentIn('fr'), ar: documentIn('ar'), vi: documentIn('vi') },
  }
}

export const written = (content: unknown) => canonicalJson(content as never)
