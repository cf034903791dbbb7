interface Place {
  x: number
  y: number
  radius: number
  colour: 'sun' | 'clay' | 'lake' | 'cream'
}

const places: readonly Place[] = [
  { x: 300, y: 190, radius: 118, colour: 'sun' },
  { x: 190, y: 330, radius: 130, colour: 'clay' },
  { x: 400, y: 350, radius: 124, colour: 'lake' },
  { x: 505, y: 200, radius: 84, colour: 'cream' },
  { x: 110, y: 170, radius: 62, colour: 'lake' },
  { x: 545, y: 430, radius: 58, colour: 'sun' },
]

/** Places that overlap and share ground. Decoration. */
export function Gathering() {
  return (
    <svg className="gathering" viewBox="0 0 620 500" aria-hidden="true" focusable="false">
      {places.map(({ x, y, radius, colour }) => (
        <g key={`${x} ${y}`} className={`gathering__place gathering__place--${colour}`}>
          <circle className="gathering__ground" cx={x} cy={y} r={radius} />
          {[1, 0.8, 0.6, 0.4].map(share => (
            <circle key={share} className="gathering__ring" cx={x} cy={y} r={radius * share} />
          ))}
          <circle className="gathering__heart" cx={x} cy={y} r={radius * 0.12} />
        </g>
      ))}
    </svg>
  )
}
