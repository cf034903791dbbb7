type Said = { id: string; network: string; from: string; to: string; corrects?: string | null; text?: string }

/** What a report of one sentence says. */
export function contentOf({ id, network, from, to, corrects = null, text = 'Invented by a test: é.' }: Said) {
  const documentIn = <Lang extends 'en' | 'fr'>(lang: Lang) => ({
    lang,
    title: 'Invented by a test',
    subtitle: `${from} – ${to}`,
    about: 'Invented by a test.',
    sections: [{ key: 'INTRODUCTION', title: 'Introduction', blocks: [{ kind: 'text', text }] }],
  })
  return {
    version: 1,
    report: { id, network, from, to, corrects },
    composedOn: '2026-06-15',
    origin: 'http://portal.invalid',
    documents: { en: documentIn('en'), fr: documentIn('fr') },
  }
}
