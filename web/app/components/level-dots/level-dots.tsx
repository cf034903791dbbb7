import './level-dots.css'

const levels = [1, 2, 3, 4, 5]

/** Five places, filled up to the level. Words beside it say the same. */
export function LevelDots({ level }: { level: number }) {
  return (
    <svg className="level-dots" viewBox="0 0 100 20" aria-hidden="true">
      {levels.map(place => (
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
