import type { Fault } from '../../shared/user-error.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { FileRow } from '../database/tables.ts'

const day = 24 * 60 * 60_000
export const perDay = { files: 100, bytes: 500_000_000 }

/** How long a file waits for an item. */
const patience = 7 * day
/** Current files of one item. */
export const mostLines = 30

type Uploaded = { files: number; bytes: number }

/** What a person uploads within a day has an end. */
export const faultOfAmount = ({ files, bytes }: Uploaded, size: number): Fault | null =>
  files < perDay.files && bytes + size <= perDay.bytes
    ? null
    : { word: 'tooManyFiles', field: null, facts: { files: perDay.files, size: perDay.bytes / 1_000_000 } }

export const countedSince = (now: Date) => new Date(now.getTime() - day)
export const forgottenBefore = (now: Date) => new Date(now.getTime() - patience)

/** Public with its item; before that it is the uploader's own. */
export const mayReadFile = ({ personId }: Viewer, { uploadedBy }: Pick<FileRow, 'uploadedBy'>, isPublic: boolean) =>
  isPublic || (personId !== null && personId === uploadedBy)

/** The permanent path of a file on the portal. */
export const pathOfFile = ({ id, name }: Pick<FileRow, 'id' | 'name'>) => `/files/${id}/${encodeURIComponent(name)}`

/** Files of an item by line, each with its versions, newest first; lines in the order in which they were begun. */
export function linesOf<File extends Pick<FileRow, 'line' | 'version' | 'addedAt'>>(files: readonly File[]) {
  const lines = new Map<string, File[]>()
  for (const file of files.toSorted((one, other) => (other.version ?? 0) - (one.version ?? 0)))
    if (file.line) lines.set(file.line, [...(lines.get(file.line) ?? []), file])
  const begun = (versions: readonly File[]) => versions.at(-1)?.addedAt?.getTime() ?? 0
  return [...lines.entries()]
    .sort(([oneId, one], [otherId, other]) => begun(one) - begun(other) || (oneId < otherId ? -1 : 1))
    .flatMap(([id, [current, ...earlier]]) => (current ? [{ id, current, earlier }] : []))
}
