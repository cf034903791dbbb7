import { Form, Link, useLocation, useNavigation } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'
import type { Follow } from './follow.server.ts'
import './following.css'

/** Follows what a page is about, or no longer. A plain form: it says what it did, and takes it back. */
export function FollowBox({ follow }: { follow: Follow | null }) {
  const { t, lang } = useWords('following')
  const { pathname, search } = useLocation()
  if (!follow) return null
  const { kind, thing, isStranger, following, pace, isEnded, deed } = follow
  const comes = isEnded ? 'endedTitle' : following?.muted ? 'isMuted' : (`comes.${pace}` as const)
  const back = pathname + search
  if (isStranger)
    return (
      <ButtonLink
        className="button button--secondary screen-only"
        kind="secondary"
        to={`/${lang}/sign-in?${new URLSearchParams({ returnTo: back })}`}
      >
        {t('follow')} <span className="visually-hidden">{t('signInFirst')}</span>
      </ButtonLink>
    )
  return (
    <div className="follow screen-only" id="follow">
      {following && (
        <>
          <Badge tone="leaf">{t('following')}</Badge>
          <span className="small">{t(comes)}</span>
        </>
      )}
      <Deed deed={following ? 'unfollow' : 'follow'} kind={kind} thing={thing} back={back}>
        {t(following ? 'stop' : 'follow')}
      </Deed>
      {following && <Link to={`/${lang}/account/following`}>{t('choose')}</Link>}
      {deed && (
        <div className="follow__done" role="status">
          <span>{t(deed.deed === 'followed' ? 'done.followed' : 'done.unfollowed')}</span>{' '}
          {deed.deed === 'followed' && following && (
            <Deed deed="unfollow" kind={kind} thing={thing} back={back} isQuiet>
              {t('undo')}
            </Deed>
          )}
          {deed.deed === 'unfollowed' && !following && (
            <Deed deed="follow" kind={kind} thing={thing} back={back} isQuiet pace={deed.pace} muted={deed.muted}>
              {t('undo')}
            </Deed>
          )}
        </div>
      )}
    </div>
  )
}

interface DeedProps {
  deed: string
  kind: string
  thing: string
  /** Where it leads back to; the list, where there is none. */
  back?: string
  pace?: string | null | undefined
  muted?: boolean | undefined
  isQuiet?: boolean
  /** Names what it is about, for whoever does not see where the button stands. */
  about?: string | undefined
  children: string
}

export function Deed({ deed, kind, thing, back, pace, muted, isQuiet = false, about, children }: DeedProps) {
  const { lang } = useWords('following')
  const busy = useNavigation().state !== 'idle'
  return (
    <Form method="post" action={`/${lang}/account/following`} preventScrollReset={back !== undefined}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="thing" value={thing} />
      {back && <input type="hidden" name="back" value={back} />}
      {pace && <input type="hidden" name="pace" value={pace} />}
      {muted && <input type="hidden" name="muted" value="yes" />}
      <Button kind={isQuiet ? 'quiet' : 'secondary'} name="deed" value={deed} disabled={busy}>
        {children}
        {about && <span className="visually-hidden"> {about}</span>}
      </Button>
    </Form>
  )
}
