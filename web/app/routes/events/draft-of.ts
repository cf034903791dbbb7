import type { EventToChangeFragment } from '../../graphql/generated/graphql.ts'
import { isLang, languages } from '../../language/languages.ts'
import { clockAt } from './clock.ts'
import type { Draft } from './draft.ts'

/** The portal's own languages first, in their order. */
const rank = (tag: string) => (isLang(tag) ? languages.indexOf(tag) : languages.length)

/** Languages that the form has no box for. */
const othersIn = (tags: readonly string[]) => tags.filter(tag => !isLang(tag)).join(', ') || undefined

/** Texts in languages that the event has no title in: the form has no place for them, and sending it does not take them away. */
export function textsBesideForm({ allTitles, allDescriptions, allAccessNotes }: EventToChangeFragment) {
  const isBeside = ({ lang }: { lang: string }) => !allTitles.some(title => title.lang === lang)
  return { description: allDescriptions.filter(isBeside), accessNotes: allAccessNotes.filter(isBeside) }
}

/** An event as the form holds it, in the order in which the form holds it. */
export function draftOf(event: EventToChangeFragment): Draft {
  const { timeZone } = event
  const textIn = (texts: readonly { lang: string; text: string }[], tag: string) =>
    texts.find(({ lang }) => lang === tag)?.text
  return {
    texts: [...event.allTitles]
      .sort((one, other) => rank(one.lang) - rank(other.lang))
      .map(({ lang, text: title }) => ({
        lang,
        title,
        description: textIn(event.allDescriptions, lang),
        accessNotes: textIn(event.allAccessNotes, lang),
      })),
    kind: event.kind,
    audience: event.audience,
    invited: event.invited.map(({ name }) => name.text).join('\n'),
    timeZone,
    startsAt: clockAt(event.startsAt, timeZone),
    endsAt: clockAt(event.endsAt, timeZone),
    venue: event.venue ?? undefined,
    address: event.address ?? undefined,
    onlineUrl: event.onlineUrl ?? undefined,
    capacity: event.capacity?.toString(),
    onlineCapacity: event.onlineCapacity?.toString(),
    municipalityShare: event.municipalityShare?.toString(),
    host: event.hostMunicipality?.name.text,
    commitments: event.commitments.map(({ number }) => String(number)),
    languages: event.languages.filter(isLang),
    otherLanguages: othersIn(event.languages),
    interpretation: event.interpretation.filter(isLang),
    otherInterpretation: othersIn(event.interpretation),
    sessions: event.sessions.map(({ allTitles, startsAt, endsAt, room, presenters }) => ({
      title: Object.fromEntries(allTitles.map(({ lang, text }) => [lang, text])),
      startsAt: startsAt ? clockAt(startsAt, timeZone) : undefined,
      endsAt: endsAt ? clockAt(endsAt, timeZone) : undefined,
      room: room ?? undefined,
      presenters: presenters
        .map(({ name, affiliation, municipality }) =>
          [name, municipality?.name.text ?? affiliation].filter(Boolean).join(', '),
        )
        .join('\n'),
    })),
    materials: event.materialSlugs.join('\n'),
    reminders: event.reminders?.map(({ hoursBefore }) => String(hoursBefore)),
  }
}
