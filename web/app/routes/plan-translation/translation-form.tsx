import { Form } from '@remix-run/react'
import { useRef } from 'react'
import { Button } from '../../components/button/button.tsx'
import { directionOf } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { TextRow, type TextRowProps } from './text-row.tsx'
import type { WrittenTexts } from './texts-in.ts'
import { useKeeping } from './use-kept-texts.ts'

interface TranslationFormProps {
  texts: readonly TextRowProps['row'][]
  target: string
  isSource: boolean
  /** Name of the copy in this browser. */
  copy: string
  /** What somebody wrote and is not saved. */
  written: WrittenTexts
  /** What somebody else wrote meanwhile, by the id of its text. */
  conflicts: Readonly<Record<string, string>>
}

/** Every text beside its source, with what each was read as: nothing is sent but what was changed. */
export function TranslationForm({ texts, target, isSource, copy, written, conflicts }: TranslationFormProps) {
  const { t } = useWords('plan-translation')
  const form = useRef<HTMLFormElement>(null)
  useKeeping(form, copy)
  return (
    <Form ref={form} className="form translation" method="post">
      <ol id="texts" className="translation__rows">
        {texts.map((text, index) => (
          <TextRow
            key={text.id}
            row={text}
            index={index}
            target={target}
            dir={directionOf(target)}
            isSource={isSource}
            written={written[text.id]}
            theirs={conflicts[text.id]}
          />
        ))}
      </ol>
      <Button name="intent" value="write">
        {t('save')}
      </Button>
    </Form>
  )
}
