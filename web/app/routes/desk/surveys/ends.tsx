import { Form, Link } from '@remix-run/react'
import { Button } from '../../../components/button/button.tsx'
import type { SurveyState } from '../../../graphql/generated/graphql.ts'
import { useWords } from '../../../language/words.ts'

const formats = ['csv', 'xlsx', 'json'] as const

interface EndsProps {
  survey: { id: string; state: SurveyState; revision: number; publishedAt?: string | null }
}

/** What can be done with the figures: take them away, and let everybody read them. */
export function Ends({ survey: { id, state, revision, publishedAt } }: EndsProps) {
  const { t, lang } = useWords('surveys')
  return (
    <div className="cluster screen-only">
      {state === 'CLOSED' && !publishedAt && (
        <Form method="post" action="?">
          <input type="hidden" name="act" value="publish" />
          <input type="hidden" name="revision" value={revision} />
          <Button>{t('publish')}</Button>
        </Form>
      )}
      <span>{t('export')}</span>
      {formats.map(format => (
        <a key={format} href={`/exports/surveys/${id}.${format}`} download>
          {format.toUpperCase()}
        </a>
      ))}
      {publishedAt && <Link to={`/${lang}/surveys/${id}`}>{t('publicPage')}</Link>}
    </div>
  )
}
