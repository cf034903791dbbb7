import report from '../../facts/ccu-report-2008.json' with { type: 'json' }
import { readableSource } from '../../facts/sources.ts'
import { folded, foldedTexts, type Texts } from '../../shared/language.ts'
import { parsePartialDate, lastDay } from '../../shared/partial-date.ts'
import type { MembersDb, PartnerKind, Told } from './tables.ts'

/** What the portal adds to a name in the report: its kind, and the name in full where the partner itself carries one. */
const partners: Record<string, { id: string; kind: PartnerKind; name?: Texts }> = {
  UNESCO: { id: 'unesco', kind: 'INTERNATIONAL_ORGANIZATION' },
  AUMA: { id: 'auma', kind: 'ASSOCIATION', name: { en: 'Alberta Urban Municipalities Association (AUMA)' } },
  'Alberta human rights and citizenship commission': {
    id: 'alberta-human-rights-commission',
    kind: 'HUMAN_RIGHTS_COMMISSION',
    name: { en: 'Alberta Human Rights and Citizenship Commission' },
  },
  'Friends of Simon Wiesenthal Centre': { id: 'friends-of-simon-wiesenthal-centre', kind: 'FOUNDATION' },
  'Ontario Human Rights Commission': {
    id: 'ontario-human-rights-commission',
    kind: 'HUMAN_RIGHTS_COMMISSION',
    name: { en: 'Ontario Human Rights Commission', fr: 'Commission ontarienne des droits de la personne' },
  },
  'Saskatchewan Human Rights Commission': {
    id: 'saskatchewan-human-rights-commission',
    kind: 'HUMAN_RIGHTS_COMMISSION',
  },
  'Nova Scotia Human Rights Commission': {
    id: 'nova-scotia-human-rights-commission',
    kind: 'HUMAN_RIGHTS_COMMISSION',
    name: {
      en: 'Nova Scotia Human Rights Commission',
      fr: 'Commission des droits de la personne de la Nouvelle-Écosse',
    },
  },
  'Manitoba Human Rights Commission': {
    id: 'manitoba-human-rights-commission',
    kind: 'HUMAN_RIGHTS_COMMISSION',
    name: { en: 'Manitoba Human Rights Commission', fr: 'Commission des droits de la personne du Manitoba' },
  },
  'Canadian Race Relations Foundation': {
    id: 'canadian-race-relations-foundation',
    kind: 'FOUNDATION',
    name: { en: 'Canadian Race Relations Foundation', fr: 'Fondation canadienne des relations raciales' },
  },
  'Canadian Association of Police Boards': {
    id: 'canadian-association-of-police-boards',
    kind: 'POLICE',
    name: { en: 'Canadian Association of Police Boards', fr: 'Association canadienne des commissions de police' },
  },
  'Toronto Police Services Board': { id: 'toronto-police-services-board', kind: 'POLICE' },
  'Toronto Police Service': { id: 'toronto-police-service', kind: 'POLICE' },
  'Federation of Canadian Municipalities (international division)': {
    id: 'federation-of-canadian-municipalities',
    kind: 'ASSOCIATION',
    name: {
      en: 'Federation of Canadian Municipalities (international division)',
      fr: 'Fédération canadienne des municipalités (division internationale)',
    },
  },
  'Heritage Canada': {
    id: 'heritage-canada',
    kind: 'GOVERNMENT',
    name: { en: 'Heritage Canada', fr: 'Patrimoine canadien' },
  },
  'Metropolis project': {
    id: 'metropolis-project',
    kind: 'RESEARCH',
    name: { en: 'Metropolis project', fr: 'Projet Metropolis' },
  },
  'Simon Fraser University, Centre of Expertise on Culture and Communities': {
    id: 'simon-fraser-university',
    kind: 'RESEARCH',
  },
  'City of Ottawa': {
    id: 'city-of-ottawa',
    kind: 'MUNICIPALITY',
    name: { en: 'City of Ottawa', fr: 'Ville d’Ottawa' },
  },
}

/** What the report tells of each piece of cooperation, in the portal's own words. */
const works: { id: string; what: Texts; partners: string[]; municipalities?: string[]; on?: string }[] = [
  {
    id: 'training-los-angeles',
    what: {
      en: 'Three-day training at the Simon Wiesenthal Center, Los Angeles, for more than 45 Albertans: police officers, education and community leaders, city administrators and elected officials.',
      fr: 'Formation de trois jours au Simon Wiesenthal Center, à Los Angeles, pour plus de 45 personnes de l’Alberta : police, milieux scolaires et communautaires, administrations municipales et élus.',
    },
    partners: ['friends-of-simon-wiesenthal-centre', 'auma', 'alberta-human-rights-commission'],
  },
  {
    id: 'toronto-police-charter',
    what: {
      en: 'Charter for police capacity building in Toronto, signed by the Board, the Service and the Commission.',
      fr: 'Charte visant à renforcer les capacités de la police à Toronto, signée par la commission de police, le service de police et la Commission ontarienne.',
    },
    partners: ['toronto-police-services-board', 'toronto-police-service', 'ontario-human-rights-commission'],
  },
  {
    id: 'information-sessions',
    what: {
      en: 'Information sessions on the coalition in Saskatoon, Halifax and Winnipeg, to explore needs and interest.',
      fr: 'Séances d’information sur la coalition à Saskatoon, à Halifax et à Winnipeg, pour connaître les besoins et l’intérêt.',
    },
    partners: [
      'saskatchewan-human-rights-commission',
      'nova-scotia-human-rights-commission',
      'manitoba-human-rights-commission',
    ],
  },
  {
    id: 'website-cmard',
    what: {
      en: 'Website for news on the ten commitments (cmard.ca), supported by the Foundation.',
      fr: 'Site Web de nouvelles sur les dix engagements (cmard.ca), soutenu par la Fondation.',
    },
    partners: ['canadian-race-relations-foundation'],
  },
  {
    id: 'halifax-workshop',
    what: {
      en: 'Workshop at the 10th Metropolis meeting in Halifax, where four members presented their work on commitments 1 to 4.',
      fr: 'Atelier à la 10e rencontre Metropolis, à Halifax, où quatre membres ont présenté leur travail sur les engagements 1 à 4.',
    },
    partners: ['nova-scotia-human-rights-commission', 'ontario-human-rights-commission'],
    municipalities: ['montreal', 'toronto', 'edmonton', 'gatineau'],
    on: '2008-04-04',
  },
  {
    id: 'creative-construct',
    what: {
      en: 'Session on commitment 10 at the symposium Creative Construct: Building for Culture and Creativity.',
      fr: 'Séance sur l’engagement 10 au colloque Creative Construct : Building for Culture and Creativity.',
    },
    partners: ['simon-fraser-university', 'city-of-ottawa'],
    on: '2008-04-29',
  },
  {
    id: 'melbourne-workshop',
    what: {
      en: 'Workshop of the Asia-region coalition in Melbourne, in which the Canadian coalition took part.',
      fr: 'Atelier de la coalition de la région Asie à Melbourne, auquel la coalition canadienne a pris part.',
    },
    partners: ['unesco'],
    on: '2007',
  },
  {
    id: 'nantes-round-table',
    what: {
      en: 'Round table at the World Forum of Human Rights in Nantes, where the International Coalition of Cities against Racism was launched; the association’s representative spoke there.',
      fr: 'Table ronde au Forum mondial des droits de l’homme, à Nantes, où la Coalition internationale des villes contre le racisme a été lancée; le représentant de l’association y a pris la parole.',
    },
    partners: ['unesco', 'canadian-association-of-police-boards'],
    on: '2008-06-30',
  },
  {
    id: 'world-urban-forum',
    what: {
      en: 'A contribution to World Urban Forum 4 was being planned; whether it took place is not on record.',
      fr: 'Une contribution au Forum urbain mondial 4 était en préparation; rien n’indique qu’elle a eu lieu.',
    },
    partners: ['federation-of-canadian-municipalities', 'heritage-canada', 'metropolis-project'],
  },
]

const source = readableSource(report.sources[0] ?? '')
const first = parsePartialDate(report.report.periodStart)
const last = parsePartialDate(report.report.periodEnd)

/** The report dates some of it; of the rest it tells only that it was within its own period. */
function told(on: string | undefined): Told {
  const date = on ? parsePartialDate(on) : undefined
  if (date)
    return {
      happenedOn: date.value,
      happenedPrecision: date.precision,
      reportedFrom: null,
      reportedUntil: null,
      firstDay: date.value,
      lastDay: lastDay(date),
    }
  if (!first || !last) throw new Error('The report has a period.')
  const [firstDay, until] = [first.value, lastDay(last)]
  return {
    happenedOn: null,
    happenedPrecision: null,
    reportedFrom: firstDay,
    reportedUntil: until,
    firstDay,
    lastDay: until,
  }
}

/** Partners, their work and the one change of the working group, as the report of 2007-08 tells. */
export async function seedPartners(trx: MembersDb, now: Date) {
  const named = report.partners.flatMap(given => {
    const partner = partners[given]
    return partner ? [{ ...partner, name: partner.name ?? { en: given } }] : []
  })
  await trx
    .insertInto('partner')
    .values(
      named.map(({ id, kind, name }) => ({
        id,
        kind,
        name: JSON.stringify(name) as never,
        sortName: folded(name['en'] ?? id),
        searchNames: foldedTexts(name),
        network: 'CMARD',
        website: null,
        note: null,
        source,
        revision: 1,
        recordedAt: now,
      })),
    )
    .execute()
  const record = (id: string) =>
    ({ id, entry: id, network: 'CMARD', source, revision: 1, struck: false, recordedAt: now }) as const
  await trx
    .insertInto('partnerWork')
    .values(works.map(({ id, what, on }) => ({ ...record(id), what: JSON.stringify(what) as never, ...told(on) })))
    .execute()
  await trx
    .insertInto('partnerWorkPartner')
    .values(works.flatMap(work => work.partners.map((partner, position) => ({ work: work.id, partner, position }))))
    .execute()
  await trx
    .insertInto('partnerWorkMunicipality')
    .values(
      works.flatMap(work =>
        (work.municipalities ?? []).map((municipality, position) => ({ work: work.id, municipality, position })),
      ),
    )
    .execute()
  await trx
    .insertInto('workingGroupChange')
    .values({
      ...record('police-boards-joined'),
      partner: 'canadian-association-of-police-boards',
      step: 'JOINED',
      ...told(undefined),
      note: JSON.stringify({
        en: 'It joined the group and supports the coalition.',
        fr: 'Elle s’est jointe au groupe et appuie la coalition.',
      }) as never,
    })
    .execute()
}
