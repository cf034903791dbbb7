import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { copyName } from '../../autosave/kept-copy.ts'
import { Button } from '../../components/button/button.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { PlanTranslationPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { isLang, languages } from '../../language/languages.ts'
import { nameOfLanguage, otherLanguages, tagOf } from '../../language/other-languages.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { readFlash } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { OtherLanguageField } from '../import-plan/other-language-field.tsx'
import { NotForYou } from '../publish-progress/not-for-you.tsx'
import { act } from './act.server.ts'
import { differenceOf } from './difference.ts'
import { SignedOut } from './signed-out.tsx'
import { Taken } from './taken.tsx'
import { TranslationForm } from './translation-form.tsx'
import { useKeptTexts } from './use-kept-texts.ts'
import './plan-translation.css'

const isTag = (said: string) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(said)

export async function loader(args: LoaderFunctionArgs) {
  const { lang = 'en', id = '', target = '' } = args.params
  const another = new URL(args.request.url).searchParams.get('otherLang')?.trim() ?? ''
  const tag = tagOf(another, lang)
  if (another && isTag(tag)) throw redirect(`/${lang}/plans/${id}/translations/${tag}`, 303)
  const nameOf = (each: string) => nameOfLanguage(each, lang)
  const answer = await execute(args, PlanTranslationPageDocument, { id, lang: target })
  const { viewer } = answer.data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)
  // what was typed is answered; drafts are no longer to be read
  if (!viewer)
    return data(
      { title: wordsFor(lang, 'import-plan')('signedOutTitle'), unlisted: true, target, plan: null },
      { status: 401 },
    )
  const plan = subjectIn(answer, 'actionPlan')
  const { flash, headers } = await readFlash(args.request)
  const targetName = nameOf(target)
  const progress = plan.translations.find(each => each.lang === target)
  const missing = progress?.missingCount ?? plan.texts.length
  return data(
    {
      title: wordsFor(lang, 'plan-translation')('title', { language: targetName, plan: plan.title.text }),
      unlisted: true,
      me: viewer.person.id,
      target,
      targetName,
      offered: [...new Set([...languages, ...plan.translations.map(each => each.lang), target])].map(each => ({
        tag: each,
        name: nameOf(each),
      })),
      others: otherLanguages(lang),
      unknownLanguage: another,
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

export const action = (args: ActionFunctionArgs) => act(args)

export const handle = { words: ['plan-translation', 'import-plan', 'publish'] } satisfies PageHandle

export default function PlanTranslationPage() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!page.plan) return <SignedOut title={page.title} target={page.target} written={answer?.written ?? {}} />
  return <Translation page={page} answer={answer} />
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>
interface TranslationProps {
  page: Extract<Page, { plan: object }>
  answer: ReturnType<typeof useActionData<typeof action>>
}

/** Every text of a plan beside its translation, with what is asked and told around them. */
function Translation({ page, answer }: TranslationProps) {
  const { t, lang } = useWords('plan-translation')
  const { t: words } = useWords('import-plan')
  const { t: form } = useWords('form')
  const { plan, texts, target, targetName, covered, stale, isSaved } = page
  const isSource = target === plan.sourceLang
  const { municipality } = plan
  const copy = copyName('plan-texts', page.me, plan.id, target)
  const now = new Map(texts.map(({ id, source, text }) => [id, isSource ? source.text : (text?.text ?? '')]))
  const kept = useKeptTexts({
    copy,
    revision: plan.revision,
    now,
    isSaved,
    isAnswered: Boolean(answer && !answer.taken),
  })
  const places = new Map(texts.map(({ id }, index) => [id, index]))
  return (
    <>
      <PageHead
        title={isSource ? t('sourceTitle', { language: targetName }) : t('heading', { language: targetName })}
        eyebrow={<bdi lang={plan.title.lang}>{plan.title.text}</bdi>}
        lead={isSource ? t('sourceLead') : t('lead')}
        here={targetName}
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
              {answer.problems.map(({ text, message }) => (
                <li key={`${text} ${message}`}>
                  <a href={text === null ? '#texts' : `#text-${places.get(text)}`}>{message}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
        {answer?.taken && <Taken {...answer.taken} />}
        {kept.brought && (
          <Notice title={t('broughtBack.title')} live>
            <p>{t('broughtBack.lead', { number: Object.keys(kept.brought).length })}</p>
            <p>
              <Button type="button" kind="quiet" onClick={kept.forget}>
                {t('broughtBack.forget')}
              </Button>
            </p>
          </Notice>
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
                {page.offered.map(({ tag, name }) => (
                  <Link
                    key={tag}
                    lang={isLang(tag) ? tag : undefined}
                    to={`/${lang}/plans/${plan.id}/translations/${tag}`}
                    aria-current={tag === target ? 'page' : undefined}
                  >
                    {name}
                  </Link>
                ))}
              </nav>
            </div>
            <TranslationForm
              // what is read anew begins anew
              key={`${target} ${plan.revision} ${kept.brought ? 'brought' : ''}`}
              texts={texts}
              target={target}
              isSource={isSource}
              copy={copy}
              written={{ ...kept.brought, ...answer?.written }}
              conflicts={answer?.conflicts ?? {}}
            />
            <details className="translation__other" open={page.unknownLanguage !== ''}>
              <summary>{t('anotherLanguage')}</summary>
              <Form className="form" method="get">
                {page.unknownLanguage && (
                  <p className="field__error" role="alert">
                    {t('unknownLanguage', { said: page.unknownLanguage })}
                  </p>
                )}
                <OtherLanguageField others={page.others} said={page.unknownLanguage} />
                <Button kind="secondary">{t('openLanguage')}</Button>
              </Form>
            </details>
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
