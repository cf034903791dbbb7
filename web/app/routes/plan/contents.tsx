import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import type { PlanPieceFragment } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { type Branch, isHeading, isNumber } from './outline.ts'

type Piece = PlanPieceFragment

/** The headings of a plan, two levels of them: deeper ones are found where they stand. */
export function Contents({ tree }: { tree: readonly Branch<Piece>[] }) {
  const { t } = useWords('plan')
  return (
    <nav className="plan__contents" aria-labelledby="contents">
      <h2 id="contents">{t('contents')}</h2>
      <Headings branches={tree} depth={2} />
    </nav>
  )
}

function Headings({ branches, depth }: { branches: readonly Branch<Piece>[]; depth: number }) {
  const headings = branches.filter(({ piece }) => isHeading(piece))
  if (headings.length === 0 || depth === 0) return null
  return (
    <ol>
      {headings.map(({ piece: { id, number, text }, below }) => (
        <li key={id}>
          <a href={`#part-${id}`}>
            {isNumber(number) && (
              <span className="plan__number">
                <bdi>{number}</bdi>
              </span>
            )}
            <span>
              <LocalizedText value={text} note={false} />
            </span>
          </a>
          <Headings branches={below} depth={depth - 1} />
        </li>
      ))}
    </ol>
  )
}
