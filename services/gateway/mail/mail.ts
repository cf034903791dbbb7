import { directionOf } from '../../shared/language.ts'

export type MailLanguage = 'en' | 'fr' | 'ar' | 'vi'
export type Mail = {
  subject: string
  text: string
  html: string
  /** An iCalendar file of the method PUBLISH. */
  calendar?: { filename: string; content: string }
}

type Named = { href: string; label: string }

/** A heading, and what stands under it with its addresses. */
export type MailList = {
  title: string
  entries: readonly (Named & { note: string })[]
  /** Links at its end: to what else there is, and to what ends it. */
  rest: readonly Named[]
}

type Parts = {
  lang: MailLanguage
  subject: string
  paragraphs: readonly (string | MailList)[]
  /** `intro` stands before the address where it is written out. */
  link?: { href: string; label: string; intro?: string } | null
  closing?: readonly string[]
  /** Small print: a link at the end. */
  foot?: { href: string; label: string }
}

const languageTags: Record<MailLanguage, string> = { en: 'en-CA', fr: 'fr-CA', ar: 'ar', vi: 'vi' }

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, sign => entities[sign] ?? sign)
const paragraph = (text: string) => `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`

/** A mail as text and as HTML, in the direction of its language. */
export function mailOf({ lang, subject, paragraphs, link, closing = [], foot }: Parts): Mail {
  const text = [
    ...paragraphs.map(part => (typeof part === 'string' ? part : listText(part))),
    ...(link ? [`${link.intro ?? link.label}\n${link.href}`] : []),
    ...closing,
    ...(foot ? [`— ${foot.label}\n${foot.href}`] : []),
  ].join('\n\n')
  const dir = directionOf(lang)
  const html = `<!doctype html>
<html lang="${languageTags[lang]}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body dir="${dir}" style="margin: 0 auto; padding: 1.5rem; max-width: 36rem; font: 1rem/1.5 system-ui, sans-serif; text-align: start">
${[...paragraphs.map(part => (typeof part === 'string' ? paragraph(part) : listHtml(part))), ...(link ? [linkHtml(link)] : []), ...closing.map(paragraph), ...(foot ? [footHtml(foot)] : [])].join('\n')}
</body>
</html>
`
  return { subject, text: `${text}\n`, html }
}

const listText = ({ title, entries, rest }: MailList) =>
  [
    `${title}`,
    ...entries.map(({ label, note, href }) => `- ${label}\n  ${note}\n  ${href}`),
    ...rest.map(({ label, href }) => `${label}\n${href}`),
  ].join('\n\n')

const small = 'style="margin: 0; font-size: 0.875rem"'

const anchor = ({ href, label }: Named) => `<a href="${escaped(href)}">${escaped(label)}</a>`

const listHtml = ({
  title,
  entries,
  rest,
}: MailList) => `<h2 style="margin: 2rem 0 0.5rem; font-size: 1.125rem">${escaped(title)}</h2>
<ul style="margin: 0; padding-inline-start: 1.25rem">
${entries.map(({ note, ...named }) => `<li style="margin-block: 0.5rem">${anchor(named)}<br><span ${small}>${escaped(note)}</span></li>`).join('\n')}
</ul>
${rest.map(named => `<p ${small}>${anchor(named)}</p>`).join('\n')}`

const footHtml = ({ href, label }: NonNullable<Parts['foot']>) =>
  `<p style="margin-top: 2rem; font-size: 0.875rem"><a href="${escaped(href)}">${escaped(label)}</a></p>`

function linkHtml({ href: address, label, intro }: NonNullable<Parts['link']>) {
  const href = escaped(address)
  return `${intro ? `${paragraph(intro)}\n` : ''}<p><a href="${href}" style="display: inline-block; padding: 0.75rem 1.5rem; border-radius: 0.25rem; background: #1f4f5b; color: #ffffff">${escaped(label)}</a></p>
<p dir="ltr" style="overflow-wrap: anywhere"><a href="${href}">${href}</a></p>`
}
