export type {
  ActionItemRow as ActionItemMapper,
  DecisionRow as DecisionMapper,
  MinutesRow as MinutesMapper,
} from '../database/tables.ts'
