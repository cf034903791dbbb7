import './level-dots.css'

/** As many places as the scale has levels, filled up to this one. Words beside it say the same. */
export function LevelDots({ level, of = 5 }: { level: number; of?: number }) {
  return (
    <svg className="level-dots" viewBox={`0 0 ${of * 20} 20`} preserveAspectRatio="xMinYMid" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => index + 1).map(place => (
        <circle
          key={place}
          className={place <= level ? 'level-dots__dot level-dots__dot--full' : 'level-dots__dot'}
          cx={place * 20 - 10}
          cy="10"
          r="7"
        />
      ))}
    </svg>
  )
}
