import { useWords } from '../../language/words.ts'
import { SheetField } from '../../sheet/sheet-field.tsx'

interface SheetFormProps {
  id: string
  /** Address of the year, without its ending. */
  file: string
  /** The municipality whose actions it is about. */
  share: { slug: string; name: { text: string } }
  isNamed: boolean
  messages: readonly string[]
}

/** Download, fill in, send: what is sent is compared first, and publishes nothing. */
export function SheetForm({ id, file, share, isNamed, messages }: SheetFormProps) {
  const { t } = useWords('plan-year')
  return (
    <section className="year-sheet stack screen-only" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('sheetTitle')}</h2>
      {isNamed && (
        <p>
          <strong>{t('shareOf', { municipality: share.name.text })}</strong>
        </p>
      )}
      <p>{t('sheetLead')}</p>
      <ol className="year-steps">
        <li>
          {t('download')}{' '}
          <a href={`${file}.xlsx?for=${share.slug}`} download>
            Excel
          </a>{' '}
          ·{' '}
          <a href={`${file}.csv?for=${share.slug}`} download>
            CSV
          </a>
        </li>
        <li>{t('fill')}</li>
        <li>{t('send')}</li>
      </ol>
      <SheetField id={id} label={t('sheet')} hint={t('sheetHint')} button={t('compare')} messages={messages}>
        <input type="hidden" name="municipality" value={share.slug} />
      </SheetField>
    </section>
  )
}
