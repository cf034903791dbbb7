import { useLocation, useNavigation } from '@remix-run/react'
import { type RefObject, useEffect, useState } from 'react'
import { dropCopy, keepCopy, readCopy } from '../../autosave/kept-copy.ts'
import { type OutlineCopy, outlineOf, writtenIn } from './kept-outline.ts'
import type { PlanForm } from './plan-form.ts'

/** An outline that was not kept: this browser has it, and offers to go on with it. */
export function useKept(copy: string) {
  const [outline, setOutline] = useState<PlanForm | null>(null)
  const [begun, setBegun] = useState<PlanForm | null>(null)
  useEffect(() => setOutline(outlineOf(readCopy<OutlineCopy>(copy))), [copy])
  return {
    outline,
    begun,
    begin: () => setBegun(outline),
    forget() {
      dropCopy(copy)
      setOutline(null)
    },
  }
}

/** Keeps what stands in the form in this browser, until the server has kept it. */
export function useCopy(form: RefObject<HTMLFormElement>, copy: string) {
  const { pathname } = useLocation()
  const { state, location, formData } = useNavigation()
  const isKept = state === 'loading' && formData?.get('intent') === 'keep' && location.pathname !== pathname
  useEffect(() => {
    const element = form.current
    if (isKept) dropCopy(copy)
    if (!element || isKept) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      clearTimeout(timer)
      keepCopy(copy, { fields: writtenIn(element), typedAt: Date.now() } satisfies OutlineCopy)
    }
    // a long plan is thousands of fields
    const typed = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, 1_000)
    }
    keep()
    element.addEventListener('input', typed)
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('input', typed)
      window.removeEventListener('pagehide', keep)
    }
  }, [form, copy, isKept])
}
