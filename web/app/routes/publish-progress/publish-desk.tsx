import { useEffect, useRef, useState } from 'react'
import { copyName, dropCopy, readCopy } from '../../autosave/kept-copy.ts'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import type { Beginning } from './beginning.ts'
import { Differences } from './differences.tsx'
import type { Draft } from './draft.ts'
import { PublishForm, type PublishFormProps } from './publish-form.tsx'
import { type Copy, differencesOf } from './saving.ts'

type PublishDeskProps = Omit<PublishFormProps, 'copy' | 'isUnsaved'> & { me: string }

interface Start {
  beginning: Beginning
  isUnsaved: boolean
  round: number
}

const startOf = (beginning: Beginning, kept: Draft | null, round: number): Start => ({
  beginning: kept ? { ...beginning, values: kept } : beginning,
  isUnsaved: kept !== null,
  round,
})

/** The form, with what this browser kept of it: brought back where nobody wrote meanwhile, offered with the differences else. */
export function PublishDesk({ me, ...props }: PublishDeskProps) {
  const { municipality, subject, period, beginning, known, answer } = props
  const [copy] = useState(() =>
    copyName('progress-draft', me, municipality.slug, 'plan' in subject ? subject.id : subject.number, period),
  )
  const [start, setStart] = useState<Start>(() => startOf(beginning, null, 0))
  const [offer, setOffer] = useState<Copy | null>(null)

  const opened = useRef({ beginning, revision: known.current?.revision ?? null, isAnswered: Boolean(answer) })

  const begin = (values: Draft | null) => {
    setOffer(null)
    setStart(({ round }) => startOf(opened.current.beginning, values, round + 1))
  }
  const forget = () => {
    dropCopy(copy)
    begin(null)
  }

  useEffect(() => {
    const { revision, isAnswered, ...page } = opened.current
    const kept = readCopy<Copy>(copy)
    if (!kept || isAnswered) return
    if (differencesOf(kept.values, page.beginning.values).length === 0) return dropCopy(copy)
    const isOfSame = kept.draft === page.beginning.draft && kept.revision === revision
    if (isOfSame) setStart(startOf(page.beginning, kept.values, 1))
    else setOffer(kept)
  }, [copy])

  return (
    <>
      {offer && <Offer copy={offer} beginning={beginning} onBringBack={() => begin(offer.values)} onForget={forget} />}
      {start.isUnsaved && <BroughtBack onForget={forget} />}
      <PublishForm key={start.round} {...props} copy={copy} beginning={start.beginning} isUnsaved={start.isUnsaved} />
    </>
  )
}

interface OfferProps {
  copy: Copy
  beginning: Beginning
  onBringBack: () => void
  onForget: () => void
}

function Offer({ copy, beginning, onBringBack, onForget }: OfferProps) {
  const { t } = useWords('publish')
  return (
    <Notice tone="warning" title={t('keptTitle')} live>
      <p>{t('kept')}</p>
      <Differences differences={differencesOf(copy.values, beginning.values)} />
      <div className="cluster">
        <Button type="button" kind="secondary" onClick={onBringBack}>
          {t('bringBack')}
        </Button>
        <Button type="button" kind="quiet" onClick={onForget}>
          {t('forget')}
        </Button>
      </div>
    </Notice>
  )
}

function BroughtBack({ onForget }: { onForget: () => void }) {
  const { t } = useWords('publish')
  return (
    <Notice title={t('broughtBackTitle')} live>
      <p>{t('broughtBack')}</p>
      <p>
        <Button type="button" kind="quiet" onClick={onForget}>
          {t('useSaved')}
        </Button>
      </p>
    </Notice>
  )
}
