import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Rooms } from '../messages/rooms.ts'
import type { Lang } from './languages.ts'

export type Room = keyof Rooms

/** Rooms that the frame of every page speaks from. A page names its own in `handle.words`. */
export const frameRooms: readonly Room[] = ['shell', 'terms', 'form']

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: Rooms
  }
}

/** The words of one room in the language of the page. */
export function useWords<R extends Room>(room: R): { t: TFunction<R>; lang: Lang } {
  const { t, i18n } = useTranslation(room)
  return { t: t as TFunction<R>, lang: i18n.language as Lang }
}

/** A page that speaks from rooms of its own exports `handle = { words: ['roster'] } satisfies PageHandle`. */
export interface PageHandle {
  words?: readonly Room[]
}
