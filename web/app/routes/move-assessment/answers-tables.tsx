import { Badge } from '../../components/badge/badge.tsx'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { CarriedFragment, RecordedFragment } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface CarriedProps {
  carried: readonly CarriedFragment[]
  caption: string
  /** Names of both editions. */
  before: string
  after: string
  /** Whether each says if it was answered since. */
  isDone?: boolean
}

export function CarriedTable({ carried, caption, before, after, isDone = false }: CarriedProps) {
  const { t } = useWords('move-assessment')
  return (
    <DataTable
      caption={caption}
      rows={carried}
      rowKey={({ to }) => to.code}
      columns={[
        {
          key: 'from',
          head: t('before', { edition: before }),
          names: true,
          cell: ({ from }) => <Indicator {...from.indicator} />,
        },
        { key: 'to', head: t('after', { edition: after }), cell: ({ to }) => <Indicator {...to} /> },
        { key: 'rating', head: t('rating'), cell: ({ from }) => t(`rated.${from.rating ?? 'none'}`) },
        { key: 'words', head: t('words'), cell: ({ from }) => <Words answer={from} /> },
        {
          key: 'how',
          head: t('how'),
          cell: ({ kind, isUntouched }) => (
            <>
              {t(`kind.${kind}`)}{' '}
              {isDone && <Badge tone={isUntouched ? 'sun' : 'plain'}>{t(isUntouched ? 'untouched' : 'touched')}</Badge>}
            </>
          ),
        },
      ]}
    />
  )
}

export function RecordedTable({ answers, caption }: { answers: readonly RecordedFragment[]; caption: string }) {
  const { t } = useWords('move-assessment')
  return (
    <DataTable
      caption={caption}
      rows={answers}
      rowKey={({ indicator }) => indicator.code}
      columns={[
        {
          key: 'indicator',
          head: t('indicator'),
          names: true,
          cell: ({ indicator }) => <Indicator {...indicator} />,
        },
        { key: 'rating', head: t('rating'), cell: ({ rating }) => t(`rated.${rating ?? 'none'}`) },
        { key: 'words', head: t('words'), cell: answer => <Words answer={answer} /> },
      ]}
    />
  )
}

export function Indicator({ code, title }: { code: string; title: LocalizedValue }) {
  return (
    <>
      <bdi>{code}</bdi> <LocalizedText value={title} note={false} />
    </>
  )
}

/** Written by colleagues, in whatever language. */
function Words({ answer: { evidence, gap, reason, owner } }: { answer: RecordedFragment }) {
  const said = [evidence, gap, reason, owner].filter(Boolean)
  if (said.length === 0) return '–'
  return said.map(text => (
    <p key={text} dir="auto">
      {text}
    </p>
  ))
}
