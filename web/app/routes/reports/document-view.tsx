import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useWords } from '../../language/words.ts'
import { addressIn, type ReportBlock, type ReportDocument } from './content.ts'

/** The text of a report, as it was put together, in the language it has. */
export function DocumentView({ report }: { report: ReportDocument }) {
  const { lang } = useWords('reports')
  return (
    <article className="report" lang={report.lang === lang ? undefined : report.lang} dir="ltr">
      <p className="report__about">{report.about}</p>
      {report.sections.map(({ key, title, blocks }) => (
        <section key={key} className="report__section" aria-labelledby={`section-${key}`}>
          <h2 id={`section-${key}`}>{title}</h2>
          {blocks.map((block, index) => (
            // the blocks of a section never change their order
            <Block key={`${key} ${index}`} block={block} />
          ))}
        </section>
      ))}
    </article>
  )
}

function Block({ block }: { block: ReportBlock }) {
  if (block.kind === 'figures')
    return (
      <dl className="report__figures">
        {block.figures.map(({ label, value, href }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Reference href={href}>
                {value}
                <span className="visually-hidden">: {label}</span>
              </Reference>
            </dd>
          </div>
        ))}
      </dl>
    )
  if (block.kind === 'list')
    return (
      <div className="report__list">
        <h3>{block.href ? <Reference href={block.href}>{block.title}</Reference> : block.title}</h3>
        <ul>
          {block.items.map(({ text, note, href }) => (
            <li key={`${text} ${note}`}>
              {href ? <Reference href={href}>{text}</Reference> : text}
              {note && <span className="report__note"> {note}</span>}
            </li>
          ))}
        </ul>
      </div>
    )
  return <p className={block.kind === 'written' ? 'report__written' : undefined}>{block.text}</p>
}

/** To a page of the portal in the reader's language, or to the query in GraphiQL. */
function Reference({ href, children }: { href: string; children: ReactNode }) {
  const { lang } = useWords('reports')
  if (href.startsWith('/graphql')) return <a href={href}>{children}</a>
  return <Link to={addressIn(href, lang)}>{children}</Link>
}
