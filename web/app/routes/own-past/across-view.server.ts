import type { TFunction } from 'i18next'
import { writeDay } from '../../language/write.ts'
import { crossingsIn } from './past.ts'
import type { Edition } from './past.server.ts'

/** The last assessment with each edition beside the last one with the edition used before it. */
export function acrossView({ lang, t }: { lang: string; t: TFunction<'own-past'> }, editions: readonly Edition[]) {
  const name = ({ model, assessedOn }: Edition[number]) =>
    t('across.edition', { edition: model.edition, day: writeDay(lang, assessedOn) })
  return crossingsIn(editions).map(({ before, after, rows }) => ({
    code: after.model.code,
    before: name(before),
    after: name(after),
    rows: rows.map(({ indicator, earlier, was, is }) => ({
      code: indicator.code,
      earlier: earlier.code,
      title: indicator.title,
      was: t(`rating.${was}`),
      is: t(`rating.${is}`),
    })),
  }))
}
