/** The schema that pg-boss keeps for itself. */
export const schema = 'queue'

export const letterQueue = 'letter'
export const returnedQueue = 'letter-returned'
export const deliveryQueue = 'webhook'
export const lostDeliveryQueue = 'webhook-lost'
export const minuteQueue = 'every-minute'
export const hourQueue = 'every-hour'

/** Made in this order: a queue is there before another hands its lost jobs to it. */
export const queues = [
  { name: returnedQueue, retryLimit: 5, retryDelay: 60, retryBackoff: true },
  {
    name: letterQueue,
    // a letter waits 1 to 2 minutes after the first fault, twice as long after each, and is given up after two or three days
    retryLimit: 11,
    retryDelay: 60,
    retryBackoff: true,
    // a sender that was killed leaves its letter to the next after this long
    expireInSeconds: 300,
    deadLetter: returnedQueue,
  },
  { name: lostDeliveryQueue, retryLimit: 5, retryDelay: 60, retryBackoff: true },
  {
    name: deliveryQueue,
    // eleven tries: 1 to 2 minutes after the first, twice as long after each, in 17 to 34 hours
    retryLimit: 10,
    retryDelay: 60,
    retryBackoff: true,
    // a try has ten seconds; a sender that was killed leaves its delivery to the next after this long
    expireInSeconds: 60,
    deadLetter: lostDeliveryQueue,
  },
  // a round that fails is followed by the next
  { name: minuteQueue, retryLimit: 0, expireInSeconds: 300, retentionMinutes: 10 },
  { name: hourQueue, retryLimit: 0, expireInSeconds: 600, retentionMinutes: 60 },
] as const

/** As long as a letter or a delivery may be tried; what is older by then is tidied away. */
export const jobDays = 14

/** Asked for by the clock, in UTC. */
export const schedules = { [minuteQueue]: '* * * * *', [hourQueue]: '7 * * * *' }
