import { Form, Link } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import type { PlanToAddToFragment } from '../../graphql/generated/graphql.ts'
import { languageNames, languages } from '../../language/languages.ts'
import type { OtherLanguage } from '../../language/other-languages.ts'
import { useWords } from '../../language/words.ts'
import { OtherLanguageField } from './other-language-field.tsx'
import { Problems, type Problem } from './problems.tsx'

interface DocumentFormProps {
  plans: readonly PlanToAddToFragment[]
  drafts: readonly PlanToAddToFragment[]
  others: readonly OtherLanguage[]
  discarded: readonly PlanToAddToFragment[]
  addToPlan: string
  beginning: { from: string; structure: string }
  answer?: { problems: readonly Problem[]; isSignedOut: boolean; pasted: string }
}

/** Pasted or uploaded: what a municipality already has. */
export function DocumentForm({ plans, drafts, discarded, others, addToPlan, beginning, answer }: DocumentFormProps) {
  const { t } = useWords('import-plan')
  return (
    <>
      <Problems problems={answer?.problems ?? []} isSignedOut={answer?.isSignedOut ?? false} />
      <Form className="form import-plan" method="post" encType="multipart/form-data">
        <input type="hidden" name="copiedFrom" value={beginning.from} />
        <div className="field">
          <label htmlFor="lang">{t('lang')}</label>
          <p className="field__hint" id="lang-hint">
            {t('langHint')}
          </p>
          <select className="input input--short" id="lang" name="lang" defaultValue="" aria-describedby="lang-hint">
            <option value="">{t('unknownLang')}</option>
            {languages.map(each => (
              <option key={each} value={each} lang={each}>
                {languageNames[each]}
              </option>
            ))}
          </select>
        </div>
        <OtherLanguageField others={others} />
        {plans.length > 0 && (
          <div className="field">
            <label htmlFor="addToPlan">{t('addToPlan')}</label>
            <p className="field__hint" id="addToPlan-hint">
              {t('addToPlanHint')}
            </p>
            <select
              className="input"
              id="addToPlan"
              name="addToPlan"
              defaultValue={addToPlan}
              aria-describedby="addToPlan-hint"
            >
              <option value="">{t('newPlan')}</option>
              {plans.map(({ id, title }) => (
                <option key={id} value={id} lang={title.lang} dir={title.dir}>
                  {title.text}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="field">
          <label htmlFor="document">{t('document')}</label>
          <p className="field__hint" id="document-hint">
            {t('documentHint')}
          </p>
          <textarea
            className="input import-plan__document"
            id="document"
            name="document"
            rows={14}
            dir="auto"
            defaultValue={answer?.pasted || beginning.structure}
            aria-describedby="document-hint"
          />
        </div>
        <div className="field">
          <label htmlFor="file">{t('file')}</label>
          <p className="field__hint" id="file-hint">
            {t('fileHint')}
          </p>
          <input
            className="input"
            id="file"
            name="file"
            type="file"
            accept=".txt,.md,.html,.htm,.csv,.docx"
            aria-describedby="file-hint"
          />
        </div>
        <Button name="intent" value="read">
          {t('read')}
        </Button>
      </Form>
      <Plans id="drafts" title={t('drafts')} plans={drafts} />
      <Plans id="discarded" title={t('discarded')} plans={discarded} />
    </>
  )
}

function Plans({ id, title, plans }: { id: string; title: string; plans: readonly PlanToAddToFragment[] }) {
  const { lang } = useWords('import-plan')
  if (plans.length === 0) return null
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {plans.map(plan => (
          <li key={plan.id}>
            <Link to={`/${lang}/plans/${plan.id}`}>
              <LocalizedText value={plan.title} note={false} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
