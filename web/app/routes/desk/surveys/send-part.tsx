import { Form, Link, useNavigation } from '@remix-run/react'
import { Button } from '../../../components/button/button.tsx'
import { FilterSelect } from '../../../components/filter-form/filter-fields.tsx'
import { LocalizedName, type LocalizedValue } from '../../../components/localized-text/localized-text.tsx'
import { Notice } from '../../../components/notice/notice.tsx'
import { provinces } from '../../../components/province-name/provinces.ts'
import type { SurveyRecipientsInput } from '../../../graphql/generated/graphql.ts'
import { useWords } from '../../../language/words.ts'
import type { Lacking } from './lacking.ts'
import { LackingNotices } from './lacking-notices.tsx'
import { networks, steps } from './recipients.ts'

interface SendPartProps {
  id: string
  /** What is written in one language alone. */
  lacking: readonly Lacking[]
  revision: number
  /** What was chosen, and whom it finds; null before a choice. */
  chosen: {
    to: SurveyRecipientsInput
    total: { count: number; number: string }
    reachable: { count: number; number: string }
    unreachable: readonly { slug: string; name: LocalizedValue }[]
  } | null
}

/** First whom it goes to, then what that means, then the button. */
export function SendPart({ id, lacking, revision, chosen }: SendPartProps) {
  const { t, lang } = useWords('surveys')
  const { t: terms } = useWords('terms')
  const busy = useNavigation().state === 'submitting'
  return (
    <section className="stack" id="send" aria-labelledby="send-title">
      <h2 id="send-title">{t('sendTitle')}</h2>
      <p className="soft">{t('sendLead')}</p>
      <p>
        <Link to={`/${lang}/desk/surveys/${id}/preview`}>{t('preview')}</Link>
      </p>
      <LackingNotices lacking={lacking} />
      <Form className="filter-form" method="get" action="#send" aria-label={t('whom')}>
        <FilterSelect
          name="network"
          label={t('network')}
          all={t('chooseNetwork')}
          options={networks.map(value => ({ value, label: terms(`network.${value}`) }))}
        />
        <FilterSelect
          name="province"
          label={t('province')}
          all={t('everywhere')}
          options={provinces.map(value => ({ value, label: terms(`province.${value}`) }))}
        />
        <FilterSelect
          name="step"
          label={t('step')}
          all={t('everyStep')}
          options={steps.map(value => ({ value, label: terms(`step.${value}`) }))}
        />
        <div className="filter-form__ends">
          <Button kind="secondary">{t('seeWhom')}</Button>
        </div>
      </Form>
      {chosen && (
        <Notice title={t('goesTo', chosen.total)}>
          <p>{t('reachable', chosen.reachable)}</p>
          {chosen.unreachable.length > 0 && (
            <details>
              <summary>{t('unreachable')}</summary>
              <ul>
                {chosen.unreachable.map(({ slug, name }) => (
                  <li key={slug}>
                    <Link to={`/${lang}/municipalities/${slug}`}>
                      <LocalizedName value={name} />
                    </Link>
                  </li>
                ))}
              </ul>
            </details>
          )}
          {chosen.total.count > 0 && (
            <Form method="post" action="?">
              <input type="hidden" name="act" value="send" />
              <input type="hidden" name="revision" value={revision} />
              <input type="hidden" name="network" value={chosen.to.network} />
              <input type="hidden" name="province" value={chosen.to.province?.[0] ?? ''} />
              <input type="hidden" name="step" value={chosen.to.step?.[0] ?? ''} />
              <Button disabled={busy}>{t('send')}</Button>
            </Form>
          )}
        </Notice>
      )}
    </section>
  )
}
