import { Badge } from './badge.tsx'

export const examples = {
  plain: <Badge>City</Badge>,
  lake: <Badge tone="lake">Member</Badge>,
  sun: <Badge tone="sun">Waiting list</Badge>,
  clay: <Badge tone="clay">Cancelled</Badge>,
  leaf: <Badge tone="leaf">Seats left</Badge>,
}
