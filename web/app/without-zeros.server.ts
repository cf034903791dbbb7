import { Transform } from 'node:stream'

/**
 * Where a letter of several bytes does not fit into what is left of its buffer, React 18 sends the rest of the buffer along: zeros, which a
 * browser draws as a broken sign. No page holds a zero by itself.
 */
export const withoutZeros = () =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? Buffer.from(chunk.filter(byte => byte !== 0)) : chunk)
    },
  })
