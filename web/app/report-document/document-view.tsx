import { Link } from '@remix-run/react'
import { Fragment, type ReactNode } from 'react'
import { StatusMark } from '../components/status-badge/status-mark.tsx'
import { directionOf } from '../language/languages.ts'
import { useWords } from '../language/words.ts'
import {
  addressIn,
  languageOfText,
  type ReportBlock,
  type ReportCell,
  type ReportDocument,
  type ReportItem,
  type ReportRecord,
} from './document.ts'
import './report-document.css'

/** The text of a report, as it was put together, in the language it has. */
export function DocumentView({ report }: { report: ReportDocument }) {
  const { lang } = useWords('shell')
  return (
    <article className="report" lang={report.lang === lang ? undefined : report.lang} dir={directionOf(report.lang)}>
      <p className="report__about">{report.about}</p>
      {report.sections.map(({ key, title, blocks }) => (
        <section key={key} className="report__section" aria-labelledby={`section-${key}`}>
          <h2 id={`section-${key}`}>{title}</h2>
          {blocks.map((block, index) => (
            // the blocks of a section never change their order
            <Block key={`${key} ${index}`} block={block} around={report.lang} />
          ))}
        </section>
      ))}
    </article>
  )
}

function Block({ block, around }: { block: ReportBlock; around: string }) {
  if (block.kind === 'figures')
    return (
      <dl className="report__figures">
        {block.figures.map(({ label, value, href }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {href ? (
                <Reference href={href}>
                  {value}
                  <span className="visually-hidden">: {label}</span>
                </Reference>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
      </dl>
    )
  if (block.kind === 'table') return <Table {...block} />
  if (block.kind === 'record') return <Record record={block} around={around} />
  if (block.kind === 'list')
    return (
      <div className="report__list">
        <h3>{block.href ? <Reference href={block.href}>{block.title}</Reference> : block.title}</h3>
        <Items items={block.items} around={around} />
      </div>
    )
  if (block.kind === 'text') return <p>{block.text}</p>
  return (
    <p className="report__written" {...languageOfText(block.lang, around)}>
      {block.text}
    </p>
  )
}

function Items({ items, around }: { items: readonly ReportItem[]; around: string }) {
  return (
    <ul>
      {items.map(({ text, lang, note, own, href }) => {
        const said = <bdi {...languageOfText(lang, around)}>{text}</bdi>
        return (
          <li key={`${text} ${note} ${href}`}>
            {href ? <Reference href={href}>{said}</Reference> : said}
            {(note || own) && (
              <span className="report__note">
                {' '}
                {note}
                {note && own && ' · '}
                {own && <bdi {...languageOfText(own.lang, around)}>{own.text}</bdi>}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Table({ caption, head, rows }: { caption: string; head: readonly string[]; rows: readonly ReportCell[][] }) {
  return (
    <div className="data-table report__table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map(name => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others]) => (
            <tr key={first?.text}>
              <th scope="row">{first?.text}</th>
              {others.map((cell, index) => (
                <td key={`${head[index + 1]}`}>
                  <Status {...cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** As the status is shown everywhere, in the words that the report has. */
function Status({ text, status }: ReportCell) {
  return (
    <span className={`status status--${status ?? 'none'}`}>
      <StatusMark status={status} />
      {text}
    </span>
  )
}

function Record({ record, around }: { record: ReportRecord; around: string }) {
  const { title, lang, href, note, facts, passages, lists } = record
  const name = <span {...languageOfText(lang, around)}>{title}</span>
  return (
    <div className="report__record">
      <h3>{href ? <Reference href={href}>{name}</Reference> : name}</h3>
      {note && <p className="report__note">{note}</p>}
      {facts.length > 0 && (
        <dl className="report__facts">
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {passages.map(({ label, text, lang: own }) => (
        <Fragment key={label}>
          <h4>
            <bdi>{label}</bdi>
          </h4>
          <p className="report__passage" {...languageOfText(own, around)}>
            {text}
          </p>
        </Fragment>
      ))}
      {lists.map(list => (
        <Fragment key={list.title}>
          <h4>{list.title}</h4>
          <Items items={list.items} around={around} />
        </Fragment>
      ))}
    </div>
  )
}

/** To a page of the portal in the reader's language, to the query in GraphiQL, or to what a record names. */
function Reference({ href, children }: { href: string; children: ReactNode }) {
  const { lang } = useWords('shell')
  const address = addressIn(href, lang)
  if (!href.startsWith('/') || /^\/(graphql|files\/)/.test(href)) return <a href={address}>{children}</a>
  return <Link to={address}>{children}</Link>
}
