import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Facts } from '../../components/facts/facts.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { CertificatePageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { writeWhen } from '../events/when.ts'
import { NotHere } from './problems.tsx'
import './afterwards.css'

/** One's own, once the event is over and its organisers said that one came. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug = '' } = args.params
  const answer = await execute(args, CertificatePageDocument, { slug })
  const { viewer } = answer.data
  if (!viewer && !answer.failed.has('viewer')) throw signInFirst(args)
  const { viewerRegistration: own, title: name, ...event } = subjectIn(answer, 'event')
  const isGiven = viewer && own?.came && event.endsAt <= new Date().toISOString()
  const when = writeWhen(lang, event)
  const page = {
    title: `${name.text} – ${wordsFor(lang, 'afterwards')('certificate.title')}`,
    unlisted: true,
    slug: event.slug,
    name,
    invented: event.invented,
    certificate: isGiven
      ? {
          person: viewer.person.displayName,
          date: [when.date, when.clock, when.zone?.name].filter(Boolean).join(', '),
          machine: when.machine,
          host: event.hostMunicipality ?? null,
          organizer: event.organizer ?? null,
          venue: event.venue ?? null,
          cameFor: own.cameFor ?? null,
        }
      : null,
  }
  return data(page, { status: isGiven ? 200 : 403 })
}

export const handle = { words: ['afterwards'] } satisfies PageHandle

export default function CertificatePage() {
  const { t } = useWords('afterwards')
  const { t: shell } = useWords('shell')
  const { slug, name, invented, certificate } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead
        title={t('certificate.title')}
        steps={[
          { label: shell('nav.events'), to: '/events' },
          { label: <LocalizedText value={name} note={false} />, to: `/events/${slug}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {invented && <InventedNotice />}
        {certificate ? (
          <>
            <article className="certificate" aria-label={t('certificate.title')}>
              <p>{t('certificate.says')}</p>
              <p className="certificate__name">
                <bdi>{certificate.person}</bdi>
              </p>
              <p>{t('certificate.attended')}</p>
              <p className="certificate__event">
                <LocalizedText value={name} note={false} />
              </p>
              <Facts
                facts={[
                  {
                    label: t('certificate.on'),
                    value: <time dateTime={certificate.machine}>{certificate.date}</time>,
                  },
                  {
                    label: t('certificate.host'),
                    value: certificate.host ? (
                      <LocalizedName value={certificate.host.name} />
                    ) : (
                      <bdi>{certificate.organizer ?? t('certificate.network')}</bdi>
                    ),
                  },
                  ...(certificate.venue
                    ? [{ label: t('certificate.place'), value: <bdi>{certificate.venue}</bdi> }]
                    : []),
                  ...(certificate.cameFor
                    ? [{ label: t('certificate.for'), value: <LocalizedName value={certificate.cameFor.name} /> }]
                    : []),
                ]}
              />
              <p className="small soft">{t('certificate.issued')}</p>
            </article>
            <p className="screen-only soft">{t('certificate.print')}</p>
          </>
        ) : (
          <NotHere slug={slug} title={t('certificate.title')}>
            {t('refused.certificate')}
          </NotHere>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
