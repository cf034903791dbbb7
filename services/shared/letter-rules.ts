const minute = 60_000
const waits = [1, 5, 30, 120, 360, 720, 1440].map(minutes => minutes * minute)

/** How long after its nth failure a letter is tried again. */
export const waitAfter = (attempts: number) => waits[Math.min(attempts, waits.length) - 1] ?? minute

/** Whether a mail server's answer ends it: it refuses for good (5xx), or has not taken the letter in two days. */
export const isFinal = (code: number | null, attempts: number) =>
  (code !== null && code >= 500 && code < 600) || attempts > waits.length
