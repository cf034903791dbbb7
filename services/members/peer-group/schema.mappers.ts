export type PeerGroupMapper = { slugs: string[] }
