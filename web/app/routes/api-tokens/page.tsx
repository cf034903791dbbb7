import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { ApiTokensPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { readFlash } from '../../session/flash.server.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { act, type Answer } from './act.server.ts'
import { MakeForm } from './make-form.tsx'
import { NewSecret } from './new-secret.tsx'
import { TokenList } from './token-list.tsx'
import { writeToken } from './written.ts'
import './api-tokens.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { viewer } = (await execute(args, ApiTokensPageDocument, {})).data
  if (!viewer) throw signInFirst(args)

  const { flash, headers } = await readFlash(args.request)
  const tokens = viewer.apiTokens.map(token => writeToken(lang, token))
  return data(
    {
      title: wordsFor(lang, 'api-tokens')('title'),
      unlisted: true,
      isRevoked: flash === 'tokenRevoked',
      grants: viewer.grants,
      live: tokens.filter(({ state }) => state === 'LIVE'),
      ended: tokens.filter(({ state }) => state !== 'LIVE'),
    },
    { headers },
  )
}

export const action = (args: ActionFunctionArgs) => act(args)

export const handle = { words: ['api-tokens', 'account'] } satisfies PageHandle

export default function ApiTokensPage() {
  const { t, lang } = useWords('api-tokens')
  const { t: account } = useWords('account')
  const { title, isRevoked, grants, live, ended } = useLoaderData<typeof loader>()
  const answer: Answer | undefined = useActionData<typeof action>()
  return (
    <>
      <PageHead title={title} lead={t('lead')} steps={[{ label: account('title'), to: '/account' }]} />
      <div className="wrap stack stack--wide">
        {isRevoked && !answer && <SuccessNotice>{t('revoked')}</SuccessNotice>}
        {answer?.problem && <Notice tone="warning" title={answer.problem} live />}
        {answer?.made && <NewSecret {...answer.made} />}
        <TokenList live={live} ended={ended} />
        <MakeForm key={answer?.made?.secret} grants={grants} reply={answer?.reply ?? null} />
        <p className="small soft">
          {t('limits')} <Link to={`/${lang}/open-data#limits`}>{t('limitsLink')}</Link>
        </p>
      </div>
    </>
  )
}

export const meta = pageMeta
