import { createHash, randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHead } from '../../../components/page-head/page-head.tsx'
import { execute } from '../../../graphql/execute.server.ts'
import { AddMunicipalityDocument, NewMunicipalityDocument } from '../../../graphql/generated/graphql.ts'
import { pageMeta } from '../../../language/page-meta.ts'
import { wordsFor } from '../../../language/words.server.ts'
import { type PageHandle, useWords } from '../../../language/words.ts'
import { flashing } from '../../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../../session/sign-in-first.server.ts'
import { wrong } from '../../../session/wrong.server.ts'
import { DeskClosed } from '../desk-closed.tsx'
import { isSecretariat } from '../keeper.ts'
import { addressOf } from './deed.ts'
import { NewForm } from './new-form.tsx'
import { fieldOf, inputOf, newSchema } from './new-schema.ts'
import './keeping.css'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, regions } = (await execute(args, NewMunicipalityDocument, {})).data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)
  const isOpen = isSecretariat(viewer)
  const page = {
    title: wordsFor(args.params.lang, 'keeping')('new.title'),
    unlisted: true,
    isOpen,
    regions: (regions?.nodes ?? []).map(({ slug: value, name }) => ({ value, label: name.text })),
    pageKey: randomUUID(),
  }
  return data(page, { status: isOpen || isAfterAction(args) ? 200 : 403 })
}

export async function action(args: ActionFunctionArgs) {
  const typed = await args.request.formData()
  const submission = parseWithZod(typed, { schema: newSchema })
  if (submission.status !== 'success') return wrong(args, submission.reply())
  const input = inputOf(submission.value)
  const key = typed.get('key')
  // a double click does it once: the key is that of the page and of what was written
  const written = createHash('sha256').update(JSON.stringify(input)).digest('base64url')
  const idempotencyKey = typeof key === 'string' && key ? `${key.slice(0, 40)}.${written}` : null
  const { addMunicipality } = (await execute(args, AddMunicipalityDocument, { input: { ...input, idempotencyKey } }))
    .data
  if (addMunicipality.municipality)
    return redirect(`/${args.params.lang}${addressOf(addMunicipality.municipality.slug)}`, {
      status: 303,
      headers: await flashing('recordKept'),
    })
  const fieldErrors: Record<string, string[]> = {}
  const formErrors: string[] = []
  for (const { field, message } of addMunicipality.userErrors) {
    const name = fieldOf(field)
    if (name) fieldErrors[name] = [...(fieldErrors[name] ?? []), message]
    else formErrors.push(message)
  }
  return wrong(args, submission.reply({ fieldErrors, formErrors }))
}

export const handle = { words: ['keeping', 'desk'] } satisfies PageHandle

export default function NewMunicipalityPage() {
  const { t } = useWords('keeping')
  const { t: desk } = useWords('desk')
  const { title, isOpen, regions, pageKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead
        title={title}
        lead={isOpen ? t('new.lead') : undefined}
        steps={[
          { label: desk('title'), to: '/desk' },
          { label: t('list.title'), to: '/desk/municipalities' },
        ]}
      />
      <div className="wrap stack">
        {isOpen ? <NewForm lastResult={answer} regions={regions} pageKey={pageKey} /> : <DeskClosed />}
      </div>
    </>
  )
}

export const meta = pageMeta
