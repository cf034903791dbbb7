import { type Mail, mailOf } from '../mail/mail.ts'
import type { PortalLanguage } from './link.ts'
import words from './mail-words.json' with { type: 'json' }

const locales: Record<PortalLanguage, string> = { en: 'en-CA', fr: 'fr-CA', ar: 'ar-u-nu-latn', vi: 'vi' }

/** The mail that carries a sign-in link. */
export function linkMail(lang: PortalLanguage, link: string, minutes: number): Mail {
  const { subject, asked, open, button, lasts, ignore } = words[lang]
  const time = new Intl.NumberFormat(locales[lang], { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(
    minutes,
  )
  return mailOf({
    lang,
    subject,
    paragraphs: [asked],
    link: { href: link, label: button, intro: open },
    closing: [lasts.replace('{time}', time), ignore],
  })
}
