interface Place {
  x: number
  y: number
  radius: number
  colour: 'sun' | 'clay' | 'lake' | 'cream'
}

const places: readonly Place[] = [
  { x: 300, y: 175, radius: 120, colour: 'sun' },
  { x: 190, y: 320, radius: 132, colour: 'clay' },
  { x: 390, y: 340, radius: 126, colour: 'lake' },
  { x: 500, y: 190, radius: 92, colour: 'cream' },
  { x: 130, y: 150, radius: 70, colour: 'lake' },
  { x: 535, y: 405, radius: 64, colour: 'sun' },
]

/** Places that overlap and share ground. Decoration. */
export function Gathering() {
  return (
    <svg className="gathering" viewBox="0 0 620 500" aria-hidden="true" focusable="false">
      {places.map(({ x, y, radius, colour }) => (
        <g key={`${x} ${y}`} className={`gathering__place gathering__place--${colour}`}>
          <circle className="gathering__ground" cx={x} cy={y} r={radius} />
          <circle className="gathering__ring" cx={x} cy={y} r={radius} />
        </g>
      ))}
    </svg>
  )
}
