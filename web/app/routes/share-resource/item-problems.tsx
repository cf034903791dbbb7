import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import type { ResourceKind } from '../../graphql/generated/graphql.ts'
import { isLang, languageNames } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { type DraftFields, type DraftForm, textsOfKind } from './draft.ts'

const plain = ['phone', 'email', 'url'] as const
const rest = [
  'municipality',
  'author',
  'licence',
  'otherLicence',
  'year',
  'languages',
  'otherLanguages',
  'province',
  'audience',
  'commitments',
  'indicators',
] as const

/** Every field of the form by the words of its label, in the order of the page. */
export function ItemProblems({ form, fields, kind }: { form: DraftForm; fields: DraftFields; kind: ResourceKind }) {
  const { t } = useWords('share-resource')
  const texts = fields.texts.getFieldList().flatMap(each => {
    // a field is made when it is asked for, so none of them can be spread
    const words = each.getFieldset()
    const tag = String(words.lang.initialValue ?? '')
    const name = isLang(tag) ? languageNames[tag] : tag
    return [
      { field: words.title, label: `${t(kind === 'SERVICE' ? 'serviceName' : 'itemTitle')} (${name})` },
      ...textsOfKind(kind).map(text => ({ field: words[text.name], label: `${t(`text.${text.name}`)} (${name})` })),
    ]
  })
  return (
    <ErrorSummary
      form={form}
      fields={[
        { field: fields.texts, label: t('texts') },
        ...texts,
        ...plain.map(name => ({ field: fields[name], label: t(name) })),
        { field: fields.upload, label: t('file') },
        { field: fields.fileLang, label: t('fileLang') },
        ...rest.map(name => ({ field: fields[name], label: t(name) })),
      ]}
    />
  )
}
