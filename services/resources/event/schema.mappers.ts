export type EventMapper = { slug: string }
