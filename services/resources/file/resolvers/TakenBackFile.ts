import type { TakenBackFileResolvers } from '../../types.generated.ts'

export const TakenBackFile: TakenBackFileResolvers = {
  version: ({ version }) => version ?? 1,
  at: ({ id, takenBackAt }) => takenBackAt ?? fail(id),
  reason: ({ id, takenBackReason }) => takenBackReason ?? fail(id),
}

function fail(id: string): never {
  throw new Error(`Not taken back: ${id}`)
}
