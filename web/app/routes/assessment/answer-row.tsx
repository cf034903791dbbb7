import { Button } from '../../components/button/button.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import { AnswerFiles } from './answer-files.tsx'
import { EvidenceLinks } from './evidence-links.tsx'
import { Examples } from './examples.tsx'
import { LastRating } from './last-rating.tsx'
import { type Beside, longest, markOf, nameOf, type Problem, type RowWords, type TheirRow } from './rows.ts'
import type { ReadRow } from './use-answers.ts'

const ratings = ['NOT_STARTED', 'IN_PROGRESS', 'MET', 'NOT_APPLICABLE'] as const

interface AnswerRowProps {
  indicator: { code: string; title: LocalizedValue; evidenceExamples: readonly LocalizedValue[] }
  /** What the server has, and what stands in the form. */
  row: { read: ReadRow; words: RowWords }
  /** What somebody else answered meanwhile. */
  theirs: TheirRow | null
  problem: Problem | null
  /** What stands beside the row: the last assessment, and files. */
  beside: Beside | null
  files: { municipality: string; here: string; problem: string | null }
  onKeepMine: (code: string, theirs: TheirRow) => void
  onTakeTheirs: (code: string, theirs: TheirRow) => void
}

/** One indicator: its rating, and what the sheet of the model asks beside it. On paper the same is a form to fill in by hand. */
export function AnswerRow({ indicator, row, theirs, problem, beside, files, ...choice }: AnswerRowProps) {
  const { t } = useWords('assessment')
  const { code, title, evidenceExamples } = indicator
  const { read, words } = row
  const problemId = `problem-${code}`
  return (
    <fieldset
      id={code}
      className={problem ? 'answer-row field--wrong' : 'answer-row'}
      tabIndex={-1}
      aria-describedby={problem ? problemId : undefined}
    >
      <legend>
        <span className="answer-row__code">{code}</span> <LocalizedText value={title} note={false} />
      </legend>
      <input type="hidden" name={nameOf('revision', code)} value={theirs?.revision ?? read.revision} />
      <input type="hidden" name={nameOf('was', code)} value={markOf(theirs?.words ?? read.words)} />
      {problem && (
        <p className="field__error" id={problemId}>
          {t(`problem.${problem}`)}
        </p>
      )}
      {theirs && <TheirAnswer code={code} theirs={theirs} {...choice} />}
      <Examples examples={evidenceExamples} />
      {beside?.last && <LastRating code={code} last={beside.last} />}
      <div className="answer-row__ratings" role="radiogroup" aria-label={t('rating')}>
        {ratings.map(rating => (
          <label key={rating} className="answer-row__rating">
            <input type="radio" name={nameOf('rating', code)} value={rating} defaultChecked={words.rating === rating} />
            <span>{t(`ratings.${rating}`)}</span>
          </label>
        ))}
      </div>
      <TextPart code={code} part="reason" words={words} rows={2} />
      <div className="answer-row__parts">
        <div className="answer-row__part">
          <TextPart code={code} part="evidence" words={words} rows={3} />
          <EvidenceLinks code={code} words={words.evidence} />
          <div className="answer-row__field answer-row__field--line">
            <label htmlFor={nameOf('evidenceOn', code)}>{t('evidenceOn')}</label>
            <input
              id={nameOf('evidenceOn', code)}
              name={nameOf('evidenceOn', code)}
              className="input"
              type="date"
              defaultValue={words.evidenceOn}
            />
          </div>
          <AnswerFiles code={code} {...files} files={beside?.files ?? []} />
        </div>
        <div className="answer-row__part">
          <TextPart code={code} part="gap" words={words} rows={3} />
          <div className="answer-row__field answer-row__field--line">
            <label htmlFor={nameOf('owner', code)}>{t('owner')}</label>
            <input
              id={nameOf('owner', code)}
              name={nameOf('owner', code)}
              className="input"
              dir="auto"
              maxLength={longest.owner}
              defaultValue={words.owner}
            />
          </div>
        </div>
      </div>
    </fieldset>
  )
}

interface TextPartProps {
  code: string
  part: 'reason' | 'evidence' | 'gap'
  words: RowWords
  rows: number
}

function TextPart({ code, part, words, rows }: TextPartProps) {
  const { t } = useWords('assessment')
  const name = nameOf(part, code)
  return (
    <div className={`answer-row__field answer-row__field--${part}`}>
      <label htmlFor={name}>{t(part)}</label>
      <textarea
        id={name}
        name={name}
        className="input"
        rows={rows}
        dir="auto"
        maxLength={longest[part]}
        defaultValue={words[part]}
      />
    </div>
  )
}

interface TheirAnswerProps {
  code: string
  theirs: TheirRow
  onKeepMine: (code: string, theirs: TheirRow) => void
  onTakeTheirs: (code: string, theirs: TheirRow) => void
}

/** Both answers, and a choice: nothing is written over unread. */
function TheirAnswer({ code, theirs, onKeepMine, onTakeTheirs }: TheirAnswerProps) {
  const { t } = useWords('assessment')
  const { words, by } = theirs
  const rating = ratings.find(each => each === words.rating)
  return (
    <Notice tone="warning" title={t('theirsTitle', { code, name: by || t('somebody') })} live>
      <dl className="answer-row__theirs">
        <dt>{t('rating')}</dt>
        <dd>{rating ? t(`ratings.${rating}`) : t('unrated')}</dd>
        {(['reason', 'evidence', 'evidenceOn', 'gap', 'owner'] as const)
          .filter(part => words[part])
          .map(part => (
            <div key={part}>
              <dt>{t(part)}</dt>
              <dd dir="auto">{words[part]}</dd>
              {part === 'evidence' && (
                <dd>
                  <EvidenceLinks code={code} words={words.evidence} />
                </dd>
              )}
            </div>
          ))}
      </dl>
      <p>{t('theirs')}</p>
      <div className="cluster">
        <Button
          kind="secondary"
          name="do"
          value="save"
          onClick={event => {
            event.preventDefault()
            onKeepMine(code, theirs)
          }}
        >
          {t('keepMine')}
        </Button>
        <Button
          kind="quiet"
          name="take"
          value={code}
          onClick={event => {
            event.preventDefault()
            onTakeTheirs(code, theirs)
          }}
        >
          {t('takeTheirs')}
        </Button>
      </div>
    </Notice>
  )
}
