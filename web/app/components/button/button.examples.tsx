import { Button, ButtonLink } from './button.tsx'

export const examples = {
  primary: <Button type="button">Publish</Button>,
  secondary: (
    <Button type="button" kind="secondary">
      Save draft
    </Button>
  ),
  quiet: (
    <Button type="button" kind="quiet">
      Discard
    </Button>
  ),
  link: <ButtonLink to="/en">Go home</ButtonLink>,
}
