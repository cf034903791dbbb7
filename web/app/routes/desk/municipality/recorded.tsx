interface RecordedProps {
  at: string
  by?: string | null
}

/** When a record was entered and, where that is told, by whom: each in its own direction. */
export function Recorded({ at, by }: RecordedProps) {
  return (
    <>
      <bdi>{at}</bdi>
      {by && (
        <>
          {' · '}
          <bdi>{by}</bdi>
        </>
      )}
    </>
  )
}
