import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65535)
const address = z.url({ protocol: /^https?$/ })
const database = z.url({ protocol: /^postgres(ql)?$/ })
const bucket = address.refine(
  value => {
    const { username, password, pathname } = new URL(value)
    return username && password && /^\/[^/]+\/?$/.test(pathname)
  },
  { error: 'needs a key, a secret and a bucket, as https://key:secret@host/bucket' },
)

/** Every setting of every process, by its name in `.env.example`. An empty value is an absent one. */
const settings = z.object({
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  ORIGIN: address.optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: database.optional(),
  S3_URL: bucket.optional(),
  FILE_LIMIT_MB: z.coerce.number().int().min(1).max(100).default(20),
  DEMO: z.enum(['0', '1']).default('1'),
  SECRET: z.string().min(32).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Coalition portal <portal@localhost>'),
  MEMBERS_URL: address.optional(),
  COMMITMENTS_URL: address.optional(),
  EVENTS_URL: address.optional(),
  RESOURCES_URL: address.optional(),
  GATEWAY_URL: address.default('http://127.0.0.1:3000'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
})

export type Settings = z.infer<typeof settings>

export class WrongSetting extends Error {}

/** Reads all settings at once; every fault in one line. Nothing else in the house reads the environment. */
export function readEnvironment(environment: Record<string, string | undefined> = process.env): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const { data, error } = settings.safeParse(given)
  if (!error) return data
  throw new WrongSetting(error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('; '))
}
