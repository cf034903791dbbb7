import type {
  DeskPartnerFormQuery,
  KeptGroupChangeFragment,
  KeptPartnerFragment,
  KeptPartnerWorkFragment,
} from '../../graphql/generated/graphql.ts'
import { writeDay } from '../../language/write.ts'
import type { ChangeDraft } from './change-form.tsx'
import { textsIn, writtenDate } from './entries.ts'
import type { PartnerDraft } from './partner-form.tsx'
import type { WorkDraft } from './work-form.tsx'

type Told = Pick<KeptPartnerWorkFragment, 'happenedOn' | 'reportedFrom' | 'reportedUntil' | 'source'>

const toldIn = ({ happenedOn, reportedFrom, reportedUntil, source }: Told) => ({
  happenedOn: writtenDate(happenedOn),
  reportedFrom: reportedFrom ?? undefined,
  reportedUntil: reportedUntil ?? undefined,
  source: source.text,
})

/** Records as their forms hold them. */
export const partnerDraft = ({ id, revision, kind, network, website, ...one }: KeptPartnerFragment): PartnerDraft => ({
  id,
  revision,
  kind,
  network: network.code,
  website: website ?? undefined,
  source: one.source.text,
  name: textsIn(one.allNames),
  note: textsIn(one.allNotes),
})

export const workDraft = ({ id, revision, network, ...work }: KeptPartnerWorkFragment): WorkDraft => ({
  id,
  revision,
  network: network.code,
  what: textsIn(work.allWhat),
  ...toldIn(work),
  partners: work.partners.map(one => one.id),
  municipalities: work.municipalities.map(({ slug }) => slug).join('\n'),
})

export const changeDraft = ({ id, revision, step, partner, ...change }: KeptGroupChangeFragment): ChangeDraft => ({
  id,
  revision,
  step,
  partner: partner.id,
  note: textsIn(change.allNotes),
  ...toldIn(change),
})

type Kept = Pick<KeptPartnerWorkFragment, 'struck' | 'reason' | 'recordedAt'>

/** What goes with a record, and is no field of the form that begins with it. */
export const recordOf = (lang: string | undefined, { struck, reason, recordedAt }: Kept) => ({
  struck,
  reason: reason ?? null,
  recordedOn: writeDay(lang, recordedAt.slice(0, 10)),
})
export type Recorded = ReturnType<typeof recordOf>
/** Another record than the one that the form begins with. */
export type Other<Draft> = { draft: Draft; record: Recorded }

export type Drafts =
  | { form: 'partner'; draft: PartnerDraft }
  | { form: 'work'; draft: WorkDraft; record?: Recorded; earlier?: Other<WorkDraft>[] }
  | { form: 'change'; draft: ChangeDraft; record?: Recorded; earlier?: Other<ChangeDraft>[] }

/** What the form begins with: the record that is corrected, or nothing; null when there is no such record. */
export function draftOf(
  lang: string | undefined,
  form: string | undefined,
  id: string | null,
  data: DeskPartnerFormQuery,
): Drafts | null {
  if (form === 'partner') {
    if (!id) return { form, draft: { name: {}, note: {} } }
    return data.partner ? { form, draft: partnerDraft(data.partner) } : null
  }
  if (form === 'work') {
    if (!id) return { form, draft: { what: {}, partners: [] } }
    const work = data.partnerWork
    if (!work) return null
    const earlier = (work.records ?? []).slice(1).map(one => ({ draft: workDraft(one), record: recordOf(lang, one) }))
    return { form, draft: workDraft(work), record: recordOf(lang, work), earlier }
  }
  if (form !== 'change') return null
  if (!id) return { form, draft: { note: {} } }
  const group = data.workingGroup
  const change = [...(group?.changes ?? []), ...(group?.struckChanges ?? [])].find(one => one.id === id)
  if (!change) return null
  const earlier = (change.records ?? []).slice(1).map(one => ({ draft: changeDraft(one), record: recordOf(lang, one) }))
  return { form, draft: changeDraft(change), record: recordOf(lang, change), earlier }
}
