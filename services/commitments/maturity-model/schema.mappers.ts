export type { MaturityModel as MaturityModelMapper } from './store.ts'
