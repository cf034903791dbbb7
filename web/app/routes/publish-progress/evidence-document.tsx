import { useState } from 'react'
import { TextField } from '../../components/field/text-field.tsx'
import { useWords } from '../../language/words.ts'
import { FileField } from '../../upload/file-field.tsx'
import type { FileLimit, WrittenFile } from '../../upload/write-file.ts'
import type { DraftEvidenceFields } from './draft.ts'

export interface FilesOfForm {
  municipality: string
  /** Files that the form may name, by id. */
  known: Readonly<Record<string, WrittenFile>>
  limit: FileLimit
}

interface EvidenceDocumentProps {
  fields: DraftEvidenceFields
  files: FilesOfForm
}

/** A file or a link. */
export function EvidenceDocument({ fields: { url, file, upload }, files }: EvidenceDocumentProps) {
  const { t } = useWords('publish')
  const [sent, setSent] = useState<WrittenFile | null>(null)
  const kept = sent ?? files.known[file.initialValue ?? ''] ?? null
  return (
    <>
      <FileField
        fields={{ upload, file }}
        holder={{ municipality: files.municipality }}
        limit={files.limit}
        kept={kept}
        onSent={setSent}
        words={{
          label: kept ? t('otherFile') : t('evidenceFile'),
          hint: t('evidenceFileHint', { limit: files.limit.text }),
          kept: t('keptFile'),
          sending: t('fileSending'),
          refused: why => t(`fileRefused.${why}`),
        }}
      />
      {(!kept || url.initialValue || url.errors) && (
        <TextField field={url} label={t('evidenceLink')} hint={t('evidenceLinkHint')} type="url" />
      )}
    </>
  )
}
