/** Null when the session has ended: what was typed stays on the page then. */
export async function unlessSignedOut<Answer>(asked: Promise<Answer>) {
  return await asked.catch((refusal: unknown) => {
    if (refusal instanceof Response && refusal.status === 401) return null
    throw refusal
  })
}
