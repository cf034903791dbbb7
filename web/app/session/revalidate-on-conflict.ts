import type { ShouldRevalidateFunction } from '@remix-run/react'

/** After a conflict the page shows what is on record now, with scripts as without: its buttons carry the new revision. */
export const revalidateOnConflict: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate
