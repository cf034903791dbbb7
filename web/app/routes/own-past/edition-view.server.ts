import type { TFunction } from 'i18next'
import { writeDay, writeNumber } from '../../language/write.ts'
import { isolated } from '../compare/readings.server.ts'
import { shortElements } from '../compare/short-elements.server.ts'
import { stepsIn } from './past.ts'
import { type Edition, levelIn } from './past.server.ts'

interface Writer {
  lang: string
  t: TFunction<'own-past'>
}

/** One edition through the years: drawings, readings, table, and what changed from time to time. */
export function editionView({ lang, t }: Writer, assessments: Edition) {
  const latest = assessments.at(-1)
  if (!latest) return []
  const { model } = latest
  const short = shortElements(lang, model.elements)
  const years = assessments.map(({ assessedOn }) => Number(assessedOn.slice(0, 4)))
  const day = (assessment: Edition[number]) => writeDay(lang, assessment.assessedOn)
  return [
    {
      code: model.code,
      name: model.name,
      edition: model.edition,
      highest: model.levels.length,
      years: { from: Math.min(...years), to: Math.max(...years) },
      isSingle: assessments.length === 1,
      hasSketch: assessments.some(({ mode }) => mode === 'SNAPSHOT'),
      elements: model.elements.map(element => ({
        code: element.code,
        name: element.name,
        short: short.get(element.code) ?? element.name.text,
        points: pointsOf(assessments, element.code),
        reading: readingOf(element.code),
      })),
      rows: assessments.map(each => ({
        id: each.id,
        day: day(each),
        mode: t(`mode.${each.mode}`),
        isNamed: each.isNamed,
        levels: model.elements.map(({ code }) => write(levelIn(each, code))),
        overall: write(each.overallLevel ?? null),
      })),
      changes: changesIn(),
    },
  ]

  function write(level: number | null) {
    return level === null ? null : writeNumber(lang, level)
  }

  function readingOf(code: string) {
    const known = assessments.filter(each => levelIn(each, code) !== null)
    const [first, last] = [known[0], known.at(-1)]
    if (!first || !last) return t('reading.none')
    const facts = {
      from: write(levelIn(first, code)),
      to: write(levelIn(last, code)),
      firstDay: isolated(day(first)),
      lastDay: isolated(day(last)),
    }
    if (first === last) return t('reading.once', facts)
    return facts.from === facts.to ? t('reading.same', facts) : t('reading.moved', facts)
  }

  function changesIn() {
    return stepsIn(assessments).map(({ before, after, rows }) => ({
      id: after.id,
      before: day(before),
      after: day(after),
      rows: rows.map(({ indicator, was, is }) => ({
        code: indicator.code,
        title: indicator.title,
        was: t(`rating.${was ?? 'none'}`),
        is: t(`rating.${is ?? 'none'}`),
      })),
    }))
  }
}

function pointsOf(assessments: Edition, code: string) {
  return assessments.flatMap(each => {
    const level = levelIn(each, code)
    return level === null ? [] : [{ day: each.assessedOn, level, isSketch: each.mode === 'SNAPSHOT' }]
  })
}
