import { Temporal } from 'temporal-polyfill'
import { RosterExportDocument, type RosterExportQuery } from '../../app/graphql/generated/graphql.ts'
import { isTooLongToSearch, mostCharacters } from '../../app/components/filter-form/searched-text.ts'
import type { Lang } from '../../app/language/languages.ts'
import { everyPage } from './asking.ts'
import type { Exchange } from './exchange.ts'
import { Refusal } from './refusal.ts'
import { memberOf, type Roster, rosterCsv, rosterWorkbook } from './roster.ts'

const networks = ['CMARD', 'WIC'] as const
const rules = ['EACH_MUNICIPALITY', 'REGION_AS_ONE'] as const
type Asked = {
  network: (typeof networks)[number]
  asOf: string | null
  knownAt: string | null
  countBy: (typeof rules)[number]
  search: string | null
}

/** Who belongs to a network on a day, as known when another ended, and is found by a search: the same list as a table, as data, or as a workbook. */
export async function sendRoster({ ask, asked, named, response }: Exchange) {
  const knownOn = dayIn('knownAt', asked('knownAt'))
  const wanted = {
    network: oneOf('network', networks, asked('network')),
    asOf: dayIn('asOf', asked('asOf')),
    knownAt: knownOn && endOf(knownOn),
    countBy: oneOf('countBy', rules, asked('countBy')),
    search: searchIn(asked('q')),
  }
  const [english, french] = await Promise.all([rosterIn('en', wanted, ask), rosterIn('fr', wanted, ask)])
  const frenchNames = new Map(french.memberships.map(({ municipality: { slug, name } }) => [slug, name]))
  const members = english.memberships.map(each =>
    memberOf(each, frenchNames.get(each.municipality.slug) ?? each.municipality.name),
  )
  const { asOf, totalCount = 0, undatedCount = 0 } = english
  const { network, countBy, search } = wanted
  const roster: Roster = { network, asOf, countBy, search, totalCount, undatedCount, members }

  const known = knownOn ? `-known-${knownOn}` : ''
  response.attachment(`roster-${network.toLowerCase()}-${asOf}${known}${search ? '-part' : ''}.${named['format']}`)
  if (named['format'] === 'json') response.json(roster)
  else if (named['format'] === 'csv') response.send(rosterCsv(roster))
  else response.send(await rosterWorkbook(roster))
}

async function rosterIn(lang: Lang, wanted: Asked, ask: Exchange['ask']) {
  let whole: NonNullable<RosterExportQuery['roster']> | undefined
  const memberships = await everyPage(async after => {
    const asOf = whole?.asOf ?? wanted.asOf
    const { roster } = await ask(RosterExportDocument, { ...wanted, asOf, after, isFirst: !whole }, lang)
    whole ??= roster ?? undefined
    return roster?.memberships ?? null
  })
  if (!whole) throw new Error('A list has at least one page.')
  return { ...whole, memberships }
}

/** One of a few words; the first where nothing is asked. */
function oneOf<Word extends string>(name: string, words: readonly [Word, ...Word[]], text: string = words[0]) {
  const word = words.find(each => each === text)
  if (word === undefined) throw new Refusal(400, `${name} is ${words.join(' or ')}.`)
  return word
}

function searchIn(text = '') {
  const search = text.trim()
  if (isTooLongToSearch(search)) throw new Refusal(400, `q has ${mostCharacters} characters at most.`)
  return search || null
}

const endOf = (day: string) => `${day}T23:59:59.999Z`

function dayIn(name: string, text: string | undefined) {
  if (text === undefined) return null
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.PlainDate.from(text).toString()
  } catch {}
  throw new Refusal(400, `${name} is a day of the calendar, as 2008-08-01.`)
}
