import type { EventResolvers } from '../../types.generated.ts'

export const Event: EventResolvers = {
  materials: async ({ slug, materialSlugs = [] }, _, { materialsOfEvent, resourceBySlug }) => {
    const [attached, naming] = await Promise.all([
      Promise.all(materialSlugs.map(each => resourceBySlug(each))),
      materialsOfEvent(slug),
    ])
    const known = attached.flatMap(each => (each && !each.withdrawnAt ? [each] : []))
    return [...known, ...(naming ?? []).filter(each => !materialSlugs.includes(each.slug))]
  },
}
