import { Form, Link } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { PlanPageQuery } from '../../graphql/generated/graphql.ts'
import { languageNames, languages } from '../../language/languages.ts'
import type { OtherLanguage } from '../../language/other-languages.ts'
import { useWords } from '../../language/words.ts'

type Plan = NonNullable<PlanPageQuery['actionPlan']>

interface EditorPanelProps {
  plan: Plan
  /** Languages of the plan that the portal does not speak. */
  others: readonly OtherLanguage[]
  /** The day on which it was discarded or withdrawn, as the language of the page writes it. */
  closed: string | null
  messages: readonly string[]
}

/** What an editor of the municipality can do with the plan. */
export function EditorPanel({ plan, others, closed, messages }: EditorPanelProps) {
  const { t } = useWords('plan')
  const { revision, status } = plan
  const isDraft = status === 'DRAFT'
  return (
    <div className="plan-editor stack screen-only">
      {messages.length > 0 && (
        <div className="error-summary" role="alert">
          <p>{messages.join(' ')}</p>
        </div>
      )}
      {isDraft && closed && (
        <Notice tone="warning" title={t('discardedTitle', { day: closed })}>
          <p>{t('discarded')}</p>
        </Notice>
      )}
      {closed && (
        <Form method="post">
          <Button name="deed" value="restore">
            {t('restore')}
          </Button>
        </Form>
      )}
      {isDraft && !closed && (
        <Notice tone="warning" title={t('draftTitle')}>
          <p>{t('draft')}</p>
          <Form method="post">
            <input type="hidden" name="revision" value={revision} />
            <Button>{t('publish')}</Button>
          </Form>
        </Notice>
      )}
      {!closed && <Ways plan={plan} others={others} />}
    </div>
  )
}

/** Where a plan is worked on that nobody has taken away or back. */
function Ways({ plan: { id, municipality }, others }: Pick<EditorPanelProps, 'plan' | 'others'>) {
  const { t, lang } = useWords('plan')
  return (
    <nav className="cluster" aria-label={t('languages')}>
      {languages.map(each => (
        <Link key={each} lang={each} to={`/${lang}/plans/${id}/translations/${each}`}>
          {languageNames[each]}
        </Link>
      ))}
      {others.map(({ tag, name }) => (
        <Link key={tag} to={`/${lang}/plans/${id}/translations/${tag}`}>
          {name}
        </Link>
      ))}
      <Link to={`/${lang}/municipalities/${municipality.slug}/plans/new?addToPlan=${id}`}>{t('addLanguage')}</Link>
      <Link to={`/${lang}/plans/${id}/share`}>{t('share')}</Link>
      <Link to={`/${lang}/plans/${id}/arrange`}>{t('arrange')}</Link>
      <Link to={`/${lang}/plans/${id}/keep`}>{t('keep')}</Link>
    </nav>
  )
}
