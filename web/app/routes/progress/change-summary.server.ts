import { wordsFor } from '../../language/words.server.ts'
import type { ProgressChangesPageQuery } from '../../graphql/generated/graphql.ts'
import { writeDayOf, writeLanguage, writeList, writeNumber } from '../../language/write.ts'

type Difference = NonNullable<NonNullable<ProgressChangesPageQuery['progressReport']>['difference']>

/** One sentence that sums up what changed. */
export function summaryOfChanges(
  lang: string | undefined,
  zone: string,
  { from, to, summary, challenges, evidence }: Difference,
) {
  const t = wordsFor(lang, 'progress')
  const terms = wordsFor(lang, 'terms')
  const texts = (field: 'summary' | 'challenges', found: Difference['summary']) => {
    const changed = found.filter(({ kind }) => kind !== 'SAME').map(each => writeLanguage(lang, each.lang))
    return changed.length > 0 ? [t('changes.texts', { field: t(field), languages: writeList(lang, changed) })] : []
  }
  const documents = (['ADDED', 'REMOVED', 'CHANGED'] as const).flatMap(kind => {
    const count = evidence.filter(each => each.kind === kind).length
    return count > 0 ? [t(`changes.evidence${kind}`, { count, number: writeNumber(lang, count) })] : []
  })
  const changes = [
    ...(from.status === to.status
      ? []
      : [t('changes.status', { before: terms(`status.${from.status}`), after: terms(`status.${to.status}`) })]),
    ...texts('summary', summary),
    ...texts('challenges', challenges),
    ...documents,
  ]
  const versions = {
    from: from.number,
    fromDay: writeDayOf(lang, from.publishedAt, zone),
    to: to.number,
    toDay: writeDayOf(lang, to.publishedAt, zone),
  }
  if (changes.length === 0) return t('changes.none', versions)
  return t('changes.sum', { ...versions, list: changes.join(t('changes.between')) })
}
