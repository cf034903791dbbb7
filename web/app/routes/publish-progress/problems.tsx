import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { isLang, languageNames } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import type { DraftFields, DraftForm } from './draft.ts'

/** Every field of the form by the words of its label, in the order of the page. */
export function Problems({ form, fields }: { form: DraftForm; fields: DraftFields }) {
  const { t } = useWords('publish')
  const texts = fields.texts.getFieldList().flatMap(each => {
    const { lang, summary, challenges } = each.getFieldset()
    const tag = String(lang.initialValue ?? '')
    const name = isLang(tag) ? languageNames[tag] : tag
    return [
      { field: summary, label: `${t('summary')} (${name})` },
      { field: challenges, label: `${t('challenges')} (${name})` },
    ]
  })
  const evidence = fields.evidence.getFieldList().flatMap((each, index) => {
    const { title, url, upload, effectiveOn } = each.getFieldset()
    const number = t('evidenceNumber', { number: index + 1 })
    return [
      { field: title, label: `${number} – ${t('evidenceTitle')}` },
      { field: upload, label: `${number} – ${t('evidenceDocument')}` },
      { field: url, label: `${number} – ${t('evidenceDocument')}` },
      { field: effectiveOn, label: `${number} – ${t('evidenceDay')}` },
    ]
  })
  return (
    <ErrorSummary
      form={form}
      fields={[
        { field: fields.status, label: t('status') },
        { field: fields.texts, label: t('textsTitle') },
        ...texts,
        { field: fields.evidence, label: t('evidence') },
        ...evidence,
      ]}
    />
  )
}
