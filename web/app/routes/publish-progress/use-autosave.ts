import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Draft } from './draft.ts'
import { dropCopy, keepCopy } from './kept-copy.ts'
import { differencesOf, type SaveAnswer, valuesOf } from './saving.ts'
import type { WrittenDraft } from './written.ts'

const pause = 2_000
const retryAfter = 15_000
const longestWait = 5_000

export type SaveState =
  | { kind: 'quiet' | 'typing' | 'saving' | 'unreachable' | 'signedOut' | 'refused' | 'invalid' }
  | { kind: 'saved'; at: string }
  | { kind: 'newer'; draft: WrittenDraft }

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

/**
 * Saves a form some seconds after typing stops, and when the page is left. Each stroke is first kept in this browser, until the
 * server has it.
 */
export function useAutosave(form: RefObject<HTMLFormElement>, place: Place) {
  const { address, copy, revision, isUnsaved, shown } = place
  const [state, setState] = useState<SaveState>({ kind: 'quiet' })
  const [draft, setDraft] = useState(place.draft)
  const read = useRef(place.draft)
  const begun = useRef(place.values)
  const saveNow = useRef(() => {})

  useEffect(() => {
    if (shown === null) return
    read.current = shown
    setDraft(shown)
  }, [shown])

  useEffect(() => {
    const element = form.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let inFlight: Promise<void> | null = null
    // also what was typed before the scripts were ready
    let isDirty = isUnsaved || differencesOf(valuesOf(new FormData(element)), begun.current).length > 0
    let isHeld = false

    const wait = (milliseconds: number) => {
      clearTimeout(timer)
      timer = setTimeout(save, milliseconds)
    }
    const keep = () =>
      keepCopy(copy, { values: valuesOf(new FormData(element)), draft: read.current, revision, typedAt: Date.now() })

    function save(isLeaving = false) {
      if (!isDirty || (inFlight && !isLeaving)) return
      clearTimeout(timer)
      isDirty = false
      isHeld = false
      const fields = new FormData(element ?? undefined)
      fields.set('draft', String(read.current ?? ''))
      setState({ kind: 'saving' })
      inFlight = send(address, fields).then(answer => {
        inFlight = null
        take(answer)
      })
    }

    function take(answer: SaveAnswer | null) {
      if (answer && 'revision' in answer) {
        read.current = answer.revision
        setDraft(answer.revision)
        setState({ kind: 'saved', at: answer.at })
        if (isDirty) return (void keep(), wait(pause))
        return dropCopy(copy)
      }
      isDirty = true
      keep()
      if (!answer) {
        setState({ kind: 'unreachable' })
        return wait(retryAfter)
      }
      isHeld = true
      setState('newer' in answer ? { kind: 'newer', draft: answer.newer } : { kind: answer.failed })
    }

    function typed() {
      isDirty = true
      keep()
      // what somebody else wrote is looked at first; an ended session is asked again by typing on
      setState(before => (before.kind === 'newer' ? before : { kind: 'typing' }))
      wait(pause)
    }

    /** Buttons that add or remove a row send the form too, and end nothing. */
    const isRow = ({ submitter }: SubmitEvent) => submitter?.getAttribute('name') === '__intent__'

    /** A draft that is on its way is let through first, so that publishing ends it. */
    function submitting(event: SubmitEvent) {
      if (isRow(event)) return typed()
      clearTimeout(timer)
      isDirty = false
      if (!inFlight) return
      event.preventDefault()
      event.stopImmediatePropagation()
      const late = new Promise(resolve => setTimeout(resolve, longestWait))
      void Promise.race([inFlight, late]).then(() => {
        inFlight = null
        isDirty = false
        clearTimeout(timer)
        element?.requestSubmit(event.submitter as HTMLElement | null)
      })
    }

    const leaving = () => {
      if (!isHeld) save(true)
    }
    const hidden = () => {
      if (document.visibilityState === 'hidden') leaving()
    }
    saveNow.current = () => {
      isDirty = true
      save()
    }
    element.addEventListener('input', typed)
    element.addEventListener('submit', submitting)
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('pagehide', leaving)
    if (isDirty) {
      keep()
      wait(pause)
    }
    return () => {
      element.removeEventListener('input', typed)
      element.removeEventListener('submit', submitting)
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('pagehide', leaving)
      clearTimeout(timer)
      leaving()
    }
  }, [form, address, copy, revision, isUnsaved])

  return {
    state,
    draft,
    save: () => saveNow.current(),
    /** Saves in place of what somebody else saved, once that was read. */
    saveOver(newer: WrittenDraft) {
      read.current = newer.revision
      saveNow.current()
    },
  }
}

/** Null where the server cannot be reached. Outlives the page, as far as the browser lets it. */
async function send(address: string, fields: FormData): Promise<SaveAnswer | null> {
  const body = new URLSearchParams(
    [...fields].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  const ask = (keepalive: boolean) => fetch(address, { method: 'POST', body, keepalive })
  try {
    // a browser lets only small requests outlive their page
    const response = await ask(true).catch(() => ask(false))
    return response.headers.get('Content-Type')?.includes('json') ? ((await response.json()) as SaveAnswer) : null
  } catch {
    return null
  }
}
