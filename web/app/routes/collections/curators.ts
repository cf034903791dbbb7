import { writeList } from '../../language/write.ts'

/** Names of those who look after a collection, as one text; empty where none could be told. */
export const namesOf = (
  lang: string | undefined,
  curators: readonly { person?: { displayName: string } | null | undefined }[],
) =>
  writeList(
    lang,
    curators.flatMap(({ person }) => person?.displayName ?? []),
  )
