interface Visitor {
  grants: readonly { role: string }[]
}

/** Whether the visitor is of the secretariat: the graph asks again, this only says which page to draw. */
export const isKeeper = (viewer: Visitor | null | undefined) =>
  viewer?.grants.some(({ role }) => role === 'SECRETARIAT') ?? false
