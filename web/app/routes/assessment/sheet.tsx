import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { wordsFor } from '../../language/words.server.ts'
import { flashing, readFlash } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { ElementName } from '../maturity/element-name.tsx'
import { type FormWithFiles, formWithFiles } from '../../upload/form-with-files.server.ts'
import { evidenceOf } from '../../upload/keep-file.server.ts'
import { changeFiles, filesAsked } from './files.server.ts'
import { changedRows, nameOf, type Problem, type RowWords, type TheirRow, uploadName } from './rows.ts'
import { saveRows } from './save.server.ts'
import { askForSheet, codesOf, sheetOf, zoneOf } from './sheet.server.ts'
import { SheetForm } from './sheet-form.tsx'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import './assessment.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { viewer, assessment, element } = await askForSheet(args)
  const t = wordsFor(lang, 'assessment')
  if (!viewer || !assessment || !element) {
    if (!isAfterAction(args)) throw signInFirst(args)
    return data({ title: t('notSavedTitle'), unlisted: true, page: null }, { status: 401 })
  }
  const { id, mode, status, municipality, model } = assessment
  const here = `/${lang}/municipalities/${municipality.slug}/assessment/${id}`
  if ((status !== 'DRAFT' || !assessment.viewerMayWrite) && !isAfterAction(args)) throw redirect(here, 303)

  const { flash, headers } = await readFlash(args.request)
  const sheet = sheetOf(assessment, element.code, lang)
  const at = model.elements.findIndex(({ code }) => code === element.code)
  const title = `${t('sheetTitle', { element: element.name.text })} – ${municipality.name.text}`
  const page = {
    id,
    mode,
    municipality,
    model: { name: model.name, edition: model.edition },
    elements: model.elements,
    element,
    sheet,
    codes: codesOf(sheet),
    next: model.elements[at + 1] ?? null,
    me: viewer.person.id,
    isSaved: flash === 'answersSaved',
    pageKey: randomUUID(),
  }
  return data({ title, unlisted: true, page }, { headers })
}

interface Typed {
  /** The whole form, where nobody is signed in any more who could be shown the sheet. */
  fields: [name: string, value: string][]
  rows: Record<string, RowWords>
  theirs: Record<string, TheirRow>
  problems: Record<string, Problem>
  /** Why a file was not taken, by the row. */
  files: Record<string, string>
  failed: 'signedOut' | 'refused' | 'closed' | 'invalid' | null
}

export async function action(args: ActionFunctionArgs) {
  const { lang, slug = '' } = args.params
  const { form, refused } = await formWithFiles(args, evidenceOf(slug))
  const { viewer, assessment, element } = await askForSheet(args)
  const { pathname } = new URL(args.request.url)
  if (!viewer) {
    const fields = unsentFields(form)
    return data({ rows: {}, theirs: {}, problems: {}, files: {}, failed: 'signedOut', fields } satisfies Typed, {
      status: 401,
    })
  }
  if (!assessment || !element) throw new Response(null, { status: 404 })
  if (!assessment.viewerMayWrite) throw new Response(null, { status: 403 })

  const taken = form.get('take')
  const sheet = sheetOf(assessment, element.code)
  const codes = codesOf(sheet)
  confirm(form, sheet.beside)
  const rows = changedRows(form, codes).filter(({ code }) => code !== taken)
  const writing = form.get('writing')
  const saved = await saveRows(
    args,
    {
      assessment: assessment.id,
      revision: assessment.revision,
      element: element.code,
      zone: zoneOf(assessment),
      writing: typeof writing === 'string' ? writing : null,
    },
    rows,
  )
  const typed = (codes: (code: string) => boolean) =>
    Object.fromEntries(rows.filter(({ code }) => codes(code)).map(({ code, words }) => [code, words]))
  if ('failed' in saved) {
    const answer: Typed = {
      rows: typed(() => true),
      theirs: {},
      problems: {},
      files: {},
      failed: saved.failed,
      fields: [],
    }
    return data(answer, { status: 422 })
  }
  const { theirs, problems } = saved
  const files = await fileProblems(args, form, { assessment: assessment.id, codes, refused })
  const isOpen = (code: string) => code in theirs || code in problems
  if (rows.some(({ code }) => isOpen(code)) || Object.keys(files).length > 0) {
    const answer: Typed = { rows: typed(isOpen), theirs, problems, files, failed: null, fields: [] }
    return data(answer, { status: Object.keys(theirs).length > 0 ? 409 : 422 })
  }
  const elements = assessment.model.elements
  const next = elements[elements.findIndex(({ code }) => code === element.code) + 1]
  const overview = `/${lang}/municipalities/${slug}/assessment/${assessment.id}`
  const then = form.get('do') === 'next' ? (next ? `${overview}/${next.code}` : overview) : pathname
  return redirect(then, { status: 303, headers: await flashing('answersSaved') })
}

/** What was rated the last time is rated so again, where a button says that it still holds. */
function confirm(form: FormData, beside: ReturnType<typeof sheetOf>['beside']) {
  const code = form.get('confirm')
  if (typeof code !== 'string') return
  const last = beside[code]?.last
  if (last) form.set(nameOf('rating', code), last)
}

interface Files {
  assessment: string
  codes: readonly string[]
  refused: FormWithFiles['refused']
}

/** Keeps the files that a form brought, takes out the one that a button names, and tells why what was not done. */
async function fileProblems(args: ActionFunctionArgs, form: FormData, { assessment, codes, refused }: Files) {
  const t = wordsFor(args.params['lang'], 'publish')
  const problems: Record<string, string> = {}
  for (const code of codes) {
    const fault = refused[uploadName(code)]
    if (fault) problems[code] = fault.message ?? t(`fileRefused.${fault.refused}`)
  }
  for (const { deed, code, file } of filesAsked(form, codes)) {
    const done = await changeFiles(args, deed, { assessment, indicator: code, file })
    if (!done) problems[code] = t('fileRefused.signedOut')
    else if ('problem' in done) problems[code] = done.problem
  }
  return problems
}

export const handle = { words: ['assessment', 'maturity', 'publish'] } satisfies PageHandle

export default function AssessmentSheetPage() {
  const { t } = useWords('assessment')
  const { page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!page) return <SignedOut fields={answer?.fields ?? []} />

  const { id, mode, municipality, model, element, isSaved } = page
  return (
    <>
      <PageHead
        title={<ElementName element={element} />}
        here={<ElementName element={element} />}
        eyebrow={<LocalizedName value={municipality.name} />}
        lead={<LocalizedText value={element.name} note={false} />}
        steps={[
          { label: t('municipalities'), to: '/municipalities' },
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
          { label: t('here'), to: `/municipalities/${municipality.slug}/assessment/${id}` },
        ]}
      />
      <div className="wrap stack">
        {isSaved && !answer && <SuccessNotice>{t('saved')}</SuccessNotice>}
        {answer?.failed && (
          <Notice tone="warning" title={t('notSavedTitle')} live>
            <p>{t(`failed.${answer.failed}`)}</p>
          </Notice>
        )}
        <p className="assessment__paper">
          <LocalizedText value={model.name} note={false} /> ({model.edition}) · {t(`mode.${mode}`)}
        </p>
        <SheetForm key={element.code} {...page} answer={answer ?? null} />
      </div>
    </>
  )
}

export const meta = pageMeta
