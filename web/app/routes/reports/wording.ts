import type { PathwayStep, ReportSection } from '../../graphql/generated/graphql.ts'
import type { ReportLang } from './content.ts'

/** The words that a report is made of. They become part of it when it is locked, whatever is said here later. */
export interface Wording {
  title: string
  subtitle: (network: string, from: string, to: string) => string
  about: (day: string) => string
  notOver: (day: string) => string
  sections: Record<ReportSection, string>
  steps: Record<PathwayStep, string>
  statuses: Record<'NOT_STARTED' | 'LIMITED' | 'SUBSTANTIAL' | 'COMPLETE', string>
  group: Record<'JOINED' | 'LEFT', string>
  countedOn: (day: string) => string
  countedSoFar: (day: string) => string
  rule: string
  undated: (count: number) => string
  change: (joined: number, named: number, left: number) => string
  joined: string
  named: string
  left: string
  mayHaveJoined: string
  namedBy: (day: string) => string
  noChange: string
  stepsReached: string
  perhapsReached: string
  noSteps: string
  reportsPublished: string
  onCommitment: (number: number, title: string) => string
  noExamples: string
  firstOnly: (count: number) => string
  partnersDid: string
  working: string
  noPartners: string
  noGroupChange: string
  withPartners: (names: string) => string
  withMembers: (names: string) => string
  eventsHeld: string
  noEvents: string
  cancelled: string
  invented: string
  need: string
  answer: (text: string) => string
  noNeeds: string
  gapsLead: string
  published: (source: string, count: number, what: string, day: string, proved: number) => string
  publishedMore: (difference: number) => string
  publishedFewer: (difference: number) => string
  publishedSame: string
  noPublished: string
  noNames: string
  noAnswer: string
  dateUnknown: string
  between: (from: string, until: string) => string
  source: (text: string) => string
}

const one = (lang: ReportLang, count: number) => new Intl.PluralRules(lang).select(count) === 'one'

const en: Wording = {
  title: 'Developments among signatory municipalities',
  subtitle: (network, from, to) => `${network}, ${from} to ${to}`,
  about: day =>
    `Put together from the records of the portal on ${day}. Each figure leads to the query that gives it. What the records do not hold is said at the end.`,
  notOver: day => `The period is not over: its figures are so far, up to ${day}.`,
  sections: {
    INTRODUCTION: 'Introduction',
    ROSTER: 'Who joined, and who left',
    STEPS: 'Steps taken',
    EXAMPLES: 'Examples of progress',
    PARTNERS: 'Partners',
    EVENTS: 'Events',
    NEEDS: 'Needs, and what was offered in answer',
    GAPS: 'What the records do not hold',
  },
  steps: {
    PROSPECT: 'in touch with the network',
    COUNCIL_DECISION: 'council decision',
    SIGNED: 'declaration signed',
    CONSULTATION: 'partners consulted',
    MECHANISM: 'permanent body set up',
    PLAN: 'policy or plan of action adopted',
  },
  statuses: {
    NOT_STARTED: 'not started',
    LIMITED: 'limited progress',
    SUBSTANTIAL: 'substantial progress',
    COMPLETE: 'complete',
  },
  group: { JOINED: 'joined the pan-Canadian working group', LEFT: 'left the pan-Canadian working group' },
  countedOn: day => `Members on record, ${day}`,
  countedSoFar: day => `Members on record so far, up to ${day}`,
  rule: 'One rule counts at both ends: a member counts from the last day that its date of joining can mean or, without one, from the day by which a document names it as a member. Nobody is counted by guessing.',
  undated: count =>
    one('en', count)
      ? '1 member of today has no date of joining, and is counted only from the day by which a document names it, if one does.'
      : `${count} members of today have no date of joining, and are counted only from the day by which a document names them, if one does.`,
  change: (joined, named, left) =>
    `Counted for the first time in the period: ${joined} by a date of joining, ${named} because a document names them. Left: ${left}.`,
  joined: 'Counted for the first time, by a date of joining',
  named: 'Counted for the first time, because a document names them',
  left: 'Left',
  mayHaveJoined: 'Not counted: the date of joining may lie in the period',
  namedBy: day => `named as a member by ${day}; the day of joining is not on record`,
  noChange: 'No member on record joined or left in the period.',
  stepsReached: 'Steps with a date in the period',
  perhapsReached: 'Steps whose rough date may lie in the period',
  noSteps: 'No step with a date in the period is on record.',
  reportsPublished: 'Progress reports published in the period',
  onCommitment: (number, title) => `commitment ${number}, ${title}`,
  noExamples: 'No progress was published in the portal in the period.',
  firstOnly: count => `The first ${count} are listed; the link has the others.`,
  partnersDid: 'Pieces of work with partners',
  working: 'The pan-Canadian working group',
  noPartners: 'No work with partners is on record for the period.',
  noGroupChange: 'No change of the pan-Canadian working group is on record for the period.',
  withPartners: names => `With ${names}`,
  withMembers: names => `Members that took part: ${names}`,
  eventsHeld: 'Events',
  noEvents: 'No event is on record for the period.',
  cancelled: 'cancelled',
  invented: 'invented for demonstration',
  need: 'Needs and obstacles on record',
  answer: text => `In answer: ${text}`,
  noNeeds: 'No need is on record for the period.',
  gapsLead: 'The counts that were published of the period, beside what the records prove of the same day:',
  published: (source, count, what, day, proved) =>
    `${source} says ${count} (${what}), ${day}. The records prove ${proved} ${one('en', proved) ? 'member' : 'members'}.`,
  publishedMore: difference =>
    one('en', difference) ? 'The name of 1 is not on record.' : `The names of ${difference} are not on record.`,
  publishedFewer: difference => `Documents name ${difference} more than were published.`,
  publishedSame: 'The two agree.',
  noPublished: 'No count of members was published of a day in the period, as far as is on record.',
  noAnswer: 'This part of the portal does not answer just now.',
  noNames: 'Something that no document on record tells is not in this report.',
  dateUnknown: 'no date on record',
  between: (from, until) => `between ${from} and ${until}; the day is not on record`,
  source: text => `Source: ${text}`,
}

const fr: Wording = {
  title: 'Évolution des municipalités signataires',
  subtitle: (network, from, to) => `${network}, du ${from} au ${to}`,
  about: day =>
    `Établi à partir des dossiers du portail le ${day}. Chaque chiffre mène à la requête qui le donne. Ce que les dossiers ne contiennent pas est dit à la fin.`,
  notOver: day => `La période n’est pas terminée : ses chiffres valent jusqu’ici, au ${day}.`,
  sections: {
    INTRODUCTION: 'Introduction',
    ROSTER: 'Arrivées et départs',
    STEPS: 'Étapes franchies',
    EXAMPLES: 'Exemples de progrès',
    PARTNERS: 'Partenaires',
    EVENTS: 'Activités',
    NEEDS: 'Besoins, et ce qui a été offert en réponse',
    GAPS: 'Ce que les dossiers ne contiennent pas',
  },
  steps: {
    PROSPECT: 'en contact avec le réseau',
    COUNCIL_DECISION: 'décision du conseil',
    SIGNED: 'déclaration signée',
    CONSULTATION: 'partenaires consultés',
    MECHANISM: 'mécanisme permanent créé',
    PLAN: 'politique ou plan d’action adopté',
  },
  statuses: {
    NOT_STARTED: 'non commencé',
    LIMITED: 'progrès limités',
    SUBSTANTIAL: 'progrès importants',
    COMPLETE: 'terminé',
  },
  group: {
    JOINED: 's’est joint au groupe de travail pancanadien',
    LEFT: 'a quitté le groupe de travail pancanadien',
  },
  countedOn: day => `Membres au dossier, ${day}`,
  countedSoFar: day => `Membres au dossier jusqu’ici, au ${day}`,
  rule: 'Une même règle compte aux deux bouts : un membre compte à partir du dernier jour que sa date d’adhésion peut désigner ou, sans date, à partir du jour où un document le nomme comme membre au plus tard. Personne n’est compté par supposition.',
  undated: count =>
    one('fr', count)
      ? `${count} membre actuel n’a pas de date d’adhésion et ne compte qu’à partir du jour où un document le nomme au plus tard, s’il y en a un.`
      : `${count} membres actuels n’ont pas de date d’adhésion et ne comptent qu’à partir du jour où un document les nomme au plus tard, s’il y en a un.`,
  change: (joined, named, left) =>
    `Comptés pour la première fois pendant la période : ${joined} d’après une date d’adhésion, ${named} parce qu’un document les nomme. Départs : ${left}.`,
  joined: 'Comptés pour la première fois, d’après une date d’adhésion',
  named: 'Comptés pour la première fois, parce qu’un document les nomme',
  left: 'Départs',
  mayHaveJoined: 'Non comptés : la date d’adhésion se situe peut-être dans la période',
  namedBy: day => `nommé comme membre au plus tard : ${day}; le jour de l’adhésion n’est pas au dossier`,
  noChange: 'Aucune arrivée ni aucun départ n’est au dossier pour la période.',
  stepsReached: 'Étapes datées de la période',
  perhapsReached: 'Étapes dont la date approximative se situe peut-être dans la période',
  noSteps: 'Aucune étape datée de la période n’est au dossier.',
  reportsPublished: 'Rapports d’étape publiés pendant la période',
  onCommitment: (number, title) => `engagement ${number}, ${title}`,
  noExamples: 'Aucun progrès n’a été publié dans le portail pendant la période.',
  firstOnly: count => `Les ${count} premiers sont énumérés; le lien donne les autres.`,
  partnersDid: 'Travaux avec des partenaires',
  working: 'Le groupe de travail pancanadien',
  noPartners: 'Aucun travail avec des partenaires n’est au dossier pour la période.',
  noGroupChange: 'Aucun changement du groupe de travail pancanadien n’est au dossier pour la période.',
  withPartners: names => `Avec ${names}`,
  withMembers: names => `Membres ayant participé : ${names}`,
  eventsHeld: 'Activités',
  noEvents: 'Aucune activité n’est au dossier pour la période.',
  cancelled: 'annulée',
  invented: 'inventé pour la démonstration',
  need: 'Besoins et obstacles au dossier',
  answer: text => `En réponse : ${text}`,
  noNeeds: 'Aucun besoin n’est au dossier pour la période.',
  gapsLead: 'Les nombres publiés pour la période, à côté de ce que les dossiers prouvent pour le même jour :',
  published: (source, count, what, day, proved) =>
    `${source} : ${count} (${what}), ${day}. Les dossiers prouvent ${proved} ${one('fr', proved) ? 'membre' : 'membres'}.`,
  publishedMore: difference =>
    one('fr', difference)
      ? `Le nom de ${difference} membre n’est pas au dossier.`
      : `Les noms de ${difference} membres ne sont pas au dossier.`,
  publishedFewer: difference => `Les documents en nomment ${difference} de plus que le nombre publié.`,
  publishedSame: 'Les deux concordent.',
  noPublished: 'Aucun nombre de membres n’a été publié pour un jour de la période, d’après les dossiers.',
  noAnswer: 'Cette partie du portail ne répond pas pour le moment.',
  noNames: 'Ce qu’aucun document au dossier n’indique ne figure pas dans ce rapport.',
  dateUnknown: 'aucune date au dossier',
  between: (from, until) => `entre le ${from} et le ${until}; le jour n’est pas au dossier`,
  source: text => `Source : ${text}`,
}

const narrow = '\u00a0'

/** French keeps a sign together with the word before it. */
const kept = (text: string) => text.replace(/ ([:»!?])/g, `${narrow}$1`).replace(/« /g, `«${narrow}`)

function keptIn(wording: Wording): Wording {
  const entries = Object.entries(wording).map(([key, value]) => {
    if (typeof value === 'string') return [key, kept(value)]
    if (typeof value !== 'function') return [key, value]
    const say = value as (...facts: unknown[]) => string
    return [key, (...facts: unknown[]) => kept(say(...facts))]
  })
  return Object.fromEntries(entries) as unknown as Wording
}

export const wordings: Record<ReportLang, Wording> = { en, fr: keptIn(fr) }
