interface Visitor {
  grants: readonly { role: string }[]
}

const has = (roles: readonly string[], viewer: Visitor | null | undefined) =>
  viewer?.grants.some(({ role }) => roles.includes(role)) ?? false

/** Whether the visitor is of the secretariat: the graph asks again, this only says which page to draw. */
export const isSecretariat = (viewer: Visitor | null | undefined) => has(['SECRETARIAT'], viewer)

/** Whether the visitor keeps records of many municipalities. */
export const keepsRecords = (viewer: Visitor | null | undefined) => has(['SECRETARIAT', 'COORDINATOR'], viewer)
