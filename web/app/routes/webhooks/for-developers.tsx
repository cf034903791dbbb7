import { DataTable } from '../../components/data-table/data-table.tsx'
import { useWords } from '../../language/words.ts'
import { Code } from './code.tsx'
import { exampleReceiver } from './examples.ts'

const parts = [
  'id',
  'type',
  'timestamp',
  'replay',
  'data.kind',
  'data.at',
  'data.municipality',
  'data.summary',
  'data.withdraws',
  'data.url',
  'data.commitments',
  'data.invented',
] as const

/** What arrives, how it is verified, and what is promised. */
export function ForDevelopers({ message }: { message: string }) {
  const { t } = useWords('webhooks')
  return (
    <section className="stack" aria-labelledby="developers">
      <h2 id="developers">{t('developers.title')}</h2>
      <p>{t('developers.lead')}</p>
      <h3>{t('developers.message')}</h3>
      <Code label={t('developers.message')}>{message}</Code>
      <DataTable
        caption={t('developers.parts')}
        rows={parts}
        rowKey={part => part}
        columns={[
          { key: 'part', head: t('developers.part'), names: true, cell: part => <code dir="ltr">{part}</code> },
          { key: 'means', head: t('developers.means'), cell: part => t(`part.${part.replace('data.', '') as Part}`) },
        ]}
      />
      <h3>{t('developers.verify')}</h3>
      <p>{t('developers.verifyLead')}</p>
      <Code label={t('developers.verify')}>{exampleReceiver}</Code>
      <h3>{t('developers.promise')}</h3>
      <ul>
        {(['once', 'order', 'retry', 'answer', 'off', 'address', 'kept'] as const).map(promise => (
          <li key={promise}>{t(`promise.${promise}`)}</li>
        ))}
      </ul>
    </section>
  )
}

type Part = (typeof parts)[number] extends infer Name ? (Name extends `data.${infer Rest}` ? Rest : Name) : never
