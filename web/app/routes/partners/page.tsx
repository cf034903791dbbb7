import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { PartnersPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeNumber } from '../../language/write.ts'
import { Group } from './group.tsx'
import { partnerKinds } from './kinds.ts'
import { PartnerList } from './partner-list.tsx'
import { questionIn } from './question.ts'
import { writeTold } from './told.ts'
import { Works } from './works.tsx'
import './partners.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const question = questionIn(new URL(args.request.url).searchParams)
  const { data } = await execute(args, PartnersPageDocument, question)
  const { viewer, partners, partnerWorks, workingGroup } = data
  const t = wordsFor(lang, 'partners')
  return {
    title: t('title'),
    description: t('lead'),
    mayKeep: viewer?.grants.some(({ role }) => role === 'SECRETARIAT' || role === 'COORDINATOR') ?? false,
    partners: partners && {
      total: { count: partners.totalCount, number: writeNumber(lang, partners.totalCount) },
      choices: partners.nodes.map(({ id, name }) => ({ value: id, label: name.text })),
      groups: partnerKinds
        .map(kind => ({ kind, partners: partners.nodes.filter(one => one.kind === kind) }))
        .filter(group => group.partners.length > 0),
    },
    works: partnerWorks && {
      total: { count: partnerWorks.totalCount, number: writeNumber(lang, partnerWorks.totalCount) },
      list: partnerWorks.nodes.map(node => ({ ...node, when: writeTold(t, lang, node) })),
      page: partnerWorks.pageInfo,
    },
    group: workingGroup?.stays.map(({ partner, joined, left }) => ({
      partner,
      joined: joined && writeTold(t, lang, joined),
      note: joined?.note,
      left: left && writeTold(t, lang, left),
      source: (joined ?? left)?.source.text,
    })),
  }
}

export const handle = { words: ['partners'] } satisfies PageHandle

export default function PartnersPage() {
  const { t, lang } = useWords('partners')
  const { title, partners, works, group, mayKeep } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={title} lead={t('lead')}>
        {mayKeep && (
          <p className="screen-only">
            <Link to={`/${lang}/desk/partners`}>{t('keep')}</Link>
          </p>
        )}
      </PageHead>
      <div className="wrap stack stack--wide">
        {works && partners ? <Works {...works} partners={partners.choices} /> : <PanelUnavailable />}
        {group ? <Group stays={group} /> : <PanelUnavailable />}
        {partners && <PartnerList {...partners} />}
      </div>
    </>
  )
}

export const meta = pageMeta
