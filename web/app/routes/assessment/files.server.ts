import type { ActionFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { AddAnswerFileDocument, RemoveAnswerFileDocument } from '../../graphql/generated/graphql.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { writeFile } from '../../upload/write-file.ts'
import { type FilesAnswer, fileName } from './rows.ts'

interface Place {
  assessment: string
  indicator: string
  file: string
}

/** Adds a file to a row, or takes one out; null when the session has ended. */
export async function changeFiles(
  args: ActionFunctionArgs,
  deed: 'add' | 'remove',
  input: Place,
): Promise<FilesAnswer | null> {
  const answer =
    deed === 'add'
      ? (await unlessSignedOut(execute(args, AddAnswerFileDocument, { input })))?.data.addAnswerFile
      : (await unlessSignedOut(execute(args, RemoveAnswerFileDocument, { input })))?.data.removeAnswerFile
  if (!answer) return null
  const [fault] = answer.userErrors
  if (fault) return { problem: fault.message }
  const row = answer.assessment?.answers.find(({ indicator }) => indicator.code === input.indicator)
  return { files: (row?.files ?? []).map(file => writeFile(args.params['lang'], file)) }
}

/** Everything that a form asks of files: those that it brought, and one that a button takes out. */
export const filesAsked = (form: FormData, codes: readonly string[]) => {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const [dropped = '', file = ''] = text('drop').split(' ')
  return [
    ...codes.flatMap(code =>
      text(fileName(code)) ? [{ deed: 'add', code, file: text(fileName(code)) } as const] : [],
    ),
    ...(codes.includes(dropped) && file ? [{ deed: 'remove', code: dropped, file } as const] : []),
  ]
}
