import type { ExperienceResolvers } from '../../types.generated.ts'

export const Experience: ExperienceResolvers = {
  municipality: ({ municipality: slug }) => ({ slug }),
  report: async ({ report: id }, _arguments, { report }) => (id === null ? null : ((await report(id)) ?? null)),
  assessment: async ({ assessment: id }, _arguments, { assessment }) =>
    id === null ? null : ((await assessment(id)) ?? null),
}
