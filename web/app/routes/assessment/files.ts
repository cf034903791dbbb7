import type { ActionFunctionArgs } from '@remix-run/node'
import { wordsFor } from '../../language/words.server.ts'
import { changeFiles, filesAsked } from './files.server.ts'
import type { FilesAnswer } from './rows.ts'
import { askForSheet, codesOf, sheetOf } from './sheet.server.ts'

/** Takes a file that was uploaded by itself. The page's own buttons do the same where there are no scripts. */
export async function action(args: ActionFunctionArgs) {
  const t = wordsFor(args.params['lang'], 'publish')
  const form = await args.request.formData()
  const { viewer, assessment, element } = await askForSheet(args)
  if (!viewer) return answer({ problem: t('fileRefused.signedOut') }, 401)
  if (!assessment || !element) return answer({ problem: t('fileRefused.file') }, 404)
  if (!assessment.viewerMayWrite) return answer({ problem: t('fileRefused.notAllowed') }, 403)
  const [asked] = filesAsked(form, codesOf(sheetOf(assessment, element.code)))
  if (!asked) return answer({ problem: t('fileRefused.file') }, 422)

  const done = await changeFiles(args, asked.deed, {
    assessment: assessment.id,
    indicator: asked.code,
    file: asked.file,
  })
  if (!done) return answer({ problem: t('fileRefused.signedOut') }, 401)
  return answer(done, 'problem' in done ? 422 : 200)
}

const answer = (said: FilesAnswer, status: number) =>
  Response.json(said, { status, headers: { 'Cache-Control': 'no-store' } })
