import { folded } from '../../shared/language.ts'

const foldedSet = (...words: string[]) => new Set(words.flatMap(line => line.split(', ')).map(folded))

/** Words after which no item of a list ends: what follows them with a capital letter is a name. */
const joining = new Set(
  [
    'a an the of in on at to for from with by and or as their its our your this that these those into through between among under over within per via be is are which who including against',
    'le la les un une des du de au aux à en dans sur sous par pour avec et ou que qui leur leurs ses son sa nos notre votre vos ces cette ce chez vers entre sans selon contre',
    'của và các những người nhiều nhóm tại trong cho với về từ đến bởi là một để mà bằng theo hoặc hay ở trên dưới giữa như được bị sự việc vào',
    'في من إلى على عن مع و أو أن التي الذي',
  ].flatMap(line => line.split(' ')),
)
export const isJoining = (word: string) => joining.has(word.toLowerCase().replace(/^[“"«(]+/, ''))

/** Nouns that documents number their parts with. */
const sectionWords = foldedSet(
  'focus area, area, priority, strategic priority, pillar, theme, section, part, chapter, goal, objective, direction, strategic direction, commitment',
  'axe, domaine, domaine prioritaire, domaine d’action, priorité, pilier, thème, partie, chapitre, objectif, orientation, volet, engagement',
  'lĩnh vực, lĩnh vực tập trung, lĩnh vực trọng tâm, ưu tiên, trụ cột, chủ đề, phần, chương, mục tiêu, cam kết',
  'مجال, مجال التركيز, محور, المحور, الأولوية, أولوية, ركيزة, الركيزة, القسم, قسم, الجزء, الفصل, هدف, الهدف, المجال, التزام, الالتزام',
)
export const isSectionWord = (label: string) => sectionWords.has(folded(label))

/** What a column holds, and what a line `Owner: …` below an action tells. */
export type Role =
  | 'section'
  | 'group'
  | 'action'
  | 'outcome'
  | 'owner'
  | 'partners'
  | 'startsOn'
  | 'endsOn'
  | 'timeline'
  | 'budgetLine'
  | 'status'
  | 'commitments'
  | 'number'

const roles: [Role, Set<string>][] = [
  [
    'outcome',
    foldedSet(
      'outcome, outcomes, expected outcome, expected outcomes, desired outcome, intended outcome, result, results, expected results, expected result, aim',
      'résultat, résultats, résultat attendu, résultats attendus, résultat visé, résultats visés',
      'kết quả, kết quả mong đợi, kết quả được mong đợi, kết quả dự kiến',
      'النتيجة, النتائج, النتائج المرجوة, النتيجة المرجوة, النتائج المتوقعة, النتيجة المتوقعة, المخرجات',
    ),
  ],
  [
    'action',
    foldedSet(
      'action, actions, strategic action, strategic actions, initiative, initiatives, activity, activities, action item, action items, measure, measures, task, tasks, response',
      'action stratégique, actions stratégiques, mesure, mesures, activité, activités, initiative, initiatives',
      'hành động, các hành động, hoạt động, biện pháp',
      'الإجراء, الإجراءات, إجراء, إجراءات, المبادرة, المبادرات, الأنشطة',
    ),
  ],
  [
    'group',
    foldedSet(
      'goal, goals, objective, objectives, stream, streams, strategy, strategies',
      'objectif, objectifs, but, buts, volet, volets, stratégie',
      'mục tiêu, các mục tiêu, nhóm, chiến lược',
      'الهدف, الأهداف, المسار, المسارات',
    ),
  ],
  [
    'section',
    foldedSet(
      'priority, priorities, focus area, focus areas, area, theme, themes, section, pillar, strategic priority, direction',
      'priorité, priorités, domaine, domaines, axe, axes, thème, section, pilier, orientation',
      'lĩnh vực, lĩnh vực tập trung, ưu tiên, chủ đề, phần',
      'الأولوية, الأولويات, المجال, مجال التركيز, المحور, القسم',
    ),
  ],
  [
    'owner',
    foldedSet(
      'owner, lead, responsible, responsibility, responsible department, lead department, department, accountable, led by',
      'responsable, responsables, service responsable, porteur, chef de file, direction responsable',
      'chịu trách nhiệm, đơn vị phụ trách, người phụ trách, phụ trách, đơn vị chịu trách nhiệm',
      'المسؤول, الجهة المسؤولة, المسؤولية, الإدارة المسؤولة',
    ),
  ],
  [
    'partners',
    foldedSet(
      'partner, partners, community partners, supporting partners',
      'partenaire, partenaires',
      'đối tác, các đối tác',
      'الشريك, الشركاء',
    ),
  ],
  [
    'startsOn',
    foldedSet('start, start date, starts on, début, date de début, bắt đầu, ngày bắt đầu, تاريخ البدء, البداية'),
  ],
  [
    'endsOn',
    foldedSet(
      'end, end date, due, due date, deadline, target date, ends on, fin, date de fin, échéance, kết thúc, ngày kết thúc, hạn chót, تاريخ الانتهاء, النهاية, الموعد النهائي',
    ),
  ],
  [
    'timeline',
    foldedSet(
      'timeline, timelines, timeframe, time frame, year, years, schedule, échéancier, calendrier, période, année, thời gian, tiến độ thời gian, الإطار الزمني, الجدول الزمني, المدة',
    ),
  ],
  [
    'budgetLine',
    foldedSet(
      'budget, budget line, cost, costs, funding, resources, budget et ressources, coût, coûts, financement, ressources, ngân sách, kinh phí, chi phí, الميزانية, التكلفة, التمويل, الموارد',
    ),
  ],
  ['status', foldedSet('status, progress, état, statut, avancement, trạng thái, tình trạng, الحالة, حالة التنفيذ')],
  [
    'commitments',
    foldedSet(
      'commitment, commitments, coalition commitment, coalition commitments, engagement, engagements, cam kết, các cam kết, الالتزام, الالتزامات',
    ),
  ],
  ['number', foldedSet('no, no., number, #, code, ref, numéro, n°, số, stt, mã, رقم, الرقم, الرمز')],
]

/** What a label or the head of a column says that it holds. */
export function roleOf(label: string): Role | undefined {
  const bare = folded(label.replace(/[()*_]/g, ' ').replace(/[:：\s]+$/, ''))
  return roles.find(([, words]) => words.has(bare))?.[0]
}

const planWords = folded('plan strategy framework stratégie cadre')
  .split(' ')
  .concat(['kế hoạch', 'chiến lược', 'khung', 'خطة', 'استراتيجية', 'الاستراتيجية', 'الخطة'].map(folded))

/** Whether a line sounds like the title of a plan. */
export function namesAPlan(text: string) {
  const line = ` ${folded(text.replace(/[^\p{L}\p{N}\s]/gu, ' '))} `
  return planWords.some(word => line.includes(` ${word} `))
}

const statuses: [string, Set<string>][] = [
  ['NOT_STARTED', foldedSet('not started, pending, planned, non commencé, à venir, chưa bắt đầu, لم يبدأ')],
  ['LIMITED', foldedSet('limited, started, at risk, début, commencé, hạn chế, mới bắt đầu, محدود')],
  [
    'SUBSTANTIAL',
    foldedSet(
      'substantial, in progress, on track, ongoing, underway, en cours, đang thực hiện, đang tiến hành, قيد التنفيذ',
    ),
  ],
  ['COMPLETE', foldedSet('complete, completed, done, terminé, achevé, réalisé, đã hoàn thành, hoàn thành, مكتمل')],
]

/** The status that a document's word means; null for every other word. */
export const statusIn = (word: string) => statuses.find(([, words]) => words.has(folded(word)))?.[0] ?? null
