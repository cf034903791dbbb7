import type { LoaderFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { execute } from './execute.server.ts'
import { HeaderViewerDocument } from './generated/graphql.ts'

function visit(data: unknown, errors: unknown[] = []) {
  return {
    request: new Request('https://portal.test/fr'),
    params: { lang: 'fr' },
    context: {
      graph: async (_document: unknown, _variables: unknown, lang: string) => ({ data: data && { lang }, errors }),
    },
  } as unknown as LoaderFunctionArgs
}

test('asks in the language of the address', async () => {
  const { data } = await execute(visit({}), HeaderViewerDocument, {})
  expect(data).toEqual({ lang: 'fr' })
})

test('names the parts that failed, wherever they stand in a list', async () => {
  const path = ['municipalities', 'nodes', 3, 'progress']
  const { failed } = await execute(visit({}, [{ message: 'down', path }]), HeaderViewerDocument, {})
  expect([...failed.keys()]).toEqual(['municipalities.nodes.progress'])
})

test('without any data the whole page is unavailable', async () => {
  await expect(execute(visit(null), HeaderViewerDocument, {})).rejects.toMatchObject({ status: 503 })
})
