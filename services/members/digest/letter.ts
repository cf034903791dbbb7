import { groupBy } from '../../shared/batch.ts'
import { bestText, type Texts } from '../../shared/language.ts'
import type { Letter, LetterList } from '../../shared/letters.ts'
import { shortened } from '../../shared/texts.ts'
import type { ActivityRow, FollowingKind } from '../database/tables.ts'
import { byNearness, homeClock, idOf } from '../following/rules.ts'
import { isolated } from '../notice/occasion.ts'
import words from './letter-words.json' with { type: 'json' }

type Lang = Letter['lang']

/** A piece of news, and the thing under which its reader is told of it. */
export type Told = Pick<ActivityRow, 'kind' | 'at' | 'summary' | 'url' | 'invented'> & {
  activityId: string
  followed: FollowingKind
  thing: string
  /** Of the thing. */
  name: Texts | null
  /** Of the municipality whose news it is. */
  municipality: Texts | null
}

export type Reader = { personId: string; email: string; lang: Lang; timeZone: string | null }

const kind = 'DIGEST'

const mostOfAThing = 5
const mostNamed = 2
const longestTitle = 160
const locales: Record<Lang, string> = { en: 'en-CA', fr: 'fr-CA', ar: 'ar-u-nu-latn', vi: 'vi' }

const best = (lang: Lang, texts: Texts | null) => bestText(texts ?? {}, [lang, 'en', 'fr']) ?? ''
const say = (text: string, values: Record<string, string>) =>
  text.replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')

const wherever: Record<FollowingKind, (thing: string) => string> = {
  MUNICIPALITY: slug => `/news?municipality=${slug}`,
  COMMITMENT: number => `/news?commitment=${number}`,
  SERIES: id => `/events/series/${id}`,
  QUESTION: id => `/discussions/${id}`,
}

/** What is new in what somebody follows: each thing under its name, its news by date, newest first. */
export function digestLetter(told: readonly Told[], { personId, email, lang, timeZone }: Reader): Letter {
  const things = [...groupBy(told, ({ followed, thing }) => idOf({ kind: followed, thing }))]
    .map(([id, news]) => ({ id, news: [...news].sort((one, other) => other.at.getTime() - one.at.getTime()) }))
    .sort((one, other) => byNearness(thingOf(one.news), thingOf(other.news)))
  const named = things.map(({ news }) => nameOf(lang, news))
  const { subject, more, lead, why, button } = words[lang]
  const first = named.slice(0, mostNamed).join(lang === 'ar' ? '، ' : ', ')
  return {
    kind,
    about: personId,
    to: email,
    lang,
    subject: say(subject, { things: named.length > mostNamed ? say(more, { things: first }) : first }),
    paragraphs: [lead, ...things.map(({ id, news }) => listOf(lang, timeZone ?? homeClock, id, news)), why],
    link: { path: `/${lang}/account/following`, label: button },
    person: personId,
    topic: 'FOLLOWED',
  }
}

const thingOf = ([one]: readonly Told[]) => ({ kind: one?.followed ?? 'COMMITMENT', thing: one?.thing ?? '' })

function nameOf(lang: Lang, news: readonly Told[]) {
  const { kind: followed, thing } = thingOf(news)
  const name = news.map(one => best(lang, one.name)).find(Boolean) ?? thing
  return say(words[lang].thing[followed], { name: isolated(lang, shortened(name, longestTitle)) })
}

function listOf(lang: Lang, zone: string, id: string, news: readonly Told[]): LetterList {
  const { kind: followed, thing } = thingOf(news)
  const others = news.length - mostOfAThing
  const { rest, mute } = words[lang]
  return {
    title: nameOf(lang, news),
    entries: news.slice(0, mostOfAThing).map(one => ({
      title: isolated(lang, shortened(best(lang, one.summary), longestTitle)),
      note: noteOf(lang, zone, one),
      path: `/${lang}${one.url}`,
    })),
    ...(others > 0 && {
      rest: { label: say(rest, { number: String(others) }), path: `/${lang}${wherever[followed](thing)}` },
    }),
    end: { label: mute, thing: id },
  }
}

function noteOf(lang: Lang, timeZone: string, { kind: what, at, followed, municipality, invented }: Told) {
  const day = new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeZone }).format(at)
  const place = followed === 'MUNICIPALITY' ? '' : isolated(lang, best(lang, municipality))
  return [words[lang].kind[what], place, day, invented && words[lang].invented].filter(Boolean).join(' · ')
}
