import { randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Badge } from '../../../components/badge/badge.tsx'
import { Notice, SuccessNotice } from '../../../components/notice/notice.tsx'
import { PageHead } from '../../../components/page-head/page-head.tsx'
import { execute } from '../../../graphql/execute.server.ts'
import { DeskMunicipalityDocument } from '../../../graphql/generated/graphql.ts'
import { pageMeta } from '../../../language/page-meta.ts'
import { wordsFor } from '../../../language/words.server.ts'
import { type PageHandle, useWords } from '../../../language/words.ts'
import { flashing, readFlash } from '../../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../../session/sign-in-first.server.ts'
import { wrong } from '../../../session/wrong.server.ts'
import { DeskClosed } from '../desk-closed.tsx'
import { addressOf, deedIn, fieldFor, isOfRecord, isOpenTo, planIn, schemaOf } from './deed.ts'
import { DeedForm } from './deed-form.tsx'
import { doDeed } from './act.server.ts'
import { Identity } from './identity.tsx'
import { Milestones } from './milestones.tsx'
import { Periods } from './periods.tsx'
import {
  typedFormerName,
  typedIdentity,
  typedMilestone,
  typedName,
  typedPeriod,
  writeFormerName,
  typedPlan,
  writeIdentity,
  writeMilestone,
  writeMunicipality,
  writePeriod,
} from './written.ts'
import './keeping.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug = '' } = args.params
  const { origin, searchParams } = new URL(args.request.url)
  const asked = deedIn(searchParams)
  const published = planIn(searchParams)
  const find = asked?.find ?? ''
  const isOfPlan = asked?.deed === 'step' && published.plan !== ''
  const variables = { slug, find, isLookedFor: find !== '', plan: published.plan, isOfPlan }
  const { viewer, municipality, regions, found, plan } = (await execute(args, DeskMunicipalityDocument, variables)).data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)
  if (!municipality) throw new Response(null, { status: 404 })

  const keeping = municipality.recordKeeping
  const t = wordsFor(lang, 'terms')
  const period = municipality.membershipRecords?.find(({ id }) => id === asked?.id)
  const milestone = municipality.milestoneRecords?.find(({ id }) => id === asked?.id)
  const formerName = municipality.formerNameRecords?.find(({ id }) => id === asked?.id)
  const record = period ?? milestone ?? formerName
  const isThere = record !== undefined || !isOfRecord(asked)
  const { flash, headers } = await readFlash(args.request)
  const answer = {
    title: municipality.name.text,
    unlisted: true,
    municipality: writeMunicipality(lang, municipality),
    kept: flash === 'recordKept',
    form: asked &&
      keeping &&
      isOpenTo(keeping, asked) &&
      isThere && {
        ...asked,
        keeping,
        begin: {
          ...(asked.deed === 'correct' && period ? typedPeriod(period) : {}),
          ...(isOfPlan ? typedPlan(published.reachedOn, plan && { ...plan, origin, lang }) : {}),
          ...(asked.deed === 'correctStep' && milestone ? typedMilestone(milestone) : {}),
          ...(asked.deed === 'correctFormerName' && formerName ? typedFormerName(formerName) : {}),
          ...(asked.deed === 'rename' ? typedName(municipality) : {}),
          ...(asked.deed === 'facts' ? typedIdentity(municipality) : {}),
          ...(asked.deed === 'place' ? { upperTier: municipality.upperTier?.slug } : {}),
        },
        revision: (record ?? municipality).revision,
      },
    found: (found?.nodes ?? [])
      .filter(one => one.slug !== slug)
      .map(({ slug: value, name, kind, province }) => ({
        value,
        label: `${name.text} (${t(`municipalityKind.${kind}`)}, ${t(`province.${province}`)})`,
      })),
    regions: (regions?.nodes ?? []).map(({ slug: value, name }) => ({ value, label: name.text })),
    pageKey: randomUUID(),
  }
  return data(answer, { status: keeping || isAfterAction(args) ? 200 : 403, headers })
}

export async function action(args: ActionFunctionArgs) {
  const { lang, slug = '' } = args.params
  const asked = deedIn(new URL(args.request.url).searchParams)
  if (!asked) throw new Response(null, { status: 400 })
  const none = { period: null, milestone: null, identity: null, formerName: null, revision: null }
  const submission = parseWithZod(await args.request.formData(), { schema: schemaOf(asked.deed) })
  if (submission.status !== 'success') return wrong(args, { ...none, reply: submission.reply() })

  const { revision, key, ...values } = submission.value
  const network = asked.deed === 'leave' ? await networkOf(args, slug, asked.id) : values.network
  const outcome = await doDeed(args, { ...asked, slug, revision, key, values: { ...values, network } })
  if (outcome.userErrors.length === 0)
    return redirect(`/${lang}${addressOf(slug)}`, { status: 303, headers: await flashing('recordKept') })

  const fieldErrors: Record<string, string[]> = {}
  const formErrors: string[] = []
  for (const { field, message } of outcome.userErrors) {
    const name = fieldFor(field, asked.deed)
    if (name) fieldErrors[name] = [...(fieldErrors[name] ?? []), message]
    else formErrors.push(message)
  }
  const { membership, milestone, municipality, formerName } = outcome
  return wrong(args, {
    reply: submission.reply({ fieldErrors, formErrors }),
    period: membership ? writePeriod(lang, membership) : null,
    milestone: milestone ? writeMilestone(lang, milestone) : null,
    identity: municipality ? writeIdentity(lang, municipality) : null,
    formerName: formerName ? writeFormerName(lang, formerName) : null,
    revision: (membership ?? milestone ?? municipality ?? formerName)?.revision ?? null,
  })
}

const nothing = { find: '', isLookedFor: false, plan: '', isOfPlan: false }

async function networkOf(args: ActionFunctionArgs, slug: string, id: string) {
  const { municipality } = (await execute(args, DeskMunicipalityDocument, { ...nothing, slug })).data
  return municipality?.membershipRecords?.find(one => one.id === id)?.network.code
}

export const handle = { words: ['keeping', 'desk'] } satisfies PageHandle

export default function DeskMunicipalityPage() {
  const { t, lang } = useWords('keeping')
  const { t: terms } = useWords('terms')
  const { t: desk } = useWords('desk')
  const { t: shell } = useWords('shell')
  const { title, municipality, kept, form, found, regions, pageKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead
        title={<bdi>{title}</bdi>}
        lead={municipality ? t('lead') : undefined}
        steps={
          municipality?.keeping.identity
            ? [
                { label: desk('title'), to: '/desk' },
                { label: t('list.title'), to: '/desk/municipalities' },
              ]
            : [{ label: shell('nav.municipalities'), to: '/municipalities' }]
        }
      >
        {municipality && (
          <>
            <Badge tone={municipality.standing === 'MEMBER' ? 'leaf' : 'plain'}>
              {terms(`standing.${municipality.standing}`)}
            </Badge>
            <Link to={`/${lang}/municipalities/${municipality.slug}`}>{t('publicPage')}</Link>
            <Link to={`/${lang}/municipalities/${municipality.slug}/contacts`}>{t('contacts')}</Link>
            {municipality.keeping.identity && (
              <Link to={`/${lang}/desk/audit?municipality=${municipality.slug}`}>{t('trail')}</Link>
            )}
          </>
        )}
      </PageHead>
      <div className="wrap stack stack--wide">
        {!municipality && <DeskClosed />}
        {municipality && (
          <>
            {kept && <SuccessNotice>{t('kept')}</SuccessNotice>}
            {form && (
              <DeedForm
                key={`${form.deed} ${form.id}`}
                {...form}
                slug={municipality.slug}
                ending={municipality.periods.filter(({ hasLeft, struck }) => !hasLeft && !struck)}
                found={found}
                regions={regions}
                pageKey={pageKey}
                {...(answer ? { answer } : {})}
              />
            )}
            {municipality.identity.recordNote && (
              <Notice title={t('open')}>
                <p lang="en" dir="ltr">
                  {municipality.identity.recordNote}
                </p>
              </Notice>
            )}
            <Periods {...municipality} />
            <Milestones {...municipality} />
            <Identity municipality={municipality} />
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
