/** Neither names an assessment: the plan may be public, and the assessment is not. */
const words = {
  en: { section: 'Added actions', plan: 'Plan of action' },
  fr: { section: 'Actions ajoutées', plan: 'Plan d’action' },
  ar: { section: 'إجراءات مضافة', plan: 'خطة عمل' },
  vi: { section: 'Hành động bổ sung', plan: 'Kế hoạch hành động' },
}

const isSpoken = (lang: string): lang is keyof typeof words => Object.hasOwn(words, lang)

/** The language that a new plan is begun in: the first that the portal speaks of those that the reader wants. */
export const ownLanguage = (languages: readonly string[]) => languages.find(isSpoken) ?? 'en'

export const wordsIn = (lang: string) => words[isSpoken(lang) ? lang : 'en']
