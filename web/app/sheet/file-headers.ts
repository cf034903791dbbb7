export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A file that only its reader may keep. */
export const fileHeaders = (type: string, file: string) => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="${file}"`,
  'Cache-Control': 'private, no-cache',
  'X-Robots-Tag': 'noindex',
})
