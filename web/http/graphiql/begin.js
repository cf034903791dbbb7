/* global React, ReactDOM, GraphiQL, location, URLSearchParams */
const firstQuery = `# Who was a member on 1 August 2008, beside the count that was published then.
# Every type and field is described: open the documentation at the side, or press Ctrl+Space.
{
  roster(network: CMARD, asOf: "2008-08-01") {
    totalCount
    undatedCount
    published { date count source { text } }
    memberships(first: 20) {
      nodes { joinedOn { value precision } municipality { slug name { text } province } }
    }
  }
}
`

// a page that gives a figure leads here with the query behind it
const asked = new URLSearchParams(location.hash.slice(1)).get('query')

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultQuery: firstQuery,
    query: asked ?? undefined,
    shouldPersistHeaders: false,
  }),
)
