import { useEffect, useId, useRef } from 'react'
import { useWords } from '../../language/words.ts'
import { CopyButton } from './copy-button.tsx'

interface NewSecretProps {
  name: string
  secret: string
  origin: string
}

/** The one time that a secret is shown, and what to do with it. */
export function NewSecret({ name, secret, origin }: NewSecretProps) {
  const { t } = useWords('api-tokens')
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const example = [
    `export PORTAL_TOKEN='${secret}'`,
    `curl ${origin}/graphql \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -H "Authorization: Bearer $PORTAL_TOKEN" \\`,
    `  -d '{"query": "{ viewer { person { displayName } grants { role } } }"}'`,
  ].join('\n')
  return (
    <section className="new-secret stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} ref={title} tabIndex={-1}>
        {t('secretTitle', { name })}
      </h2>
      <div className="field">
        <label htmlFor={id}>{t('secret')}</label>
        <p className="field__hint" id={`${id}-hint`}>
          {t('once')}
        </p>
        <div className="new-secret__row">
          <input
            className="input"
            id={id}
            readOnly
            dir="ltr"
            value={secret}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}-hint`}
          />
          <CopyButton text={secret} />
        </div>
      </div>
      <p id={`${id}-example`}>{t('example')}</p>
      {/* a region that scrolls must take the focus */}
      <pre className="new-secret__example" dir="ltr" tabIndex={0} role="region" aria-labelledby={`${id}-example`}>
        <code>{example}</code>
      </pre>
      <p className="small soft">{t('keep')}</p>
    </section>
  )
}
