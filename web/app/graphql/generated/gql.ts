/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query HeaderViewer {\n  viewer {\n    person {\n      id\n      displayName\n    }\n  }\n}": typeof types.HeaderViewerDocument,
    "query RosterPage($network: NetworkCode!, $asOf: Date) {\n  roster(network: $network, asOf: $asOf) {\n    asOf\n    totalCount\n    undatedCount\n  }\n}": typeof types.RosterPageDocument,
};
const documents: Documents = {
    "query HeaderViewer {\n  viewer {\n    person {\n      id\n      displayName\n    }\n  }\n}": types.HeaderViewerDocument,
    "query RosterPage($network: NetworkCode!, $asOf: Date) {\n  roster(network: $network, asOf: $asOf) {\n    asOf\n    totalCount\n    undatedCount\n  }\n}": types.RosterPageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query HeaderViewer {\n  viewer {\n    person {\n      id\n      displayName\n    }\n  }\n}"): typeof import('./graphql').HeaderViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RosterPage($network: NetworkCode!, $asOf: Date) {\n  roster(network: $network, asOf: $asOf) {\n    asOf\n    totalCount\n    undatedCount\n  }\n}"): typeof import('./graphql').RosterPageDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
