import { Badge } from '../../components/badge/badge.tsx'
import { ButtonLink } from '../../components/button/button.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { useWords } from '../../language/words.ts'
import { FollowBox } from '../following/follow-box.tsx'
import type { Follow } from '../following/follow.server.ts'
import type { writeRecord } from './record.ts'

const parts = ['record', 'commitments', 'maturity', 'plans', 'inclusion', 'library', 'events', 'news'] as const

interface HeadProps {
  record: Pick<ReturnType<typeof writeRecord>, 'slug' | 'name' | 'province' | 'kind' | 'standing' | 'mayKeep'>
  mayPublish: boolean
  follow: Follow | null
}

export function Head({ record, mayPublish, follow }: HeadProps) {
  const { t, lang } = useWords('municipality')
  const { t: terms } = useWords('terms')
  const { t: shell } = useWords('shell')
  const { slug, name, province, kind, standing, mayKeep } = record
  return (
    <PageHead
      title={<LocalizedName value={name} />}
      eyebrow={`${terms(`municipalityKind.${kind}`)} · ${terms(`province.${province}`)}`}
      steps={[{ label: shell('nav.municipalities'), to: '/municipalities' }]}
    >
      <Badge tone={standing === 'MEMBER' ? 'leaf' : 'plain'}>
        {standing === 'MEMBER' ? t('member') : terms(`standing.${standing}`)}
      </Badge>
      {mayPublish && (
        <ButtonLink to={`/${lang}/municipalities/${slug}/progress/new`}>{t('publishProgress')}</ButtonLink>
      )}
      {mayKeep && (
        <ButtonLink kind="secondary" to={`/${lang}/desk/municipalities/${slug}`}>
          {t('keepRecord')}
        </ButtonLink>
      )}
      <FollowBox follow={follow} />
      <nav className="profile-parts" aria-label={t('parts')}>
        <ul>
          {parts.map(part => (
            <li key={part}>
              <a href={`#${part}`}>{t(`${part}.short`)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </PageHead>
  )
}
