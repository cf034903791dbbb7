import { useLocation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import type { SaveState } from './use-autosave.ts'
import { WrittenWords } from './written-words.tsx'
import type { WrittenDraft } from './written.ts'

interface SaveStateProps {
  state: SaveState
  onSaveOver: (newer: WrittenDraft) => void
  onTakeTheirs: () => void
}

/** How far what was typed has got. Said aloud once it is saved or cannot be; typing itself is not commented on. */
export function SavingState({ state, onSaveOver, onTakeTheirs }: SaveStateProps) {
  const { t, lang } = useWords('publish')
  const { pathname, search } = useLocation()
  return (
    <>
      <p className="publish__saving" role="status" aria-live="polite">
        {state.kind === 'saved' && t('savedAt', { at: state.at })}
        {state.kind === 'unreachable' && t('unreachable')}
        {state.kind === 'refused' && t('savingRefused')}
        {state.kind === 'invalid' && t('savingInvalid')}
        {state.kind === 'signedOut' && (
          <>
            {t('savingSignedOut')}{' '}
            <a href={`/${lang}/sign-in?${new URLSearchParams({ returnTo: pathname + search })}`}>{t('signInBack')}</a>
          </>
        )}
      </p>
      {state.kind === 'newer' && (
        <Notice tone="warning" title={t('newerDraftTitle', { name: state.draft.by, at: state.draft.at })} live>
          <p>{t('newerDraft')}</p>
          <WrittenWords {...state.draft} />
          <div className="cluster">
            <Button type="button" kind="secondary" onClick={() => onSaveOver(state.draft)}>
              {t('saveOver')}
            </Button>
            <Button type="button" kind="quiet" onClick={onTakeTheirs}>
              {t('takeTheirs')}
            </Button>
          </div>
        </Notice>
      )}
    </>
  )
}
