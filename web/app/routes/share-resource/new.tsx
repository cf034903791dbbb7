import { randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeLimit } from '../../upload/write-file.ts'
import { flashing } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { formWithFiles } from '../../upload/form-with-files.server.ts'
import { library } from '../../upload/keep-file.server.ts'
import { kinds } from '../library/filter.ts'
import { likeliestLanguage } from './draft-of.ts'
import { ItemForm } from './item-form.tsx'
import { KindChooser } from './kind-chooser.tsx'
import { messageOf, problemsAt } from './message.ts'
import { NotForYou } from './not-for-you.tsx'
import { shareSchema } from './schema.ts'
import { askForPage, municipalitiesFor, keptFileIn, problemsOfFiles, share } from './share.server.ts'
import '../library/library.css'
import './share-resource.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang = 'en' } = args.params
  const { searchParams } = new URL(args.request.url)
  const kind = kinds.find(each => each === searchParams.get('kind')) ?? null
  const page = await askForPage(args)
  const { viewer, commitments, maturityModel } = page
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)

  const t = wordsFor(lang, 'share-resource')
  const rights = municipalitiesFor(page)
  const [only, ...others] = rights && !rights.forTheNetwork ? rights.municipalities : []
  const own = viewer?.grants.find(({ municipality }) => municipality)?.municipality
  const answer = {
    title: kind ? t(`of.${kind}`) : t('title'),
    unlisted: true,
    kind,
    rights,
    draft: {
      ...(kind && { kind }),
      texts: [{ lang }],
      languages: [likeliestLanguage(lang)],
      municipality: others.length === 0 ? only?.value : undefined,
      province: rights?.forTheNetwork ? undefined : own?.province,
    },
    commitments: commitments ?? [],
    indicators: maturityModel?.outcomes.flatMap(({ indicators }) => indicators) ?? [],
    fileLimit: writeLimit(lang, args.context.mostFileBytes),
    pageKey: randomUUID(),
  }
  return data(answer, { status: rights || isAfterAction(args) ? 200 : 403 })
}

export async function action(args: ActionFunctionArgs) {
  const { lang } = args.params
  const { form, refused } = await formWithFiles(args, library)
  const submission = parseWithZod(form, { schema: shareSchema })
  const kept = { isSignedOut: false, isRefused: false, file: await keptFileIn(args, form) }
  const fieldErrors = problemsOfFiles(lang, refused) ?? {}
  if (Object.values(refused).some(one => one.refused === 'signedOut'))
    return data({ ...kept, reply: submission.reply(), isSignedOut: true }, { status: 401 })
  if (submission.status === 'error' || (submission.status === 'success' && Object.keys(refused).length > 0))
    return wrong(args, { ...kept, reply: submission.reply({ fieldErrors }) })
  if (submission.status !== 'success') return { ...kept, reply: submission.reply({ fieldErrors }) }

  const { value } = submission
  const input = {
    ...messageOf(value),
    municipality: value.municipality ?? null,
    upload: value.file ?? null,
    uploadLang: value.fileLang ?? null,
  }
  const payload = await share(args, input, value.key ?? '')
  if (!payload) return data({ ...kept, reply: submission.reply(), isSignedOut: true }, { status: 401 })
  const { resource, userErrors } = payload
  if (resource)
    return redirect(`/${lang}/library/${resource.slug}`, { status: 303, headers: await flashing('resourceShared') })
  if (userErrors.some(({ code }) => code === 'NOT_ALLOWED'))
    return data({ ...kept, reply: submission.reply(), isRefused: true }, { status: 403 })
  return wrong(args, { ...kept, reply: submission.reply(problemsAt(userErrors)) })
}

export const handle = { words: ['share-resource'] } satisfies PageHandle

export default function ShareResourcePage() {
  const { t } = useWords('share-resource')
  const { rights, kind, ...page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead
        title={page.title}
        lead={kind ? undefined : t('lead')}
        steps={[{ label: t('library'), to: '/library' }, ...(kind ? [{ label: t('title'), to: '/library/new' }] : [])]}
      />
      <div className="wrap stack">
        {!rights && !answer && <NotForYou />}
        {rights && !kind && <KindChooser />}
        {kind && (rights || answer) && (
          <ItemForm
            {...page}
            kind={kind}
            rights={rights ?? { forTheNetwork: true, municipalities: [] }}
            answer={answer}
          />
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
