/** Of one address and of one request to the graph. */
export const requestLimits = { rate: 600, megabytes: 1 }

/** Of the API tokens of one person, as `services/members/api-token/rules.ts` sets them. */
export const tokenLimits = { live: 10, days: 365 }

/** Of one query: what the gateway refuses beyond, as `services/gateway/limits.ts` sets it. */
export const queryLimits = { depth: 14, aliases: 30, cost: 20_000, objects: 30_000 }
