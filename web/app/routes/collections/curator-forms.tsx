import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

interface CuratorFormsProps {
  me: string
  mayAddCurators: boolean
  curators: readonly { id: string; displayName: string; isOwner: boolean }[]
  /** Whose contacts are offered. */
  municipality: string
  municipalities: readonly { value: string; label: string }[]
  people: readonly { id: string; displayName: string }[]
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

function AddCurator({
  municipality,
  municipalities,
  people,
}: Pick<CuratorFormsProps, 'municipality' | 'municipalities' | 'people'>) {
  const { t } = useWords('collections')
  return (
    <>
      <Form method="get" className="cluster" preventScrollReset>
        <label htmlFor="of">{t('ofMunicipality')}</label>
        <select key={municipality} id="of" name="of" className="input input--short" defaultValue={municipality}>
          {municipalities.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Button kind="secondary">{t('showPeople')}</Button>
      </Form>
      {municipality && people.length === 0 && <p>{t('noPeople')}</p>}
      {people.length > 0 && (
        <Form method="post" className="cluster">
          <label htmlFor="person">{t('person')}</label>
          <select id="person" name="person" className="input input--short">
            {people.map(({ id, displayName }) => (
              <option key={id} value={id}>
                {displayName}
              </option>
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
