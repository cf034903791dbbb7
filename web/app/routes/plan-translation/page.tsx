import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { copyName } from '../../autosave/kept-copy.ts'
import { Button } from '../../components/button/button.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import {
  ImportPlanXliffDocument,
  type PlanTextConflictFragment,
  PlanTranslationPageDocument,
  WritePlanTextsDocument,
} from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { isLang, languages } from '../../language/languages.ts'
import { nameOfLanguage, otherLanguages, tagOf } from '../../language/other-languages.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { flashing, readFlash } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { OtherLanguageField } from '../import-plan/other-language-field.tsx'
import { NotForYou } from '../publish-progress/not-for-you.tsx'
import { differenceOf } from './difference.ts'
import { textsIn, type WrittenTexts } from './texts-in.ts'
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
  if (!answer.data.viewer && !isAfterAction(args)) throw signInFirst(args)
  const plan = subjectIn(answer, 'actionPlan')
  const { flash, headers } = await readFlash(args.request)
  const targetName = nameOf(target)
  const progress = plan.translations.find(each => each.lang === target)
  const missing = progress?.missingCount ?? plan.texts.length
  return data(
    {
      title: wordsFor(lang, 'plan-translation')('title', { language: targetName, plan: plan.title.text }),
      unlisted: true,
      me: answer.data.viewer?.person.id ?? '',
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

export async function action(args: ActionFunctionArgs) {
  const { lang, id = '', target = '' } = args.params
  const form = await args.request.formData()
  const written = textsIn(form)
  const answer = { written, problems: noProblems, conflicts: {}, taken: null, isSignedOut: false }
  try {
    return form.get('intent') === 'xliff' ? await takeOver() : await write()
  } catch (refusal) {
    if (!(refusal instanceof Response) || refusal.status !== 401) throw refusal
    return data({ ...answer, isSignedOut: true }, { status: 401 })
  }

  async function write() {
    const sent = Object.entries(written).map(([text, entry]) => ({ id: text, ...entry }))
    const texts = sent.map(({ sourceRevision, ...text }) => ({ ...text, sourceRevision: sourceRevision || null }))
    const { writePlanTexts } = (
      await execute(args, WritePlanTextsDocument, { input: { plan: id, lang: target, texts } })
    ).data
    const { userErrors, conflicts } = writePlanTexts
    if (userErrors.length === 0)
      return redirect(`/${lang}/plans/${id}/translations/${target}`, {
        status: 303,
        headers: await flashing('textsKept'),
      })
    const problems = userErrors.map(({ field, message }) => ({
      text: sent[Number(/^texts\.(\d+)\./.exec(field ?? '')?.[1] ?? -1)]?.id ?? null,
      message,
    }))
    return wrong(args, { ...answer, problems, conflicts: theirsIn(conflicts) })
  }

  async function takeOver() {
    const file = form.get('xliff')
    const xliff = file instanceof Blob ? (await file.text()).replaceAll('\0', '') : ''
    const { importPlanXliff } = (
      await execute(args, ImportPlanXliffDocument, { input: { plan: id, lang: target, xliff } })
    ).data
    const { userErrors, conflicts, changedCount, unknownCount } = importPlanXliff
    if (userErrors.length > 0)
      return wrong(args, { ...answer, problems: userErrors.map(({ message }) => ({ text: null, message })) })
    // what a file says stands in its row until somebody chooses; nothing was read there that could be written over
    const waiting = conflicts.map(({ id: text, sent }) => [
      text,
      { text: sent, read: '', sourceRevision: 0, isMeaningUnchanged: false },
    ])
    const taken = { changedCount, unknownCount, waitingCount: conflicts.length }
    return { ...answer, written: Object.fromEntries(waiting) as WrittenTexts, conflicts: theirsIn(conflicts), taken }
  }
}

const noProblems: { text: string | null; message: string }[] = []
const theirsIn = (conflicts: readonly PlanTextConflictFragment[]): Record<string, string> =>
  Object.fromEntries(conflicts.map(({ id, now }) => [id, now]))

export const handle = { words: ['plan-translation', 'import-plan', 'publish'] } satisfies PageHandle

export default function PlanTranslationPage() {
  const { t, lang } = useWords('plan-translation')
  const { t: words } = useWords('import-plan')
  const { t: form } = useWords('form')
  const { plan, texts, target, targetName, covered, stale, isSaved, ...page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
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

interface TakenProps {
  changedCount: number
  unknownCount: number
  waitingCount: number
}

/** What became of a translator's file. */
function Taken({ changedCount, unknownCount, waitingCount }: TakenProps) {
  const { t } = useWords('plan-translation')
  return (
    <Notice tone={waitingCount > 0 ? 'warning' : 'success'} title={t('taken.title')} live>
      <p>{changedCount > 0 ? t('taken.changed', { count: changedCount, number: changedCount }) : t('taken.nothing')}</p>
      {unknownCount > 0 && <p>{t('taken.unknown', { count: unknownCount, number: unknownCount })}</p>}
      {waitingCount > 0 && <p>{t('taken.waiting', { count: waitingCount, number: waitingCount })}</p>}
    </Notice>
  )
}

export const meta = pageMeta
