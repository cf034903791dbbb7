import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import { isAfterAction } from '../../session/sign-in-first.server.ts'
import { draftOf } from '../events/draft-of.ts'
import { schedulingRights } from '../events/may-schedule.ts'
import { NotForYou } from '../events/not-for-you.tsx'
import { writeWhen } from '../events/when.ts'
import { zonesToChoose } from '../events/zones.ts'
import { askForSeries, changeSeries } from './change.server.ts'
import { ChangeForm } from './change-form.tsx'
import { writeClockOf } from './clock-of.ts'
import { mayChangeSeries } from './date.ts'
import './event-series.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const asked = await askForSeries(args)
  const change = wordsFor(lang, 'event-series')('change')
  if (!asked) return data({ title: change, unlisted: true, page: null }, { status: 401 })
  const { series, toCome, from, viewer, municipalities, commitments } = asked
  const rights = schedulingRights(viewer?.grants)
  const terms = wordsFor(lang, 'terms')
  const own = (viewer?.grants ?? []).flatMap(({ role, municipality }) =>
    role === 'EDITOR' && municipality ? [municipality] : [],
  )
  const mayChange = isAfterAction(args) || mayChangeSeries(viewer?.grants, [...series.dates, ...series.drafts])
  const page = {
    id,
    name: series.title,
    mayChange,
    revision: series.revision,
    dates: toCome.map(date => {
      const day = writeWhen(lang, date).date
      return { value: date.slug, label: date.status === 'DRAFT' ? `${day} (${terms('eventStatus.DRAFT')})` : day }
    }),
    forTheNetwork: rights?.forTheNetwork ?? false,
    own: own.map(({ slug, name }) => ({ value: slug, label: name.text })),
    municipalities: municipalities.map(({ name }) => name.text),
    commitments,
    zones: zonesToChoose(wordsFor(lang, 'schedule'), new Date().getFullYear()),
    from: from && {
      slug: from.slug,
      draft: {
        ...draftOf(from),
        ...(!rights?.forTheNetwork && { host: from.hostMunicipality?.slug }),
        startTime: writeClockOf(from.startsAt, from.timeZone),
        endTime: writeClockOf(from.endsAt, from.timeZone),
      },
    },
  }
  return data({ title: `${change} – ${series.title.text}`, unlisted: true, page }, { status: mayChange ? 200 : 403 })
}

export const action = (args: ActionFunctionArgs) => changeSeries(args)

export const handle = { words: ['event-series', 'schedule', 'events'] } satisfies PageHandle

export default function ChangeSeriesPage() {
  const { t } = useWords('event-series')
  const { t: events } = useWords('events')
  const { page: found } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!found) return <SignedOut fields={answer?.unsent ?? []} />
  const { id, name, mayChange, dates, from, ...page } = found
  return (
    <>
      <PageHead
        title={t('change')}
        lead={t('changing.lead')}
        steps={[
          { label: events('title'), to: '/events' },
          { label: <LocalizedText value={name} note={false} />, to: `/events/series/${id}` },
        ]}
      />
      <div className="wrap stack">
        {!mayChange && <NotForYou />}
        {mayChange && !from && (
          <EmptyState title={t('nothingToCome')}>
            <p>{t('changing.none')}</p>
          </EmptyState>
        )}
        {mayChange && from && (
          <>
            <Form className="form cluster" method="get">
              <div className="field">
                <label htmlFor="event">{t('changing.from')}</label>
                <select id="event" name="event" className="input" defaultValue={from.slug} key={from.slug}>
                  {dates.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              </div>
              <Button kind="secondary">{t('changing.choose')}</Button>
            </Form>
            <ChangeForm key={from.slug} {...page} draft={from.draft} answer={answer} />
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
