import { sql } from 'kysely'
import type { Grant } from '../../services/shared/viewer.ts'
import type { openSubgraph } from './subgraph.ts'

type Events = Awaited<ReturnType<typeof openSubgraph>>
type Asker = Parameters<Events['ask']>[2]

const person = (personId: string, role?: Grant['role'], municipality: string | null = null) => ({
  personId,
  grants: role ? [{ role, municipality, network: null }] : [],
})
export const organiser = person('person-organiser', 'ORGANISER')
export const editorOf = (municipality: string) => person(`person-${municipality}`, 'EDITOR', municipality)
export const reader = (id = 'person-reader') => person(id)

/** Events of the past with people who held a place, and what is done to them afterwards. */
export function afterwards(events: () => Events) {
  async function act(name: string, input: object, asker: Asker = organiser, more = 'event { slug }') {
    const { data, errors } = await events().ask(
      `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
        ${name}(input: $input) { ${more} userErrors { code field message } } }`,
      { input },
      asker,
    )
    return data?.[name] ?? { errors }
  }

  /** Held yesterday unless told otherwise. */
  async function meeting(change: object = {}, asker: Asker = organiser): Promise<string> {
    const input = {
      title: [{ lang: 'en', text: 'Invented meeting' }],
      kind: 'MEETING',
      startsAt: '2026-06-14T15:00:00Z',
      endsAt: '2026-06-14T17:00:00Z',
      timeZone: 'America/Edmonton',
      ...change,
    }
    const { event, userErrors } = await act('scheduleEvent', input, asker)
    if (!event) throw new Error(JSON.stringify(userErrors))
    return event.slug
  }

  /** A place that somebody held; its id. */
  async function place(event: string, personId: string, municipality: string | null = null): Promise<string> {
    const id = `${event}-${personId}`
    await sql`insert into events.registration (id, event, person_id, status, attendance, created_at, municipality)
      values (${id}, ${event}, ${personId}, 'REGISTERED', 'ON_SITE', now(), ${municipality})`.execute(events().db)
    return id
  }

  async function read(slug: string, fields: string, asker: Asker) {
    const { data, errors } = await events().ask(
      `query ($slug: String!) { event(slug: $slug) { ${fields} } }`,
      { slug },
      asker,
    )
    return data?.event ?? { errors }
  }

  const changes = async () => (await events().ask('{ changes(first: 500) }', {}, 'gateway')).data.changes

  return { act, meeting, place, read, changes }
}

export const wrongIn = (answer: { userErrors: { code: string; field: string | null }[] }) =>
  answer.userErrors.map(({ code, field }) => `${code} ${field}`)
