import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { wordsFor } from '../../language/words.server.ts'
import { writeMoment } from '../../language/write.ts'
import { pieces } from './pieces.ts'
import './sign-in.css'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const mails = await context.signIn.localMail()
  if (!mails) throw new Response(null, { status: 404 })
  return {
    title: wordsFor(params.lang, 'sign-in')('localMailTitle'),
    unlisted: true,
    mails: mails.map(mail => ({ ...mail, sent: writeMoment(params.lang, mail.sentAt, 'America/Toronto') })),
  }
}

export const handle = { words: ['sign-in'] } satisfies PageHandle

export default function LocalMailPage() {
  const { t, lang } = useWords('sign-in')
  const { mails } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('localMailTitle')} lead={t('localMail')} steps={[{ label: t('title'), to: '/sign-in' }]} />
      <div className="wrap stack">
        <Notice tone="demonstration" title={t('localTitle')}>
          <p>{t('localOnly')}</p>
        </Notice>
        {mails.length === 0 && (
          <EmptyState title={t('noMail')}>
            <Link to={`/${lang}/sign-in`}>{t('noMailNext')}</Link>
          </EmptyState>
        )}
        {mails.map(mail => (
          <article key={mail.sentAt + mail.to} className="local-mail">
            <h2 dir="auto">{mail.subject}</h2>
            <p className="soft small">
              {t('mailTo')} <bdi dir="ltr">{mail.to}</bdi> · <time dateTime={mail.sentAt}>{mail.sent}</time>
            </p>
            <MailText text={mail.text} />
            {mail.attachments.length > 0 && (
              <p className="local-mail__files soft small">
                {t('attached')} <bdi dir="ltr">{mail.attachments.join(', ')}</bdi>
              </p>
            )}
          </article>
        ))}
      </div>
    </>
  )
}

function MailText({ text }: { text: string }) {
  return (
    <div className="local-mail__text" dir="auto">
      {pieces(text).map(({ at, piece, isLink }) =>
        isLink ? (
          <a key={at} href={piece} dir="ltr">
            {piece}
          </a>
        ) : (
          <span key={at}>{piece}</span>
        ),
      )}
    </div>
  )
}

export const meta = pageMeta
