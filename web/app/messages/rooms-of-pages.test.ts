import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { frameRooms } from '../language/words.ts'

const routes = path.resolve(import.meta.dirname, '../routes')
const pages = readdirSync(routes, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.tsx'))
  .map(name => ({ name, file: path.join(routes, name) }))
  .filter(({ file }) => readFileSync(file, 'utf8').includes('satisfies PageHandle'))

/** Rooms that this part speaks from, and every part that it shows. */
function roomsOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const source = readFileSync(file, 'utf8')
  const own = [...source.matchAll(/useWords\('([^']+)'\)/g)].map(([, room]) => room ?? '')
  const parts = [...source.matchAll(/^(?:import|export) (?!type )[^'"]*?'(\.[^']+\.tsx?)'/gm)].map(([, to]) => to ?? '')
  const shown = parts.filter(to => !to.includes('.server.') && !to.includes('/generated/'))
  return [...own, ...shown.flatMap(to => roomsOf(path.resolve(path.dirname(file), to), seen))]
}

describe('the words of a page', () => {
  test('travel with pages that were found', () => expect(pages.length).toBeGreaterThan(50))

  test.each(pages)('$name names the rooms of all its parts, and no others', ({ file }) => {
    const [, named = ''] = /words: \[([^\]]*)\]/.exec(readFileSync(file, 'utf8')) ?? []
    const needed = new Set(roomsOf(file).filter(room => !frameRooms.some(frame => frame === room)))
    expect(new Set([...named.matchAll(/'([^']+)'/g)].map(([, room]) => room))).toEqual(needed)
  })
})
