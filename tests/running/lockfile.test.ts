import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

interface Locked {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Record<string, string>; readonly resolved?: string }>
  >
}

const lockfile = async (): Promise<Locked> =>
  JSON.parse(await readFile(join(import.meta.dirname, '../../package-lock.json'), 'utf8'))

// `npm ci` refuses a lockfile that lacks the builds for other machines; npm leaves them out when a registry did not have them.
test('the lockfile names the builds for every kind of machine', async () => {
  const { packages } = await lockfile()

  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  )

  expect(missing).toEqual([])
})

test('the lockfile names no host that packages came from', async () => {
  const { packages } = await lockfile()

  const hosts = Object.values(packages).flatMap(({ resolved = '' }) =>
    resolved.includes('://') ? [resolved] : [],
  )

  expect(hosts).toEqual([])
})
