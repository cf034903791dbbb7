import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { dropTemplates } from './database.ts'

/** Before and after all tests of a run: the folder of databases that are filled once, for all projects. */
export function setup() {
  process.env['TEST_RUN'] ??= mkdtempSync(path.join(tmpdir(), 'portal-tests-'))
}

export async function teardown() {
  const run = process.env['TEST_RUN']
  if (!run) return
  rmSync(run, { recursive: true, force: true })
  await dropTemplates(run)
}
