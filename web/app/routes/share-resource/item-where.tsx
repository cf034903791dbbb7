import { useState } from 'react'
import { SelectField } from '../../components/field/select-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import type { ResourceKind } from '../../graphql/generated/graphql.ts'
import { languageNames, languages } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { FileField } from '../../upload/file-field.tsx'
import type { FileLimit, WrittenFile } from '../../upload/write-file.ts'
import type { DraftFields } from './draft.ts'

interface ItemWhereProps {
  fields: DraftFields
  kind: ResourceKind
  file: { kept: WrittenFile | null; limit: FileLimit } | undefined
}

/** The thing itself: a link, a file, or both. */
export function ItemWhere({ fields, kind, file }: ItemWhereProps) {
  const { t } = useWords('share-resource')
  const [sent, setSent] = useState<WrittenFile | null>(null)
  const kept = sent ?? file?.kept ?? null
  return (
    <section className="long-form__part" aria-labelledby="thing">
      <h2 id="thing">{t('thing')}</h2>
      <TextField
        field={fields.url}
        label={t(kind === 'SERVICE' ? 'serviceUrl' : 'url')}
        hint={t('urlHint')}
        type="url"
        optional
      />
      {file && (
        <>
          <FileField
            fields={{ upload: fields.upload, file: fields.file }}
            holder={{ for: 'library' }}
            limit={file.limit}
            kept={kept}
            onSent={setSent}
            words={{
              label: t(kept ? 'otherFile' : 'file'),
              hint: t('fileHint', { limit: file.limit.text }),
              kept: t('keptFile'),
              sending: t('fileSending'),
              refused: why => t(`fileRefused.${why}`),
            }}
          />
          <SelectField
            field={fields.fileLang}
            label={t('fileLang')}
            optional
            options={languages.map(lang => ({ value: lang, label: languageNames[lang] }))}
          />
        </>
      )}
    </section>
  )
}
