import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useLocation, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { SelectField } from '../../components/field/select-field.tsx'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { languageNames } from '../../language/languages.ts'
import { NewerRecord } from '../../components/newer-record/newer-record.tsx'
import { useWords } from '../../language/words.ts'
import { reportLanguages, reportSections } from '../reports/content.ts'

interface Paragraph {
  id: string
  section: string
  allTexts: readonly { lang: string; text: string }[]
}

interface ParagraphFormProps {
  revision: number
  edited: Paragraph | null
  /** What somebody else left meanwhile of the paragraph or, for a new one, of its section. */
  newer: { revision: number; paragraphs: readonly Paragraph[] } | null
  lastResult: SubmissionResult | undefined
}

type Fields = { section?: string; en?: string; fr?: string }

/** Writes a paragraph, or writes one anew. */
export function ParagraphForm({ revision, edited, newer, lastResult }: ParagraphFormProps) {
  const { t } = useWords('reports')
  const { pathname, search } = useLocation()
  const busy = useNavigation().state === 'submitting'
  const textIn = (lang: string) => edited?.allTexts.find(one => one.lang === lang)?.text
  const [form, fields] = useForm<Fields>({
    id: 'paragraph',
    lastResult,
    defaultValue: { section: edited?.section, en: textIn('en'), fr: textIn('fr') },
    shouldValidate: 'onSubmit',
  })
  return (
    <section className="stack" aria-labelledby="write">
      <h2 id="write">{edited ? t('desk.editTitle') : t('desk.addTitle')}</h2>
      <Form {...getFormProps(form)} className="form" method="post" action={pathname + search}>
        {newer && (
          <NewerRecord revision={newer.revision}>
            {newer.paragraphs.length === 0 && <p>{t('desk.noParagraphs')}</p>}
            {newer.paragraphs.flatMap(({ id, allTexts }) =>
              allTexts.map(({ lang, text }) => (
                <p key={`${id} ${lang}`} lang={lang} dir="ltr">
                  {text}
                </p>
              )),
            )}
          </NewerRecord>
        )}
        <ErrorSummary
          form={form}
          fields={[
            { field: fields.section, label: t('desk.section') },
            { field: fields.en, label: languageNames.en },
            { field: fields.fr, label: languageNames.fr },
          ]}
        />
        <input type="hidden" name="do" value="write" />
        <input type="hidden" name="revision" value={newer?.revision ?? revision} />
        <input type="hidden" name="paragraph" value={edited?.id ?? ''} />
        <SelectField
          field={fields.section}
          label={t('desk.section')}
          options={reportSections.map(section => ({ value: section, label: t(`section.${section}`) }))}
        />
        {reportLanguages.map(lang => (
          <TextAreaField
            key={lang}
            field={fields[lang]}
            label={
              <>
                {t('desk.text')} (<bdi lang={lang}>{languageNames[lang]}</bdi>)
              </>
            }
            hint={lang === 'en' ? t('desk.textHint') : undefined}
            optional={lang === 'fr'}
            lang={lang}
            dir="ltr"
          />
        ))}
        <Button disabled={busy}>{t('desk.save')}</Button>
      </Form>
    </section>
  )
}
