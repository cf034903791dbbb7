import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { execute } from '../../../graphql/execute.server.ts'
import {
  AddMaturityModelDocument,
  type ModelPartsFragment,
  RemoveMaturityModelDocument,
} from '../../../graphql/generated/graphql.ts'
import { flashing } from '../../../session/flash.server.ts'
import { signInFirst } from '../../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../../session/unless-signed-out.server.ts'
import { wrong } from '../../../session/wrong.server.ts'

type Fault = { field?: string | null; message: string }
type Answer = {
  /** What was sent, so that it stands in the form again. */
  file: string
  understood: (ModelPartsFragment & { family: string }) | null
  faults: readonly Fault[]
  problem: string | null
}

const nothing: Answer = { file: '', understood: null, faults: [], problem: null }

/** Reads a file, adds what was read, or removes an edition. */
export async function actOnModels(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const here = `/${args.params['lang']}/desk/maturity-models`
  const intent = form.get('intent')
  if (intent === 'remove') {
    const answer = await unlessSignedOut(execute(args, RemoveMaturityModelDocument, { code: textIn(form, 'code') }))
    if (!answer) throw signInFirst(args)
    const [fault] = answer.data.removeMaturityModel.userErrors
    if (fault) return wrong(args, { ...nothing, problem: fault.message })
    return redirect(here, { status: 303, headers: await flashing('modelRemoved') })
  }

  const file = await fileIn(form)
  const dryRun = intent !== 'add'
  const answer = await unlessSignedOut(execute(args, AddMaturityModelDocument, { input: { file, dryRun } }))
  if (!answer) throw signInFirst(args)
  const { model, userErrors } = answer.data.addMaturityModel
  if (!model) return wrong(args, { ...nothing, file, faults: userErrors })
  if (dryRun) return { ...nothing, file, understood: model }
  return redirect(here, { status: 303, headers: await flashing('modelAdded') })
}

const textIn = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** What was uploaded, or else what was pasted. */
async function fileIn(form: FormData) {
  const sent = form.get('file')
  const isUpload = sent instanceof Blob && sent.size > 0
  const text = isUpload ? new TextDecoder().decode(await sent.arrayBuffer()) : textIn(form, 'text')
  return text.replaceAll('\0', '')
}
