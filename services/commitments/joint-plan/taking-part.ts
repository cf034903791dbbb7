import { type Fault, toUserError } from '../../shared/user-error.ts'
import { signedIn } from '../../shared/viewer.ts'
import { faultOfClosedPlan, mayKeepPlan } from '../action-plan/rules.ts'
import { type Context, createLoaders } from '../context.ts'
import { type Deed, mayTakePart, newsOfPart } from './rules.ts'
import { takePart } from './store.ts'

type Asked = { plan: string; municipality: string }

/** What inviting, answering and leaving have in common: who may, what is wrong, and the answer. */
export async function takingPart(context: Context, { plan: id, municipality }: Asked, deed: Deed, action: string) {
  const { db, viewer, languages, now, plan, segmentsOfPlan } = context
  const refused = (fault: Fault) => ({ plan: null, userErrors: [toUserError(fault, languages)] })
  const personId = signedIn(viewer)
  const found = await plan(id)
  if (!found || (found.isDraft && !mayKeepPlan(viewer, found.municipality)))
    return refused({ word: 'notFound', field: 'plan' })
  if (!mayTakePart(viewer, deed, municipality, found)) return refused({ word: 'notAllowed', field: null })
  if (found.isDraft) return refused({ word: 'notPublishedYet', field: 'plan' })
  const closed = deed === 'INVITE' || deed === 'ACCEPT' ? faultOfClosedPlan(found, 'plan') : null
  if (closed) return refused(closed)
  if (municipality === found.municipality) return refused({ word: 'takesPartAlready', field: 'municipality' })

  const news = newsOfPart(deed, municipality, found, (await segmentsOfPlan(id)) ?? [])
  const fault = await takePart(db, { plan: id, municipality, deed, action, news }, { personId, at: now() })
  if (fault) return refused(fault)
  Object.assign(context, createLoaders(db))
  return { plan: found, userErrors: [] }
}
