import { Form, Link, useLocation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { provinces } from '../../components/province-name/provinces.ts'
import { useWords } from '../../language/words.ts'
import { kinds, populationBands } from '../roster/filter.ts'
import { membershipYears, networks, type Question, similar } from './address.ts'
import type { ProvinceChoices } from './choices.ts'
import { Ticks } from './ticks.tsx'

interface CompareFormProps {
  question: Question
  choices: readonly ProvinceChoices[]
}

/** A plain GET form: the comparison is its address, so it can be linked, shared and printed. */
export function CompareForm({ question, choices }: CompareFormProps) {
  const { t } = useWords('compare')
  const { t: terms } = useWords('terms')
  const { pathname, search } = useLocation()
  const { chosen, group } = question
  return (
    <search className="screen-only">
      <Form key={search} className="compare-form" method="get" action={pathname} aria-label={t('form.label')}>
        <fieldset className="compare-form__part">
          <legend>{t('form.places')}</legend>
          <div className="compare-form__row">
            <Place label={t('form.first')} id="first" chosen={chosen[0]} choices={choices} />
            <Place label={t('form.second')} id="second" chosen={chosen[1]} choices={choices} />
            {chosen.slice(2).map(slug => (
              <input key={slug} type="hidden" name="with" value={slug} />
            ))}
          </div>
        </fieldset>
        <fieldset className="compare-form__part">
          <legend>{t('form.group')}</legend>
          <p className="small soft">{t('form.groupHint')}</p>
          <div className="compare-form__row">
            <div className="compare-form__field">
              <label htmlFor="network">{t('form.network')}</label>
              <select className="input" id="network" name="network" defaultValue={group.network}>
                {networks.map(network => (
                  <option key={network} value={network}>
                    {terms(`network.${network}`)}
                  </option>
                ))}
              </select>
            </div>
          </div>
          <div className="compare-form__ticks">
            <Ticks
              name="population"
              legend={t('form.population')}
              // The first choice of somebody is beside those of similar size.
              ticked={group.isSimilar || chosen.length === 0 ? [similar, ...group.population] : group.population}
              options={[
                { value: similar, label: t('form.similar') },
                ...populationBands.map(value => ({ value, label: terms(`population.${value}`) })),
              ]}
            />
            <Ticks
              name="province"
              legend={t('form.province')}
              ticked={group.province}
              options={provinces.map(value => ({ value, label: terms(`province.${value}`) }))}
            />
            <Ticks
              name="kind"
              legend={t('form.kind')}
              ticked={group.kind}
              options={kinds.map(value => ({ value, label: terms(`municipalityKind.${value}`) }))}
            />
            <Ticks
              name="years"
              legend={t('form.years')}
              hint={t('group.yearsNote')}
              ticked={group.years}
              options={membershipYears.map(value => ({ value, label: t(`years.${value}`) }))}
            />
          </div>
        </fieldset>
        <div className="cluster">
          <Button>{t('form.submit')}</Button>
          {search && (
            <Link className="button button--quiet" to={pathname}>
              {t('form.clear')}
            </Link>
          )}
        </div>
      </Form>
    </search>
  )
}

interface PlaceProps {
  label: string
  id: string
  chosen: string | undefined
  choices: readonly ProvinceChoices[]
}

function Place({ label, id, chosen, choices }: PlaceProps) {
  const { t } = useWords('compare')
  const { t: terms } = useWords('terms')
  return (
    <div className="compare-form__field">
      <label htmlFor={id}>{label}</label>
      <select className="input" id={id} name="with" defaultValue={chosen ?? ''}>
        <option value="">{t('form.none')}</option>
        {choices.map(({ province, municipalities }) => (
          <optgroup key={province} label={terms(`province.${province}`)}>
            {municipalities.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
