import type { News } from '../../shared/changes.ts'
import type { MunicipalityRow } from '../database/tables.ts'

/** The news that a municipality joined the coalition. */
export const joinedNews = ({ slug, name }: Pick<MunicipalityRow, 'slug' | 'name'>, basis: string | null): News => ({
  kind: 'MUNICIPALITY_JOINED',
  municipality: slug,
  summary: {
    en: `${name['en']} joined the coalition${basis ? `: ${basis}` : ''}.`,
    fr: `${name['fr'] ?? name['en']} s’est jointe à la coalition.`,
  },
  url: `/municipalities/${slug}`,
  commitments: [],
  invented: false,
})
