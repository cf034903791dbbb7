import { LevelSteps } from './level-steps.tsx'

export const examples = {
  'three years, one of them a snapshot': (
    <LevelSteps
      label="Leadership, 2022 to 2026"
      years={{ from: 2022, to: 2026 }}
      points={[
        { day: '2022-05-01', level: 1, isSketch: true },
        { day: '2024-03-10', level: 2 },
        { day: '2026-04-20', level: 4 },
      ]}
    />
  ),
  'with a target': (
    <LevelSteps
      label="Leadership, 2024 to 2028: level 2, and the target of level 4 by the end of 2028"
      years={{ from: 2024, to: 2028 }}
      points={[{ day: '2024-03-10', level: 2 }]}
      target={{ day: '2028-12-31', level: 4 }}
    />
  ),
  'one assessment': (
    <LevelSteps label="Evaluation, 2026" years={{ from: 2026, to: 2026 }} points={[{ day: '2026-04-20', level: 0 }]} />
  ),
}
