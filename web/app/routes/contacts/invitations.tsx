import { Form, useNavigation } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { Button } from '../../components/button/button.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { ContactBadges } from './badges.tsx'
import type { WrittenInvitation } from './written.ts'

export function Invitations({ invitations }: { invitations: readonly WrittenInvitation[] }) {
  const { t } = useWords('contacts')
  return (
    <section className="stack" aria-labelledby="invitations">
      <h2 id="invitations">{t('invitations')}</h2>
      {invitations.length === 0 && <p className="soft">{t('noInvitations')}</p>}
      <ul className="contacts" role="list">
        {invitations.map(invitation => (
          <li key={invitation.id}>
            <InvitationItem invitation={invitation} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function InvitationItem({ invitation }: { invitation: WrittenInvitation }) {
  const { t } = useWords('contacts')
  const busy = useNavigation().state === 'submitting'
  const { id, displayName: name, title, state, isReturned, invited, until, invitedBy, replaces } = invitation
  return (
    <article className="contact">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {title && (
        <p>
          <LocalizedText value={title} />
        </p>
      )}
      <p>
        <ContactBadges of={invitation} /> {state === 'EXPIRED' && <Badge tone="sun">{t('expired')}</Badge>}{' '}
        {isReturned && <Badge tone="clay">{t('returned')}</Badge>}
      </p>
      <p className="soft small">
        {t('invited', { day: invited, name: invitedBy?.displayName ?? '' })}
        {state === 'OPEN' && ` · ${t('validUntil', { day: until })}`}
      </p>
      {replaces && <p className="small">{t('replaces', { name: replaces.person.displayName })}</p>}
      {isReturned && <p className="small">{t('returnedHint')}</p>}
      <Form className="cluster screen-only" method="post">
        <input type="hidden" name="about" value={id} />
        <Button kind="secondary" name="intent" value="resend" disabled={busy}>
          {t('resend')}
          <span className="visually-hidden">: {name}</span>
        </Button>
        <Button kind="quiet" name="intent" value="withdraw" disabled={busy}>
          {t('withdraw')}
          <span className="visually-hidden">: {name}</span>
        </Button>
      </Form>
    </article>
  )
}
