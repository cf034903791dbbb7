/** What a form sent after the session had ended, to be sent once more. */
export const unsentFields = (form: FormData, without: readonly string[] = ['do']) =>
  [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !without.includes(name) ? [[name, value]] : [],
  )
