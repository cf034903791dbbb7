import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { ContactsPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { readFlash } from '../../session/flash.server.ts'
import { revalidateOnConflict } from '../../session/revalidate-on-conflict.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { act } from './act.server.ts'
import { ContactItem } from './contact-item.tsx'
import { FormerContacts } from './former-contacts.tsx'
import { HandOverForm } from './hand-over-form.tsx'
import { Invitations } from './invitations.tsx'
import { InviteForm } from './invite-form.tsx'
import { writeContacts } from './written.ts'
import './contacts.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug = '' } = args.params
  const { municipality, viewer } = (await execute(args, ContactsPageDocument, { slug })).data
  if (!municipality) throw new Response(null, { status: 404 })
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)

  const { flash, headers } = await readFlash(args.request)
  const { mayKeepContacts } = municipality
  const answer = {
    title: wordsFor(lang, 'contacts')('title', { name: municipality.name.text }),
    unlisted: true,
    flash,
    mayKeepContacts,
    ...writeContacts(lang, municipality, viewer?.person.id ?? null),
  }
  return data(answer, { status: mayKeepContacts || isAfterAction(args) ? 200 : 403, headers })
}

export const action = (args: ActionFunctionArgs) => act(args)

export const shouldRevalidate = revalidateOnConflict

export const handle = { words: ['contacts'] } satisfies PageHandle

const flashes = [
  'contactInvited',
  'contactChanged',
  'contactEnded',
  'contactEnds',
  'handedOver',
  'invitationResent',
  'invitationWithdrawn',
] as const

export default function ContactsPage() {
  const { t, lang } = useWords('contacts')
  const { title, municipality, mayKeepContacts, missing, contacts, own, invitations, former, flash } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const told = flashes.find(each => each === flash)
  return (
    <>
      <PageHead
        title={title}
        lead={t('lead')}
        here={t('here')}
        steps={[
          { label: t('municipalities'), to: '/municipalities' },
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {told && <SuccessNotice>{t(`flash.${told}`)}</SuccessNotice>}
        {answer?.isSignedOut && (
          <Notice tone="warning" title={t('signedOutTitle')} live>
            <p>{t('signedOut')}</p>
          </Notice>
        )}
        {answer && answer.messages.length > 0 && <Notice tone="warning" title={answer.messages.join(' ')} live />}
        {!mayKeepContacts && !answer && (
          <Notice tone="warning" title={t('refusedTitle')}>
            <p>{t('refused')}</p>
            <p>
              <Link to={`/${lang}/account`}>{t('toAccount')}</Link>
            </p>
          </Notice>
        )}
        {(mayKeepContacts || answer) && (
          <>
            {missing.length > 0 && (
              <Notice tone="warning" title={t('missingTitle')}>
                {missing.map(kind => (
                  <p key={kind}>{t(`missing.${kind}`)}</p>
                ))}
              </Notice>
            )}
            <section className="stack" aria-labelledby="today">
              <h2 id="today">{t('today')}</h2>
              {contacts.length === 0 && <p className="soft">{t('none')}</p>}
              <ul className="contacts" role="list">
                {contacts.map(contact => (
                  <li key={contact.id}>
                    <ContactItem contact={contact} answer={answer} />
                  </li>
                ))}
              </ul>
            </section>
            <Invitations invitations={invitations} />
            <InviteForm key={invitations.map(({ id }) => id).join(' ')} answer={answer} />
            {own && <HandOverForm contact={own} answer={answer} />}
            <FormerContacts former={former} />
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
