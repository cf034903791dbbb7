import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { RatingSheetDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay } from '../../language/write.ts'
import { wrong } from '../../session/wrong.server.ts'
import { changedRatings, ratingsIn } from './ratings.ts'
import { RatingForm } from './rating-form.tsx'
import { saveRatings } from './save.server.ts'
import { codesOf, type ElementOfSheet, elementsOf } from './elements.ts'
import '../assessment/assessment.css'

const parametersOf = ({ request }: Pick<LoaderFunctionArgs, 'request'>) => new URL(request.url).searchParams
const tokenOf = (args: Pick<LoaderFunctionArgs, 'request'>) => parametersOf(args).get('token') ?? ''

const askForSheet = async (args: LoaderFunctionArgs | ActionFunctionArgs) =>
  (await execute(args, RatingSheetDocument, { token: tokenOf(args) })).data.ratingSheet ?? null

const elementIn = (args: Pick<LoaderFunctionArgs, 'request'>, elements: readonly ElementOfSheet[]) =>
  elements.find(({ code }) => code === parametersOf(args).get('element')) ?? elements[0]

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const t = wordsFor(lang, 'rating-sheet')
  const sheet = await askForSheet(args)
  const gone = (reason: 'unknown' | 'closed' | 'withdrawn', status: number) =>
    data({ title: t(`gone.${reason}.title`), unlisted: true, reason, page: null }, { status })
  if (!sheet) return gone('unknown', 404)
  if (sheet.state === 'WITHDRAWN') return gone('withdrawn', 410)
  const { model, group, groupCount, closesOn, municipality, ratings } = sheet
  if (sheet.state === 'CLOSED' || !model || !group) return gone('closed', 410)

  const elements = elementsOf(model, sheet.asked ?? [])
  const parameters = parametersOf(args)
  const element = elementIn(args, elements)
  const page = {
    token: tokenOf(args),
    municipality,
    model: { name: model.name, edition: model.edition },
    group,
    groupCount: String(groupCount ?? 0),
    closes: closesOn ? writeDay(lang, closesOn) : '',
    elements,
    element: element?.code ?? '',
    given: (ratings ?? []).map(({ indicator, rating, comment }) => ({ indicator, rating: rating ?? null, comment })),
    isSaved: parameters.has('saved'),
    isDone: parameters.has('done'),
  }
  const title = `${t('title', { municipality: municipality.name.text })}`
  return data({ title, unlisted: true, reason: null, page })
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const sheet = await askForSheet(args)
  const { pathname, search } = new URL(args.request.url)
  // the page itself says what became of the link
  if (!sheet?.model) return redirect(pathname + search, 303)
  const elements = elementsOf(sheet.model, sheet.asked ?? [])
  const element = elementIn(args, elements)
  const codes = element ? codesOf(element) : []
  const kept = (sheet.ratings ?? []).map(one => ({ ...one, rating: one.rating ?? null }))
  const changed = changedRatings(ratingsIn(form, codes), kept)
  const saved = await saveRatings(args, tokenOf(args), changed)
  if ('failed' in saved) return wrong(args, { failed: saved.failed, typed: changed })

  const next = elements[elements.findIndex(({ code }) => code === element?.code) + 1]
  const parameters = new URLSearchParams({ token: tokenOf(args), saved: 'yes' })
  if (form.get('do') !== 'next') parameters.set('element', element?.code ?? '')
  else if (next) parameters.set('element', next.code)
  else parameters.set('done', 'yes')
  return redirect(`${pathname}?${parameters}`, 303)
}

/** The link is a key: no search engine and no other page gets to see it. Forms still say where they come from. */
export const headers = () => ({
  'Referrer-Policy': 'strict-origin',
  'X-Robots-Tag': 'noindex, nofollow',
})

export const handle = { words: ['rating-sheet', 'assessment', 'maturity'] } satisfies PageHandle

export default function RatingSheetPage() {
  const { t } = useWords('rating-sheet')
  const { title, reason, page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!page) return <PageHead title={title} lead={reason && t(`gone.${reason}.text`)} />

  const { municipality, model, group, groupCount, closes, isSaved, isDone } = page
  return (
    <>
      <PageHead title={title} eyebrow={<LocalizedName value={municipality.name} />} lead={t('lead')} />
      <div className="wrap stack">
        {isDone && !answer && <SuccessNotice>{t('thanks', { day: closes })}</SuccessNotice>}
        {isSaved && !isDone && !answer && <SuccessNotice>{t('saved')}</SuccessNotice>}
        {answer && (
          <Notice tone="warning" title={t('notSavedTitle')} live>
            <p>{t(`failed.${answer.failed}`)}</p>
          </Notice>
        )}
        <Notice title={t('secretTitle')}>
          <p>{t('secret')}</p>
          <p>{t(`among.${group}`, { count: groupCount })}</p>
          <p>{t('until', { day: closes })}</p>
        </Notice>
        <p className="assessment__paper">
          <LocalizedText value={model.name} note={false} /> ({model.edition})
        </p>
        <RatingForm key={page.element} {...page} typed={answer?.typed ?? []} />
      </div>
    </>
  )
}

export const meta = pageMeta
