import { SignedOut } from './signed-out.tsx'

export const examples = {
  withText: <SignedOut fields={[['text', 'What was written before the session ended']]} />,
}
