import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button/button.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, PanelUnavailable, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { LibraryItemPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDayOf, writeLanguage, writeList, writeNumber } from '../../language/write.ts'
import { readFlash } from '../../session/flash.server.ts'
import { Access } from './access.tsx'
import { CaseStudy } from './case-study.tsx'
import { CatalogueCard } from './catalogue-card.tsx'
import { addToCollection } from './collect.server.ts'
import { writeLines } from './files.ts'
import { InCollections } from './in-collections.tsx'
import { ServiceCard } from './service-card.tsx'
import { structuredItem } from './structured-item.ts'
import { Beside, Filing, Indicators } from './subjects.tsx'
import { TakenBack } from './taken-back.tsx'
import { Withdrawn } from './withdrawn.tsx'
import './library.css'
import './item.css'

const deeds = [
  'resourceShared',
  'resourceChanged',
  'resourceFileAdded',
  'resourceFileTakenBack',
  'resourceWithdrawn',
  'resourceRestored',
] as const
const zone = 'America/Toronto'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug = '' } = args.params
  const answer = await execute(args, LibraryItemPageDocument, { slug })
  const resource = subjectIn(answer, 'resource')
  const { maturityModel, ownCollections, mayAddLibraryFile } = answer.data

  const named = new Map(answer.data.commitments?.map(commitment => [commitment.number, commitment]))
  const { languages, fileLines, takenBackFiles, indicators, related, ...item } = resource
  const terms = wordsFor(lang, 'terms')
  const titles = new Map(
    maturityModel?.outcomes.flatMap(outcome => outcome.indicators.map(({ code, title }) => [code, title] as const)),
  )
  const { flash, headers } = await readFlash(args.request)
  const address = new URL(`/${lang}/library/${slug}`, args.request.url).href
  return data(
    {
      title: item.title.text,
      description:
        item.summary?.text ??
        wordsFor(lang, 'library')('item.description', { kind: terms(`resourceKind.${item.kind}`) }),
      unlisted: item.withdrawnAt !== null,
      isWanting: answer.failed.size > 0,
      done: deeds.find(deed => deed === flash) ?? null,
      item: {
        ...item,
        year: item.year ? String(item.year) : null,
        changed: item.updatedAt ? writeDayOf(lang, item.updatedAt, zone) : null,
        withdrawn: item.withdrawnAt ? writeDayOf(lang, item.withdrawnAt, zone) : null,
      },
      commitments: resource.commitments.map(({ number }) => named.get(number) ?? { number }),
      spoken: writeList(
        lang,
        languages.map(tag => writeLanguage(lang, tag)),
      ),
      address,
      structured: structuredItem(resource, address),
      files: writeLines(lang, fileLines),
      takenBack: takenBackFiles.map(({ version, at, ...file }) => ({
        ...file,
        number: writeNumber(lang, version),
        day: writeDayOf(lang, at, zone),
      })),
      indicators: indicators.map(code => ({ code, title: titles.get(code) ?? null })),
      own: (ownCollections ?? []).filter(({ slug: own }) => !item.collections.some(each => each.slug === own)),
      mayBegin: Boolean(mayAddLibraryFile),
      related: related.map(({ resource: other, ...shared }) => ({ ...other, ...shared })),
    },
    { status: item.withdrawnAt ? 410 : 200, headers },
  )
}

export const action = (args: ActionFunctionArgs) => addToCollection(args)

export const handle = { words: ['library', 'collections'] } satisfies PageHandle

export default function LibraryItemPage() {
  const { t, lang } = useWords('library')
  const { t: terms } = useWords('terms')
  const { item, commitments, spoken, address, files, indicators, related, ...page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { kind, title, summary, url, caseStudy, service } = item
  return (
    <>
      <PageHead
        eyebrow={terms(`resourceKind.${kind}`)}
        title={<LocalizedText value={title} note={!summary} />}
        here={<LocalizedText value={title} note={false} />}
        steps={[{ label: t('title'), to: '/library' }]}
      >
        {item.mayChange && (
          <ButtonLink kind="secondary" to={`/${lang}/library/${item.slug}/edit`}>
            {t('item.change')}
          </ButtonLink>
        )}
      </PageHead>
      <div className="wrap stack stack--wide">
        {page.done && <SuccessNotice>{t(`done.${page.done}`)}</SuccessNotice>}
        {page.isWanting && <PanelUnavailable />}
        {item.invented && <InventedNotice />}
        {item.withdrawn ? (
          <Withdrawn day={item.withdrawn} reason={item.withdrawalReason} isWithAnswer={item.withdrawnWithAnswer} />
        ) : (
          <div className="beside">
            <div className="item stack stack--wide">
              {(summary || (!caseStudy && !service)) && (
                <div className="item__summary lead">
                  {summary ? <LocalizedText as="p" value={summary} /> : <p className="soft">{t('item.noSummary')}</p>}
                </div>
              )}
              {item.sharedFrom && (
                <p className="small">
                  <Link to={`/${lang}/discussions/${item.sharedFrom.discussion.id}#post-${item.sharedFrom.id}`}>
                    {t('item.sharedFrom')}
                  </Link>
                </p>
              )}
              {caseStudy && <CaseStudy study={caseStudy} />}
              {service && <ServiceCard service={service} spoken={spoken} url={url} />}
              {(!service || files.length > 0) && <Access url={service ? null : url} files={files} />}
              {page.takenBack.length > 0 && <TakenBack files={page.takenBack} />}
              <Filing commitments={commitments} byPortal={Boolean(item.source)} />
              {indicators.length > 0 && <Indicators indicators={indicators} />}
              <InCollections
                slug={item.slug}
                collections={item.collections}
                own={page.own}
                mayBegin={page.mayBegin}
                problem={answer?.problem ?? null}
              />
            </div>
            <CatalogueCard item={item} spoken={spoken} address={address} />
          </div>
        )}
        {related.length > 0 && !item.withdrawn && <Beside related={related} />}
      </div>
    </>
  )
}

export const meta = pageMeta
