import { directionOf } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import type { WrittenOption } from './read.ts'

/** Per cent of the bar below which a figure would run over its neighbours. */
const narrowest = 4

/** Of all municipalities asked: who says what of one time. */
export function TimeBar({ option }: { option: WrittenOption }) {
  const { t, lang } = useWords('poll')
  const parts = [
    { answer: 'YES', count: option.yes },
    { answer: 'IF_NEEDED', count: option.ifNeeded },
    { answer: 'NO', count: option.no },
    { answer: 'SILENT', count: option.silent },
  ] as const
  const total = Math.max(
    1,
    parts.reduce((sum, { count }) => sum + count, 0),
  )
  const said = parts.map(({ answer, count }) => `${t(`answers.${answer}`)}: ${count}`).join('; ')
  const isMirrored = directionOf(lang) === 'rtl'
  let before = 0
  return (
    <svg className="poll-bar" width="100%" height="28" role="img" aria-label={said}>
      {parts.map(({ answer, count }) => {
        const width = (100 * count) / total
        const x = isMirrored ? 100 - before - width : before
        before += width
        return (
          <g key={answer} className={`poll-bar__part poll-bar__part--${answer.toLowerCase()}`}>
            <rect x={`${x}%`} y="1" width={`${width}%`} height="26" />
            {width >= narrowest && (
              <text x={`${x + width / 2}%`} y="19" textAnchor="middle">
                {count}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
