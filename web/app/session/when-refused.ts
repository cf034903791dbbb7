import type { ShouldRevalidateFunction } from '@remix-run/react'

/** For pages whose form shows, beside what was refused, what somebody else has saved meanwhile: with scripts, too, that is asked for again. */
export const alsoWhenRefused: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  defaultShouldRevalidate || actionStatus === 422
