import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { DeskWorkRow } from './store.ts'

export const mayUseDesk = (viewer: Viewer) => hasGrant(viewer, ['SECRETARIAT'])

/** The day before which the last news counts as old. */
export function aYearBefore(today: string) {
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCFullYear(day.getUTCFullYear() - 1)
  return day
}

/** Where a thing is done. */
export function pathOf({ kind, municipality, about, since }: Omit<DeskWorkRow, 'sortName' | 'invited'>) {
  if (kind === 'SURVEY_OUTSTANDING') return `/desk/surveys/${about}`
  if (kind === 'NO_PLAN' || kind === 'UNDATED_MEMBERSHIP') return `/desk/municipalities/${municipality}`
  if (kind === 'PLAN_STEP_TO_RECORD') {
    // what the form begins with
    const known = new URLSearchParams({ do: 'step', plan: about.split('/').at(-1) ?? '', reachedOn: since ?? '' })
    return `/desk/municipalities/${municipality}?${known}#form`
  }
  if (kind === 'UNCONFIRMED_CONTACT') return `/desk/contacts?municipality=${municipality}`
  return `/municipalities/${municipality}/contacts`
}

const mostName = 80
const mostPath = 1000

/** What is wrong with a view that somebody wants to keep. */
export function faultsOfView({ name, path }: { name: string; path: string }): Fault[] {
  return [
    ...(name.trim() ? [] : [{ word: 'required', field: 'name' } as const]),
    ...(name.trim().length > mostName ? [{ word: 'tooLong', field: 'name', facts: { most: mostName } } as const] : []),
    ...(/^\/desk(\/[\w-]+)*(\?[^\s#]*)?$/.test(path) && path.length <= mostPath
      ? []
      : [{ word: 'notADeskAddress', field: 'path' } as const]),
  ]
}
