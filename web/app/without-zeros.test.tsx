import { text } from 'node:stream/consumers'
import { renderToPipeableStream } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withoutZeros } from './without-zeros.server.ts'

const word = 'البوابة'

test('no letter is broken, wherever a chunk of the page ends', async () => {
  for (let before = 0; before < 8; before += 1) {
    const words = Array.from({ length: 1_000 }, () => word)
    const page = (
      <p>
        {'x'.repeat(before)}
        {words.map((each, at) => (
          <i key={at}>{each}</i>
        ))}
      </p>
    )
    const read = withoutZeros()
    const { pipe } = renderToPipeableStream(page, { onAllReady: () => pipe(read) })
    const html = await text(read)
    expect(html).not.toMatch(/[\0\uFFFD]/)
    expect(html.split(word)).toHaveLength(words.length + 1)
  }
})
