import { Button } from '../../components/button/button.tsx'
import { FieldErrors } from '../../components/field/field-errors.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { useWords } from '../../language/words.ts'
import type { DraftField, DraftForm } from './draft.ts'

const most = 20

/** Pages and documents that show what was done. An empty row is left out. */
export function EvidenceRows({ form, evidence }: { form: DraftForm; evidence: DraftField<'evidence'> }) {
  const { t } = useWords('publish')
  const rows = evidence.getFieldList()
  return (
    <section id={evidence.id} className="publish__part" aria-labelledby={`${evidence.id}-title`} tabIndex={-1}>
      <h2 id={`${evidence.id}-title`}>{t('evidence')}</h2>
      <p className="field__hint">{t('evidenceHint')}</p>
      <FieldErrors id={evidence.errorId} errors={evidence.errors} />
      {rows.map((row, index) => {
        const { title, url, effectiveOn } = row.getFieldset()
        return (
          <fieldset key={row.key} className="publish__block">
            <legend>{t('evidenceNumber', { number: index + 1 })}</legend>
            <TextField field={title} label={t('evidenceTitle')} hint={t('evidenceTitleHint')} dir="auto" />
            <TextField field={url} label={t('evidenceLink')} hint={t('evidenceLinkHint')} type="url" />
            <TextField field={effectiveOn} label={t('evidenceDay')} hint={t('evidenceDayHint')} type="date" optional />
            <div>
              <Button kind="quiet" {...form.remove.getButtonProps({ name: evidence.name, index })}>
                {t('removeEvidence', { number: index + 1 })}
              </Button>
            </div>
          </fieldset>
        )
      })}
      {rows.length < most && (
        <div>
          <Button
            kind="secondary"
            {...form.insert.getButtonProps({ name: evidence.name, defaultValue: { title: '' } })}
          >
            {t('addEvidence')}
          </Button>
        </div>
      )}
    </section>
  )
}
