import { Choices, type ChoicesProps } from './choices.tsx'

/** Any number of several. */
export const CheckField = (props: ChoicesProps) => <Choices {...props} type="checkbox" />
