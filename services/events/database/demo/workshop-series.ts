import type { Texts } from '../../../shared/language.ts'
import { daysOf } from '../../event-series/days.ts'
import { instantOf } from '../../event/time.ts'
import type { EventSeriesRow, SeriesRecurrence } from '../tables.ts'
import type { Story } from './story.ts'

export const workshopSeries: Omit<EventSeriesRow, 'recurrence'> = {
  id: 'demonstration-workshops',
  title: {
    en: 'Demonstration: eight workshops on building capacity',
    fr: 'Démonstration : huit ateliers de renforcement des capacités',
    ar: 'عرض تجريبي: ثماني ورش عمل لبناء القدرات',
    vi: 'Minh họa: tám hội thảo nâng cao năng lực',
  },
}

const timeZone = 'America/Edmonton'

const description: Texts = {
  en: 'Demonstration text: this series is invented. It shows how eight workshops from November to February look as single dates.',
  fr: 'Texte de démonstration : cette série est inventée. Elle montre comment huit ateliers, de novembre à février, se présentent date par date.',
  ar: 'نص تجريبي: هذه السلسلة مختلقة. وهي تُظهر كيف تبدو ثماني ورش عمل من نوفمبر إلى فبراير موعدًا بعد موعد.',
  vi: 'Nội dung minh họa: chuỗi này được đặt ra để cho thấy tám hội thảo từ tháng 11 đến tháng 2 trông như thế nào theo từng ngày.',
}

const topics: [host: string, topic: Texts, registered: number, waitlisted?: number][] = [
  ['lethbridge', { en: 'where we stand', fr: 'où nous en sommes' }, 21],
  ['grande-prairie', { en: 'listening to residents', fr: 'à l’écoute de la population' }, 19],
  ['st-albert', { en: 'a policy on paper', fr: 'une politique par écrit' }, 23],
  ['brooks', { en: 'fair hiring', fr: 'l’embauche équitable' }, 24, 3],
  ['wood-buffalo', { en: 'fair housing', fr: 'l’équité en logement' }, 17],
  ['lethbridge', { en: 'services for everyone', fr: 'des services pour tout le monde' }, 12],
  ['grande-prairie', { en: 'answering hate', fr: 'répondre à la haine' }, 9],
  ['st-albert', { en: 'measuring what changes', fr: 'mesurer ce qui change' }, 6],
]

/** Two Tuesdays a month from the November of this winter, or of the one that is coming, to February. */
export function workshopRecurrence(now: Date): SeriesRecurrence {
  const winter = now.getUTCMonth() < 2 ? now.getUTCFullYear() - 1 : now.getUTCFullYear()
  const span = {
    pattern: 'MONTHLY',
    weekday: 'TUESDAY',
    from: `${winter}-11-01`,
    until: `${winter + 1}-02-28`,
  } as const
  const days = (['SECOND', 'FOURTH'] as const)
    .flatMap(week => daysOf({ ...span, week }))
    .sort((one, other) => (one < other ? -1 : 1))
  const rule = `FREQ=MONTHLY;BYDAY=2TU,4TU;COUNT=${days.length}`
  return { rule, days, startTime: '09:30', endTime: '12:00', timeZone }
}

export function workshops(now: Date): Story[] {
  const { days, startTime, endTime } = workshopRecurrence(now)
  return topics.map(([host, topic, registered, waitlisted = 0], index) => ({
    slug: `demonstration-workshop-${index + 1}`,
    title: {
      en: `Demonstration: workshop ${index + 1}, ${topic['en']}`,
      fr: `Démonstration : atelier ${index + 1}, ${topic['fr']}`,
    },
    description,
    kind: 'WORKSHOP',
    startsAt: instantOf(`${days[index]}T${startTime}`, timeZone),
    endsAt: instantOf(`${days[index]}T${endTime}`, timeZone),
    timeZone,
    precision: 'TIME',
    venue: 'Demonstration room',
    capacity: 24,
    host,
    languages: ['en'],
    series: workshopSeries.id,
    recurrenceDay: days[index],
    registered,
    waitlisted,
  }))
}
