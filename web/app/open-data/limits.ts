/** Of one address and of one request to the graph. */
export const requestLimits = { rate: 600, megabytes: 1 }

/** Of one query: what the gateway refuses beyond, as `services/gateway/limits.ts` sets it. */
export const queryLimits = { depth: 14, aliases: 30, cost: 20_000, objects: 30_000 }
