import { Choices, type ChoicesProps } from './choices.tsx'

/** One of several. */
export const RadioField = (props: ChoicesProps) => <Choices {...props} type="radio" />
