import * as municipalitiesAndNetworks from './0001-municipalities-and-networks.ts'
import * as peopleAndGrants from './0002-people-and-grants.ts'
import * as newsAndAudit from './0003-news-and-audit.ts'
import * as letters from './0004-letters.ts'
import * as savedViews from './0011-saved-views.ts'
import * as theRosterIsKept from './0012-the-roster-is-kept.ts'
import * as countsAreCorrected from './0013-published-counts-are-corrected.ts'
import * as invitationsAndConfirmations from './0014-invitations-and-confirmations.ts'
import * as surveys from './0015-surveys.ts'
import * as partners from './0016-partners.ts'
import * as reports from './0016-reports.ts'
import * as auditIsAppendOnly from './0017-audit-is-append-only.ts'
import * as auditIsSearched from './0017-audit-is-searched.ts'
import * as rosterImports from './0017-roster-imports.ts'
import * as invitationsAreCounted from './0018-invitations-are-counted.ts'
import * as needsAreCorrected from './0019-needs-are-corrected.ts'
import * as newsAreTakenBack from './0020-news-are-taken-back.ts'
import * as theRosterIsTallied from './0021-the-roster-is-tallied.ts'
import * as lettersCanBeEnded from './0022-letters-can-be-ended.ts'
import * as newsForSome from './0024-news-for-some.ts'
import * as municipalitiesAreFound from './0025-municipalities-are-found.ts'
import * as thingsAreFollowed from './0026-things-are-followed.ts'
import * as newsWaitForFollowers from './0027-news-wait-for-followers.ts'
import * as apiTokens from './0028-api-tokens.ts'
import * as webhooks from './0030-webhooks.ts'
import * as wordsGoWithTheirNames from './0032-words-go-with-their-names.ts'
import * as wishesAreCounted from './0035-wishes-are-counted.ts'
import * as placingsAreRecords from './0039-placings-are-records.ts'
import * as returnedMailIsKnown from './0036-returned-mail-is-known.ts'
import * as draftsAreDiscarded from './0048-drafts-are-discarded.ts'
import * as newsOfAProvince from './0044-news-of-a-province.ts'
import * as mistakesAreStruck from './0045-mistakes-are-struck.ts'
import * as newsOfAKind from './0046-news-of-a-kind.ts'
import * as stepsAreInventedOrNot from './0040-steps-are-invented-or-not.ts'
import * as municipalitiesAreRecords from './0051-municipalities-are-records.ts'
import * as formerNamesAreCorrected from './0052-former-names-are-corrected.ts'
import * as leavingHasASource from './0054-leaving-has-a-source.ts'
import * as trailsOfMunicipalities from './0053-trails-of-municipalities.ts'
import * as wordsAreLookedUp from './0041-words-are-looked-up.ts'

export const migrations = {
  '0001-municipalities-and-networks': municipalitiesAndNetworks,
  '0002-people-and-grants': peopleAndGrants,
  '0003-news-and-audit': newsAndAudit,
  '0004-letters': letters,
  '0011-saved-views': savedViews,
  '0012-the-roster-is-kept': theRosterIsKept,
  '0013-published-counts-are-corrected': countsAreCorrected,
  '0014-invitations-and-confirmations': invitationsAndConfirmations,
  '0015-surveys': surveys,
  '0016-partners': partners,
  '0016-reports': reports,
  '0017-audit-is-append-only': auditIsAppendOnly,
  '0017-audit-is-searched': auditIsSearched,
  '0017-roster-imports': rosterImports,
  '0018-invitations-are-counted': invitationsAreCounted,
  '0019-needs-are-corrected': needsAreCorrected,
  '0020-news-are-taken-back': newsAreTakenBack,
  '0021-the-roster-is-tallied': theRosterIsTallied,
  '0022-letters-can-be-ended': lettersCanBeEnded,
  '0024-news-for-some': newsForSome,
  '0025-municipalities-are-found': municipalitiesAreFound,
  '0026-things-are-followed': thingsAreFollowed,
  '0027-news-wait-for-followers': newsWaitForFollowers,
  '0028-api-tokens': apiTokens,
  '0030-webhooks': webhooks,
  '0032-words-go-with-their-names': wordsGoWithTheirNames,
  '0035-wishes-are-counted': wishesAreCounted,
  '0039-placings-are-records': placingsAreRecords,
  '0036-returned-mail-is-known': returnedMailIsKnown,
  '0044-news-of-a-province': newsOfAProvince,
  '0040-steps-are-invented-or-not': stepsAreInventedOrNot,
  '0041-words-are-looked-up': wordsAreLookedUp,
  '0051-municipalities-are-records': municipalitiesAreRecords,
  '0052-former-names-are-corrected': formerNamesAreCorrected,
  '0054-leaving-has-a-source': leavingHasASource,
  '0048-drafts-are-discarded': draftsAreDiscarded,
  '0053-trails-of-municipalities': trailsOfMunicipalities,
  '0045-mistakes-are-struck': mistakesAreStruck,
  '0046-news-of-a-kind': newsOfAKind,
}
