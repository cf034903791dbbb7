import facts from '../../../facts/wic-2011.json' with { type: 'json' }
import { type PartialDate, parsePartialDate } from '../../../shared/partial-date.ts'
import { spanOf } from '../../event/time.ts'
import type { EventSeriesRow } from '../tables.ts'
import type { Story } from './story.ts'

const timeZone = 'America/Edmonton'
const source = 'AUMA presentation on Welcoming and Inclusive Communities, 28 September 2011'
const organizer = `${facts.organization.name} (${facts.organization.abbr})`

function span(from: string, to: string) {
  const [first, last] = [from, to].map(parsePartialDate) as [PartialDate, PartialDate]
  return { ...spanOf(first, last, timeZone), precision: first.precision, timeZone }
}

export const seriesOf2011: EventSeriesRow = {
  id: 'wic-workshops-2011-12',
  recurrence: null,
  title: {
    en: 'WIC capacity-building workshops, 2011-12',
    fr: 'Ateliers de renforcement des capacités de WIC, 2011-2012',
  },
}

export const eventsOf2011: Story[] = [
  {
    slug: 'auma-convention-2011',
    title: { en: facts.event.name, fr: 'Congrès de l’AUMA et salon professionnel de l’AMSC' },
    description: {
      en: `Theme: ${facts.event.theme}. On the first day, 28 September, the municipal support of Welcoming and Inclusive Communities and the draft Human Rights Maturity Model were presented.`,
      fr: `Thème : ${facts.event.theme}. Le premier jour, le 28 septembre, on y a présenté le soutien de Welcoming and Inclusive Communities aux municipalités et l’ébauche du Modèle de maturité pour les droits de la personne.`,
    },
    kind: 'CONFERENCE',
    ...span(facts.event.start, facts.event.end),
    venue: facts.event.place,
    organizer,
    source,
    sessions: [
      {
        title: {
          en: 'Welcoming and Inclusive Communities, and the Human Rights Maturity Model',
          fr: 'Welcoming and Inclusive Communities et le Modèle de maturité pour les droits de la personne',
        },
        presenters: [{ name: organizer }],
      },
    ],
  },
  {
    // One entry for eight workshops: the source tells the months of the whole series, and not the day or place of any of them.
    slug: 'wic-workshops-2011-12',
    title: {
      en: `Series of ${facts.workshops.count} capacity-building workshops`,
      fr: `Série de ${facts.workshops.count} ateliers de renforcement des capacités`,
    },
    description: {
      en: 'Eight workshops from November 2011 to February 2012. The days and places of the single workshops are not in the source.',
      fr: 'Huit ateliers de novembre 2011 à février 2012. La source ne donne ni le jour ni le lieu de chacun.',
    },
    kind: 'WORKSHOP',
    ...span(facts.workshops.from, facts.workshops.to),
    venue: facts.workshops.places,
    organizer,
    series: seriesOf2011.id,
    source,
  },
  {
    slug: 'wic-network-meeting-2011',
    title: { en: facts.networkMeeting.name, fr: 'Rencontre du réseau provincial WIC' },
    description: {
      en: 'Meeting of the Alberta municipalities in the Welcoming and Inclusive Communities network. The place is not in the source.',
      fr: 'Rencontre des municipalités albertaines du réseau Welcoming and Inclusive Communities. La source ne donne pas le lieu.',
    },
    kind: 'MEETING',
    ...span(facts.networkMeeting.start, facts.networkMeeting.end),
    venue: facts.networkMeeting.place,
    organizer,
    source,
  },
]
