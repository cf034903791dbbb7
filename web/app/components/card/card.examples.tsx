import { Card } from './card.tsx'

export const examples = {
  link: (
    <Card title="Library" to="/en/library">
      <p>Toolkits, policies and good practices.</p>
    </Card>
  ),
  plain: (
    <Card title="Commitment 4" eyebrow="Guardian of the public interest">
      <p>Support policing services in their work against racism.</p>
    </Card>
  ),
}
