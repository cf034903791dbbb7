import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { PlanPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeNumber } from '../../language/write.ts'
import { Contents } from './contents.tsx'
import { Period } from './period.tsx'
import { PlanFacts } from './plan-facts.tsx'
import { PlanSection } from './plan-section.tsx'
import './plan.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const plan = subjectIn(await execute(args, PlanPageDocument, { id }), 'actionPlan')

  const t = wordsFor(lang, 'plan')
  const { municipality, sections, actionCount } = plan
  const actions = sections.flatMap(section => section.groups.flatMap(group => group.actions))
  return {
    title: plan.title.text,
    description: t('description', { name: municipality.name.text }),
    plan,
    actions: { count: actionCount, number: writeNumber(lang, actionCount) },
    sections: { count: sections.length, number: writeNumber(lang, sections.length) },
    isAnyReported: actions.some(({ status }) => status !== null),
  }
}

export const handle = { words: ['plan'] } satisfies PageHandle

export default function PlanPage() {
  const { t, lang } = useWords('plan')
  const { t: shell } = useWords('shell')
  const { plan, actions, sections, isAnyReported } = useLoaderData<typeof loader>()
  const { title, municipality, period, note } = plan
  const { name, slug } = municipality
  return (
    <>
      <PageHead
        title={<LocalizedText value={title} note={false} />}
        eyebrow={t('eyebrow', { name: name.text })}
        lead={
          <>
            <Period period={period} /> · {t('sections', sections)} · {t('actions', actions)}
          </>
        }
        steps={[
          { label: shell('nav.municipalities'), to: '/municipalities' },
          { label: <LocalizedName value={name} />, to: `/municipalities/${slug}` },
        ]}
      />
      <div className="wrap plan">
        <Contents sections={plan.sections} />
        <div className="stack stack--wide">
          <Notice title={t('wordingTitle')}>
            <p>{t('wording')}</p>
            {note && (
              <p lang="en" dir="ltr">
                {note}
              </p>
            )}
            {title.lang !== lang && <ShownIn lang={title.lang} />}
            {!isAnyReported && <p>{t('noStatus')}</p>}
          </Notice>
          {plan.sections.map(section => (
            <PlanSection key={section.number} section={section} />
          ))}
          <PlanFacts plan={plan} />
        </div>
      </div>
    </>
  )
}

const named = ['en', 'fr', 'ar', 'vi'] as const

/** Once for the whole plan, where a note beside every line would drown it. */
function ShownIn({ lang }: { lang: string }) {
  const { t } = useWords('plan')
  const known = named.find(each => each === lang) ?? 'other'
  return <p>{t('shownIn', { language: t(`language.${known}`) })}</p>
}

export const meta = pageMeta
