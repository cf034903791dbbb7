type Settings = { DEMO: string; SMTP_URL?: string | undefined; DATABASE_URL?: string | undefined; DATA_DIR: string }

const accounts = [
  ['secretariat@example.org', 'keeps the whole network’s records'],
  ['organiser@example.org', 'schedules the network’s events'],
  ['wic@example.org', 'coordinates Alberta’s WIC network'],
  ['calgary@example.org', 'publishes for Calgary'],
  ['edmonton@example.org', 'publishes for Edmonton'],
  ['thunder-bay@example.org', 'publishes for Thunder Bay'],
  ['reader@example.org', 'reads only'],
] as const

/** What a person at the terminal needs to know once the portal runs. */
export function welcome({ origin, settings }: { origin: string; settings: Settings }) {
  const where = settings.DATABASE_URL ? 'in PostgreSQL' : `in ${settings.DATA_DIR}`
  const lines = [`The portal is at ${origin}/ (records are kept ${where}).`]
  if (settings.DEMO === '1') {
    lines.push(`Sign in at ${origin}/en/sign-in as one of the demo's accounts:`)
    lines.push(...accounts.map(([email, does]) => `  ${email.padEnd(26)} ${does}`))
  }
  if (!settings.SMTP_URL) lines.push(`Mail is not sent: sign-in links appear here and at ${origin}/en/local-mail.`)
  return lines.join('\n')
}
