/* global React, ReactDOM, GraphiQL */
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

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultQuery: firstQuery,
    shouldPersistHeaders: false,
  }),
)
