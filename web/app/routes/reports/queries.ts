/** A query that GraphiQL opens with: whoever doubts a figure can ask for it. */
const graphiql = (query: string) => `/graphql#query=${encodeURIComponent(query)}`

/** Where a locked report's content is read as it was locked. */
export const contentAddress = (id: string) =>
  graphiql(`{
  report(id: ${JSON.stringify(id)}) {
    lockedAt
    content { text sha256 }
  }
}
`)

interface Asked {
  network: string
  from: string
  to: string
  /** What is locked was told by what was on record then; a draft, by what is on record now. */
  knownAt: string | null
}

const developments = ({ network, from, to, knownAt }: Asked, fields: string) =>
  graphiql(`{
  developments(network: ${network}, from: "${from}", to: "${to}"${knownAt ? `, knownAt: "${knownAt}"` : ''}) {
${fields}
  }
}
`)

const membership = 'municipality { slug name { text } } joinedOn { value precision } leftOn { value precision }'
const step = 'municipality { slug name { text } } milestone { step reachedOn { value precision } source { text } }'

const rosterOf = (asked: Asked) =>
  developments(
    asked,
    `    openingDay openingCount closingCount undatedCount
    joined { ${membership} }
    named { ${membership} }
    left { ${membership} }
    mayHaveJoined { ${membership} }`,
  )

/** Where each figure of a report comes from. A page tells what is known today, or on a day: what is locked asks as of its moment. */
export const addressesOf = (asked: Asked, { opening, closing }: { opening: string; closing: string }) => ({
  opening: asked.knownAt ? rosterOf(asked) : `/{lang}/municipalities?network=${asked.network}&asOf=${opening}`,
  closing: asked.knownAt ? rosterOf(asked) : `/{lang}/municipalities?network=${asked.network}&asOf=${closing}`,
  roster: rosterOf(asked),
  steps: developments(asked, `    steps { ${step} }\n    mayHaveReached { ${step} }`),
  examples: developments(
    asked,
    `    period {
      progressReports(first: 100) {
        totalCount
        nodes { id period status invented municipality { slug } commitment { number } summary { text } }
      }
    }`,
  ),
  events: developments(
    asked,
    `    period {
      events(first: 100) { totalCount nodes { slug title { text } startsAt precision source } }
    }`,
  ),
  partners: `/{lang}/partners?from=${asked.from}&to=${asked.to}`,
  group: developments(
    asked,
    '    workingGroupChanges { step partner { name { text } } happenedOn { value } source { text } }',
  ),
  needs: developments(asked, '    needs { what { text } answer { text } source { text } }'),
  counts: asked.knownAt
    ? developments(asked, '    publishedCounts { date count what provedCount difference source { text } }')
    : '/{lang}/municipalities/counts',
})
