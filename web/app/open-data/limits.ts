/** Of one address and of one request to the graph. */
export const requestLimits = { rate: 600, megabytes: 1 }

/** Of the API tokens of one person, as `services/members/api-token/rules.ts` sets them. */
export const tokenLimits = { live: 10, days: 365 }

/** Of one query: what the gateway refuses beyond, as `services/gateway/limits.ts` sets it. */
export const queryLimits = { depth: 14, aliases: 30, cost: 20_000, objects: 30_000 }

/** Of what is sent within a day, as `services/commitments/file/rules.ts` sets it for a municipality and `services/resources/file/rules.ts` for a person. */
export const fileLimits = { files: 100, megabytes: 500 }

/** Of what is searched for, as `services/shared/search/rules.ts` sets it. */
export const searchLimits = { characters: 200 }

/** Of the webhooks of one person, as `services/members/webhook/rules.ts` sets them. */
export const webhookLimits = { webhooks: 10, wishes: 60 }
