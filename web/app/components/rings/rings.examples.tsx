import { Rings } from './rings.tsx'

export const examples = {
  sign: <Rings className="brand__mark" />,
}
