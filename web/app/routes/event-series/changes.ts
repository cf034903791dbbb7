import type { ChangeSeriesInput, EventToChangeFragment } from '../../graphql/generated/graphql.ts'
import { textsBesideForm } from '../events/draft-of.ts'
import type { commonMessageOf } from '../events/message.ts'

type Common = ReturnType<typeof commonMessageOf>
/** What becomes other at every date that a change touches. */
export type Changes = Pick<ChangeSeriesInput, keyof Common>

/** A date as the form would send it back. */
const messageAt = (date: EventToChangeFragment): Common => ({
  title: [...date.allTitles],
  description: [...date.allDescriptions],
  accessNotes: [...date.allAccessNotes],
  kind: date.kind,
  audience: date.audience,
  invited: date.invited.map(({ slug }) => slug),
  venue: date.venue ?? null,
  address: date.address ?? null,
  onlineUrl: date.onlineUrl ?? null,
  capacity: date.capacity ?? null,
  onlineCapacity: date.onlineCapacity ?? null,
  municipalityShare: date.municipalityShare ?? null,
  hostMunicipality: date.hostMunicipality?.slug ?? null,
  commitments: date.commitments.map(({ number }) => number),
  languages: [...date.languages],
  interpretation: [...date.interpretation],
  reminders: (date.reminders ?? []).map(({ hoursBefore }) => hoursBefore),
})

/** Only what is another than at the date from which the change is seen: the rest stays at every date what it is there. */
export function changesFrom(date: EventToChangeFragment, sent: Common): Changes {
  const before = messageAt(date)
  const beside = textsBesideForm(date)
  const message = {
    ...sent,
    description: [...sent.description, ...beside.description],
    accessNotes: [...sent.accessNotes, ...beside.accessNotes],
  }
  const isOther = (name: keyof Common) => comparable(before[name]) !== comparable(message[name])
  return Object.fromEntries(Object.entries(message).filter(([name]) => isOther(name as keyof Common)))
}

type Value = Common[keyof Common]

/** Neither the order of a list nor the way in which a browser ends lines is a change. */
function comparable(value: Value) {
  if (!Array.isArray(value)) return JSON.stringify(value ?? null)
  const said = value.flatMap(one => {
    if (typeof one !== 'object') return [String(one)]
    const text = one.text.replaceAll('\r\n', '\n').trim()
    return text ? [`${one.lang} ${text}`] : []
  })
  return JSON.stringify(said.sort())
}
