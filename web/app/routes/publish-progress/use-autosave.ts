import { type RefObject, useEffect, useRef, useState } from 'react'
import { dropCopy, keepCopy } from '../../autosave/kept-copy.ts'
import { useSaving, type Underway } from '../../autosave/use-saving.ts'
import type { Draft } from './draft.ts'
import { type Copy, differencesOf, type SaveAnswer, valuesOf } from './saving.ts'
import type { WrittenDraft } from './written.ts'

type Saved =
  | { kind: 'signedOut' | 'refused' | 'invalid' }
  | { kind: 'saved'; at: string }
  | { kind: 'newer'; draft: WrittenDraft }
export type SaveState = Underway | Saved

interface Place {
  /** Address that takes the form. */
  address: string
  /** Name of the copy in this browser. */
  copy: string
  /** Revision of the draft that was read. */
  draft: number | null
  /** Revision of the report that was read. */
  revision: number | null
  /** What the form began with. */
  values: Draft
  /** These words never reached the server. */
  isUnsaved: boolean
  /** Revision of a draft that the answer to a button showed meanwhile. */
  shown: number | null
}

/** Saves the form of a report as its draft. */
export function useAutosave(form: RefObject<HTMLFormElement>, place: Place) {
  const { address, copy, revision, isUnsaved, shown } = place
  const [draft, setDraft] = useState(place.draft)
  const read = useRef(place.draft)
  const begun = useRef(place.values)

  useEffect(() => {
    if (shown === null) return
    read.current = shown
    setDraft(shown)
  }, [shown])

  const { state, save } = useSaving<SaveAnswer, Saved>(form, {
    address,
    round: [copy, revision, isUnsaved].join(' '),
    isUnsaved: element => isUnsaved || differencesOf(valuesOf(new FormData(element)), begun.current).length > 0,
    fields(element) {
      const fields = new FormData(element)
      fields.set('draft', String(read.current ?? ''))
      return fields
    },
    keep(element, isSaved) {
      if (isSaved) return dropCopy(copy)
      const values = valuesOf(new FormData(element))
      keepCopy(copy, { values, draft: read.current, revision, typedAt: Date.now() } satisfies Copy)
    },
    take(answer) {
      if (!('revision' in answer))
        return {
          isSaved: false,
          state: 'newer' in answer ? { kind: 'newer', draft: answer.newer } : { kind: answer.failed },
        }
      read.current = answer.revision
      setDraft(answer.revision)
      return { isSaved: true, state: { kind: 'saved', at: answer.at } }
    },
    isLasting: ({ kind }) => kind === 'newer',
    isInner: button => button?.getAttribute('name') === '__intent__',
  })

  return {
    state,
    draft,
    save,
    /** Saves in place of what somebody else saved, once that was read. */
    saveOver(newer: WrittenDraft) {
      read.current = newer.revision
      save()
    },
  }
}
