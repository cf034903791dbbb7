import { Form } from '@remix-run/react'
import { Button } from '../button/button.tsx'
import { PageHead } from '../page-head/page-head.tsx'
import { useWords } from '../../language/words.ts'

/** Holds what was typed when the session had ended, so that it can be sent again after signing in beside it. */
export function SignedOut({ fields }: { fields: readonly (readonly [string, string])[] }) {
  const { t, lang } = useWords('form')
  return (
    <>
      <PageHead title={t('ended.title')} lead={t('ended.lead')} />
      <div className="wrap">
        <Form className="form" method="post">
          {fields.map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <p>
            <a href={`/${lang}/sign-in`} target="_blank" rel="noreferrer">
              {t('ended.signIn')}
            </a>
          </p>
          <Button name="do" value="save">
            {t('ended.save')}
          </Button>
        </Form>
      </div>
    </>
  )
}
