import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { LocalizedText } from '../../../components/localized-text/localized-text.tsx'
import { PageHead } from '../../../components/page-head/page-head.tsx'
import { execute } from '../../../graphql/execute.server.ts'
import { DeskSurveyPreviewDocument } from '../../../graphql/generated/graphql.ts'
import { languageNames } from '../../../language/languages.ts'
import { pageMeta } from '../../../language/page-meta.ts'
import { wordsFor } from '../../../language/words.server.ts'
import { type PageHandle, useWords } from '../../../language/words.ts'
import { writeDay } from '../../../language/write.ts'
import { signInFirst } from '../../../session/sign-in-first.server.ts'
import { Asked } from '../../survey/asked.tsx'
import { DeskClosed } from '../desk-closed.tsx'
import { isKeeper } from './keeper.ts'
import './surveys.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const { viewer, survey } = (await execute(args, DeskSurveyPreviewDocument, { id })).data
  if (!viewer) throw signInFirst(args)
  const title = wordsFor(lang, 'surveys')('previewTitle')
  if (!isKeeper(viewer)) return data({ title, unlisted: true, page: null }, { status: 403 })
  if (!survey) throw new Response(null, { status: 404 })
  const page = { survey, closesOn: survey.closesOn ? writeDay(lang, survey.closesOn) : null }
  return data({ title, unlisted: true, page })
}

export const handle = { words: ['surveys', 'survey', 'desk'] } satisfies PageHandle

const written = ['en', 'fr'] as const

/** A survey as its link will show it, with nothing that can be sent. */
export default function SurveyPreviewPage() {
  const { t } = useWords('surveys')
  const { t: survey } = useWords('survey')
  const { t: desk } = useWords('desk')
  const { title, page } = useLoaderData<typeof loader>()
  const steps = [
    { label: desk('title'), to: '/desk' },
    { label: t('title'), to: '/desk/surveys' },
  ]
  if (!page)
    return (
      <>
        <PageHead title={title} steps={steps} />
        <div className="wrap">
          <DeskClosed />
        </div>
      </>
    )
  const { id, title: name, intro, questions } = page.survey
  return (
    <>
      <PageHead
        title={title}
        lead={t('previewLead')}
        steps={[...steps, { label: <LocalizedText value={name} note={false} />, to: `/desk/surveys/${id}` }]}
      >
        <p className="cluster">
          {written.map(lang => (
            <Link key={lang} to={`/${lang}/desk/surveys/${id}/preview`} lang={lang}>
              {languageNames[lang]}
            </Link>
          ))}
        </p>
      </PageHead>
      <div className="wrap">
        <fieldset className="survey-preview stack" disabled>
          <legend>
            <h2>
              <LocalizedText value={name} note={false} />
            </h2>
          </legend>
          {page.closesOn && <p className="lead">{survey('until', { day: page.closesOn })}</p>}
          <Asked intro={intro} questions={questions} given={{}} problems={{}} revision={0} isDone={false} />
        </fieldset>
      </div>
    </>
  )
}

export const meta = pageMeta
