import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

interface CuratorFormsProps {
  me: string
  mayAddCurators: boolean
  curators: readonly { id: string; displayName: string; isOwner: boolean }[]
  /** What was asked for, a part of a municipality's name, and the contacts of all that are called so. */
  of: string
  found: readonly { slug: string; name: string; people: readonly { id: string; displayName: string }[] }[]
  problem: string | null
}

/** Who looks after it. People are found where they work: a municipality first, then one of its contacts. */
export function CuratorForms({ me, mayAddCurators, curators, problem, ...choice }: CuratorFormsProps) {
  const { t } = useWords('collections')
  return (
    <section className="long-form long-form__part" aria-labelledby="curators">
      <h2 id="curators">{t('curators')}</h2>
      {problem && (
        <Notice tone="warning" live>
          {problem}
        </Notice>
      )}
      <ul className="arrange" role="list">
        {curators.map(({ id, displayName, isOwner }) => (
          <li key={id}>
            <span className="arrange__title">
              <bdi>{displayName}</bdi> {isOwner && <span className="soft">({t('owner')})</span>}
            </span>
            {!isOwner && (mayAddCurators || id === me) && (
              <Form method="post">
                <input type="hidden" name="person" value={id} />
                <Button kind="quiet" name="do" value="removeCurator">
                  {t('removeCurator')} <span className="visually-hidden">{displayName}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {mayAddCurators && <AddCurator {...choice} />}
    </section>
  )
}

function AddCurator({ of, found }: Pick<CuratorFormsProps, 'of' | 'found'>) {
  const { t } = useWords('collections')
  const offered = found.filter(({ people }) => people.length > 0)
  return (
    <>
      <Form method="get" className="cluster" preventScrollReset>
        <label htmlFor="of">{t('ofMunicipality')}</label>
        <input key={of} id="of" name="of" className="input input--short" defaultValue={of} maxLength={100} required />
        <Button kind="secondary">{t('showPeople')}</Button>
      </Form>
      {of && offered.length === 0 && <p role="status">{t(found.length > 0 ? 'noPeople' : 'noPlace')}</p>}
      {offered.length > 0 && (
        <Form method="post" className="cluster">
          <label htmlFor="person">{t('person')}</label>
          <select id="person" name="person" className="input input--short">
            {offered.map(({ slug, name, people }) => (
              <optgroup key={slug} label={name}>
                {people.map(({ id, displayName }) => (
                  <option key={id} value={id}>
                    {displayName}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          <Button kind="secondary" name="do" value="addCurator">
            {t('addCurator')}
          </Button>
        </Form>
      )}
    </>
  )
}
