import { isLang, type Lang } from '../../language/languages.ts'

/** A thing is most often in the language that its page is written in. */
export const likeliestLanguage = (lang: string): Lang => (isLang(lang) ? lang : 'en')
