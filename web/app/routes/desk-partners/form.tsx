import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { DeskPartnerFormDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { flashing } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { DeskClosed } from '../desk/desk-closed.tsx'
import { ChangeForm } from './change-form.tsx'
import { draftOf } from './drafts.ts'
import { isSecretariat, networksKept } from './keeper.ts'
import { PartnerForm } from './partner-form.tsx'
import { save } from './save.server.ts'
import { WorkForm } from './work-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, form } = args.params
  const id = new URL(args.request.url).searchParams.get('id')
  const asked = await execute(args, DeskPartnerFormDocument, { partner: id ?? '', work: id ?? '' })
  const { viewer, partners } = asked.data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)

  const drafts = draftOf(lang, form, id, asked.data)
  if (!drafts) throw new Response(null, { status: 404 })
  const networks = networksKept(viewer?.grants)
  const isOpen = drafts.form === 'change' ? isSecretariat(viewer?.grants) : networks.length > 0
  const t = wordsFor(lang, 'partners')
  const title = t(id ? `desk.correcting.${drafts.form}` : titles[drafts.form])
  const page = { ...drafts, networks, partners: partners?.nodes ?? [] }
  return data(
    { title, unlisted: true, page: isOpen ? page : null },
    { status: isOpen || isAfterAction(args) ? 200 : 403 },
  )
}

const titles = { partner: 'desk.recordPartner', work: 'desk.recordWork', change: 'desk.recordChange' } as const

export async function action(args: ActionFunctionArgs) {
  const { lang, form } = args.params
  const refusal = await save(args, form)
  if (refusal) return refusal.newer ? data(refusal, { status: 409 }) : wrong(args, refusal)
  return redirect(`/${lang}/desk/partners`, { status: 303, headers: await flashing('recordSaved') })
}

export const handle = { words: ['partners', 'desk', 'keeping'] } satisfies PageHandle

export default function DeskPartnerFormPage() {
  const { t } = useWords('partners')
  const { t: desk } = useWords('desk')
  const { title, page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const lastResult = answer?.reply
  const newer = answer?.newer
  const steps = [
    { label: desk('title'), to: '/desk' },
    { label: t('desk.title'), to: '/desk/partners' },
  ]
  return (
    <>
      <PageHead title={title} steps={steps} />
      <div className="wrap stack">
        {!page && <DeskClosed />}
        {page?.form === 'partner' && (
          <PartnerForm {...page} lastResult={lastResult} newer={newer?.form === 'partner' ? newer.draft : null} />
        )}
        {page?.form === 'work' && (
          <WorkForm {...page} lastResult={lastResult} newer={newer?.form === 'work' ? newer.other : null} />
        )}
        {page?.form === 'change' && (
          <ChangeForm {...page} lastResult={lastResult} newer={newer?.form === 'change' ? newer.other : null} />
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
