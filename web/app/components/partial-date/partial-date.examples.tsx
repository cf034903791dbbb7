import { PartialDate } from './partial-date.tsx'

export const examples = {
  day: <PartialDate date={{ machine: '2008-08-01', text: 'August 1, 2008' }} />,
  month: <PartialDate date={{ machine: '2008-08', text: 'August 2008' }} />,
  year: <PartialDate date={{ machine: '2008', text: '2008' }} />,
  unknown: <PartialDate date={null} />,
}
