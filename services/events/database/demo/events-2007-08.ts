import report from '../../../facts/ccu-report-2008.json' with { type: 'json' }
import signatories from '../../../facts/signatories.json' with { type: 'json' }
import type { Texts } from '../../../shared/language.ts'
import { parsePartialDate } from '../../../shared/partial-date.ts'
import { spanOf } from '../../event/time.ts'
import type { EventKind } from '../tables.ts'
import type { Story } from './story.ts'

/** What the report says of each event, in the portal's own words. */
type Told = {
  title: Texts
  description: Texts
  kind: EventKind
  timeZone: string
  organizer?: string
  session?: Texts
  /** People of the report who presented; the others are not named here. */
  presenters?: string[]
}

const told: Record<string, Told> = {
  'melbourne-2007': {
    title: {
      en: 'Workshop of the Asia-region coalition with UNESCO, International Metropolis Conference 2007',
      fr: 'Atelier de la coalition de la région Asie avec l’UNESCO, Conférence internationale Metropolis 2007',
    },
    description: {
      en: 'A participant from Canada took part. The report gives the year only.',
      fr: 'Une participante du Canada y a pris part. Le rapport ne donne que l’année.',
    },
    kind: 'WORKSHOP',
    timeZone: 'Australia/Melbourne',
    organizer: 'UNESCO',
  },
  'paris-2007': {
    title: {
      en: 'Information meeting on the international coalition for Secretaries-General of National Commissions',
      fr: 'Réunion d’information sur la coalition internationale pour les secrétaires généraux des commissions nationales',
    },
    description: {
      en: 'Held in the fall of 2007, during the UNESCO General Conference. The report gives no day.',
      fr: 'Tenue à l’automne 2007, pendant la Conférence générale de l’UNESCO. Le rapport ne donne pas le jour.',
    },
    kind: 'MEETING',
    timeZone: 'Europe/Paris',
    organizer: 'UNESCO',
    session: { en: 'The international coalition', fr: 'La coalition internationale' },
    presenters: ['david-walden'],
  },
  'ottawa-2008-02': {
    title: { en: 'Meeting with pan-Canadian partners', fr: 'Rencontre avec les partenaires pancanadiens' },
    description: {
      en: 'A report of the meeting was sent to the members of the coalition.',
      fr: 'Un compte rendu de la rencontre a été envoyé aux membres de la coalition.',
    },
    kind: 'MEETING',
    timeZone: 'America/Toronto',
  },
  'halifax-2008': {
    title: { en: 'Workshop at the 10th Metropolis meeting', fr: 'Atelier à la 10e rencontre Metropolis' },
    description: {
      en: 'Four member municipalities from Quebec, Ontario and Alberta presented their work on commitments 1 to 4, and discussed what is difficult about them.',
      fr: 'Quatre municipalités membres du Québec, de l’Ontario et de l’Alberta ont présenté leur travail sur les engagements 1 à 4 et discuté de leurs difficultés.',
    },
    kind: 'WORKSHOP',
    timeZone: 'America/Halifax',
    session: { en: 'Commitments 1 to 4 in practice', fr: 'Les engagements 1 à 4 en pratique' },
  },
  'creative-construct-2008': {
    title: {
      en: 'Session at Creative Construct: Building for Culture and Creativity',
      fr: 'Séance à Creative Construct : Building for Culture and Creativity',
    },
    description: {
      en: 'A session on commitment 10 at an international symposium organized with the City of Ottawa. The report does not state the place.',
      fr: 'Une séance sur l’engagement 10 lors d’un colloque international organisé avec la Ville d’Ottawa. Le rapport ne précise pas le lieu.',
    },
    kind: 'CONFERENCE',
    timeZone: 'America/Toronto',
    organizer: 'Simon Fraser University, Centre of Expertise on Culture and Communities; City of Ottawa',
  },
  'nantes-2008': {
    title: {
      en: 'UNESCO round table, World Forum of Human Rights',
      fr: 'Table ronde de l’UNESCO, Forum mondial des droits de l’homme',
    },
    description: {
      en: 'The International Coalition of Cities against Racism was officially launched here. The report names the day; the year follows from the period that it covers.',
      fr: 'La Coalition internationale des villes contre le racisme y a été officiellement lancée. Le rapport donne le jour; l’année découle de la période visée.',
    },
    kind: 'MEETING',
    timeZone: 'Europe/Paris',
    organizer: 'UNESCO',
    session: { en: 'Round table', fr: 'Table ronde' },
    presenters: ['alok-mukherjee'],
  },
  'wuf4-2008': {
    title: {
      en: 'World Urban Forum 4 (contribution being planned)',
      fr: 'Forum urbain mondial 4 (contribution en préparation)',
    },
    description: {
      en: 'Planned for autumn 2008 when the report was written. Whether the contribution took place is not on record here.',
      fr: 'Prévu pour l’automne 2008 au moment du rapport. Rien n’indique ici que la contribution a eu lieu.',
    },
    kind: 'CONFERENCE',
    // the report names no place: the zone is that of its authors
    timeZone: 'America/Toronto',
  },
}

const nameOf = (slug: string) => signatories.municipalities.find(({ id }) => id === slug)?.name.en ?? slug

function presenterOf(id: string) {
  const person = report.people.find(one => one.id === id)
  return { name: [person?.name ?? id, person?.role].filter(Boolean).join(', ') }
}

export const eventsOf2007And2008: Story[] = report.events.map(event => {
  const words = told[event.id]
  const date = parsePartialDate(event.date)
  if (!words || !date) throw new Error(`The report's event ${event.id} is not told.`)
  const { session, presenters = [], organizer = event.with?.join('; '), ...rest } = words
  const municipalities = event.presentingMunicipalities.map((slug: string) => ({
    name: nameOf(slug),
    municipality: slug,
  }))
  return {
    ...rest,
    ...spanOf(date, date, words.timeZone),
    slug: event.id,
    precision: date.precision,
    // where the report only infers the place, it is left open
    venue: 'placeNote' in event ? null : event.place,
    ...(organizer ? { organizer } : {}),
    source: `CCU report, June 2007 to August 2008 (${report.report.author})`,
    commitments: event.commitments ?? [],
    sessions: session ? [{ title: session, presenters: [...municipalities, ...presenters.map(presenterOf)] }] : [],
  }
})
