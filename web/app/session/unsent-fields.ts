/** What a form sent after the session had ended, to be sent once more. */
export const unsentFields = (form: FormData) =>
  [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && name !== 'do' ? [[name, value]] : [],
  )
