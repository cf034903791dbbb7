import { Breadcrumb } from './breadcrumb.tsx'

export const examples = {
  municipality: <Breadcrumb steps={[{ label: 'Municipalities', to: '/municipalities' }]} here="Halifax" />,
}
