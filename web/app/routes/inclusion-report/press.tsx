import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'

export interface OfDraft {
  id: string
  revision: number
}

interface PressProps {
  of: OfDraft
  said: { [name: string]: string }
  label: string
  /** What it is done to, for people who do not see where the button stands. */
  name: string
}

/** A button that does one thing to a draft. */
export function Press({ of, said, label, name }: PressProps) {
  return (
    <Form method="post">
      <input type="hidden" name="report" value={of.id} />
      <input type="hidden" name="revision" value={of.revision} />
      {Object.entries(said).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <Button kind="quiet">
        {label}
        <span className="visually-hidden">: {name}</span>
      </Button>
    </Form>
  )
}

interface MoveProps {
  of: OfDraft
  what: 'moveSection' | 'moveParagraph' | 'moveRecord'
  id: string
  at: string
  name: string
  isFirst: boolean
  isLast: boolean
}

export function Move({ of, what, id, at, name, isFirst, isLast }: MoveProps) {
  const { t } = useWords('inclusion-report')
  return (
    <>
      {!isFirst && <Press of={of} said={{ do: what, key: id, by: '-1', at }} label={t('up')} name={name} />}
      {!isLast && <Press of={of} said={{ do: what, key: id, by: '1', at }} label={t('down')} name={name} />}
    </>
  )
}
