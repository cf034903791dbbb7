import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { LibraryItemPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeLanguage, writeList } from '../../language/write.ts'
import { Access } from './access.tsx'
import { CatalogueCard } from './catalogue-card.tsx'
import { formatOf, writeSize } from './files.ts'
import { relatedTo } from './related.ts'
import { Beside, Filing, Indicators } from './subjects.tsx'
import './library.css'
import './item.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug = '' } = args.params
  const answer = await execute(args, LibraryItemPageDocument, { slug })
  const resource = subjectIn(answer, 'resource')
  const { resources, maturityModel } = answer.data

  const named = new Map(answer.data.commitments?.map(commitment => [commitment.number, commitment]))
  const { languages, files, indicators, ...item } = resource
  const terms = wordsFor(lang, 'terms')
  const titles = new Map(
    maturityModel?.outcomes.flatMap(outcome => outcome.indicators.map(({ code, title }) => [code, title] as const)),
  )
  return {
    title: item.title.text,
    description:
      item.summary?.text ?? wordsFor(lang, 'library')('item.description', { kind: terms(`resourceKind.${item.kind}`) }),
    isWanting: answer.failed.size > 0,
    item: { ...item, year: item.year ? String(item.year) : null },
    commitments: resource.commitments.map(({ number }) => named.get(number) ?? { number }),
    spoken: writeList(
      lang,
      languages.map(tag => writeLanguage(lang, tag)),
    ),
    address: new URL(`/${lang}/library/${slug}`, args.request.url).href,
    files: files.map(({ url, mediaType, size, lang: written }) => ({
      url,
      format: formatOf(mediaType),
      size: writeSize(lang, size),
      language: written ? writeLanguage(lang, written) : null,
    })),
    indicators: indicators.map(code => ({ code, title: titles.get(code) ?? null })),
    related: relatedTo(resource, resources?.nodes ?? []),
  }
}

export const handle = { words: ['library'] } satisfies PageHandle

export default function LibraryItemPage() {
  const { t, lang } = useWords('library')
  const { t: terms } = useWords('terms')
  const { item, commitments, spoken, address, files, indicators, related, isWanting } = useLoaderData<typeof loader>()
  const { kind, title, summary, url } = item
  return (
    <>
      <PageHead
        eyebrow={terms(`resourceKind.${kind}`)}
        title={<LocalizedText value={title} note={!summary} />}
        here={<LocalizedText value={title} note={false} />}
        steps={[{ label: t('title'), to: '/library' }]}
      />
      <div className="wrap stack stack--wide">
        {isWanting && <PanelUnavailable />}
        <div className="beside">
          <div className="item stack stack--wide">
            <div className="item__summary lead">
              {summary ? <LocalizedText as="p" value={summary} /> : <p className="soft">{t('item.noSummary')}</p>}
            </div>
            {item.sharedFrom && (
              <p className="small">
                <Link to={`/${lang}/discussions/${item.sharedFrom.discussion.id}#post-${item.sharedFrom.id}`}>
                  {t('item.sharedFrom')}
                </Link>
              </p>
            )}
            <Access url={url} files={files} />
            <Filing commitments={commitments} />
            {indicators.length > 0 && <Indicators indicators={indicators} />}
          </div>
          <CatalogueCard item={item} spoken={spoken} address={address} />
        </div>
        {related.length > 0 && <Beside related={related} />}
      </div>
    </>
  )
}

export const meta = pageMeta
