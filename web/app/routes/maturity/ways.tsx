import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { LocalizedName, LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { Notice, PanelUnavailable, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { MaturityWaysDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay, writeDayOf } from '../../language/write.ts'
import { readFlash } from '../../session/flash.server.ts'
import '../assessment/assessment.css'
import { zoneOfProvince } from '../progress/zone-of-province.ts'
import { defaultEdition } from './default-edition.ts'
import { DiscardedDrafts } from './discarded-drafts.tsx'
import { Editions } from './editions.tsx'
import { LevelRule } from './level-rule.tsx'
import { OwnPlaces } from './own-places.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const answer = await execute(args, MaturityWaysDocument, { model: defaultEdition })
  const model = subjectIn(answer, 'maturityModel')
  const indicators = model.outcomes.flatMap(outcome => outcome.indicators)
  const t = wordsFor(lang, 'assessment')
  const places = (answer.data.viewer?.grants ?? []).flatMap(({ role, municipality }) =>
    role === 'EDITOR' && municipality ? [municipality] : [],
  )
  const { flash, headers } = await readFlash(args.request)
  const page = {
    title: t('waysTitle'),
    told: told.find(each => each === flash) ?? null,
    description: t('waysLead'),
    model: { code: model.code, edition: model.edition, name: model.name },
    asked: indicators.filter(({ snapshot }) => snapshot).length,
    known: indicators.length,
    editions: answer.data.maturityModels,
    isSignedIn: Boolean(answer.data.viewer),
    places: places.map(({ slug, name, province, assessments, discardedAssessments }) => {
      const own = assessments?.filter(({ model: of }) => of.code === defaultEdition) ?? []
      const open = own.find(each => each.status === 'DRAFT')
      const last = own.find(({ assessedOn }) => assessedOn)
      return {
        slug,
        name,
        open: open ? { id: open.id, mode: open.mode } : null,
        drafts: (assessments ?? []).flatMap(({ id, status, model: { code } }) =>
          status === 'DRAFT'
            ? [{ id, edition: answer.data.maturityModels?.find(each => each.code === code)?.edition ?? code }]
            : [],
        ),
        last: last?.assessedOn ? { id: last.id, date: writeDay(lang, last.assessedOn) } : null,
        discarded: (discardedAssessments ?? []).flatMap(({ id, discardedAt, answeredCount }) =>
          discardedAt
            ? [{ id, date: writeDayOf(lang, discardedAt, zoneOfProvince[province]), answered: String(answeredCount) }]
            : [],
        ),
      }
    }),
  }
  return data(page, { headers })
}

const told = ['assessmentDiscarded', 'assessmentNotRestored'] as const

export const handle = { words: ['assessment', 'maturity'] } satisfies PageHandle

/** The three ways to use the model, as the slides of 2011 name them. */
export default function MaturityWaysPage() {
  const { t, lang } = useWords('assessment')
  const { title, model, asked, known, editions, isSignedIn, places, told: done } = useLoaderData<typeof loader>()
  const begin = (mode: 'SNAPSHOT' | 'FULL') => <Begin mode={mode} places={places} isSignedIn={isSignedIn} />
  return (
    <>
      <PageHead title={title} lead={t('waysLead')} here={t('waysHere')}>
        <p>
          <LocalizedText value={model.name} /> ({model.edition})
        </p>
      </PageHead>
      <div className="wrap stack stack--wide">
        {done === 'assessmentDiscarded' && <SuccessNotice>{t(done)}</SuccessNotice>}
        {done === 'assessmentNotRestored' && (
          <Notice tone="warning" title={t('notDone')} live>
            <p>{t(done)}</p>
          </Notice>
        )}
        <ol className="ways" role="list">
          <Way title={t('way.snapshot')} text={t('wayMeans.snapshot', { asked: String(asked), known: String(known) })}>
            {begin('SNAPSHOT')}
          </Way>
          <Way title={t('way.ideas')} text={t('wayMeans.ideas')}>
            <ButtonLink kind="secondary" to={`/${lang}/maturity/${model.code}`}>
              {t('browse')}
            </ButtonLink>
          </Way>
          <Way title={t('way.adopt')} text={t('wayMeans.adopt', { known: String(known) })}>
            {begin('FULL')}
          </Way>
        </ol>
        <p className="soft">{t('snapshotChoice')}</p>
        <OwnPlaces places={places} />
        <DiscardedDrafts places={places} />
        <LevelRule />
        {editions ? <Editions here={null} editions={editions} /> : <PanelUnavailable />}
      </div>
    </>
  )
}

function Way({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <li>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </li>
  )
}

interface BeginProps {
  mode: 'SNAPSHOT' | 'FULL'
  isSignedIn: boolean
  places: readonly {
    slug: string
    name: LocalizedValue
    open: { id: string; mode: 'SNAPSHOT' | 'FULL' } | null
    last: { id: string; date: string } | null
  }[]
}

/** A button for each municipality that the person writes for. */
function Begin({ mode, places, isSignedIn }: BeginProps) {
  const { t, lang } = useWords('assessment')
  if (!isSignedIn)
    return (
      <p>
        <ButtonLink kind="secondary" to={`/${lang}/sign-in?${new URLSearchParams({ returnTo: `/${lang}/maturity` })}`}>
          {t('signInToBegin')}
        </ButtonLink>
      </p>
    )
  if (places.length === 0) return <p className="soft">{t('editorsOnly')}</p>
  return (
    <div className="ways__begin">
      {places.map(({ slug, name, open, last }) =>
        open && (open.mode === 'FULL' || mode === 'SNAPSHOT') ? (
          <ButtonLink key={slug} to={`/${lang}/municipalities/${slug}/assessment/${open.id}`}>
            {t('goOn')} – <LocalizedName value={name} />
          </ButtonLink>
        ) : (
          <Form key={slug} className="stack" method="post" action={`/${lang}/municipalities/${slug}/assessment`}>
            <input type="hidden" name="mode" value={mode} />
            {last && !open && (
              <label className="choice">
                <input type="checkbox" name="takeOver" value={last.id} />
                <span>{t('takeOver', { date: last.date })}</span>
              </label>
            )}
            <Button>
              {t(open ? 'grow' : 'begin')} – <LocalizedName value={name} />
            </Button>
          </Form>
        ),
      )}
    </div>
  )
}

export const meta = pageMeta
