import { ActivityList } from './activity-list.tsx'

const english = (text: string) => ({ text, lang: 'en', dir: 'ltr' })

export const examples = {
  news: (
    <ActivityList
      items={[
        {
          id: '1',
          kind: 'PROGRESS_PUBLISHED',
          day: 'November 17, 2026',
          summary: english('Progress on commitment 6'),
          url: '/progress/report-lethbridge-6-2026',
          invented: true,
          municipality: { slug: 'lethbridge', name: english('Lethbridge') },
        },
        {
          id: '2',
          kind: 'RESOURCE_SHARED',
          day: 'January 1, 2023',
          summary: english('Anti-racism strategic framework'),
          url: '/library/calgary-anti-racism-framework',
          invented: false,
        },
      ]}
    />
  ),
}
