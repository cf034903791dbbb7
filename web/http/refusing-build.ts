import type { ServerBuild } from '@remix-run/node'

type Build = ServerBuild | (() => Promise<ServerBuild>)

/** The same pages, none of which takes a form: each answers with its error page, in its language, and reads nothing. */
export function refusingBuild(build: Build, status: number): Build {
  if (typeof build === 'function') return async () => refusing(await build(), status)
  return refusing(build, status)
}

function refusing(build: ServerBuild, status: number): ServerBuild {
  const action = () => {
    throw new Response(null, { status })
  }
  const routes = Object.entries(build.routes).map(
    ([id, route]) => [id, route && { ...route, module: { ...route.module, action } }] as const,
  )
  return { ...build, routes: Object.fromEntries(routes) }
}
