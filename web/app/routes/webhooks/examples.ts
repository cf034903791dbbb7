/** A message as it arrives. The place in it is invented, and says so. */
export const exampleMessage = (origin: string) =>
  JSON.stringify(
    {
      id: 'commitments-412-published',
      type: 'news.published',
      timestamp: '2026-03-21T15:04:05.000Z',
      replay: false,
      data: {
        kind: 'PROGRESS_PUBLISHED',
        at: '2026-03-21T15:04:05.000Z',
        municipality: { slug: 'example-town', name: { en: 'Example Town', fr: 'Ville-Exemple' } },
        summary: { en: 'Progress on commitment 3', fr: 'Progrès sur l’engagement 3' },
        url: `${origin}/en/progress/0b9c`,
        commitments: [3],
        invented: true,
      },
    },
    null,
    2,
  )

export const exampleReceiver = `import express from 'express'
import { Webhook } from 'standardwebhooks'

const webhook = new Webhook(process.env.WEBHOOK_SECRET)

express()
  .post('/hook', express.raw({ type: 'application/json' }), async (request, response) => {
    let message
    try {
      message = webhook.verify(request.body, request.headers)
    } catch {
      return response.sendStatus(401)
    }
    // keep the id: what arrives twice has the same one
    if (await isNew(message.id)) await take(message)
    response.sendStatus(204)
  })
  .listen(8080)
`
