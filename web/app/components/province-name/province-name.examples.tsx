import { ProvinceName } from './province-name.tsx'
import { provinces } from './provinces.ts'

export const examples = {
  all: (
    <ul>
      {provinces.map(code => (
        <li key={code}>
          <ProvinceName code={code} />
        </li>
      ))}
    </ul>
  ),
}
