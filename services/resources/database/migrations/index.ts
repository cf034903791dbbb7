import * as library from './0001-library.ts'
import * as changesAreAppendOnly from './0002-changes-are-append-only.ts'
import * as municipalitiesAreLearnt from './0003-municipalities-are-learnt.ts'
import * as itemsAreFiledUnderIndicators from './0004-items-are-filed-under-indicators.ts'
import * as itemsAreShared from './0005-items-are-shared.ts'
import * as collections from './0006-collections.ts'
import * as linksAreChecked from './0007-links-are-checked.ts'
import * as discussions from './0008-discussions.ts'
import * as postsAreReportedAndShared from './0009-posts-are-reported-and-shared.ts'
import * as itemsAreFound from './0010-items-are-found.ts'
import * as wordsGoWithTheirTexts from './0012-words-go-with-their-texts.ts'
import * as nothingReadsTheFoldedText from './0013-nothing-reads-the-folded-text.ts'
import * as linksAreDue from './0014-links-are-due.ts'
import * as filesAreTakenBack from './0015-files-are-taken-back.ts'
import * as wordsAreLookedUp from './0016-words-are-looked-up.ts'
import * as collectionsAreDiscarded from './0017-collections-are-discarded.ts'

export const migrations = {
  '0001-library': library,
  '0002-changes-are-append-only': changesAreAppendOnly,
  '0003-municipalities-are-learnt': municipalitiesAreLearnt,
  '0004-items-are-filed-under-indicators': itemsAreFiledUnderIndicators,
  '0005-items-are-shared': itemsAreShared,
  '0006-collections': collections,
  '0007-links-are-checked': linksAreChecked,
  '0008-discussions': discussions,
  '0009-posts-are-reported-and-shared': postsAreReportedAndShared,
  '0010-items-are-found': itemsAreFound,
  '0012-words-go-with-their-texts': wordsGoWithTheirTexts,
  '0013-nothing-reads-the-folded-text': nothingReadsTheFoldedText,
  '0014-links-are-due': linksAreDue,
  '0015-files-are-taken-back': filesAreTakenBack,
  '0016-words-are-looked-up': wordsAreLookedUp,
  '0017-collections-are-discarded': collectionsAreDiscarded,
}
