import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import {
  ImportPlanXliffDocument,
  PlanTranslationPageDocument,
  WritePlanTextsDocument,
} from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { directionOf, languageNames, languages } from '../../language/languages.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { flashing, readFlash } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { NotForYou } from '../publish-progress/not-for-you.tsx'
import { differenceOf } from './difference.ts'
import { TextRow } from './text-row.tsx'
import './plan-translation.css'

const nameOf = (tag: string) => {
  const known = languages.find(each => each === tag)
  return known ? languageNames[known] : tag
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '', target = '' } = args.params
  const answer = await execute(args, PlanTranslationPageDocument, { id, lang: target })
  if (!answer.data.viewer && !isAfterAction(args)) throw signInFirst(args)
  const plan = subjectIn(answer, 'actionPlan')
  const { flash, headers } = await readFlash(args.request)
  const progress = plan.translations.find(each => each.lang === target)
  const missing = progress?.missingCount ?? plan.texts.length
  return data(
    {
      title: wordsFor(lang, 'plan-translation')('title', { language: nameOf(target), plan: plan.title.text }),
      unlisted: true,
      target,
      plan: { ...plan, texts: [] },
      texts: plan.texts.map(text => ({
        ...text,
        difference: text.sourceBefore ? differenceOf(text.sourceBefore, text.source.text) : null,
      })),
      covered: { count: plan.texts.length - missing, total: plan.texts.length },
      stale: progress?.staleCount ?? 0,
      isSaved: flash === 'textsKept' || flash === 'planKept',
    },
    { status: plan.viewerMayEdit || isAfterAction(args) ? 200 : 403, headers },
  )
}

export async function action(args: ActionFunctionArgs) {
  const { lang, id = '', target = '' } = args.params
  const form = await args.request.formData()
  const all = (name: string) => form.getAll(name).map(value => (typeof value === 'string' ? value : ''))
  const unchanged = new Set(all('isMeaningUnchanged'))
  const texts = all('id').map((text, index) => ({
    id: text,
    text: all('text')[index] ?? '',
    isMeaningUnchanged: unchanged.has(text),
  }))
  const typed = Object.fromEntries(texts.map(entry => [entry.id, entry.text]))
  const file = form.get('xliff')
  try {
    const errors = await (form.get('intent') === 'xliff' ? takeOver() : write())
    if (errors.length > 0)
      return wrong(args, {
        typed,
        isSignedOut: false,
        problems: errors.map(({ field, message }) => ({
          row: /^texts\.(\d+)\./.exec(field ?? '')?.[1] ?? null,
          message,
        })),
      })
  } catch (refusal) {
    if (!(refusal instanceof Response) || refusal.status !== 401) throw refusal
    return data({ typed, isSignedOut: true, problems: [] }, { status: 401 })
  }
  return redirect(`/${lang}/plans/${id}/translations/${target}`, { status: 303, headers: await flashing('textsKept') })

  async function write() {
    const revision = Number(form.get('revision')) || 0
    const answer = await execute(args, WritePlanTextsDocument, { input: { plan: id, lang: target, revision, texts } })
    return answer.data.writePlanTexts.userErrors
  }
  async function takeOver() {
    const xliff = file instanceof Blob ? (await file.text()).replaceAll('\0', '') : ''
    const answer = await execute(args, ImportPlanXliffDocument, { input: { plan: id, xliff } })
    return answer.data.importPlanXliff.userErrors
  }
}

export const handle = { words: ['plan-translation', 'import-plan', 'publish'] } satisfies PageHandle

export default function PlanTranslationPage() {
  const { t, lang } = useWords('plan-translation')
  const { t: words } = useWords('import-plan')
  const { t: form } = useWords('form')
  const { plan, texts, target, covered, stale, isSaved } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const isSource = target === plan.sourceLang
  const { municipality } = plan
  return (
    <>
      <PageHead
        title={isSource ? t('sourceTitle', { language: nameOf(target) }) : t('heading', { language: nameOf(target) })}
        eyebrow={<bdi lang={plan.title.lang}>{plan.title.text}</bdi>}
        lead={isSource ? t('sourceLead') : t('lead')}
        here={nameOf(target)}
        steps={[
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
          { label: <bdi lang={plan.title.lang}>{plan.title.text}</bdi>, to: `/plans/${plan.id}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {!plan.viewerMayEdit && !answer && <NotForYou municipality={municipality} />}
        {isSaved && <SuccessNotice>{t('saved')}</SuccessNotice>}
        {answer?.isSignedOut && (
          <Notice tone="warning" title={words('signedOutTitle')} live>
            <p>{words('signedOut')}</p>
          </Notice>
        )}
        {answer && answer.problems.length > 0 && (
          <div className="error-summary" role="alert" tabIndex={-1}>
            <h2>{form('summaryTitle')}</h2>
            <ul>
              {answer.problems.map(({ row, message }) => (
                <li key={`${row} ${message}`}>
                  <a href={row === null ? '#texts' : `#text-${row}`}>{message}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
        {plan.viewerMayEdit && (
          <>
            <div className="translation-state">
              {!isSource && (
                <p>
                  {t('covered', { count: covered.count, total: covered.total })}
                  {stale > 0 && <> · {t('stale', { count: stale, number: stale })}</>}
                </p>
              )}
              <nav className="cluster" aria-label={t('languages')}>
                {languages.map(each => (
                  <Link
                    key={each}
                    lang={each}
                    to={`/${lang}/plans/${plan.id}/translations/${each}`}
                    aria-current={each === target ? 'page' : undefined}
                  >
                    {languageNames[each]}
                  </Link>
                ))}
              </nav>
            </div>
            <Form className="form translation" method="post">
              <input type="hidden" name="revision" value={plan.revision} />
              <ol id="texts" className="translation__rows">
                {texts.map((text, index) => (
                  <TextRow
                    key={text.id}
                    row={text}
                    index={index}
                    target={target}
                    dir={directionOf(target)}
                    isSource={isSource}
                    typed={answer?.typed[text.id]}
                  />
                ))}
              </ol>
              <Button name="intent" value="write">
                {t('save')}
              </Button>
            </Form>
            {!isSource && (
              <section className="stack" aria-labelledby="xliff-title">
                <h2 id="xliff-title">{t('xliffTitle')}</h2>
                <p>{t('xliffLead')}</p>
                <p>
                  <a href={`/${lang}/plans/${plan.id}/translations/${target}.xlf`} download>
                    {t('xliffDownload')}
                  </a>
                </p>
                <Form className="form" method="post" encType="multipart/form-data" reloadDocument>
                  <div className="field">
                    <label htmlFor="xliff">{t('xliffFile')}</label>
                    <input className="input" id="xliff" name="xliff" type="file" accept=".xlf,.xliff,.xml" />
                  </div>
                  <Button kind="secondary" name="intent" value="xliff">
                    {t('xliffUpload')}
                  </Button>
                </Form>
              </section>
            )}
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
