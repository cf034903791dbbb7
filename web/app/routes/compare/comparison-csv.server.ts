import { stringify } from 'csv-stringify/sync'
import { wordsFor } from '../../language/words.server.ts'
import type { Comparison, Place } from './comparison.server.ts'
import { isElementWithheld } from './levels-view.server.ts'

interface Row {
  part: string
  code: string | number
  name: string
  subject: string
  measure: string
  value: string | number | null
}

/** One figure a line. What nobody knows has no line, and is no zero. */
export function comparisonCsv(lang: string, comparison: Comparison) {
  const t = wordsFor(lang, 'compare')
  const columns = ['part', 'code', 'name', 'subject', 'measure', 'value', 'demonstration'] as const
  const demonstration = comparison.isInvented ? t('csv.yes') : t('csv.no')
  const rows = [...groupRows(lang, comparison), ...levelRows(lang, comparison), ...commitmentRows(lang, comparison)]
  return stringify(
    rows.map(row => ({ ...row, demonstration })),
    {
      header: true,
      columns: columns.map(key => ({ key, header: t(`csv.${key}`) })),
      // Excel reads the mark as UTF-8; a cell that looks like a formula stays text.
      bom: true,
      escape_formulas: true,
    },
  )
}

function groupRows(lang: string, { group }: Comparison): Row[] {
  const t = wordsFor(lang, 'compare')
  const row = { part: t('csv.group'), code: '', name: '', subject: t('csv.group') }
  const assessed = group.maturity && (group.maturity.assessedCount ?? t('csv.withheld'))
  return [
    { ...row, measure: t('csv.size'), value: group.size },
    ...(assessed === null ? [] : [{ ...row, measure: t('csv.assessed'), value: assessed }]),
  ]
}

function levelRows(lang: string, { elements, places, group }: Comparison): Row[] {
  const t = wordsFor(lang, 'compare')
  const part = t('csv.maturity')
  const whole = { part, code: '', name: '' }
  const ofPlace = ({ name, levels }: Place): Row[] => {
    if (levels.kind !== 'levels') return []
    const subject = name.text
    return [
      { ...whole, subject, measure: t('csv.assessedOn'), value: levels.assessedOn },
      { ...whole, subject, measure: t('csv.overall'), value: levels.overall },
      ...elements.flatMap(element => {
        const value = levels.byElement.get(element.code)
        const row = { part, code: element.code, name: element.name.text, subject, measure: t('csv.level') }
        return value === undefined ? [] : [{ ...row, value }]
      }),
    ]
  }
  const ofGroup = (group.maturity?.elements ?? []).flatMap(spread => {
    const name = elements.find(({ code }) => code === spread.element)?.name.text ?? ''
    const row = { part, code: spread.element, name, subject: t('csv.group') }
    return [
      { ...row, measure: t('csv.lower'), value: spread.lowerQuartile },
      { ...row, measure: t('csv.median'), value: spread.median },
      { ...row, measure: t('csv.upper'), value: spread.upperQuartile },
      ...spread.byLevel.map(({ level, count }) => ({
        ...row,
        measure: t('csv.atLevel', { level: String(level) }),
        value: count,
      })),
    ]
  })
  const withheld = elements
    .filter(({ code }) => isElementWithheld(group, code))
    .map(({ code, name }) => ({
      part,
      code,
      name: name.text,
      subject: t('csv.group'),
      measure: t('csv.level'),
      value: t('csv.elementWithheld'),
    }))
  return [...places.flatMap(ofPlace), ...ofGroup, ...withheld]
}

function commitmentRows(lang: string, { commitments, places, group }: Comparison): Row[] {
  const t = wordsFor(lang, 'compare')
  const terms = wordsFor(lang, 'terms')
  const part = t('csv.commitments')
  return commitments.flatMap(({ number, title }, index) => {
    const row = { part, code: number, name: title.text }
    const count = group.commitments?.byCommitment.find(each => each.number === number)
    return [
      ...places.flatMap(({ name, statuses }): Row[] => {
        if (!statuses) return []
        const value = terms(`status.${statuses[index] ?? 'notReported'}`)
        return [{ ...row, subject: name.text, measure: t('csv.status'), value }]
      }),
      ...(count
        ? [
            { ...row, subject: t('csv.group'), measure: t('csv.reporting'), value: count.reportingCount },
            { ...row, subject: t('csv.group'), measure: t('csv.complete'), value: count.achievedCount },
          ]
        : []),
    ]
  })
}
