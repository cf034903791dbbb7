import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, Link, useNavigation } from '@remix-run/react'
import { Button } from '../../../components/button/button.tsx'
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx'
import { CheckField } from '../../../components/field/check-field.tsx'
import { SelectField } from '../../../components/field/select-field.tsx'
import { TextAreaField } from '../../../components/field/text-area-field.tsx'
import { TextField } from '../../../components/field/text-field.tsx'
import { NewerRecord } from '../../../components/newer-record/newer-record.tsx'
import { provinces } from '../../../components/province-name/provinces.ts'
import { kinds } from '../../roster/filter.ts'
import { useWords } from '../../../language/words.ts'
import { addressOf, type Deed, type FieldName, fieldsOf, isRequired, type Values } from './deed.ts'
import { FindOther } from './find-other.tsx'
import { FormerNameFacts, IdentityFacts } from './identity.tsx'
import { MilestoneFacts } from './milestones.tsx'
import { PeriodFacts } from './periods.tsx'
import type {
  WrittenFormerName,
  WrittenIdentity,
  WrittenMilestone,
  WrittenMunicipality,
  WrittenPeriod,
} from './written.ts'

interface DeedFormProps {
  slug: string
  deed: Deed
  id: string
  /** Name of another municipality that is looked for, and those that carry it. */
  find: string
  found: readonly { value: string; label: string }[]
  keeping: WrittenMunicipality['keeping']
  /** Memberships that a merger would end. */
  ending: readonly WrittenPeriod[]
  /** What the form begins with. */
  begin: Values
  revision: number
  pageKey: string
  regions: readonly { value: string; label: string }[]
  answer?: {
    reply: SubmissionResult
    /** What somebody else wrote meanwhile. */
    period: WrittenPeriod | null
    milestone: WrittenMilestone | null
    identity: WrittenIdentity | null
    formerName: WrittenFormerName | null
    revision: number | null
  }
}

const dates: readonly FieldName[] = ['joinedOn', 'knownBy', 'leftOn', 'reachedOn', 'since', 'on']
const long: readonly FieldName[] = ['noteEn', 'noteFr', 'skipReason', 'reason', 'recordNote']
const ticks: readonly FieldName[] = ['hasLeft', 'struck']

const hinted = ['latitude', 'longitude', 'population', 'knownAs', 'evidence', 'recordNote'] as const

const choices = {
  joinedKind: ['COUNCIL_RESOLUTION', 'SIGNATURE', 'RECORDED'],
  consulted: ['AT_ONCE', 'IN_SEQUENCE'],
  knownAs: ['ON_RECORD', 'APPLICANT', 'UNVERIFIED'],
} as const

export function DeedForm(props: DeedFormProps) {
  const { t } = useWords('keeping')
  const { t: terms } = useWords('terms')
  const { slug, deed, find, found, ending } = props
  const isOpen = deed !== 'merge' || found.length > 0
  return (
    <section id="form" className="keeping-form stack" aria-labelledby="form-title">
      <h2 id="form-title">{t(`deed.${deed}`)}</h2>
      <p>{t(`deedLead.${deed}`)}</p>
      {deed === 'merge' && ending.length > 0 && (
        <p>
          {t('ends')} {ending.map(({ network }) => terms(`network.${network}`)).join(' · ')}
        </p>
      )}
      {deed === 'merge' && <FindOther slug={slug} find={find} isFound={found.length > 0} />}
      {isOpen && <Fields {...props} />}
    </section>
  )
}

function Fields({ slug, deed, id, find, found, keeping, begin, revision, pageKey, regions, answer }: DeedFormProps) {
  const { t, lang } = useWords('keeping')
  const { t: terms } = useWords('terms')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<Values>({
    id: `${deed}-form`,
    lastResult: answer?.reply,
    defaultValue: begin,
    shouldValidate: 'onSubmit',
  })
  const names: readonly FieldName[] = fieldsOf[deed]

  const optionsOf = (name: FieldName) => {
    if (name === 'network') return keeping.networks.map(value => ({ value, label: terms(`network.${value}`) }))
    if (name === 'step') return keeping.steps.map(value => ({ value, label: terms(`step.${value}`) }))
    if (name === 'kind') return kinds.map(value => ({ value, label: terms(`municipalityKind.${value}`) }))
    if (name === 'province') return provinces.map(value => ({ value, label: terms(`province.${value}`) }))
    if (name === 'into') return found
    if (name === 'joinedKind') return choices.joinedKind.map(value => ({ value, label: t(`joinedKind.${value}`) }))
    if (name === 'consulted') return choices.consulted.map(value => ({ value, label: t(`consulted.${value}`) }))
    if (name === 'knownAs') return choices.knownAs.map(value => ({ value, label: terms(`standing.${value}`) }))
    return name === 'upperTier' ? regions : null
  }
  const labelOf = (name: FieldName) =>
    deed !== 'rename' && (name === 'nameEn' || name === 'nameFr') ? t(`new.${name}`) : t(`field.${name}`)
  const control = (name: FieldName) => {
    const shared = { field: fields[name], label: labelOf(name), optional: !isRequired(deed, name) }
    const options = optionsOf(name)
    if (options) return <SelectField key={name} {...shared} options={options} hint={hintOf(name)} />
    if (ticks.includes(name))
      return (
        <CheckField
          key={name}
          field={fields[name] as never}
          label={t('tick')}
          options={[{ value: 'yes', label: t(`field.${name}`) }]}
        />
      )
    if (long.includes(name))
      return (
        <TextAreaField
          key={name}
          {...shared}
          rows={3}
          lang={name === 'noteFr' ? 'fr' : undefined}
          dir="auto"
          hint={hintOf(name)}
        />
      )
    return <TextField key={name} {...shared} hint={hintOf(name)} dir="auto" />
  }
  const hintOf = (name: FieldName) => {
    if (dates.includes(name)) return t('dateHint')
    if (name === 'nameEn' || name === 'nameFr') return deed === 'facts' ? t('hint.name') : undefined
    return hinted.some(one => one === name) ? t(`hint.${name as (typeof hinted)[number]}`) : undefined
  }
  return (
    <>
      {answer && answer.revision !== null && (
        <NewerRecord revision={answer.revision}>
          {answer.period && <PeriodFacts period={answer.period} />}
          {answer.milestone && <MilestoneFacts milestone={answer.milestone} />}
          {answer.identity && <IdentityFacts identity={answer.identity} />}
          {answer.formerName && <FormerNameFacts formerName={answer.formerName} />}
        </NewerRecord>
      )}
      <Form
        {...getFormProps(form)}
        className="form"
        method="post"
        action={`/${lang}${addressOf(slug, deed, { id, find })}`}
      >
        <ErrorSummary form={form} fields={names.map(name => ({ field: fields[name], label: labelOf(name) }))} />
        <input type="hidden" name="revision" value={answer?.revision ?? revision} />
        <input type="hidden" name="key" value={pageKey} />
        {names.map(control)}
        <p className="keeping-form__end">
          <Button disabled={busy}>{t(busy ? 'sending' : `submit.${deed}`)}</Button>
          <Link to={`/${lang}${addressOf(slug)}`} preventScrollReset>
            {t('leaveForm')}
          </Link>
        </p>
      </Form>
    </>
  )
}
