/* global React, ReactDOM, GraphiQL, location, URLSearchParams */
const examples = [
  `# Who was a member on 1 August 2008, beside the count that was published then.
# Every type and field is described: open the documentation at the side, or press Ctrl+Space.
# You ask as whoever is signed in to the portal, or as the API token under Headers: { "Authorization": "Bearer cpt_…" }.
# Tokens are made and revoked at /en/account/tokens.
query RosterOfADay {
  roster(network: CMARD, asOf: "2008-08-01") {
    totalCount
    undatedCount
    published { date count source { text } }
    memberships(first: 20) {
      nodes { joinedOn { value precision } municipality { slug name { text } province } }
    }
  }
}
`,
  `# What municipalities did for one commitment, newest first; "after" reads on.
query ProgressOnACommitment($commitment: Int = 3, $after: String) {
  progressReports(first: 10, after: $after, filter: { commitment: $commitment }) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { municipality { slug name { text } } period status summary { text lang } evidence { title url } }
  }
}
`,
  `# One municipality: its way so far, its plans, its maturity, and what it hosts.
query OneMunicipality($slug: String = "calgary") {
  municipality(slug: $slug) {
    name { text }
    pathway { currentStep milestones { step reachedOn { value precision } source { text } } }
    actionPlans(first: 5) { nodes { title { text } actionCount } }
    maturity { overallLevel elements { element level } }
    events(first: 5) { nodes { slug title { text } startsAt timeZone } }
  }
}
`,
  `# What comes next in the calendar, and what the library has to prepare for it.
query MeetingsAndMaterials {
  events(first: 5, filter: { status: [PUBLISHED] }) {
    nodes { slug title { text } startsAt timeZone materials { slug title { text } } }
  }
}
`,
]

// a page that gives a figure leads here with the query behind it
const asked = new URLSearchParams(location.hash.slice(1)).get('query')

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    // each example in a tab of its own; what a visitor wrote before is kept
    defaultTabs: examples.map(query => ({ query })),
    query: asked ?? undefined,
    shouldPersistHeaders: false,
  }),
)
