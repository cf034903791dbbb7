import { Link } from '@remix-run/react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import type { PlanPieceFragment } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { type Branch, isHeading, isNumber, runsOf } from './outline.ts'
import { type Drawn, PlanAction } from './plan-action.tsx'

interface OutlineProps extends Drawn {
  branches: readonly Branch<PlanPieceFragment>[]
  /** Of the headings that stand here: 2 is the first below the title of the page. */
  rank?: number
  /** Figures of its parts, by their ids. */
  figures: Record<string, { figure: string; number: string; count: number }>
}

/** A plan as its readers know it from paper: every text at its place, as deep as the document, with the document's own numbers. */
export function PlanOutline({ branches, ...rest }: OutlineProps) {
  return runsOf(branches).map(run => {
    const first = run.branches[0]?.piece.id
    if (run.kind === 'ACTION')
      return (
        <ul key={first} className="plan-actions">
          {run.branches.map(({ piece, below }) => (
            <PlanAction
              key={piece.id}
              piece={piece}
              days={rest.days}
              plan={rest.plan}
              keeper={rest.keeper}
              isPartial={rest.isPartial}
              sourceLang={rest.sourceLang}
            >
              <PlanOutline branches={below} {...rest} />
            </PlanAction>
          ))}
        </ul>
      )
    if (run.kind === 'PART')
      return (
        <ul key={first} className="plan-actions__parts">
          {run.branches.map(({ piece, below }) => (
            <li key={piece.id}>
              <Numbered piece={piece} isPartial={rest.isPartial} />
              <PlanOutline branches={below} {...rest} />
            </li>
          ))}
        </ul>
      )
    return run.branches.map(branch =>
      isHeading(branch.piece) ? (
        <Part key={branch.piece.id} branch={branch} {...rest} />
      ) : (
        <Words key={branch.piece.id} branch={branch} {...rest} />
      ),
    )
  })
}

type PieceProps = { branch: Branch<PlanPieceFragment> } & Omit<OutlineProps, 'branches'>

/** A section or group. Only the outermost are landmarks: a plan has too many parts for each to be one. */
function Part({ branch: { piece, below }, rank = 2, ...rest }: PieceProps) {
  const { t } = useWords('plan')
  const Heading = (['h2', 'h3', 'h4', 'h5', 'h6'] as const)[Math.min(rank, 6) - 2] ?? 'h6'
  const id = `part-${piece.id}`
  const figure = rank > 2 ? rest.figures[piece.id] : undefined
  const inside = (
    <>
      <Heading id={id}>
        <Numbered piece={piece} isPartial={rest.isPartial} />
      </Heading>
      {figure && (
        <p className="small screen-only">
          <Link to={`?section=${encodeURIComponent(piece.id)}`}>
            {figure.figure} {t('progress.ofReported', figure)}
          </Link>
        </p>
      )}
      <PlanOutline branches={below} rank={rank + 1} {...rest} />
    </>
  )
  return rank === 2 ? (
    <section className="plan-part plan-part--outermost" aria-labelledby={id}>
      {inside}
    </section>
  ) : (
    <div className="plan-part">{inside}</div>
  )
}

/** What an outcome says is marked as one: on paper it is, too. */
function Words({ branch: { piece, below }, ...rest }: PieceProps) {
  const { t } = useWords('plan')
  const isOutcome = piece.kind === 'OUTCOME'
  return (
    <>
      <p className={isOutcome ? 'plan-part__outcome' : undefined}>
        {isOutcome && (
          <>
            <strong>{t('outcome')}:</strong>{' '}
          </>
        )}
        <Numbered piece={piece} isPartial={rest.isPartial} />
      </p>
      <PlanOutline branches={below} {...rest} />
    </>
  )
}

/** The document's own numbers stand before each line: people quote them in council. */
function Numbered({ piece: { number, text }, isPartial }: { piece: PlanPieceFragment; isPartial: boolean }) {
  return (
    <>
      {isNumber(number) && (
        <>
          <bdi className="plan__number">{number}</bdi>{' '}
        </>
      )}
      <LocalizedText value={text} note={isPartial} />
    </>
  )
}
