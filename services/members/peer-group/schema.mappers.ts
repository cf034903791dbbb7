export type PeerGroupMapper = { slugs: string[]; isOrdinary: boolean }
