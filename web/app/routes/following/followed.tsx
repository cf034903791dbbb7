import { Form, Link } from '@remix-run/react'
import { useId } from 'react'
import { Badge } from '../../components/badge/badge.tsx'
import { InventedBadge } from '../../components/badge/invented-badge.tsx'
import { Button } from '../../components/button/button.tsx'
import { LocalizedName, LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { ActivityKind, FollowingKind, Pace } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { Deed } from './follow-box.tsx'
import { PaceChoices } from './pace-choices.tsx'

interface FollowedProps {
  followed: {
    kind: FollowingKind
    thing: string
    pace?: Pace | null
    muted: boolean
    name: LocalizedValue | null
    to: string | null
    newest?: {
      kind: ActivityKind
      at: string
      day: string
      url: string
      invented: boolean
      summary: LocalizedValue
      municipality?: { name: LocalizedValue } | null
    } | null
  }
  /** Of all that is followed. */
  pace: Pace
}

/** One thing that is followed: its latest news, how often they come, and the way out. */
export function Followed({ followed: { kind, thing, name, to, newest, muted, ...own }, pace }: FollowedProps) {
  const { t, lang } = useWords('following')
  const { t: terms } = useWords('terms')
  const id = useId()
  const about = name?.text ?? thing
  return (
    <>
      <div className="followed__what">
        <p className="cluster">
          <span className="soft small">
            {kind === 'COMMITMENT' ? t('commitment', { number: thing }) : t(`kind.${kind}`)}
          </span>
          {muted && <Badge>{t('muted')}</Badge>}
        </p>
        <h3>
          {name && to ? <Link to={`/${lang}${to}`}>{<LocalizedText value={name} note={false} />}</Link> : t('gone')}
        </h3>
        {newest ? (
          <p className="followed__newest">
            <span className="soft small">
              {terms(`activityKind.${newest.kind}`)}
              {kind !== 'MUNICIPALITY' && newest.municipality && (
                <>
                  {' · '}
                  <LocalizedName value={newest.municipality.name} />
                </>
              )}
              {' · '}
              <time dateTime={newest.at}>{newest.day}</time>
            </span>
            <Link to={`/${lang}${newest.url}`}>
              <LocalizedText value={newest.summary} />
            </Link>
            {newest.invented && <InventedBadge />}
          </p>
        ) : (
          <p className="soft">{t('noNews')}</p>
        )}
      </div>
      <div className="followed__how">
        <Form method="post" className="follow-pace">
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="thing" value={thing} />
          <input type="hidden" name="before" value={own.pace ?? ''} />
          <div className="field">
            <label htmlFor={id}>
              {t('oftenThis')}
              <span className="visually-hidden"> {about}</span>
            </label>
            <PaceChoices id={id} value={own.pace ?? null} ofAll={pace} key={own.pace ?? ''} />
          </div>
          <Button kind="secondary" name="deed" value="pace">
            {t('save')}
            <span className="visually-hidden"> {about}</span>
          </Button>
        </Form>
        <div className="cluster">
          <Deed deed={muted ? 'unmute' : 'mute'} kind={kind} thing={thing} about={about} isQuiet>
            {t(muted ? 'unmute' : 'mute')}
          </Deed>
          <Deed deed="unfollow" kind={kind} thing={thing} about={about} isQuiet>
            {t('stop')}
          </Deed>
        </div>
      </div>
    </>
  )
}
