/** The municipality where the item is asked about by whoever knows it. */
export type ActionItemMapper = { id: string; municipality?: { slug: string } }
