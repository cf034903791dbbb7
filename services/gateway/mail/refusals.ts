/** Whether a mail server refuses a letter for good (5xx). Busy, away or silent, it is asked again. */
export const isRefusedForGood = (code: number | null) => code !== null && code >= 500 && code < 600
