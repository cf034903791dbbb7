import { LevelDots } from './level-dots.tsx'

export const examples = {
  three: (
    <p>
      <LevelDots level={3} /> Level 3 of 5
    </p>
  ),
  none: (
    <p>
      <LevelDots level={0} /> Below level 1
    </p>
  ),
}
