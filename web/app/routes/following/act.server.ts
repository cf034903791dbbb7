import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  ChangeFollowingDocument,
  ChooseLettersDocument,
  FollowDocument,
  type Pace,
  UnfollowDocument,
} from '../../graphql/generated/graphql.ts'
import { languageOf } from '../../language/languages.ts'
import { returnPath } from '../../session/return-path.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { type FollowDeed, kinds, paces, tellingDeed } from './deed.server.ts'

type Sent = { kind: (typeof kinds)[number]; thing: string; pace: Pace | null; muted: boolean; before: Pace | null }
type Done = { told: FollowDeed; problem?: never } | { problem: string; told?: never }

/** What the forms on following say, wherever they stand: it is done, told, and leads back. */
export async function act(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const said = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const paceIn = (name: string) => paces.find(one => one === said(name)) ?? null
  const kind = kinds.find(one => one === said('kind'))
  const pace = paceIn('pace')
  const deed = said('deed')
  if (deed !== 'paceAll' && !kind) throw new Response(null, { status: 400 })
  const sent = kind && { kind, thing: said('thing'), pace, muted: said('muted') === 'yes', before: paceIn('before') }

  const done = await unlessSignedOut(sent ? onThing(args, deed, sent) : paceAll(args, pace))
  const lang = languageOf(args.request)
  const back = said('back') ? returnPath(said('back'), lang) : `/${lang}/account/following`
  if (!done) throw signInFirst({ request: new Request(new URL(back, args.request.url)) })
  if (done.problem !== undefined) return wrong(args, { problem: done.problem })
  return redirect(back, { status: 303, headers: await tellingDeed(done.told) })
}

async function onThing(
  args: ActionFunctionArgs,
  deed: string,
  { kind, thing, pace, muted, before }: Sent,
): Promise<Done> {
  const own = { kind, thing }
  if (deed === 'follow') {
    const { userErrors } = (await execute(args, FollowDocument, { input: { ...own, pace, muted } })).data.follow
    return doneOr(userErrors, { deed: 'followed', ...own })
  }
  if (deed === 'unfollow') {
    const { following, userErrors } = (await execute(args, UnfollowDocument, { input: own })).data.unfollow
    return doneOr(userErrors, {
      deed: 'unfollowed',
      ...own,
      pace: following?.pace ?? null,
      muted: following?.muted ?? false,
    })
  }
  if (deed === 'pace') {
    const { userErrors } = (await execute(args, ChangeFollowingDocument, { input: { ...own, pace } })).data
      .changeFollowing
    return doneOr(userErrors, { deed: 'paced', ...own, pace: before })
  }
  if (deed !== 'mute' && deed !== 'unmute') throw new Response(null, { status: 400 })
  const input = { ...own, muted: deed === 'mute' }
  const { userErrors } = (await execute(args, ChangeFollowingDocument, { input })).data.changeFollowing
  return doneOr(userErrors, { deed: deed === 'mute' ? 'muted' : 'unmuted', ...own })
}

async function paceAll(args: ActionFunctionArgs, pace: Pace | null): Promise<Done> {
  const { userErrors } = (await execute(args, ChooseLettersDocument, { input: { pace } })).data.chooseLetters
  return doneOr(userErrors, { deed: 'pacedAll' })
}

const doneOr = ([problem]: readonly { message: string }[], told: FollowDeed): Done =>
  problem ? { problem: problem.message } : { told }
