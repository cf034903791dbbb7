import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { RecordAttendanceDocument } from '../../graphql/generated/graphql.ts'
import { wordsFor } from '../../language/words.server.ts'
import { flashing } from '../../session/flash.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { wrong } from '../../session/wrong.server.ts'
import { hostIn } from '../events/host.ts'
import { type Draft, draftIn } from './attendance-draft.ts'
import { type Problem, problemsOf } from './said.ts'

type Named = Parameters<typeof hostIn>[0]

interface AttendanceAnswer {
  draft: Draft
  problems: Problem[]
  /** What was sent after the session had ended. */
  unsent: [string, string][] | null
}

/** Says who came, as the form says it; what was typed comes back with whatever is wrong with it. */
export async function recordAttendance(args: ActionFunctionArgs, municipalitiesNow: () => Promise<Named | null>) {
  const { slug = '', lang } = args.params
  const form = await args.request.formData()
  const draft = draftIn(form)
  const answer = (problems: Problem[], unsent: [string, string][] | null = null): AttendanceAnswer => ({
    draft,
    problems,
    unsent,
  })
  if (form.has('more')) return answer([])
  const t = wordsFor(lang, 'afterwards')
  const unread = draft.others.flatMap(({ count }, at) =>
    isCount(count) ? [] : [{ field: `others.${at}.count`, message: t('attendance.number') }],
  )
  if (!isCount(draft.none)) unread.push({ field: 'none', message: t('attendance.number') })
  if (unread.length > 0) return wrong(args, answer(unread))

  const municipalities = await unlessSignedOut(municipalitiesNow())
  if (!municipalities) return wrong(args, answer([], unsentFields(form)))
  // rows of the form, in the order of the graph's: empty ones say nothing
  const rows = draft.others.flatMap((row, at) => (row.municipality || row.count ? [{ ...row, at }] : []))
  const others = [
    ...rows.map(({ municipality, count }) => ({
      municipality: hostIn(municipalities, municipality),
      count: Number(count),
    })),
    ...(Number(draft.none) > 0 ? [{ municipality: null, count: Number(draft.none) }] : []),
  ]
  const input = {
    event: slug,
    revision: draft.revision,
    everybody: form.has('everybody'),
    people: draft.people.map(({ registration, came, municipality }) => ({
      registration,
      came,
      municipality: hostIn(municipalities, municipality),
    })),
    others,
  }
  const done = await unlessSignedOut(execute(args, RecordAttendanceDocument, { input }))
  if (!done) return wrong(args, answer([], unsentFields(form)))
  const problems = problemsOf(done.data.recordAttendance.userErrors).map(problem => ({
    ...problem,
    field: fieldOf(problem.field, rows),
  }))
  if (problems.length > 0) return wrong(args, answer(problems))
  return redirect(`/${lang}/events/${slug}#came`, { status: 303, headers: await flashing('attendanceKept') })
}

const isCount = (text: string) => /^\d{0,6}$/.test(text)

/** The field of the form behind a field of the graph. */
function fieldOf(field: string, rows: readonly { at: number }[]) {
  const [list, index, part] = field.split('.')
  if (list !== 'others') return field
  const row = rows[Number(index)]
  return row ? `others.${row.at}.${part}` : 'none'
}
