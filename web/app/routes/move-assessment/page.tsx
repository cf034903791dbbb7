import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { MoveAssessmentPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { readFlash } from '../../session/flash.server.ts'
import { isAfterAction } from '../../session/sign-in-first.server.ts'
import { zoneOfProvince } from '../progress/zone-of-province.ts'
import { moveOrUndo } from './act.server.ts'
import { Moves } from './moves.tsx'
import { Preview } from './preview.tsx'
import { writeMove } from './written.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug, id = '' } = args.params
  const to = new URL(args.request.url).searchParams.get('to') ?? ''
  const { assessment } = (await execute(args, MoveAssessmentPageDocument, { id, to })).data
  if (!assessment || assessment.municipality.slug !== slug) throw new Response(null, { status: 404 })
  if (!assessment.viewerMayWrite) throw new Response(null, { status: 403 })
  const { flash, headers } = await readFlash(args.request)
  const [only, ...others] = assessment.editionsToMoveTo
  const here = `/${lang}/municipalities/${slug}/assessment/${id}/move`
  if (only && others.length === 0 && !to && !flash && !isAfterAction(args))
    throw redirect(`${here}?to=${only.code}`, 303)

  const { moves, movePreview, editionsToMoveTo, municipality, model, revision, status } = assessment
  const page = {
    title: `${wordsFor(lang, 'move-assessment')('title')} – ${municipality.name.text}`,
    unlisted: true,
    id,
    municipality,
    model,
    revision,
    isDraft: status === 'DRAFT',
    editions: editionsToMoveTo,
    preview: movePreview ?? null,
    moves: moves.map(move => writeMove(lang, zoneOfProvince[municipality.province], move)),
    done: flash === 'assessmentMoved' || flash === 'moveUndone' ? flash : null,
  }
  return data(page, { headers })
}

export const action = (args: ActionFunctionArgs) => moveOrUndo(args)

export const handle = { words: ['move-assessment'] } satisfies PageHandle

export default function MoveAssessmentPage() {
  const { t, lang } = useWords('move-assessment')
  const { t: shell } = useWords('shell')
  const { id, municipality, model, revision, isDraft, editions, preview, moves, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const before = t('editionName', { edition: model.edition })
  const assessments = `/${lang}/municipalities/${municipality.slug}/assessment`
  return (
    <>
      <PageHead
        title={t('title')}
        eyebrow={<LocalizedName value={municipality.name} />}
        lead={t('lead')}
        steps={[
          { label: shell('nav.municipalities'), to: '/municipalities' },
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
          { label: t('assessment'), to: `/municipalities/${municipality.slug}/assessment/${id}` },
        ]}
      >
        <p>
          <LocalizedText value={model.name} />: {t('now', { edition: before })}
        </p>
      </PageHead>
      <div className="wrap stack stack--wide">
        {done && !answer && <SuccessNotice>{t(done === 'assessmentMoved' ? 'moved' : 'undone')}</SuccessNotice>}
        {answer && (
          <Notice tone="warning" title={t('notDone')} live>
            <p>{answer.problem}</p>
          </Notice>
        )}
        {editions.length === 0 && moves.length === 0 && <p>{t('none')}</p>}
        {editions.length > 0 && (!preview || editions.length > 1) && (
          <nav className="stack" aria-labelledby="choose">
            <h2 id="choose">{t('choose')}</h2>
            <ul>
              {editions.map(({ code, edition }) => (
                <li key={code}>
                  {/* a page of its own, without scripts too */}
                  <Link to={`?to=${code}`} aria-current={code === preview?.to.code ? 'true' : undefined}>
                    {t('editionName', { edition })}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {preview && <Preview preview={preview} before={before} isDraft={isDraft} revision={revision} />}
        <Moves here={id} assessments={assessments} moves={moves} />
      </div>
    </>
  )
}

export const meta = pageMeta
