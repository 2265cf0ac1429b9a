import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
let planted: string | undefined

afterEach(() => {
  if (planted !== undefined) rmSync(planted, { force: true })
})

/** Plants one file with one fault and gives what the checker says of it. */
function checked(path: string, source: string): { status: number | null; said: string } {
  planted = join(root, path)
  writeFileSync(planted, source)
  const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), [path], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, said: stdout }
}

// A checker that has stopped looking must not stay green.
const breaches = [
  [
    'the rule book reads the clock',
    'moderation/planted.ts',
    'export const planted = () => Date.now()\n',
    'no-restricted',
  ],
  [
    'the rule book throws dice',
    'moderation/planted.ts',
    'export const planted = () => Math.random()\n',
    'no-restricted',
  ],
  [
    'the rule book reads files',
    'moderation/planted.ts',
    "import { readFileSync } from 'node:fs'\nexport const planted = readFileSync\n",
    'no-restricted-imports',
  ],
  [
    'the rule book knows the server',
    'moderation/planted.ts',
    "import { Refusal } from '../server/refusal.ts'\nexport const planted = Refusal\n",
    'no-restricted-imports',
  ],
  [
    'what both ends say knows the rule book',
    'shared/planted.ts',
    "import { screen } from '@lyktan/moderation/screen.ts'\nexport const planted = screen\n",
    'no-restricted-imports',
  ],
  [
    'the page knows the server',
    'client/src/planted.ts',
    "import { Refusal } from '../../server/refusal.ts'\nexport const planted = Refusal\n",
    'no-restricted-imports',
  ],
  [
    'a door knows a model',
    'server/http/planted.ts',
    "import { Member } from '../members/member.model.ts'\nexport const planted = Member\n",
    'no-restricted-imports',
  ],
  [
    "a feature reaches into another one's records",
    'server/rooms/planted.ts',
    "import { Member } from '../members/member.model.ts'\nexport const planted = Member\n",
    'no-restricted-imports',
  ],
  [
    'a promise is forgotten',
    'server/planted.ts',
    'export const planted = () => {\n  Promise.resolve(1)\n}\n',
    'no-floating-promises',
  ],
  [
    'a query is forgotten',
    'server/members/planted.ts',
    "import { Member } from './member.model.ts'\nexport const planted = () => {\n  Member.deleteOne({ _id: 'x' })\n}\n",
    'no-floating-promises',
  ],
] as const

test.each(breaches)('the checker sees when %s', (...[, path, source, rule]) => {
  const { status, said } = checked(path, source)

  expect(status).not.toBe(0)
  expect(said).toContain(rule)
})
