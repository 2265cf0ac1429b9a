import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('../../scripts/check-help.ts', import.meta.url))
const on = (day: string) => spawnSync(process.execPath, [script, day], { encoding: 'utf8' })

test('a release with help lines that somebody has called of late is let through', () => {
  expect(on('2026-12-01')).toMatchObject({ status: 0, stderr: '' })
})

test('one whose lines nobody has called for 90 days is refused, and says which', () => {
  const { status, stderr } = on('2030-01-01')

  expect(status).toBe(1)
  expect(stderr).toContain('112 was last checked')
  expect(stderr).toContain('mind was last checked')
})

test('a day that is none is refused too', () => {
  expect(on('soon').status).toBe(1)
})
