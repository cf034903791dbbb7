import { wordsFor } from '../../language/words.server.ts'
import { writeNumber, writeShare } from '../../language/write.ts'
import { addressOf, bandOf, type Group, isNarrowed, type Question, wholeNetwork } from './address.ts'
import type { Comparison } from './comparison.server.ts'
import { isolated, namesOf, type Writer } from './readings.server.ts'

export interface GroupLink {
  label: string
  to: string
}

/** Who belongs to the group, how many of them are assessed, and which other groups are one click away. */
export function groupView({ lang, t }: Writer, { question, group, places, within }: Comparison) {
  const inside = places.filter(({ slug }) => within.includes(slug)).map(({ name }) => name.text)
  const assessed = group.maturity?.assessedCount ?? null
  return {
    size: writeNumber(lang, group.size),
    sizeLabel: t('group.size', { count: group.size }),
    within: inside.length > 0 ? t('group.within', { names: namesOf(lang, inside) }) : t('group.sizeNote'),
    /** Null where it is withheld. */
    assessed: assessed === null ? null : t('group.ofSize', sizes(lang, assessed, group.size)),
    share:
      assessed === null || group.size === 0
        ? null
        : t('group.share', { share: writeShare(lang, assessed / group.size) }),
    isAssessedMissing: group.maturity === null,
    traits: traitsOf({ lang, t }, question.group),
    others: othersOf({ lang, t }, question, places),
    wider: widerOf({ t }, question),
  }
}

export const sizes = (lang: string, number: number, size: number) => ({
  number: writeNumber(lang, number),
  size: writeNumber(lang, size),
})

type Words = Pick<Writer, 'lang' | 't'>

function traitsOf({ lang, t }: Words, { network, population, province, kind }: Group) {
  const terms = wordsFor(lang, 'terms')
  const narrowed = [
    ...population.map(band => t('group.population', { value: isolated(terms(`population.${band}`)) })),
    ...province.map(code => terms(`province.${code}`)),
    ...kind.map(each => terms(`municipalityKind.${each}`)),
  ]
  const members = t('group.network', { value: isolated(terms(`network.${network}`)) })
  return [members, ...(narrowed.length > 0 ? narrowed : [t('group.all')])]
}

function othersOf({ lang, t }: Words, question: Question, places: Comparison['places']): GroupLink[] {
  const terms = wordsFor(lang, 'terms')
  const to = (group: Partial<Group>) => addressOf({ ...question, group: { ...wholeNetwork, ...group } })
  const like = places.slice(0, 1).flatMap(({ name, population, province }) => {
    const band = bandOf(population)
    const facts = { name: isolated(name.text) }
    return [
      ...(band ? [{ label: t('quick.size', facts), to: to({ population: [band] }) }] : []),
      {
        label: t('quick.province', { ...facts, province: terms(`province.${province}`) }),
        to: to({ province: [province] }),
      },
    ]
  })
  const here = addressOf(question)
  const whole = isNarrowed(question.group) ? [{ label: t('quick.whole'), to: to({}) }] : []
  return [...like, ...whole].filter(link => link.to !== here)
}

/** One link for each narrowing, which takes it away. */
function widerOf({ t }: Pick<Writer, 't'>, question: Question): GroupLink[] {
  const { group } = question
  const without = (part: Partial<Group>) => addressOf({ ...question, group: { ...group, ...part } })
  const narrowings = (['population', 'province', 'kind'] as const).filter(name => group[name].length > 0)
  return [
    ...narrowings.map(name => ({ label: t(`withheld.${name}`), to: without({ [name]: [] }) })),
    ...(isNarrowed(group) ? [{ label: t('withheld.whole'), to: addressOf({ ...question, group: wholeNetwork }) }] : []),
  ]
}
