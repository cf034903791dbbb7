import type { LoaderFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { OwnPastPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { byEdition } from './past.ts'

/** What page and CSV have in common: one operation, and nothing yet in words. */
export async function loadPast(args: LoaderFunctionArgs) {
  const { slug = '' } = args.params
  const answer = await execute(args, OwnPastPageDocument, { slug })
  const { name, assessments } = subjectIn(answer, 'municipality')
  const grants = answer.data.viewer?.grants ?? []
  const isEditor = grants.some(({ role, municipality }) => role === 'EDITOR' && municipality?.slug === slug)
  return { slug, name, isEditor, isMissing: !assessments, editions: byEdition(assessments ?? []) }
}

export type Edition = Awaited<ReturnType<typeof loadPast>>['editions'][number]

export const levelIn = ({ elements }: Edition[number], code: string) =>
  elements.find(({ element }) => element === code)?.level ?? null
