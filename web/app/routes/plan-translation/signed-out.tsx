import { Form, Link } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { directionOf } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import type { WrittenTexts } from './texts-in.ts'

interface SignedOutProps {
  title: string
  target: string
  written: WrittenTexts
}

/** What was written when a session ended: the plan cannot be read any more, and the form is there to be sent once more. */
export function SignedOut({ title, target, written }: SignedOutProps) {
  const { t, lang } = useWords('plan-translation')
  const { t: words } = useWords('import-plan')
  return (
    <>
      <PageHead title={title} />
      <div className="wrap stack stack--wide">
        <Notice tone="warning" live>
          <p>{words('signedOut')}</p>
          <p>
            <Link to={`/${lang}/sign-in`} target="_blank">
              {words('signInAgain')}
            </Link>
          </p>
        </Notice>
        <Form className="form translation" method="post">
          {Object.entries(written).map(([id, { text, read, sourceRevision, isMeaningUnchanged }], index) => (
            <div key={id} className="field">
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="read" value={read} />
              <input type="hidden" name="sourceRevision" value={sourceRevision} />
              {isMeaningUnchanged && <input type="hidden" name="isMeaningUnchanged" value={id} />}
              <label htmlFor={`text-${index}`}>{words('text', { number: index + 1 })}</label>
              <textarea
                className="input"
                id={`text-${index}`}
                name="text"
                lang={target}
                dir={directionOf(target)}
                defaultValue={text}
              />
            </div>
          ))}
          <Button name="intent" value="write">
            {t('save')}
          </Button>
        </Form>
      </div>
    </>
  )
}
