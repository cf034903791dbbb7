import { useWords } from '../../language/words.ts'

const keys = [
  'required',
  'invalid',
  'tooLong',
  'email',
  'url',
  'date',
  'notYet',
  'endsBeforeStart',
  'scaleEnds',
  'zeroToTen',
  'twoChoices',
  'choicesDiffer',
  'oneLanguage',
  'dateOrDays',
  'otherDay',
  'wholeNumber',
  'degrees',
  'fileOrLink',
  'documentMissing',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'INVALID',
  'CONFLICT',
  'FULL',
] as const

/**
 * Schemas and the API answer with keys, and words are found when the page is drawn.
 * What is no key is taken for a sentence that the page has translated itself.
 */
export function useProblem() {
  const { t } = useWords('form')
  return (message: string) => {
    const key = keys.find(each => each === message)
    return key ? t(`problem.${key}`) : message
  }
}
