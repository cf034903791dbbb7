import { DataTable } from '../../components/data-table/data-table.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import type { WrittenDurations } from './durations.ts'

type Duration = WrittenDurations['between'][number]

/** How long the way took, and what the report of 2007-08 said of consultation, held against the records. */
export function StepDurations({ durations }: { durations: WrittenDurations }) {
  const { t } = useWords('roster')
  const { t: terms } = useWords('terms')
  const { t: shell } = useWords('shell')
  const { between, atOnce, inSequence, isInvented } = durations
  const median = ({ median: time }: Duration) => (time ? t(`pace.${time.unit}`, time) : t('pace.none'))
  const columns = [
    { key: 'median', head: t('pace.median'), numeric: true, cell: median },
    { key: 'n', head: t('pace.n'), numeric: true, cell: ({ n }: Duration) => n.number },
    {
      key: 'rough',
      head: t('pace.approximate'),
      numeric: true,
      cell: ({ approximate }: Duration) => approximate.number,
    },
  ]
  const compared = [
    { ...atOnce, key: 'atOnce' as const },
    { ...inSequence, key: 'inSequence' as const },
  ]
  const isComparable = compared.every(({ median: time }) => time !== null)
  return (
    <section className="stack" aria-labelledby="pace">
      <h2 id="pace">{t('pace.title')}</h2>
      <p>{t('pace.lead')}</p>
      {isInvented && (
        <Notice tone="demonstration" title={shell('notice.inventedTitle')}>
          {t('pace.invented')}
        </Notice>
      )}
      <DataTable
        caption={t('pace.between')}
        rows={between}
        rowKey={({ to }) => to}
        columns={[
          {
            key: 'step',
            head: t('day.step'),
            names: true,
            cell: ({ from, to }) => t('pace.fromTo', { from: terms(`step.${from}`), to: terms(`step.${to}`) }),
          },
          ...columns,
        ]}
      />
      <h3>{t('pace.claimTitle')}</h3>
      <p>{t('pace.claim')}</p>
      <DataTable
        caption={t('pace.compared')}
        rows={compared}
        rowKey={({ key }) => key}
        columns={[{ key: 'way', head: t('pace.way'), names: true, cell: ({ key }) => t(`pace.${key}`) }, ...columns]}
      />
      {!isComparable && <p className="soft">{t('pace.notYet')}</p>}
    </section>
  )
}
