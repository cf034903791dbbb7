import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import type { InclusionSection } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { languageOfText } from '../../report-document/document.ts'
import { Move, type OfDraft, Press } from './press.tsx'
import { TextsForm } from './texts-form.tsx'

interface Text {
  text: string
  lang: string
}

export interface Answer {
  texts: { [lang: string]: string }
  problems: readonly { lang: string | null; message: string }[]
}

interface SectionEditorProps {
  section: InclusionSection
  isFirst: boolean
  isLast: boolean
  draft: OfDraft & {
    paragraphs: readonly { id: string; section: string; allTexts: readonly Text[] }[]
    records: readonly { record: string; section: string; title: Text; reason: Text | null }[]
  }
  /** What the address asks to write. */
  asked: { edit: string | null; section: string | null; leave: string | null }
  answer: Answer | undefined
}

/** One section of a draft: its paragraphs and records, and what can be done about them. */
export function SectionEditor({ section, isFirst, isLast, draft, asked, answer }: SectionEditorProps) {
  const { t, lang } = useWords('inclusion-report')
  const title = t(`section.${section}`)
  const paragraphs = draft.paragraphs.filter(one => one.section === section)
  const records = draft.records.filter(one => one.section === section)
  const isAdding = asked.section === section && !asked.edit
  return (
    <section className="arrange" aria-labelledby={section}>
      <div className="arrange__head">
        <h2 id={section}>{title}</h2>
        <div className="cluster">
          <Move
            what="moveSection"
            of={draft}
            at={section}
            name={title}
            isFirst={isFirst}
            isLast={isLast}
            id={section}
          />
        </div>
      </div>
      {paragraphs.length > 0 && (
        <ol className="arrange__list" role="list">
          {paragraphs.map(({ id, allTexts }, at) => {
            const name = allTexts[0]?.text.slice(0, 40) ?? ''
            return (
              <li key={id}>
                {asked.edit === id ? (
                  <TextsForm
                    draft={draft}
                    what={{ do: 'write', paragraph: id, section, at: section }}
                    title={t('editParagraph')}
                    texts={allTexts}
                    answer={answer}
                  />
                ) : (
                  <>
                    {allTexts.map(each => (
                      <p key={each.lang} className="arrange__text" {...languageOfText(each.lang, lang)}>
                        {each.text}
                      </p>
                    ))}
                    <div className="cluster">
                      <Link to={`?edit=${id}#write`}>
                        {t('edit')}
                        <span className="visually-hidden">: {name}</span>
                      </Link>
                      <Move
                        what="moveParagraph"
                        of={draft}
                        at={section}
                        name={name}
                        isFirst={at === 0}
                        isLast={at === paragraphs.length - 1}
                        id={id}
                      />
                      <Press
                        of={draft}
                        said={{ do: 'remove', paragraph: id, at: section }}
                        label={t('remove')}
                        name={name}
                      />
                    </div>
                  </>
                )}
              </li>
            )
          })}
        </ol>
      )}
      {isAdding ? (
        <TextsForm
          draft={draft}
          what={{ do: 'write', section, at: section }}
          title={t('addParagraph')}
          texts={[]}
          answer={answer}
        />
      ) : (
        <p>
          <Link to={`?section=${section}#write`}>
            {t('add')}
            <span className="visually-hidden">: {title}</span>
          </Link>
        </p>
      )}
      {records.length > 0 && (
        <>
          <h3 className="arrange__records">{t('records')}</h3>
          <ol className="arrange__list" role="list">
            {records.map(({ record, title: name, reason }, at) => (
              <li key={record} id={record}>
                <p>
                  <bdi {...languageOfText(name.lang, lang)}>{name.text}</bdi>{' '}
                  {reason && <Badge tone="clay">{t('leftOut')}</Badge>}
                </p>
                {reason && (
                  <p className="soft" {...languageOfText(reason.lang, lang)}>
                    {reason.text}
                  </p>
                )}
                {asked.leave === record ? (
                  <TextsForm
                    draft={draft}
                    what={{ do: 'leaveOut', record, at: section }}
                    title={t('leaveOutTitle')}
                    hint={t('leaveOutHint')}
                    texts={[]}
                    answer={answer}
                  />
                ) : (
                  <div className="cluster">
                    <Move
                      what="moveRecord"
                      of={draft}
                      at={section}
                      name={name.text}
                      isFirst={at === 0}
                      isLast={at === records.length - 1}
                      id={record}
                    />
                    {reason ? (
                      <Press
                        of={draft}
                        said={{ do: 'takeIn', record, at: section }}
                        label={t('takeIn')}
                        name={name.text}
                      />
                    ) : (
                      <Link to={`?leave=${encodeURIComponent(record)}#write`}>
                        {t('leaveOut')}
                        <span className="visually-hidden">: {name.text}</span>
                      </Link>
                    )}
                  </div>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
