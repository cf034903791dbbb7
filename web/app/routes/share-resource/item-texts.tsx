import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { LanguageBlocks } from '../../components/long-form/language-blocks.tsx'
import type { ResourceKind } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { type DraftField, type DraftForm, textsOfKind } from './draft.ts'

interface ItemTextsProps {
  form: DraftForm
  texts: DraftField<'texts'>
  kind: ResourceKind
}

export function ItemTexts({ form, texts, kind }: ItemTextsProps) {
  const { t } = useWords('share-resource')
  return (
    <LanguageBlocks form={form} texts={texts} title={t('texts')} hint={t('textsHint')}>
      {(fields, written) => (
        <>
          <TextField field={fields.title} label={t(kind === 'SERVICE' ? 'serviceName' : 'itemTitle')} {...written} />
          {textsOfKind(kind).map(text => (
            <TextAreaField
              key={text.name}
              field={fields[text.name]}
              label={t(`text.${text.name}`)}
              hint={t(`textHint.${text.name}`)}
              optional={!text.needed}
              {...written}
              rows={text.name === 'where' || text.name === 'hours' || text.name === 'cost' ? 2 : 4}
            />
          ))}
        </>
      )}
    </LanguageBlocks>
  )
}
