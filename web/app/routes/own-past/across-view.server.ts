import type { TFunction } from 'i18next'
import { writeDay } from '../../language/write.ts'
import { acrossEditions } from './past.ts'
import type { Edition } from './past.server.ts'

/** The last assessment with each edition beside the last one with the edition used before it, of the same scale. */
export function acrossView({ lang, t }: { lang: string; t: TFunction<'own-past'> }, editions: readonly Edition[]) {
  return editions.flatMap((edition, index) => {
    const after = edition.at(-1)
    const before = editions
      .slice(index + 1)
      .find(each => each[0]?.model.family === after?.model.family)
      ?.at(-1)
    if (!after || !before) return []
    const name = ({ model, assessedOn }: Edition[number]) =>
      t('across.edition', { edition: model.edition, day: writeDay(lang, assessedOn) })
    return [
      {
        code: after.model.code,
        before: name(before),
        after: name(after),
        rows: acrossEditions(before, after).map(({ indicator, earlier, was, is }) => ({
          code: indicator.code,
          earlier: earlier.code,
          title: indicator.title,
          was: t(`rating.${was}`),
          is: t(`rating.${is}`),
        })),
      },
    ]
  })
}
