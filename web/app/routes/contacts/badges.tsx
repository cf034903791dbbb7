import { Badge } from '../../components/badge/badge.tsx'
import { useWords } from '../../language/words.ts'

interface BadgesProps {
  of: { elected: boolean; champion: boolean; mayEdit: boolean | null }
}

/** What somebody is for the municipality, in short words. */
export function ContactBadges({ of: { elected, champion, mayEdit } }: BadgesProps) {
  const { t } = useWords('contacts')
  return (
    <>
      <Badge>{elected ? t('elected') : t('staff')}</Badge> {champion && <Badge tone="lake">{t('champion')}</Badge>}{' '}
      {mayEdit && <Badge tone="leaf">{t('edits')}</Badge>}
    </>
  )
}
