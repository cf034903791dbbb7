import type { FieldMetadata } from '@conform-to/react'
import { TextField } from '../../components/field/text-field.tsx'
import type { Fact } from '../../components/facts/facts.tsx'
import { useWords } from '../../language/words.ts'

type Told = Partial<Record<'happenedOn' | 'reportedFrom' | 'reportedUntil' | 'source', string | undefined>>

interface ToldFieldsProps {
  fields: Record<'happenedOn' | 'reportedFrom' | 'reportedUntil' | 'source', FieldMetadata<string | undefined>>
}

/** When it happened, as far as a document tells, and the document. */
export function ToldFields({ fields }: ToldFieldsProps) {
  const { t } = useWords('partners')
  return (
    <fieldset className="field stack">
      <legend>{t('form.when')}</legend>
      <p className="field__hint">{t('form.whenHint')}</p>
      <TextField field={fields.happenedOn} label={t('form.happenedOn')} hint={t('form.happenedOnHint')} optional />
      <TextField field={fields.reportedFrom} label={t('form.reportedFrom')} type="date" optional />
      <TextField field={fields.reportedUntil} label={t('form.reportedUntil')} type="date" optional />
      <TextField field={fields.source} label={t('source')} hint={t('form.sourceHint')} />
    </fieldset>
  )
}

/** The same to read. */
export function useToldFacts(): (told: Told) => Fact[] {
  const { t } = useWords('partners')
  return told => [
    ...(['happenedOn', 'reportedFrom', 'reportedUntil'] as const).flatMap(name =>
      told[name] ? [{ label: t(`form.${name}`), value: <bdi dir="ltr">{told[name]}</bdi> }] : [],
    ),
    { label: t('source'), value: <bdi>{told.source}</bdi> },
  ]
}
