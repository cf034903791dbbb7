import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  ArrangeInclusionReportDocument,
  type InclusionSection,
  LeaveOutOfInclusionReportDocument,
  RemoveInclusionParagraphDocument,
  WriteInclusionParagraphDocument,
} from '../../graphql/generated/graphql.ts'
import { flashing } from '../../session/flash.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { placeOf, readReport } from './load-report.server.ts'
import { moved, recordsOf } from './records.ts'
import { saidIn } from './said.ts'

type UserErrors = readonly { code: string; field?: string | null; message: string }[]
type Draft = { report: string; revision: number }

/** Does what one of the forms of the page asks for. What was typed comes back with whatever is wrong with it. */
export async function actionOf(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const said = saidIn(form)
  const draft = { report: said('report'), revision: Number(said('revision')) || 0 }
  const texts = textsIn(form)
  const userErrors = await work(args, draft, said, texts)
  const { slug, year } = placeOf(args)
  const here = `/${args.params['lang']}/municipalities/${slug}/inclusion-report/${year}/write`
  if (userErrors.length === 0)
    return redirect(`${here}#${said('at')}`, { status: 303, headers: await flashing('recordSaved') })
  return wrong(args, {
    texts: Object.fromEntries(texts.map(({ lang, text }) => [lang, text])),
    isConflict: userErrors.some(({ code }) => code === 'CONFLICT'),
    problems: userErrors.map(({ field, message }) => ({ lang: langOf(field, texts), message })),
  })
}

const textsIn = (form: FormData) =>
  [...form].flatMap(([name, text]) =>
    name.startsWith('text.') && typeof text === 'string' && text.trim()
      ? [{ lang: name.slice('text.'.length), text }]
      : [],
  )

/** The language whose text a fault is about; the first field where it is about all of them. */
function langOf(field: string | null | undefined, texts: readonly { lang: string }[]) {
  const [name, at] = field?.split('.') ?? []
  return name === 'text' || name === 'reason' ? (texts[Number(at)]?.lang ?? 'first') : null
}

type Texts = ReturnType<typeof textsIn>

async function work(
  args: ActionFunctionArgs,
  draft: Draft,
  said: (name: string) => string,
  text: Texts,
): Promise<UserErrors> {
  const intent = said('do')
  if (intent === 'write') {
    const input = { ...draft, paragraph: said('paragraph') || null, section: said('section') as InclusionSection, text }
    return (await execute(args, WriteInclusionParagraphDocument, { input })).data.writeInclusionParagraph.userErrors
  }
  if (intent === 'remove') {
    const input = { ...draft, paragraph: said('paragraph') }
    return (await execute(args, RemoveInclusionParagraphDocument, { input })).data.removeInclusionParagraph.userErrors
  }
  if (intent === 'leaveOut' || intent === 'takeIn') {
    const input = { ...draft, record: said('record'), reason: intent === 'leaveOut' ? text : null }
    return (await execute(args, LeaveOutOfInclusionReportDocument, { input })).data.leaveOutOfInclusionReport.userErrors
  }
  const order = await orderAfter(args, intent, said('key'), said('by') === '-1' ? -1 : 1)
  const input = { ...draft, ...order }
  return (await execute(args, ArrangeInclusionReportDocument, { input })).data.arrangeInclusionReport.userErrors
}

/** The order of everything with one thing a place further up or down among its own kind. */
async function orderAfter(args: ActionFunctionArgs, intent: string, key: string, by: -1 | 1) {
  const { answer, report } = await readReport(args)
  if (!report) throw new Response(null, { status: 404 })
  if (intent === 'moveSection') return { sections: moved(report.sections, key as InclusionSection, by) }
  if (intent === 'moveParagraph') {
    const section = report.paragraphs.find(one => one.id === key)?.section
    const own = report.paragraphs.filter(one => one.section === section).map(({ id }) => id)
    const others = report.paragraphs.filter(one => one.section !== section).map(({ id }) => id)
    return { paragraphs: [...others, ...moved(own, key, by)] }
  }
  if (intent !== 'moveRecord') throw new Response(null, { status: 400 })
  const records = recordsOf(answer)
  const section = records.find(one => one.record === key)?.section
  const own = records.filter(one => one.section === section).map(({ record }) => record)
  const others = report.recordOrder.filter(record => !own.includes(record))
  return { records: [...others, ...moved(own, key, by)] }
}
