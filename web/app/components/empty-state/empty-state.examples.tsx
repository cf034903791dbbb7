import { Link } from '@remix-run/react'
import { EmptyState } from './empty-state.tsx'

export const examples = {
  search: (
    <EmptyState title="No municipality has this name">
      <p>
        Try fewer letters, or <Link to="/en/municipalities">see all of them</Link>.
      </p>
    </EmptyState>
  ),
}
