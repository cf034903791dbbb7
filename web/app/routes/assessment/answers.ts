import type { ActionFunctionArgs } from '@remix-run/node'
import { changedRows, type SaveAnswer } from './rows.ts'
import { saveRows } from './save.server.ts'
import { askForSheet, codesOf, sheetOf, zoneOf } from './sheet.server.ts'

/** Takes rows of the sheet while it is being filled in. The page's own buttons do the same where there are no scripts. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const { viewer, assessment, element } = await askForSheet(args)
  if (!viewer) return answer({ failed: 'signedOut' }, 401)
  if (!assessment || !element) return answer({ failed: 'refused' }, 404)
  if (!assessment.viewerMayWrite) return answer({ failed: 'refused' }, 403)
  const rows = changedRows(form, codesOf(sheetOf(assessment, element.code)))
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
  return answer(saved, 'failed' in saved ? 422 : 200)
}

const answer = (said: SaveAnswer, status: number) =>
  Response.json(said, { status, headers: { 'Cache-Control': 'no-store' } })
