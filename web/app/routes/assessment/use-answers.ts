import { type RefObject, useEffect, useRef, useState } from 'react'
import { dropCopy, keepCopy, readCopy } from '../../autosave/kept-copy.ts'
import { useSaving, type Underway } from '../../autosave/use-saving.ts'
import {
  type ElementCount,
  emptyRow,
  isSame,
  nameOf,
  parts,
  type Problem,
  problemOf,
  rowIn,
  type RowWords,
  type SaveAnswer,
  type TheirRow,
} from './rows.ts'

type Saved = { kind: 'signedOut' | 'refused' | 'closed' | 'invalid' | 'held' } | { kind: 'saved'; at: string }
export type SaveState = Underway | Saved

/** A row as the server has it. */
export interface ReadRow {
  words: RowWords
  revision: number
}
type Rows = Readonly<Record<string, ReadRow>>

/** What this browser keeps of rows that have not reached the server, with the revisions that their writer had read. */
interface Copy {
  rows: Rows
}

interface Place {
  address: string
  /** Name of the copy in this browser. */
  copy: string
  codes: readonly string[]
  /** What the server has. */
  rows: Rows
  /** What stands in the form instead, after a button was pressed that could not save all of it. */
  typed: Readonly<Record<string, RowWords>>
  theirs: Readonly<Record<string, TheirRow>>
  problems: Readonly<Record<string, Problem>>
  counts: readonly ElementCount[]
  /** A name that the form gives itself. */
  writing: string
}

const unanswered: ReadRow = { words: emptyRow, revision: 0 }
const without = <Value>(record: Readonly<Record<string, Value>>, code: string) =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== code))

/** Saves each row of a sheet as it is answered. A row that somebody else answered meanwhile waits for a choice, and holds up no other. */
export function useAnswers(form: RefObject<HTMLFormElement>, place: Place) {
  const { address, copy, codes, writing } = place
  const [theirs, setTheirs] = useState(place.theirs)
  const [problems, setProblems] = useState(place.problems)
  const [counts, setCounts] = useState(place.counts)
  const [shown, setShown] = useState<Readonly<Record<string, { words: RowWords; round: number }>>>({})
  const [read, setRead] = useState(place.rows)
  const [round, setRound] = useState(0)
  const [opened] = useState(place.rows)
  // what the saving reads between two drawings
  const now = useRef({ read, theirs })
  const sent = useRef<Record<string, RowWords>>({})

  const put = (rows: Rows) => {
    now.current.read = { ...now.current.read, ...rows }
    setRead(now.current.read)
  }
  const hold = (held: Readonly<Record<string, TheirRow>>) => {
    now.current.theirs = held
    setTheirs(held)
  }
  const show = (code: string, words: RowWords) =>
    setShown(before => ({ ...before, [code]: { words, round: (before[code]?.round ?? 0) + 1 } }))

  const changed = (element: HTMLFormElement) => {
    const fields = new FormData(element)
    return codes
      .map(code => ({ code, words: rowIn(fields, code), read: now.current.read[code] ?? unanswered }))
      .filter(row => !isSame(row.words, row.read.words))
  }

  // brought back where the server never heard of it: what was typed before a crash, or while the session had ended
  useEffect(() => {
    const kept = readCopy<Copy>(copy)
    const lost = Object.entries(kept?.rows ?? {}).filter(
      ([code, { words }]) => codes.includes(code) && !isSame(words, (opened[code] ?? unanswered).words),
    )
    if (lost.length === 0) return dropCopy(copy)
    for (const [code, { words, revision }] of lost) {
      now.current.read = {
        ...now.current.read,
        [code]: { words: (now.current.read[code] ?? unanswered).words, revision },
      }
      show(code, words)
    }
    setRead(now.current.read)
    setRound(1)
  }, [copy, codes, opened])

  const { state, save } = useSaving<SaveAnswer, Saved>(form, {
    address,
    round: String(round),
    isUnsaved: element => changed(element).length > 0,
    fields(element) {
      const rows = changed(element)
      setProblems(
        Object.fromEntries(
          rows.flatMap(({ code, words }) => {
            const problem = problemOf(words)
            return problem ? [[code, problem]] : []
          }),
        ),
      )
      const ready = rows.filter(({ code, words }) => !problemOf(words) && !now.current.theirs[code])
      if (ready.length === 0) return null
      sent.current = Object.fromEntries(ready.map(({ code, words }) => [code, words]))
      const fields = new FormData()
      fields.set('writing', writing)
      for (const { code, words, read: row } of ready) {
        fields.set(nameOf('revision', code), String(row.revision))
        for (const part of parts) fields.set(nameOf(part, code), words[part])
      }
      return fields
    },
    keep(element) {
      const rows = changed(element)
      if (rows.length === 0) return dropCopy(copy)
      const kept: Copy = {
        rows: Object.fromEntries(rows.map(({ code, words, read: row }) => [code, { words, revision: row.revision }])),
      }
      keepCopy(copy, kept)
    },
    take(answer) {
      if ('failed' in answer) return { isSaved: false, state: { kind: answer.failed } }
      put(
        Object.fromEntries(
          Object.entries(answer.kept).map(([code, revision]) => [
            code,
            { words: sent.current[code] ?? emptyRow, revision },
          ]),
        ),
      )
      hold({ ...now.current.theirs, ...answer.theirs })
      if (answer.counts.length > 0) setCounts(answer.counts)
      const isHeld = Object.keys(now.current.theirs).length > 0
      return { isSaved: true, state: isHeld ? { kind: 'held' } : { kind: 'saved', at: answer.at } }
    },
  })

  return {
    state,
    save,
    theirs,
    problems,
    counts,
    /** What a row begins with, and a number that is another one when it begins anew. */
    rowOf(code: string) {
      const before = read[code] ?? unanswered
      const begun = opened[code] ?? unanswered
      return {
        read: before,
        words: shown[code]?.words ?? place.typed[code] ?? begun.words,
        round: shown[code]?.round ?? 0,
      }
    },
    /** Saves in place of what somebody else answered, once that was read. */
    keepMine(code: string, { words, revision }: TheirRow) {
      put({ [code]: { words, revision } })
      hold(without(now.current.theirs, code))
      save()
    },
    takeTheirs(code: string, { words, revision }: TheirRow) {
      put({ [code]: { words, revision } })
      hold(without(now.current.theirs, code))
      show(code, words)
    },
  }
}
