import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button/button.tsx'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { StruckRecords } from '../../components/strike/struck-records.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { DeskPartnersDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay } from '../../language/write.ts'
import { readFlash } from '../../session/flash.server.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { DeskClosed } from '../desk/desk-closed.tsx'
import { writeTold } from '../partners/told.ts'
import { isSecretariat, networksKept } from './keeper.ts'
import '../partners/partners.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { searchParams } = new URL(args.request.url)
  const asked = { after: searchParams.get('after'), afterWork: searchParams.get('afterWork') }
  const { viewer, partners, partnerWorks, struckWorks, workingGroup } = (
    await execute(args, DeskPartnersDocument, asked)
  ).data
  if (!viewer) throw signInFirst(args)

  const t = wordsFor(lang, 'partners')
  const { flash, headers } = await readFlash(args.request)
  const kept = networksKept(viewer.grants)
  const records = kept.length > 0 &&
    partners &&
    partnerWorks &&
    workingGroup && {
      flash: flash === 'recordSaved',
      keepsGroup: isSecretariat(viewer.grants),
      partners: partners.nodes.map(node => ({ ...node, isKept: kept.includes(node.network.code) })),
      page: partners.pageInfo,
      works: partnerWorks.nodes.map(node => ({
        ...node,
        when: writeTold(t, lang, node),
        isKept: kept.includes(node.network.code),
      })),
      workPage: partnerWorks.pageInfo,
      struckWorks: (struckWorks?.nodes ?? []).map(node => ({
        ...node,
        struckOn: writeDay(lang, node.recordedAt.slice(0, 10)),
      })),
      struckChanges: (workingGroup.struckChanges ?? []).map(node => ({
        ...node,
        struckOn: writeDay(lang, node.recordedAt.slice(0, 10)),
      })),
      changes: workingGroup.changes.map(node => ({ ...node, when: writeTold(t, lang, node) })),
    }
  return data({ title: t('desk.title'), unlisted: true, records }, { status: records ? 200 : 403, headers })
}

export const handle = { words: ['partners', 'desk'] } satisfies PageHandle

export default function DeskPartnersPage() {
  const { t, lang } = useWords('partners')
  const { t: desk } = useWords('desk')
  const { title, records } = useLoaderData<typeof loader>()
  const at = (form: string, id?: string) => `/${lang}/desk/partners/${form}${id ? `?id=${id}` : ''}`
  const correct = (form: string, id: string, name: string) => (
    <Link to={at(form, id)}>
      {t('desk.correct')}
      <span className="visually-hidden">: {name}</span>
    </Link>
  )
  return (
    <>
      <PageHead
        title={title}
        lead={records ? t('desk.lead') : undefined}
        steps={[{ label: desk('title'), to: '/desk' }]}
      />
      <div className="wrap stack stack--wide">
        {!records && <DeskClosed />}
        {records && (
          <>
            {records.flash && <SuccessNotice>{t('desk.saved')}</SuccessNotice>}
            <div className="stack">
              <h2>{t('works')}</h2>
              <ButtonLink to={at('work')}>{t('desk.recordWork')}</ButtonLink>
              <DataTable
                caption={t('works')}
                rows={records.works}
                rowKey={({ id }) => id}
                columns={[
                  { key: 'when', head: t('when'), cell: ({ when }) => when },
                  {
                    key: 'what',
                    head: t('what'),
                    names: true,
                    cell: ({ what }) => <LocalizedText value={what} note={false} />,
                  },
                  {
                    key: 'correct',
                    head: t('desk.correct'),
                    cell: ({ id, what, isKept }) => isKept && correct('work', id, what.text),
                  },
                ]}
              />
              <Pagination page={records.workPage} parameter="afterWork" />
              <StruckRecords
                of="-works"
                records={records.struckWorks.map(({ id, what, reason, struckOn }) => ({
                  id,
                  what: <LocalizedText value={what} note={false} />,
                  name: what.text,
                  reason: reason ?? null,
                  struckOn,
                  to: at('work', id),
                }))}
              />
            </div>
            <div className="stack">
              <h2>{t('group')}</h2>
              {records.keepsGroup && <ButtonLink to={at('change')}>{t('desk.recordChange')}</ButtonLink>}
              <DataTable
                caption={t('groupCaption')}
                rows={records.changes}
                rowKey={({ id }) => id}
                columns={[
                  { key: 'when', head: t('when'), cell: ({ when }) => when },
                  {
                    key: 'partner',
                    head: t('partner'),
                    names: true,
                    cell: ({ partner }) => <LocalizedName value={partner.name} />,
                  },
                  { key: 'step', head: t('step'), cell: ({ step }) => t(`steps.${step}`) },
                  {
                    key: 'correct',
                    head: t('desk.correct'),
                    cell: ({ id, partner }) => records.keepsGroup && correct('change', id, partner.name.text),
                  },
                ]}
              />
              <StruckRecords
                of="-changes"
                records={records.struckChanges.map(({ id, partner, step, reason, struckOn }) => ({
                  id,
                  what: (
                    <>
                      <LocalizedName value={partner.name} />: {t(`steps.${step}`)}
                    </>
                  ),
                  name: partner.name.text,
                  reason: reason ?? null,
                  struckOn,
                  to: at('change', id),
                }))}
              />
            </div>
            <div className="stack">
              <h2>{t('list')}</h2>
              <ButtonLink to={at('partner')}>{t('desk.recordPartner')}</ButtonLink>
              <DataTable
                caption={t('list')}
                rows={records.partners}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: 'partner',
                    head: t('partner'),
                    names: true,
                    cell: ({ name }) => <LocalizedName value={name} />,
                  },
                  { key: 'kind', head: t('kindLabel'), cell: ({ kind }) => t(`kind.${kind}`) },
                  {
                    key: 'correct',
                    head: t('desk.correct'),
                    cell: ({ id, name, isKept }) => isKept && correct('partner', id, name.text),
                  },
                ]}
              />
              <Pagination page={records.page} />
            </div>
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
