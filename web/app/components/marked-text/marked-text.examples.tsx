import { MarkedText, MarkedTextKey } from './marked-text.tsx'

export const examples = {
  'a sentence that was changed': (
    <p>
      <MarkedText
        parts={[
          { kind: 'SAME', text: 'The council ' },
          { kind: 'REMOVED', text: 'discussed' },
          { kind: 'ADDED', text: 'adopted' },
          { kind: 'SAME', text: ' the plan.' },
        ]}
      />
    </p>
  ),
  'what the marks mean': <MarkedTextKey />,
}
