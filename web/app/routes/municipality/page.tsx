import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { InventedNotice } from '../../components/notice/notice.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { MaturityWithDocument, MunicipalityPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import type { PageHandle } from '../../language/words.ts'
import { writeDay } from '../../language/write.ts'
import { followingOf } from '../following/follow.server.ts'
import { ActionItems } from './action-items.tsx'
import { CommitmentGrid } from './commitment-grid.tsx'
import { Contacts } from './contacts.tsx'
import { Events } from './events.tsx'
import { Head } from './head.tsx'
import { InclusionReports } from './inclusion-reports.tsx'
import { Library } from './library.tsx'
import { type AssessedEdition, editionsOf } from '../maturity/assessed-editions.tsx'
import { Maturity } from './maturity.tsx'
import { writeEvents } from './meetings.ts'
import { News } from './news.tsx'
import { ownItems } from './own-items.ts'
import { PathwaySteps } from './pathway-steps.tsx'
import { Plans } from './plans.tsx'
import { RecordPanel } from './record-panel.tsx'
import { writeRecord } from './record.ts'
import { Reports } from './reports.tsx'
import { structuredMunicipality } from './structured-municipality.ts'
import { writeCommitments, writeMaturity, writeReports } from './work.ts'
import '../afterwards/afterwards.css'
import './municipality.css'

/** Who was not assessed with the edition that is compared is shown by the one that was used last. */
async function newestMaturity(args: LoaderFunctionArgs, slug: string, [newest]: readonly AssessedEdition[]) {
  if (!newest) return null
  const { data } = await execute(args, MaturityWithDocument, { slug, model: newest.code })
  return data.municipality?.maturity ?? null
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug = '' } = args.params
  const answer = await execute(args, MunicipalityPageDocument, {
    slug,
    thing: slug,
    itemsAfter: new URL(args.request.url).searchParams.get('items'),
  })
  const municipality = subjectIn(answer, 'municipality')
  const { commitments, activity, viewer } = answer.data

  const editions = editionsOf((municipality.assessments ?? []).filter(({ status }) => status === 'PUBLISHED'))
  const maturity = municipality.maturity ?? (await newestMaturity(args, slug, editions))
  const { progress, actionPlans, upcoming, past, resources, commitmentProgress } = municipality
  const isEditor = ({ role, municipality: own }: { role: string; municipality: { slug: string } | null }) =>
    role === 'EDITOR' && own?.slug === slug
  const mayPublish = viewer?.grants.some(isEditor) ?? false
  const openAssessment = municipality.assessments?.find(({ status }) => status === 'DRAFT')
  const headers = new Headers()
  const follow = await followingOf(args.request, headers, { viewer, kind: 'MUNICIPALITY', thing: slug })
  const page = {
    title: municipality.name.text,
    description: wordsFor(lang, 'municipality')('description', { name: municipality.name.text }),
    mayPublish,
    assessAt: mayPublish
      ? {
          to: openAssessment ? `/municipalities/${slug}/assessment/${openAssessment.id}` : '/maturity',
          isOpen: Boolean(openAssessment),
        }
      : null,
    record: writeRecord(lang, municipality),
    reported: commitmentProgress?.reported ?? 0,
    umbrellas: writeCommitments(lang, municipality, commitments),
    reports: progress && { items: writeReports(lang, progress), total: progress.totalCount },
    // No assessment is no failure, unless everything of the same neighbour is missing.
    isMaturityMissing: answer.failed.has('municipality.maturity') || (!maturity && !commitmentProgress),
    maturity: maturity && writeMaturity(lang, maturity),
    editions,
    plans: actionPlans?.nodes ?? null,
    drafts: answer.data.draftActionPlans ?? [],
    invitations: municipality.planInvitations ?? [],
    inclusionReports:
      municipality.inclusionReports
        // an edition that was corrected is reached from the one that corrects it
        ?.filter(({ correctedBy }) => !correctedBy)
        .map(({ lockedAt, ...one }) => ({
          ...one,
          lockedOn: lockedAt ? writeDay(lang, lockedAt.slice(0, 10)) : null,
        })) ?? null,
    lastYear: new Date().getUTCFullYear() - 1,
    events: upcoming && past && { upcoming: writeEvents(lang, upcoming.nodes), past: writeEvents(lang, past.nodes) },
    resources: resources && { items: resources.nodes, total: resources.totalCount },
    news: activity?.nodes.map(({ at, ...news }) => ({ ...news, day: writeDay(lang, at) })) ?? null,
    isInvented: progress?.nodes.some(report => report.invented) ?? false,
    structured: structuredMunicipality(municipality, new URL(`/${lang}/municipalities/${slug}`, args.request.url).href),
    items: ownItems(lang, municipality, new Date().toISOString().slice(0, 10)),
    follow,
  }
  return data(page, { headers })
}

export const handle = { words: ['municipality', 'plan', 'following', 'afterwards', 'maturity'] } satisfies PageHandle

export default function MunicipalityPage() {
  const page = useLoaderData<typeof loader>()
  const { record, mayPublish, umbrellas, reported, reports, maturity, isMaturityMissing, isInvented } = page
  return (
    <>
      <Head record={record} mayPublish={mayPublish} follow={page.follow} />
      <div className="wrap stack stack--wide">
        <RecordPanel record={record} />
        <div className="beside">
          <PathwaySteps pathway={record.pathway} />
          <Contacts record={record} />
        </div>
        {isInvented && <InventedNotice />}
        <ActionItems items={page.items} />
        <CommitmentGrid umbrellas={umbrellas} reported={reported} isInvented={isInvented} slug={record.slug} />
        <Reports reports={reports} slug={record.slug} />
        <div className="profile-pair">
          <Maturity
            maturity={maturity}
            editions={page.editions}
            isMissing={isMaturityMissing}
            slug={record.slug}
            writeAt={page.assessAt}
          />
          <div className="stack stack--wide">
            <Plans
              plans={page.plans}
              drafts={page.drafts}
              invitations={page.invitations}
              addAt={mayPublish ? record.slug : null}
            />
            <InclusionReports
              reports={page.inclusionReports}
              slug={record.slug}
              beginAt={mayPublish ? page.lastYear : null}
            />
            <Library resources={page.resources} slug={record.slug} />
          </div>
        </div>
        <div className="profile-pair">
          <Events events={page.events} slug={record.slug} />
          <News news={page.news} slug={record.slug} />
        </div>
      </div>
    </>
  )
}

export const meta = pageMeta
