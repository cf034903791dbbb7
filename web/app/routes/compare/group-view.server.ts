import { wordsFor } from '../../language/words.server.ts'
import { writeNumber, writeShare } from '../../language/write.ts'
import {
  addressOf,
  bandOf,
  type Group,
  isNarrowed,
  narrowingsOf,
  type Question,
  wholeNetwork,
  widened,
} from './address.ts'
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
    isBehind: group.maturity?.isBehind ?? false,
    isAssessedMissing: group.maturity === null,
    traits: traitsOf({ lang, t }, question, places),
    sizeUnknown: sizeUnknownOf({ t }, question, places),
    yearsNote: question.group.years.length > 0 ? t('group.yearsNote') : null,
    others: othersOf({ lang, t }, question, places),
    wider: widerOf({ t }, question),
  }
}

export const sizes = (lang: string, number: number, size: number) => ({
  number: writeNumber(lang, number),
  size: writeNumber(lang, size),
})

type Words = Pick<Writer, 'lang' | 't'>

function traitsOf({ lang, t }: Words, { chosen, group }: Question, places: Comparison['places']) {
  const terms = wordsFor(lang, 'terms')
  const first = places.find(({ slug }) => slug === chosen[0])
  const band = bandOf(first?.population)
  const narrowed = [
    ...(group.isSimilar && first ? [t('group.similar', { name: isolated(first.name.text) })] : []),
    ...[...(group.isSimilar && band ? [band] : []), ...group.population].map(value =>
      t('group.population', { value: isolated(terms(`population.${value}`)) }),
    ),
    ...group.province.map(code => terms(`province.${code}`)),
    ...group.kind.map(each => terms(`municipalityKind.${each}`)),
    ...group.years.map(each => t('group.years', { value: isolated(t(`years.${each}`)) })),
  ]
  const members = t('group.network', { value: isolated(terms(`network.${group.network}`)) })
  return [members, ...(narrowingsOf(group).length > 0 ? narrowed : [t('group.all')])]
}

/** Nobody is of the size of somebody of whom it is not known. */
function sizeUnknownOf({ t }: Pick<Writer, 't'>, { chosen, group }: Question, places: Comparison['places']) {
  const first = places.find(({ slug }) => slug === chosen[0])
  if (!group.isSimilar || bandOf(first?.population)) return null
  return t('group.sizeUnknown', { name: isolated(first?.name.text ?? chosen[0] ?? '') })
}

function othersOf({ lang, t }: Words, question: Question, places: Comparison['places']): GroupLink[] {
  const terms = wordsFor(lang, 'terms')
  const to = (group: Partial<Group>) => addressOf({ ...question, group: { ...wholeNetwork, ...group } })
  const like = places.slice(0, 1).flatMap(({ name, population, province }) => {
    const band = bandOf(population)
    const facts = { name: isolated(name.text) }
    return [
      ...(band ? [{ label: t('quick.size', facts), to: to({ isSimilar: true }) }] : []),
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
  const to = (wider: Group) => addressOf({ ...question, group: wider })
  return [
    ...narrowingsOf(group).map(name => ({ label: t(`withheld.${name}`), to: to(widened(group, name)) })),
    ...(isNarrowed(group) ? [{ label: t('withheld.whole'), to: to(wholeNetwork) }] : []),
  ].filter((link, index, all) => all.findIndex(other => other.to === link.to) === index)
}
