import { directionOf } from '../../shared/language.ts'
import type { PortalLanguage } from './link.ts'
import words from './mail-words.json' with { type: 'json' }

export type Mail = { subject: string; text: string; html: string }

const locales: Record<PortalLanguage, string> = { en: 'en-CA', fr: 'fr-CA', ar: 'ar-u-nu-latn', vi: 'vi' }
const languageTags: Record<PortalLanguage, string> = { en: 'en-CA', fr: 'fr-CA', ar: 'ar', vi: 'vi' }

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, sign => entities[sign] ?? sign)

/** The mail that carries a sign-in link. */
export function linkMail(lang: PortalLanguage, link: string, minutes: number): Mail {
  const { subject, asked, open, button, lasts, ignore } = words[lang]
  const time = new Intl.NumberFormat(locales[lang], { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(
    minutes,
  )
  const limit = lasts.replace('{time}', time)
  const text = [asked, `${open}\n${link}`, limit, ignore].join('\n\n')
  const [href, dir] = [escaped(link), directionOf(lang)]
  const html = `<!doctype html>
<html lang="${languageTags[lang]}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body dir="${dir}" style="margin: 0 auto; padding: 1.5rem; max-width: 36rem; font: 1rem/1.5 system-ui, sans-serif; text-align: start">
<p>${escaped(asked)}</p>
<p>${escaped(open)}</p>
<p><a href="${href}" style="display: inline-block; padding: 0.75rem 1.5rem; border-radius: 0.25rem; background: #1f4f5b; color: #ffffff">${escaped(button)}</a></p>
<p dir="ltr" style="overflow-wrap: anywhere"><a href="${href}">${href}</a></p>
<p>${escaped(limit)}</p>
<p>${escaped(ignore)}</p>
</body>
</html>
`
  return { subject, text: `${text}\n`, html }
}
