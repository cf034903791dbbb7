export type EventMapper = { slug: string; materialSlugs?: string[] }
