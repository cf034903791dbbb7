import { Badge } from '../badge/badge.tsx'
import { Breadcrumb } from '../breadcrumb/breadcrumb.tsx'

/** The head itself holds the one `<h1>` of a page; here its parts stand without it. */
export const examples = {
  parts: (
    <>
      <Breadcrumb here="Halifax" />
      <Badge tone="lake">Member</Badge>
    </>
  ),
}
