import { useWords } from '../../language/words.ts'

/** Municipalities that somebody can take part for: those that they publish for. */
export const municipalitiesOf = <Municipality,>(
  grants: readonly { role: string; municipality?: Municipality | null }[] | undefined,
) => (grants ?? []).flatMap(({ role, municipality }) => (role === 'EDITOR' && municipality ? [municipality] : []))

interface TakesPartForProps {
  id: string
  municipalities: readonly { slug: string; name: { text: string } }[]
  /** Which of several on one page it is. */
  what?: string
  /** What was sent and could not be taken. */
  sent?: string | undefined
}

/** For which municipality somebody takes part; nothing for whoever publishes for none. */
export function TakesPartFor({ id, municipalities, what, sent }: TakesPartForProps) {
  const { t } = useWords('events')
  if (municipalities.length === 0) return null
  const label = t('registration.municipality')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name="municipality"
        className="input"
        defaultValue={sent}
        aria-label={what && `${label} (${what})`}
      >
        {municipalities.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name.text}
          </option>
        ))}
        <option value="">{t('registration.noMunicipality')}</option>
      </select>
    </div>
  )
}
