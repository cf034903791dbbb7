import { Form, Link, useLocation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { provinces } from '../../components/province-name/provinces.ts'
import { useWords } from '../../language/words.ts'
import { kinds, populationBands } from '../roster/filter.ts'
import { membershipYears, mostChosen, networks, type Question, similar } from './address.ts'
import type { ProvinceChoices } from './choices.ts'
import { Ticks } from './ticks.tsx'

interface CompareFormProps {
  question: Question
  choices: readonly ProvinceChoices[]
  /** There are more municipalities than the lists hold. */
  isCut: boolean
  editions: readonly { value: string; label: string }[]
}

/** A plain GET form: the comparison is its address, so it can be linked, shared and printed. */
export function CompareForm({ question, choices, isCut, editions }: CompareFormProps) {
  const { t, lang } = useWords('compare')
  const { t: terms } = useWords('terms')
  const { pathname, search } = useLocation()
  const { chosen, group, model } = question
  return (
    <search className="screen-only">
      <Form key={search} className="compare-form" method="get" action={pathname} aria-label={t('form.label')}>
        <fieldset className="compare-form__part">
          <legend>{t('form.places')}</legend>
          <div className="compare-form__row">
            {places.map((place, at) => (
              <Place key={place} label={t(`form.${place}`)} id={place} chosen={chosen[at]} choices={choices} />
            ))}
          </div>
          {isCut && (
            <p className="small soft">
              {t('form.cut')} <Link to={`/${lang}/municipalities`}>{t('form.cutLink')}</Link>
            </p>
          )}
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
            {editions.length > 1 && (
              <div className="compare-form__field">
                <label htmlFor="model">{t('form.model')}</label>
                <select className="input" id="model" name="model" defaultValue={model}>
                  {editions.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              </div>
            )}
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

const places = (['first', 'second', 'third', 'fourth'] as const).slice(0, mostChosen)

const isListed = (slug: string, choices: readonly ProvinceChoices[]) =>
  choices.some(({ municipalities }) => municipalities.some(one => one.slug === slug))

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
        {chosen && !isListed(chosen, choices) && <option value={chosen}>{chosen}</option>}
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
