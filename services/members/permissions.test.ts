import { describe, expect, test } from 'vitest'
import { type Grant, nobody, type Viewer, viewerWith } from '../shared/viewer.ts'
import { mayReadAuditTrail } from './audit/rules.ts'
import { mayKeepMunicipality, maySeeUnverified } from './municipality/rules.ts'
import { mayKeepMembership } from './network/rules.ts'
import { mayRecordMilestone } from './pathway/rules.ts'
import { mayAskToConfirm } from './confirmation/rules.ts'
import { mayKeepPartners, mayKeepWorkingGroup } from './partner/rules.ts'
import { mayHandOver, mayKeepContacts, maySeeEmail } from './person/rules.ts'
import { mayKeepSurveys, maySeeResults } from './survey/rules.ts'
import { mayKeepNeeds } from './expressed-need/rules.ts'
import { mayKeepCounts } from './published-count/rules.ts'
import { mayDiscardReports, mayReadReport, mayWriteReports } from './report/rules.ts'
import { mayImportRoster } from './roster-import/rules.ts'

const grant = (role: Grant['role'], covers: Partial<Grant> = {}): Grant => ({
  role,
  municipality: null,
  network: null,
  ...covers,
})

const viewers: Record<string, Viewer> = {
  'an editor': viewerWith(grant('EDITOR', { municipality: 'calgary' })),
  'a coordinator': viewerWith(grant('COORDINATOR', { network: 'WIC' })),
  'an organiser': viewerWith(grant('ORGANISER', { network: 'CMARD' })),
  'the secretariat': viewerWith(grant('SECRETARIAT')),
  'a reader': viewerWith(),
  nobody,
}
const onlySecretariat = {
  'an editor': false,
  'a coordinator': false,
  'an organiser': false,
  'the secretariat': true,
  'a reader': false,
  nobody: false,
}

describe.each(Object.keys(viewers))('%s', name => {
  const viewer = viewers[name] as Viewer

  test('reads the audit trail only as the secretariat', () => {
    expect(mayReadAuditTrail(viewer)).toBe(onlySecretariat[name as keyof typeof onlySecretariat])
  })

  test('imports the roster only as the secretariat', () => {
    expect(mayImportRoster(viewer)).toBe(onlySecretariat[name as keyof typeof onlySecretariat])
  })

  test('sees records without a source only as the secretariat', () => {
    expect(maySeeUnverified(viewer)).toBe(onlySecretariat[name as keyof typeof onlySecretariat])
  })

  test('keeps the roster of its network, and the municipalities, only as far as the grant goes', () => {
    expect(mayKeepMembership(viewer, 'CMARD')).toBe(name === 'the secretariat')
    expect(mayKeepMembership(viewer, 'WIC')).toBe(['the secretariat', 'a coordinator'].includes(name))
    expect(mayKeepMunicipality(viewer)).toBe(name === 'the secretariat')
  })

  test('records steps of its own municipality after it joined, of its network’s members, or of all', () => {
    const may = (municipality: string, step: 'SIGNED' | 'PLAN', networks: ('CMARD' | 'WIC')[]) =>
      mayRecordMilestone(viewer, { municipality, step, networks })
    expect(may('calgary', 'PLAN', ['CMARD'])).toBe(['the secretariat', 'an editor'].includes(name))
    expect(may('calgary', 'SIGNED', ['CMARD'])).toBe(name === 'the secretariat')
    expect(may('edmonton', 'PLAN', ['CMARD'])).toBe(name === 'the secretariat')
    expect(may('edmonton', 'SIGNED', ['CMARD', 'WIC'])).toBe(['the secretariat', 'a coordinator'].includes(name))
  })

  test('records and corrects what members needed only as the secretariat', () => {
    expect(mayKeepNeeds(viewer)).toBe(onlySecretariat[name as keyof typeof onlySecretariat])
  })

  test('writes, sends, reminds, closes and publishes surveys only as the secretariat, for whomever they are', () => {
    expect(mayKeepSurveys(viewer)).toBe(onlySecretariat[name as keyof typeof onlySecretariat])
  })

  test('reads the results of a survey once they are published, and before that only as the secretariat', () => {
    expect(maySeeResults(viewer, { publishedAt: null })).toBe(onlySecretariat[name as keyof typeof onlySecretariat])
    expect(maySeeResults(viewer, { publishedAt: new Date(0) })).toBe(true)
  })

  test('keeps partners of the coalition as the secretariat, those of a network as its coordinator too', () => {
    expect(mayKeepPartners(viewer, 'CMARD')).toBe(name === 'the secretariat')
    expect(mayKeepPartners(viewer, 'WIC')).toBe(name === 'the secretariat' || name === 'a coordinator')
    expect(mayKeepWorkingGroup(viewer)).toBe(name === 'the secretariat')
  })

  test('records and corrects published counts only as the secretariat', () => {
    expect(mayKeepCounts(viewer)).toBe(onlySecretariat[name as keyof typeof onlySecretariat])
  })

  test('writes reports of the coalition as the secretariat, those of a network as its coordinator too; reads what is locked', () => {
    expect(mayWriteReports(viewer, 'CMARD')).toBe(name === 'the secretariat')
    expect(mayWriteReports(viewer, 'WIC')).toBe(name === 'the secretariat' || name === 'a coordinator')
    const draft = { network: 'CMARD', lockedAt: null, discardedAt: null } as const
    expect(mayReadReport(viewer, draft)).toBe(name === 'the secretariat')
    expect(mayReadReport(viewer, { ...draft, lockedAt: new Date() })).toBe(true)
    expect(mayReadReport(viewer, { ...draft, network: 'WIC', discardedAt: new Date() })).toBe(
      name === 'the secretariat',
    )
    expect(mayDiscardReports(viewer)).toBe(name === 'the secretariat')
  })

  test('sees no address but its own', () => {
    expect(maySeeEmail(viewer, 'somebody-else')).toBe(false)
    expect(maySeeEmail(viewer, 'somebody')).toBe(name !== 'nobody')
  })

  test.each([
    ['its own municipality', { slug: 'calgary', networks: ['CMARD', 'WIC'] }, ['an editor', 'a coordinator']],
    ['another of the network', { slug: 'edmonton', networks: ['WIC'] }, ['a coordinator']],
    ['another of no network', { slug: 'hamilton', networks: ['CMARD'] }, []],
  ] as const)('keeps the contacts of %s, or not', (_, place, keepers: readonly string[]) => {
    expect(mayKeepContacts(viewer, place)).toBe(name === 'the secretariat' || keepers.includes(name))
  })

  test('asks a contact to confirm only as the secretariat', () => {
    expect(mayAskToConfirm(viewer)).toBe(onlySecretariat[name as keyof typeof onlySecretariat])
  })

  test('hands over nothing but its own place as an editor', () => {
    const place = { personId: 'somebody', municipality: 'calgary' }
    expect(mayHandOver(viewer, place)).toBe(name === 'an editor')
    expect(mayHandOver(viewer, { ...place, personId: 'somebody-else' })).toBe(false)
    expect(mayHandOver(viewer, { ...place, municipality: 'edmonton' })).toBe(false)
  })
})
