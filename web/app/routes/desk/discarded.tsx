import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

type Draft = { id: string; revision: number; on: string; name: string; shown: ReactNode }

interface DiscardedProps {
  /** Where the page of a draft is, and the name by which its form tells what to do. */
  path: string
  act: 'act' | 'do'
}

interface DiscardedDraftsProps extends DiscardedProps {
  drafts: readonly Draft[]
  /** One was discarded a moment ago. */
  isOpen: boolean
}

/** Drafts that were put aside, and the way back. */
export function DiscardedDrafts({ drafts, path, act, isOpen }: DiscardedDraftsProps) {
  const { t } = useWords('desk')
  if (drafts.length === 0) return null
  return (
    <details className="screen-only" open={isOpen}>
      <summary>{t('discarded.drafts')}</summary>
      <ul className="stack" role="list">
        {drafts.map(({ id, revision, on, name, shown }) => (
          <li key={id}>
            <Form method="post" className="cluster" action={`${path}/${id}`}>
              <span>
                {shown} · {t('discarded.on', { day: on })}
              </span>
              <input type="hidden" name="revision" value={revision} />
              <Button kind="secondary" name={act} value="restore">
                {t('discarded.restore')}
                <span className="visually-hidden">: {name}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </details>
  )
}

interface OneDraftProps {
  act: DiscardedProps['act']
  revision: number
}

/** On the page of a draft that was put aside. */
export function DiscardedNotice({ act, revision }: OneDraftProps) {
  const { t } = useWords('desk')
  return (
    <Notice tone="warning" title={t('discarded.title')}>
      <Form className="stack" method="post" action="?">
        <p>{t('discarded.text')}</p>
        <input type="hidden" name="revision" value={revision} />
        <div>
          <Button name={act} value="restore">
            {t('discarded.restore')}
          </Button>
        </div>
      </Form>
    </Notice>
  )
}

/** Puts a draft aside: nothing of it is lost. */
export function DiscardDraft({ act, revision }: OneDraftProps) {
  const { t } = useWords('desk')
  return (
    <section className="stack screen-only" aria-labelledby="discard">
      <h2 id="discard">{t('discard.title')}</h2>
      <p>{t('discard.lead')}</p>
      <Form method="post" action="?">
        <input type="hidden" name="revision" value={revision} />
        <Button kind="secondary" name={act} value="discard">
          {t('discard.do')}
        </Button>
      </Form>
    </section>
  )
}
