import type { ServerBuild } from '@remix-run/node'

type Build = ServerBuild | (() => Promise<ServerBuild>)

interface Refusal {
  status: number
  /** What the error page goes by where the status alone does not tell. */
  why?: string
}

/** The same pages, none of which takes a form: each answers with its error page, in its language, and reads nothing. */
export function refusingBuild(build: Build, refusal: Refusal): Build {
  if (typeof build === 'function') return async () => refusing(await build(), refusal)
  return refusing(build, refusal)
}

function refusing(build: ServerBuild, { status, why }: Refusal): ServerBuild {
  const action = () => {
    throw new Response(why ?? null, { status })
  }
  const routes = Object.entries(build.routes).map(
    ([id, route]) => [id, route && { ...route, module: { ...route.module, action } }] as const,
  )
  return { ...build, routes: Object.fromEntries(routes) }
}
