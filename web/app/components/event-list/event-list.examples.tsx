import { EventList } from './event-list.tsx'

const english = (text: string) => ({ text, lang: 'en', dir: 'ltr' })

export const examples = {
  events: (
    <EventList
      events={[
        {
          slug: 'peer-hour',
          title: english('Peer hour on measuring inclusion'),
          kind: 'WEBINAR',
          status: 'PUBLISHED',
          starts: 'Tuesday, January 12, 2027 at 11:00 a.m. MST',
          invented: true,
        },
        {
          slug: 'halifax-2008',
          title: english('Network meeting in Halifax'),
          kind: 'MEETING',
          status: 'CANCELLED',
          starts: '2008',
          invented: false,
        },
      ]}
    />
  ),
}
