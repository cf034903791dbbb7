import { type RefObject, useEffect, useRef, useState } from 'react'
import { dropCopy, keepCopy, readCopy } from '../../autosave/kept-copy.ts'
import { textsIn, unsavedOf, type WrittenTexts } from './texts-in.ts'

interface Opened {
  /** Name of the copy in this browser. */
  copy: string
  revision: number
  /** What the plan says. */
  now: ReadonlyMap<string, string>
  /** All that stood in the form was just saved. */
  isSaved: boolean
  isAnswered: boolean
}

/** What was written and never reached the portal, brought back when the page is opened again. */
export function useKeptTexts({ copy, revision, now, isSaved, isAnswered }: Opened) {
  const [brought, setBrought] = useState<WrittenTexts | null>(null)
  const opened = useRef({ now, isAnswered })
  useEffect(() => {
    opened.current = { now, isAnswered }
  })
  useEffect(() => {
    if (isSaved) dropCopy(copy)
    const kept = unsavedOf(readCopy<WrittenTexts>(copy) ?? {}, opened.current.now)
    setBrought(Object.keys(kept).length > 0 && !opened.current.isAnswered ? kept : null)
  }, [copy, isSaved, revision])
  return {
    brought,
    forget() {
      dropCopy(copy)
      setBrought(null)
    },
  }
}

/** Keeps what is written in this browser, until the portal has it. */
export function useKeeping(form: RefObject<HTMLFormElement>, copy: string) {
  useEffect(() => {
    const element = form.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      clearTimeout(timer)
      timer = undefined
      const texts = textsIn(new FormData(element))
      if (Object.keys(texts).length > 0) keepCopy(copy, texts)
      else dropCopy(copy)
    }
    // a long plan is thousands of fields
    const typed = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, 1_000)
    }
    const leaving = () => {
      if (timer !== undefined) keep()
    }
    element.addEventListener('input', typed)
    window.addEventListener('pagehide', leaving)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('input', typed)
      window.removeEventListener('pagehide', leaving)
    }
  }, [form, copy])
}
