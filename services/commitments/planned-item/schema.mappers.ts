export type ActionItemMapper = { id: string; municipality: { slug: string } }
