import { type RefObject, useEffect, useRef, useState } from 'react'

const pause = 2_000
const retryAfter = 15_000
const longestWait = 5_000

/** How far what was typed has got, before the server says anything of it. */
export interface Underway {
  kind: 'quiet' | 'typing' | 'saving' | 'unreachable'
}

/** What the server made of it. What is not saved is sent again by the next stroke, and not before. */
export interface Taken<State> {
  state: State
  isSaved: boolean
}

interface Saver<Answer, State> {
  /** Address that takes the form. */
  address: string
  /** A form that begins anew has another one. */
  round: string
  /** Whether something stands in the form that never reached the server, typed before the scripts were ready for example. */
  isUnsaved: (form: HTMLFormElement) => boolean
  /** What is sent; null where nothing of it has changed. */
  fields: (form: HTMLFormElement) => FormData | null
  /** Keeps in this browser what the server does not have, and forgets what it has. */
  keep: (form: HTMLFormElement, isSaved: boolean) => void
  take: (answer: Answer, form: HTMLFormElement) => Taken<State>
  /** What is still told while somebody types on. */
  isLasting?: (state: State) => boolean
  /** Buttons that send the form too, and end nothing. */
  isInner?: (button: HTMLElement | null) => boolean
}

/**
 * Saves a form some seconds after typing stops, and when the page is left. Each stroke is first kept in this browser, until the
 * server has it.
 */
export function useSaving<Answer, State extends { kind: string }>(
  form: RefObject<HTMLFormElement>,
  saver: Saver<Answer, State>,
) {
  const [state, setState] = useState<State | Underway>({ kind: 'quiet' })
  const latest = useRef(saver)
  useEffect(() => {
    latest.current = saver
  })
  const saveNow = useRef(() => {})
  const { address, round } = saver

  useEffect(() => {
    const element = form.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let inFlight: Promise<void> | null = null
    let isDirty = latest.current.isUnsaved(element)
    let isHeld = false

    const wait = (milliseconds: number) => {
      clearTimeout(timer)
      timer = setTimeout(save, milliseconds)
    }
    const keep = (isSaved = false) => {
      if (element) latest.current.keep(element, isSaved)
    }

    function save(isLeaving = false) {
      if (!element || !isDirty || (inFlight && !isLeaving)) return
      clearTimeout(timer)
      isDirty = false
      isHeld = false
      const fields = latest.current.fields(element)
      if (!fields) return
      setState({ kind: 'saving' })
      inFlight = send<Answer>(address, fields).then(answer => {
        inFlight = null
        take(answer)
      })
    }

    function take(answer: Answer | null) {
      if (!element) return
      if (answer === null) {
        isDirty = true
        keep()
        setState({ kind: 'unreachable' })
        return wait(retryAfter)
      }
      const taken = latest.current.take(answer, element)
      setState(taken.state)
      if (taken.isSaved && isDirty) {
        keep()
        return wait(pause)
      }
      if (!taken.isSaved) isDirty = isHeld = true
      keep(taken.isSaved)
    }

    function typed() {
      isDirty = true
      keep()
      // what lasts is looked at first; an ended session is asked again by typing on
      setState(before => (latest.current.isLasting?.(before as State) ? before : { kind: 'typing' }))
      wait(pause)
    }

    /** What is on its way is let through first, so that a button comes after it. */
    function submitting(event: SubmitEvent) {
      if (latest.current.isInner?.(event.submitter)) return typed()
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
  }, [form, address, round])

  return { state, save: () => saveNow.current() }
}

/** Null where the server cannot be reached. Outlives the page, as far as the browser lets it. */
async function send<Answer>(address: string, fields: FormData): Promise<Answer | null> {
  const body = new URLSearchParams(
    [...fields].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  const ask = (keepalive: boolean) => fetch(address, { method: 'POST', body, keepalive })
  try {
    // a browser lets only small requests outlive their page
    const response = await ask(true).catch(() => ask(false))
    return response.headers.get('Content-Type')?.includes('json') ? ((await response.json()) as Answer) : null
  } catch {
    return null
  }
}
