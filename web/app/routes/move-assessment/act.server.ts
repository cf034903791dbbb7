import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { MoveAssessmentDocument, UndoMoveAssessmentDocument } from '../../graphql/generated/graphql.ts'
import { type Flash, flashing } from '../../session/flash.server.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'

/** Moves the assessment of the page, or undoes one of its moves; then the page of whatever is written from then on. */
export async function moveOrUndo(args: ActionFunctionArgs) {
  const { lang, slug, id = '' } = args.params
  const form = await args.request.formData()
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const revision = Number(text('revision')) || null
  const done = async (assessment: string, flash: Flash) =>
    redirect(`/${lang}/municipalities/${slug}/assessment/${assessment}/move`, {
      status: 303,
      headers: await flashing(flash),
    })

  if (form.get('intent') === 'undo') {
    const input = { move: text('move'), revision }
    const answer = await unlessSignedOut(execute(args, UndoMoveAssessmentDocument, { input }))
    if (!answer) throw signInFirst(args)
    const { move, userErrors } = answer.data.undoMoveAssessment
    if (!move) return wrong(args, { problem: userErrors[0]?.message ?? '' })
    return await done(move.source?.id ?? move.assessment?.id ?? id, 'moveUndone')
  }
  const input = { assessment: id, to: text('to'), revision }
  const answer = await unlessSignedOut(execute(args, MoveAssessmentDocument, { input }))
  if (!answer) throw signInFirst(args)
  const { move, userErrors } = answer.data.moveAssessment
  if (!move) return wrong(args, { problem: userErrors[0]?.message ?? '' })
  return await done(move.assessment?.id ?? id, 'assessmentMoved')
}
