import type { Fault } from '../../shared/user-error.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { FileRow } from '../database/tables.ts'
import { mayPublishProgress } from '../progress-report/rules.ts'

const day = 24 * 60 * 60_000
export const perDay = { files: 100, bytes: 500_000_000 }

/** How long a file waits for something that refers to it. */
const patience = 7 * day

/** The municipality's own editors only: they add files, and read those that are not public. */
export const mayAddFile = mayPublishProgress

/** Whether this is shown: something published refers to it, or it is the viewer's own municipality's. */
export const mayReadFile = (viewer: Viewer, { municipality }: Pick<FileRow, 'municipality'>, isPublished: boolean) =>
  isPublished || mayAddFile(viewer, municipality)

type Uploaded = { files: number; bytes: number }

/** What is left of a day's uploads. */
export const allowanceAfter = ({ files, bytes }: Uploaded): Uploaded => ({
  files: Math.max(0, perDay.files - files),
  bytes: Math.max(0, perDay.bytes - bytes),
})

export function faultOfAllowance(left: Uploaded, size: number): Fault | null {
  if (left.files >= 1 && left.bytes >= size) return null
  return { word: 'tooManyFiles', field: null, facts: { files: perDay.files, size: perDay.bytes / 1_000_000 } }
}

export const countedSince = (now: Date) => new Date(now.getTime() - day)
export const forgottenBefore = (now: Date) => new Date(now.getTime() - patience)

/** The permanent path of a file on the portal. */
export const pathOfFile = ({ id, name }: Pick<FileRow, 'id' | 'name'>) => `/files/${id}/${encodeURIComponent(name)}`

/** A document is a link or a file; this is what it is known by where texts are compared. */
export const keyOfDocument = ({ url, file }: { url: string; file?: string | null | undefined }) => file || url
