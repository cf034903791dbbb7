import { Facts } from '../../components/facts/facts.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { hostOf } from '../progress/host-of.ts'

interface ServiceCardProps {
  service: {
    what: LocalizedValue
    where: LocalizedValue
    hours?: LocalizedValue | null
    phone?: string | null
    email?: string | null
  }
  spoken: string
  url?: string | null | undefined
}

/** What somebody needs who wants help today: large, and first. */
export function ServiceCard({ service: { what, where, hours, phone, email }, spoken, url }: ServiceCardProps) {
  const { t } = useWords('library')
  const words = (value: LocalizedValue) => (
    <span className="service-card__words">
      <LocalizedText value={value} />
    </span>
  )
  return (
    <section className="service-card" aria-labelledby="service">
      <h2 id="service">{t('item.service.title')}</h2>
      <Facts
        facts={[
          { label: t('item.service.what'), value: words(what) },
          { label: t('item.service.where'), value: words(where) },
          { label: t('item.service.hours'), value: hours ? words(hours) : t('item.service.noHours') },
          { label: t('item.service.languages'), value: spoken },
          ...(phone
            ? [
                {
                  label: t('item.service.phone'),
                  value: (
                    <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
                      <bdi dir="ltr">{phone}</bdi>
                    </a>
                  ),
                },
              ]
            : []),
          ...(email
            ? [
                {
                  label: t('item.service.email'),
                  value: (
                    <a href={`mailto:${email}`}>
                      <bdi dir="ltr">{email}</bdi>
                    </a>
                  ),
                },
              ]
            : []),
          ...(url
            ? [
                {
                  label: t('item.service.url'),
                  value: (
                    <a href={url} rel="external noopener">
                      <bdi dir="ltr">{hostOf(url)}</bdi>
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
    </section>
  )
}
