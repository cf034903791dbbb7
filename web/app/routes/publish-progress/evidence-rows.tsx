import { Button } from '../../components/button/button.tsx'
import { FieldErrors } from '../../components/field/field-errors.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { useWords } from '../../language/words.ts'
import type { DraftField, DraftForm } from './draft.ts'
import { EvidenceDocument, type FilesOfForm } from './evidence-document.tsx'
import { Fold } from './fold.tsx'
import { type Review, StillTrue } from './still-true.tsx'

const most = 20

interface EvidenceRowsProps {
  form: DraftForm
  evidence: DraftField<'evidence'>
  review: Review | null
  files: FilesOfForm
}

/** Pages and documents that show what was done. An empty row is left out. */
export function EvidenceRows({ form, evidence, review, files }: EvidenceRowsProps) {
  const { t } = useWords('publish')
  const rows = evidence.getFieldList().map(row => ({ row, fields: row.getFieldset() }))
  const isUsed =
    rows.length > 1 ||
    Boolean(evidence.errors?.length) ||
    rows.some(({ fields: { title, url, file, upload, effectiveOn } }) =>
      [title, url, file, upload, effectiveOn].some(field => field.initialValue || field.errors?.length),
    )
  return (
    <section id={evidence.id} className="publish__part" aria-labelledby={`${evidence.id}-title`} tabIndex={-1}>
      <h2 id={`${evidence.id}-title`}>{t('evidence')}</h2>
      <FieldErrors id={evidence.errorId} errors={evidence.errors} />
      <Fold title={t('nameEvidence')} open={isUsed}>
        <p className="field__hint">{t('evidenceHint')}</p>
        {rows.map(({ row, fields }, index) => (
          <fieldset key={row.key} className="publish__block">
            <legend>{t('evidenceNumber', { number: index + 1 })}</legend>
            <TextField field={fields.title} label={t('evidenceTitle')} hint={t('evidenceTitleHint')} dir="auto" />
            <EvidenceDocument fields={fields} files={files} />
            <TextField
              field={fields.effectiveOn}
              label={t('evidenceDay')}
              hint={t('evidenceDayHint')}
              type="date"
              optional
            />
            <StillTrue
              field={`evidence.${fields.file.initialValue || (fields.url.initialValue ?? '')}`}
              review={review}
            />
            <div>
              <Button kind="quiet" {...form.remove.getButtonProps({ name: evidence.name, index })}>
                {t('removeEvidence', { number: index + 1 })}
              </Button>
            </div>
          </fieldset>
        ))}
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
      </Fold>
    </section>
  )
}
