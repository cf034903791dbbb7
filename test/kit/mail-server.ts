import type { AddressInfo } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail server that keeps what it gets, or refuses all of it, or all who sign in. It answers for the first so many mails, and for all without a number. */
export async function openMailServer({
  refuses = false,
  refusesSignIn = false,
  answers = Number.POSITIVE_INFINITY,
} = {}) {
  let most = answers
  const mails: Awaited<ReturnType<typeof PostalMime.parse>>[] = []
  const server = new SMTPServer({
    disabledCommands: refusesSignIn ? ['STARTTLS'] : ['AUTH', 'STARTTLS'],
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(new Error('Invalid credentials')),
    onRcptTo: ({ address }, _session, done) => done(refuses ? new Error(`No mailbox ${address} here`) : null),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', chunk => chunks.push(chunk))
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then(mail => {
          mails.push(mail)
          if (mails.length <= most) done()
        }, done)
      })
    },
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    mails,
    answerAll: () => {
      most = Number.POSITIVE_INFINITY
    },
    smtpUrl: `smtp://${refusesSignIn ? 'somebody:wrong@' : ''}127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    close: () => new Promise<void>(resolve => server.close(() => resolve())),
  }
}
