import { Form, Link } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import type { ReportSection } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface ParagraphsProps {
  section: ReportSection
  revision: number
  paragraphs: readonly { id: string; position: number; allTexts: readonly { lang: string; text: string }[] }[]
}

/** What was written into one section, with what can be done about it. */
export function Paragraphs({ section, revision, paragraphs }: ParagraphsProps) {
  const { t } = useWords('reports')
  if (paragraphs.length === 0) return null
  return (
    <section className="written" aria-labelledby={section}>
      <h3 id={section}>{t(`section.${section}`)}</h3>
      <ol role="list">
        {paragraphs.map(({ id, position, allTexts }) => {
          const name = allTexts[0]?.text.slice(0, 40) ?? ''
          return (
            <li key={id}>
              {allTexts.map(({ lang, text }) => (
                <p key={lang} lang={lang} dir="ltr">
                  {text}
                </p>
              ))}
              <div className="cluster">
                <Link to={`?edit=${id}#write`}>
                  {t('desk.edit')}
                  <span className="visually-hidden">: {name}</span>
                </Link>
                {position > 0 && (
                  <Does
                    what="move"
                    id={id}
                    revision={revision}
                    position={position - 1}
                    label={t('desk.up')}
                    name={name}
                  />
                )}
                {position < paragraphs.length - 1 && (
                  <Does
                    what="move"
                    id={id}
                    revision={revision}
                    position={position + 1}
                    label={t('desk.down')}
                    name={name}
                  />
                )}
                <Does what="remove" id={id} revision={revision} label={t('desk.remove')} name={name} />
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

interface DoesProps {
  what: 'move' | 'remove'
  id: string
  revision: number
  position?: number
  label: string
  name: string
}

function Does({ what, id, revision, position, label, name }: DoesProps) {
  return (
    <Form method="post">
      <input type="hidden" name="do" value={what} />
      <input type="hidden" name="paragraph" value={id} />
      <input type="hidden" name="revision" value={revision} />
      {position !== undefined && <input type="hidden" name="position" value={position} />}
      <Button kind="quiet">
        {label}
        <span className="visually-hidden">: {name}</span>
      </Button>
    </Form>
  )
}
