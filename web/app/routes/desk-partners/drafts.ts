import type {
  DeskPartnerFormQuery,
  KeptGroupChangeFragment,
  KeptPartnerFragment,
  KeptPartnerWorkFragment,
} from '../../graphql/generated/graphql.ts'
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

export type Drafts =
  | { form: 'partner'; draft: PartnerDraft }
  | { form: 'work'; draft: WorkDraft }
  | { form: 'change'; draft: ChangeDraft }

/** What the form begins with: the record that is corrected, or nothing; null when there is no such record. */
export function draftOf(form: string | undefined, id: string | null, data: DeskPartnerFormQuery): Drafts | null {
  if (form === 'partner') {
    if (!id) return { form, draft: { name: {}, note: {} } }
    return data.partner ? { form, draft: partnerDraft(data.partner) } : null
  }
  if (form === 'work') {
    if (!id) return { form, draft: { what: {}, partners: [] } }
    return data.partnerWork ? { form, draft: workDraft(data.partnerWork) } : null
  }
  if (form !== 'change') return null
  if (!id) return { form, draft: { note: {} } }
  const change = data.workingGroup?.changes.find(one => one.id === id)
  return change ? { form, draft: changeDraft(change) } : null
}
