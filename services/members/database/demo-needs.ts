import report from '../../facts/ccu-report-2008.json' with { type: 'json' }
import { readableSource } from '../../facts/sources.ts'
import type { Texts } from '../../shared/language.ts'
import { lastDay, parsePartialDate } from '../../shared/partial-date.ts'
import type { MembersDb } from './tables.ts'

/** What the report tells of each need, in the portal's own words, by the topic that the facts give it. */
const told: Record<string, { what: Texts; answer?: Texts }> = {
  'core funding': {
    what: { en: 'Core funding was lacking.', fr: 'Le financement de base faisait défaut.' },
    answer: {
      en: 'regional initiatives and partnerships made up for part of it',
      fr: 'des initiatives régionales et des partenariats y ont remédié en partie',
    },
  },
  'resources and capacity': {
    what: {
      en: 'A lack of resources and capacity was the main reason where nothing had begun.',
      fr: 'Le manque de ressources et de capacités était la principale raison là où rien n’avait commencé.',
    },
  },
  newness: {
    what: {
      en: 'Municipalities that had joined recently had not started.',
      fr: 'Des municipalités dont l’adhésion était récente n’avaient pas commencé.',
    },
  },
  isolation: {
    what: {
      en: 'Contact persons worked alone.',
      fr: 'Les personnes-ressources travaillaient seules.',
    },
    answer: {
      en: 'a councillor started a conversation among them',
      fr: 'une personne élue a lancé un échange entre elles',
    },
  },
  champions: {
    what: {
      en: 'Progress depended on a local champion.',
      fr: 'Les progrès dépendaient d’un champion ou d’une championne sur place.',
    },
  },
  'implementation challenges': {
    what: {
      en: 'Commitments 1 to 4 were difficult to carry out.',
      fr: 'Les engagements 1 à 4 étaient difficiles à mettre en œuvre.',
    },
    answer: {
      en: 'members discussed the difficulties at the workshop in Halifax',
      fr: 'les membres ont discuté des difficultés à l’atelier de Halifax',
    },
  },
}

/** Needs that the report of 2007-08 tells of; it dates them no finer than its own period. */
export async function seedNeeds(trx: MembersDb, now: Date) {
  const [first, last] = [parsePartialDate(report.report.periodStart), parsePartialDate(report.report.periodEnd)]
  if (!first || !last) throw new Error('The report has a period.')
  await trx
    .insertInto('expressedNeed')
    .values(
      report.needsAndObstacles.flatMap(({ topic }, position) => {
        const need = told[topic]
        if (!need) return []
        return [
          {
            id: `need-${position + 1}`,
            network: 'CMARD' as const,
            what: JSON.stringify(need.what) as never,
            answer: need.answer ? (JSON.stringify(need.answer) as never) : null,
            firstDay: first.value,
            lastDay: lastDay(last),
            source: readableSource(report.sources[0] ?? ''),
            position,
            struck: false,
            revision: 1,
            recordedAt: now,
            replacedAt: null,
          },
        ]
      }),
    )
    .execute()
}
