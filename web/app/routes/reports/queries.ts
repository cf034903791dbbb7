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
}

const developments = ({ network, from, to }: Asked, fields: string) =>
  graphiql(`{
  developments(network: ${network}, from: "${from}", to: "${to}") {
${fields}
  }
}
`)

const membership = 'municipality { slug name { text } } joinedOn { value precision } leftOn { value precision }'
const step = 'municipality { slug name { text } } milestone { step reachedOn { value precision } source { text } }'

/** Where each figure of a report comes from. */
export const addressesOf = (asked: Asked, openingDay: string) => ({
  opening: `/{lang}/municipalities?network=${asked.network}&asOf=${openingDay}`,
  closing: `/{lang}/municipalities?network=${asked.network}&asOf=${asked.to}`,
  roster: developments(
    asked,
    `    openingDay openingCount closingCount undatedCount
    joined { ${membership} }
    named { ${membership} }
    left { ${membership} }
    mayHaveJoined { ${membership} }`,
  ),
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
  counts: '/{lang}/municipalities/counts',
})
