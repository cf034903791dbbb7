import type { Texts } from '../../../shared/language.ts'
import { instantOf, workdayAfter } from '../../event/time.ts'
import type { EventSeriesRow } from '../tables.ts'
import type { Story } from './story.ts'

export const demoSeries: EventSeriesRow = {
  id: 'demonstration-peer-hours',
  title: { en: 'Demonstration: peer hours', fr: 'Démonstration : heures entre pairs' },
}

const description: Texts = {
  en: 'Demonstration text: this event is invented to show the portal. Nobody will meet there.',
  fr: 'Texte de démonstration : cette activité est inventée pour montrer le portail. Personne ne s’y réunira.',
  ar: 'نص تجريبي: هذه الفعالية مختلقة لعرض البوابة، ولن يجتمع فيها أحد.',
  vi: 'Nội dung minh họa: sự kiện này được đặt ra để giới thiệu cổng thông tin, không có cuộc họp thật.',
}

/** Invented events of the coming weeks, on the clocks of six zones. */
export function upcomingEvents(now: Date): Story[] {
  const at = (timeZone: string, days: number, from: string, to: string) => ({
    timeZone,
    precision: 'TIME' as const,
    startsAt: instantOf(workdayAfter(now, days, from, timeZone), timeZone),
    endsAt: instantOf(workdayAfter(now, days, to, timeZone), timeZone),
  })
  const start = (timeZone: string, days: number, time: string) =>
    instantOf(workdayAfter(now, days, time, timeZone), timeZone)
  return [
    {
      slug: 'demonstration-progress-workshop',
      title: {
        en: 'Demonstration: workshop on writing a progress report',
        fr: 'Démonstration : atelier sur la rédaction d’un rapport d’étape',
        ar: 'عرض تجريبي: ورشة عمل حول كتابة تقرير التقدم',
        vi: 'Minh họa: hội thảo về viết báo cáo tiến độ',
      },
      description,
      kind: 'WORKSHOP',
      ...at('America/Edmonton', 9, '13:00', '16:00'),
      venue: 'Demonstration room, Calgary',
      capacity: 30,
      host: 'calgary',
      languages: ['en', 'fr'],
      commitments: [1, 2],
      indicators: ['13b', '22a'],
      sessions: [
        {
          title: { en: 'Demonstration: what readers look for', fr: 'Démonstration : ce que cherche le lectorat' },
          startsAt: start('America/Edmonton', 9, '13:00'),
          presenters: [{ name: 'Demonstration presenter', municipality: 'calgary' }],
        },
        {
          title: { en: 'Demonstration: evidence in one page', fr: 'Démonstration : les preuves en une page' },
          startsAt: start('America/Edmonton', 9, '14:30'),
          presenters: [
            { name: 'Demonstration presenter', municipality: 'edmonton' },
            { name: 'Demonstration presenter', municipality: 'thunder-bay' },
          ],
        },
      ],
      registered: 18,
    },
    {
      slug: 'demonstration-peer-hour-1',
      title: {
        en: 'Demonstration: peer hour for contact people',
        fr: 'Démonstration : heure entre personnes-ressources',
      },
      description,
      kind: 'WEBINAR',
      ...at('America/St_Johns', 14, '12:30', '13:30'),
      onlineUrl: 'https://example.org/demonstration',
      capacity: 100,
      organizer: 'Demonstration: network secretariat',
      languages: ['en', 'fr'],
      series: demoSeries.id,
      commitments: [8],
      registered: 42,
    },
    {
      slug: 'demonstration-edmonton-meeting',
      title: { en: 'Demonstration: meeting on fair hiring', fr: 'Démonstration : rencontre sur l’embauche équitable' },
      description,
      kind: 'MEETING',
      ...at('America/Edmonton', 16, '09:30', '12:00'),
      venue: 'Demonstration room, Edmonton',
      capacity: 12,
      host: 'edmonton',
      languages: ['en'],
      commitments: [5, 6],
      indicators: ['6d', '12a'],
      registered: 12,
      waitlisted: 2,
    },
    {
      slug: 'demonstration-battleford-training',
      title: {
        en: 'Demonstration: training on hate incidents',
        fr: 'Démonstration : formation sur les incidents haineux',
      },
      description,
      kind: 'TRAINING',
      ...at('America/Regina', 23, '10:00', '15:00'),
      venue: 'Demonstration hall, Battleford',
      capacity: 25,
      host: 'battleford',
      languages: ['en'],
      commitments: [1, 3, 4],
      indicators: ['4a', '21a'],
      registered: 25,
      waitlisted: 4,
    },
    {
      slug: 'demonstration-chester-workshop',
      title: { en: 'Demonstration: workshop on fair housing', fr: 'Démonstration : atelier sur l’équité en logement' },
      description,
      kind: 'WORKSHOP',
      ...at('America/Halifax', 30, '18:00', '20:30'),
      venue: 'Demonstration hall, Chester',
      capacity: 20,
      host: 'chester',
      languages: ['en'],
      commitments: [7],
      registered: 7,
    },
    {
      slug: 'demonstration-gatineau-webinar',
      title: {
        en: 'Demonstration: webinar on giving residents a voice',
        fr: 'Démonstration : webinaire sur la voix citoyenne',
      },
      description,
      kind: 'WEBINAR',
      ...at('America/Toronto', 35, '11:00', '12:30'),
      onlineUrl: 'https://example.org/demonstration',
      host: 'gatineau',
      languages: ['fr'],
      commitments: [8],
      indicators: ['2b', '8a', '17a'],
      registered: 31,
    },
    {
      slug: 'demonstration-conference',
      title: {
        en: 'Demonstration: conference of the coalition',
        fr: 'Démonstration : conférence de la coalition',
        ar: 'عرض تجريبي: مؤتمر التحالف',
        vi: 'Minh họa: hội nghị của liên minh',
      },
      description,
      kind: 'CONFERENCE',
      ...at('America/Toronto', 44, '09:00', '17:00'),
      venue: 'Demonstration centre, Toronto',
      address: '1 Demonstration Street, Toronto',
      accessNotes: {
        en: 'Demonstration: step-free entrance, lift to every floor, hearing loop in the main hall.',
        fr: 'Démonstration : entrée de plain-pied, ascenseur à chaque étage, boucle auditive dans la grande salle.',
      },
      onlineUrl: 'https://example.org/demonstration',
      capacity: 150,
      onlineCapacity: 300,
      interpretation: ['ar', 'vi'],
      host: 'toronto',
      languages: ['en', 'fr'],
      commitments: [1, 5, 9, 10],
      indicators: ['24a', '28a', '29a'],
      sessions: [
        {
          title: { en: 'Demonstration: opening', fr: 'Démonstration : ouverture' },
          startsAt: start('America/Toronto', 44, '09:00'),
          endsAt: start('America/Toronto', 44, '10:30'),
          room: 'Demonstration hall',
          presenters: [{ name: 'Demonstration presenter', municipality: 'toronto' }],
        },
        {
          title: { en: 'Demonstration: schools and cities', fr: 'Démonstration : écoles et villes' },
          startsAt: start('America/Toronto', 44, '11:00'),
          endsAt: start('America/Toronto', 44, '12:15'),
          room: 'Demonstration room 2',
          presenters: [
            { name: 'Demonstration presenter', municipality: 'hamilton' },
            { name: 'Demonstration presenter', municipality: 'montreal' },
            { name: 'Demonstration presenter', affiliation: 'Demonstration partner' },
          ],
        },
      ],
      registered: 63,
      registeredOnline: 118,
    },
    {
      slug: 'demonstration-peer-hour-2',
      title: {
        en: 'Demonstration: peer hour on measuring inclusion',
        fr: 'Démonstration : heure entre pairs sur la mesure de l’inclusion',
      },
      description,
      kind: 'WEBINAR',
      ...at('America/Vancouver', 51, '10:00', '11:00'),
      onlineUrl: 'https://example.org/demonstration',
      capacity: 100,
      host: 'kamloops',
      languages: ['en'],
      series: demoSeries.id,
      commitments: [2],
      indicators: ['5b', '13a', '22a', '30a'],
      registered: 9,
    },
  ]
}
