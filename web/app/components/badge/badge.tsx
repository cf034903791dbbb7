import type { ReactNode } from 'react'

export type Tone = 'plain' | 'lake' | 'sun' | 'clay' | 'leaf'

/** A short word beside a thing. Its colour only repeats what the word says. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`badge badge--${tone}`}>{children}</span>
}
