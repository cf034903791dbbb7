import type { DeskPartnerFormQuery } from '../../graphql/generated/graphql.ts'
import type { ChangeDraft } from './change-form.tsx'
import { textsIn, writtenDate } from './entries.ts'
import type { PartnerDraft } from './partner-form.tsx'
import type { WorkDraft } from './work-form.tsx'

type Told = NonNullable<DeskPartnerFormQuery['partnerWork']>

const toldIn = ({
  happenedOn,
  reportedFrom,
  reportedUntil,
  source,
}: Pick<Told, 'happenedOn' | 'reportedFrom' | 'reportedUntil' | 'source'>) => ({
  happenedOn: writtenDate(happenedOn),
  reportedFrom: reportedFrom ?? undefined,
  reportedUntil: reportedUntil ?? undefined,
  source: source.text,
})

type Drafts =
  | { form: 'partner'; draft: PartnerDraft }
  | { form: 'work'; draft: WorkDraft }
  | { form: 'change'; draft: ChangeDraft }

/** What the form begins with: the record that is corrected, or nothing; null when there is no such record. */
export function draftOf(form: string | undefined, id: string | null, data: DeskPartnerFormQuery): Drafts | null {
  if (form === 'partner') {
    if (!id) return { form, draft: { name: {}, note: {} } }
    const { partner } = data
    if (!partner) return null
    const { revision, kind, network, website, allNames, allNotes, source } = partner
    const draft = { id, revision, kind, network: network.code, website: website ?? undefined, source: source.text }
    return { form, draft: { ...draft, name: textsIn(allNames), note: textsIn(allNotes) } }
  }
  if (form === 'work') {
    if (!id) return { form, draft: { what: {}, partners: [] } }
    const { partnerWork: work } = data
    if (!work) return null
    const draft = { id, revision: work.revision, network: work.network.code, what: textsIn(work.allWhat) }
    const municipalities = work.municipalities.map(({ slug }) => slug).join('\n')
    return { form, draft: { ...draft, ...toldIn(work), partners: work.partners.map(one => one.id), municipalities } }
  }
  if (form !== 'change') return null
  if (!id) return { form, draft: { note: {} } }
  const change = data.workingGroup?.changes.find(one => one.id === id)
  if (!change) return null
  const { revision, step, partner, allNotes } = change
  return { form, draft: { id, revision, step, partner: partner.id, note: textsIn(allNotes), ...toldIn(change) } }
}
