import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCourier } from '../../services/gateway/courier.ts'
import { inProcess } from '../../services/gateway/in-process.ts'
import type { Door } from '../../services/gateway/door.ts'
import { createSubgraphs } from '../../services/gateway/all-in-one.ts'
import { migrateAll, seedAll } from '../../services/gateway/prepare.ts'
import { createTokens } from '../../services/gateway/tokens.ts'
import { silentLog } from '../../services/shared/log.ts'
import { emptyDatabase } from '../kit/database.ts'

let opened: Awaited<ReturnType<typeof open>>
beforeAll(async () => {
  opened = await open()
})
afterAll(() => opened.close())

async function open() {
  const { db, close } = await emptyDatabase()
  await migrateAll(db)
  await seedAll(db, { demo: true, now: new Date() })
  const tokens = await createTokens()
  const doors = createSubgraphs({ db, keys: tokens.keys, log: silentLog }).map(inProcess)
  const headers = async () => ({ authorization: `Bearer ${await tokens.ofGateway()}` })
  const members = doors.find(door => door.name === 'members') as Door
  const news = async () => {
    const nodes: { id: string; url: string }[] = []
    let after: string | null = null
    do {
      const answer = await members.ask(
        {
          query:
            'query ($after: String) { activity(first: 100, after: $after) { nodes { id url } pageInfo { endCursor hasNextPage } } }',
          variables: { after },
        },
        {},
      )
      const page = answer.data?.['activity'] as {
        nodes: { id: string; url: string }[]
        pageInfo: { endCursor: string; hasNextPage: boolean }
      }
      nodes.push(...page.nodes)
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    return nodes
  }
  return { doors, headers, news, close }
}

/** A door that dies at every third delivery, once before the receiver has written and once after: as a killed courier would. */
function failing(door: Door): Door {
  let deliveries = 0
  return {
    ...door,
    ask: async (question, headers) => {
      if (!question.query.startsWith('mutation')) return await door.ask(question, headers)
      deliveries += 1
      if (deliveries % 3 === 1) return { errors: [{ message: 'cut off before' }] }
      const answer = await door.ask(question, headers)
      return deliveries % 3 === 2 ? { errors: [{ message: 'cut off after' }] } : answer
    },
  }
}

test('two couriers that are cut off again and again still bring each piece of news once', async () => {
  const { doors, headers, news } = opened
  const broken = doors.map(door => (door.name === 'members' ? failing(door) : door))
  const couriers = [1, 2].map(() => createCourier({ doors: broken, headers, log: silentLog }))
  for (let round = 0; round < 12; round += 1) await Promise.all(couriers.map(courier => courier.deliver()))
  await createCourier({ doors, headers, log: silentLog }).deliver()

  const delivered = await news()
  expect(delivered.length).toBeGreaterThan(200)
  expect(new Set(delivered.map(one => one.id)).size).toBe(delivered.length)
  await createCourier({ doors, headers, log: silentLog }).deliver()
  expect(await news()).toEqual(delivered)
})
