import type { Subjects, Experienced } from './store.ts'

export type ExperienceMapper = Experienced
export type DiscussionMapper = {
  id: string
  commitments?: readonly { number: number }[]
  indicators?: readonly (Subjects['indicators'][number] | null)[]
}
