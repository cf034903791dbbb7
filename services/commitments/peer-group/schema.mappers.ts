export type PeerGroupMapper = { slugs: readonly string[] }
