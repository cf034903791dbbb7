/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type NetworkCode =
  /** Coalition of Inclusive Municipalities (until 2019: CMARD, also CCMARD). */
  | 'CMARD'
  /** Welcoming & Inclusive Communities, Alberta. */
  | 'WIC';

export type HeaderViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type HeaderViewerQuery = { viewer: { person: { id: string, displayName: string } } | null };

export type RosterPageQueryVariables = Exact<{
  network: NetworkCode;
  asOf?: string | null | undefined;
}>;


export type RosterPageQuery = { roster: { asOf: string, totalCount: number, undatedCount: number } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const HeaderViewerDocument = new TypedDocumentString(`
    query HeaderViewer {
  viewer {
    person {
      id
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<HeaderViewerQuery, HeaderViewerQueryVariables>;
export const RosterPageDocument = new TypedDocumentString(`
    query RosterPage($network: NetworkCode!, $asOf: Date) {
  roster(network: $network, asOf: $asOf) {
    asOf
    totalCount
    undatedCount
  }
}
    `) as unknown as TypedDocumentString<RosterPageQuery, RosterPageQueryVariables>;