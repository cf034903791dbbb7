import { storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { Context } from '../context.ts'
import type { EvidenceItem, FileRow } from '../database/tables.ts'
import type { DocumentInput } from '../progress-report/rules.ts'
import { pathOfFile } from './rules.ts'

type Files = Pick<Context, 'file'>
type Filed = { file?: string | null | undefined }

/** Documents as they are published, and a fault for each file that is none of this municipality. */
export async function evidenceIn(
  context: Files,
  municipality: string,
  documents: readonly DocumentInput[],
): Promise<{ evidence: EvidenceItem[]; faults: Fault[] }> {
  const files = await filesOf(context, documents)
  const evidence = documents.map(({ title, url, effectiveOn }, index) => {
    const file = files[index]
    return {
      title: storable(title),
      url: file ? pathOfFile(file) : (url ?? ''),
      effectiveOn: effectiveOn ?? null,
      ...(file ? { file: file.id } : {}),
    }
  })
  return { evidence, faults: faultsAmong(files, municipality) }
}

/** The same of documents that are only being written. */
export const faultsOfFiles = async (context: Files, municipality: string, documents: readonly Filed[]) =>
  faultsAmong(await filesOf(context, documents), municipality)

/** Null where a document is no file, undefined where there is no such file. */
const filesOf = ({ file: fileBy }: Files, documents: readonly Filed[]) =>
  Promise.all(documents.map(async ({ file }) => (file ? await fileBy(file) : null)))

const faultsAmong = (files: readonly (FileRow | null | undefined)[], municipality: string): Fault[] =>
  files.flatMap((file, index) =>
    file === null || file?.municipality === municipality ? [] : [{ word: 'notFound', field: `evidence.${index}.file` }],
  )
