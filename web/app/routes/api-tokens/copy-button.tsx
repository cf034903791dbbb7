import { useEffect, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'

/** There only where the browser lets a script copy; everybody else selects the text. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useWords('api-tokens')
  const [state, setState] = useState<'absent' | 'ready' | 'copied'>('absent')
  useEffect(() => {
    if (navigator.clipboard) setState('ready')
  }, [])
  if (state === 'absent') return null

  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('absent'),
    )
  return (
    <>
      <Button type="button" kind="secondary" onClick={() => void copy()}>
        {t('copy')}
      </Button>
      <span role="status">{state === 'copied' && t('copied')}</span>
    </>
  )
}
