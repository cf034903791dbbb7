import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { MoveAssessmentPageQuery } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { CarriedTable, Indicator, RecordedTable } from './answers-tables.tsx'

type Assessment = NonNullable<MoveAssessmentPageQuery['assessment']>

interface PreviewProps {
  preview: NonNullable<Assessment['movePreview']>
  /** The edition that it is made with. */
  before: string
  isDraft: boolean
  revision: number
}

/** What maps, what does not, what is left open; then the button. */
export function Preview({ preview, before, isDraft, revision }: PreviewProps) {
  const { t } = useWords('move-assessment')
  const busy = useNavigation().state === 'submitting'
  const { to, carried, stays, unrated, userErrors } = preview
  const edition = t('editionName', { edition: to.edition })
  const count = (list: readonly unknown[]) => ({ count: list.length, number: String(list.length) })
  return (
    <section className="stack" aria-labelledby="preview">
      <h2 id="preview">{t('previewTitle', { edition })}</h2>
      <p>{t(isDraft ? 'ofDraft' : 'ofPublished')}</p>
      {carried.length > 0 && (
        <CarriedTable carried={carried} caption={t('carried', count(carried))} before={before} after={edition} />
      )}
      {stays.length > 0 && <RecordedTable answers={stays} caption={t('stays', count(stays))} />}
      {unrated.length > 0 && (
        <details>
          <summary>{t('unrated', count(unrated))}</summary>
          <ul>
            {unrated.map(indicator => (
              <li key={indicator.code}>
                <Indicator {...indicator} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {userErrors[0] ? (
        <Notice tone="warning">
          <p>{userErrors[0].message}</p>
        </Notice>
      ) : (
        <Form method="post">
          <input type="hidden" name="to" value={to.code} />
          <input type="hidden" name="revision" value={revision} />
          <Button name="intent" value="move" disabled={busy}>
            {t(isDraft ? 'move' : 'makeDraft', { edition })}
          </Button>
        </Form>
      )}
    </section>
  )
}
