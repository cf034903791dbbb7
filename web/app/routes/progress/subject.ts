import type { LocalizedValue } from '../../components/localized-text/localized-text.tsx'

interface Reported {
  commitment: { number: number; title: LocalizedValue } | null
  action: { id: string; number: string; text: LocalizedValue; plan: { id: string; title: LocalizedValue } } | null
}

export type Subject = ReturnType<typeof subjectOf>

/** What a report is about, and where that is written: one of the ten commitments, or an action of a plan. */
export function subjectOf({ commitment, action }: Reported) {
  if (action) {
    const { id, number, text, plan } = action
    const url = `/plans/${plan.id}/actions/${id}`
    return { kind: 'action' as const, number, title: text, url, query: `action=${encodeURIComponent(id)}`, plan }
  }
  if (!commitment) return null
  const { number, title } = commitment
  const name = String(number)
  return {
    kind: 'commitment' as const,
    number: name,
    title,
    url: `/commitments/${name}`,
    query: `commitment=${name}`,
    plan: null,
  }
}
