import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, PanelUnavailable } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { languageOf } from '../../language/languages.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { LevelRule } from '../maturity/level-rule.tsx'
import { AcrossSection } from './across-section.tsx'
import { acrossView } from './across-view.server.ts'
import { EditionSection } from './edition-section.tsx'
import { editionView } from './edition-view.server.ts'
import { loadPast } from './past.server.ts'
import './own-past.css'

export async function loader(args: LoaderFunctionArgs) {
  const lang = languageOf(args.request)
  const { slug, name, isEditor, isMissing, editions } = await loadPast(args)
  const t = wordsFor(lang, 'own-past')
  return {
    title: t('title', { municipality: name.text }),
    description: t('lead'),
    slug,
    name,
    isEditor,
    isMissing,
    isInvented: editions.flat().some(({ invented }) => invented),
    across: acrossView({ lang, t }, editions),
    editions: editions.flatMap(assessments => editionView({ lang, t }, assessments)),
  }
}

export const handle = { words: ['own-past', 'maturity'] } satisfies PageHandle

export default function OwnPastPage() {
  const { t, lang } = useWords('own-past')
  const { t: shell } = useWords('shell')
  const { slug, name, isEditor, isMissing, isInvented, editions, across } = useLoaderData<typeof loader>()
  const hasChanges = across.length > 0 || editions.some(({ changes }) => changes.length > 0)
  return (
    <>
      <PageHead
        eyebrow={<LocalizedName value={name} />}
        title={t('heading')}
        lead={t('lead')}
        steps={[
          { label: shell('nav.municipalities'), to: '/municipalities' },
          { label: <LocalizedName value={name} />, to: `/municipalities/${slug}` },
        ]}
      >
        <Link to={`/${lang}/compare?with=${slug}`}>{t('compare')}</Link>
        {isEditor && (
          <>
            <Link to={`/${lang}/municipalities/${slug}/maturity/next`}>{t('next')}</Link>
            <Link to={`/${lang}/municipalities/${slug}/maturity/targets`}>{t('targets')}</Link>
          </>
        )}
      </PageHead>
      <div className="own-past wrap stack stack--wide">
        {isMissing && <PanelUnavailable />}
        {isInvented && <InventedNotice />}
        {!isMissing && editions.length === 0 && (
          <EmptyState title={t('none')}>
            <p>{t('noneText')}</p>
            <p>
              <Link to={`/${lang}/maturity/hrmm-2012`}>{t('model')}</Link>
            </p>
          </EmptyState>
        )}
        {editions.length > 1 && <p>{t('editionsNote')}</p>}
        {editions.map(edition => (
          <EditionSection key={edition.code} edition={edition} csv={`/${lang}/municipalities/${slug}/maturity.csv`} />
        ))}
        {across.map(each => (
          <AcrossSection key={each.code} across={each} />
        ))}
        {hasChanges && (
          <p className="screen-only">
            <a href={`/${lang}/municipalities/${slug}/maturity/changes.csv`} download>
              {t('csv.changesLink')}
            </a>
          </p>
        )}
        {editions.length > 0 && <LevelRule to={`/${lang}/maturity/${editions[0]?.code}`} />}
      </div>
    </>
  )
}

export const meta = pageMeta
