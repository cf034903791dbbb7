import { Form, Link, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'
import { CarriedTable, RecordedTable } from './answers-tables.tsx'
import type { WrittenMove } from './written.ts'

interface MovesProps {
  here: string
  /** Address of the municipality's assessments. */
  assessments: string
  moves: readonly WrittenMove[]
}

/** How the assessment came to its edition, and what was made of it in others: each with what it carried, and how to undo it. */
export function Moves({ here, assessments, moves }: MovesProps) {
  const { t } = useWords('move-assessment')
  if (moves.length === 0) return null
  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history">{t('history')}</h2>
      {moves.map(move => (
        <Move key={move.id} move={move} here={here} assessments={assessments} />
      ))}
    </section>
  )
}

function Move({ move, here, assessments }: { move: WrittenMove } & Omit<MovesProps, 'moves'>) {
  const { t } = useWords('move-assessment')
  const busy = useNavigation().state === 'submitting'
  const { carried, stays, setAside, answeredSince, assessment, source } = move
  const [before, after] = [t('editionName', { edition: move.from }), t('editionName', { edition: move.to })]
  const count = (number: number) => ({ count: number, number: String(number) })
  const heading = t('movedOn', { from: before, to: after, date: move.movedOn })
  const table = (
    <CarriedTable
      carried={carried}
      caption={`${heading}: ${t('carried', count(carried.length))}`}
      before={before}
      after={after}
      isDone={!move.undoneOn}
    />
  )
  return (
    <article className="stack" aria-labelledby={`move-${move.id}`}>
      <h3 id={`move-${move.id}`}>{heading}</h3>
      {move.undoneOn && <p>{t('undoneOn', { date: move.undoneOn })}</p>}
      {source && source.id !== here && (
        <p>
          <Link to={`${assessments}/${source.id}`}>{t('fromSource')}</Link>
        </p>
      )}
      {assessment && assessment.id !== here && (
        <p>
          <Link to={`${assessments}/${assessment.id}`}>{t('toDraft')}</Link>
        </p>
      )}
      {move.isUndoable && assessment && (
        <Form className="stack" method="post">
          <p>
            {t(source ? 'undoDraft' : 'undoMeans')}{' '}
            {answeredSince > 0 && `${t('sinceMove', count(answeredSince))}${t('stop')}`}
          </p>
          <input type="hidden" name="move" value={move.id} />
          <input type="hidden" name="revision" value={assessment.revision} />
          <p>
            <Button kind="secondary" name="intent" value="undo" disabled={busy}>
              {t('undo')}
            </Button>
          </p>
        </Form>
      )}
      {move.undoneOn ? (
        <details>
          <summary>{t('carried', count(carried.length))}</summary>
          {table}
        </details>
      ) : (
        table
      )}
      {stays.length > 0 && (
        <details>
          <summary>{t('stays', count(stays.length))}</summary>
          <RecordedTable answers={stays} caption={`${heading}: ${t('stays', count(stays.length))}`} />
        </details>
      )}
      {setAside.length > 0 && (
        <details>
          <summary>{t('setAside', count(setAside.length))}</summary>
          <RecordedTable answers={setAside} caption={`${heading}: ${t('setAside', count(setAside.length))}`} />
        </details>
      )}
    </article>
  )
}
