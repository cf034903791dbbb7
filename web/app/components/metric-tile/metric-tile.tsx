import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'

interface MetricTileProps {
  /** Written by the loader, as `1,204`. */
  value: ReactNode
  label: ReactNode
  /** Where the figure comes from, or what it leaves out. */
  note?: ReactNode
  to?: string
}

export function MetricTile({ value, label, note, to }: MetricTileProps) {
  return (
    <div className="metric-tile">
      <p className="metric-tile__value">{value}</p>
      <p className="metric-tile__label">{to ? <Link to={to}>{label}</Link> : label}</p>
      {note && <p className="metric-tile__note">{note}</p>}
    </div>
  )
}
