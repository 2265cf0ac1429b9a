import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('../../scripts/screen.ts', import.meta.url))

test('reads messages and sequences as lines and answers each by its id', () => {
  const rows = [
    { id: 'a', text: 'hej på er' },
    { id: 'b', text: 'ring 070-174 06 31' },
    {
      id: 'c',
      sequence: [
        { author: 'A', text: 'hej', dt_s: 0 },
        { author: 'A', text: 'fan vad kallt', dt_s: 4 },
      ],
    },
  ]

  const { stdout, status } = spawnSync(process.execPath, [script], {
    input: rows.map((row) => JSON.stringify(row)).join('\n'),
    encoding: 'utf8',
  })
  const answers: unknown[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

  expect(status).toBe(0)
  expect(answers).toEqual([
    { id: 'a', action: 'allow', categories: [], reason: '' },
    {
      id: 'b',
      action: 'hold',
      categories: [{ name: 'personal_info', severity: 'high', spans: [[5, 18]] }],
      reason: 'contact: contact-details/phone',
    },
    {
      id: 'c',
      action: 'allow',
      categories: [{ name: 'profanity', severity: 'normal', spans: [[0, 3]] }],
      reason: '',
      per_message: [
        { action: 'allow', categories: [] },
        { action: 'allow', categories: [{ name: 'profanity', severity: 'normal', spans: [[0, 3]] }] },
      ],
    },
  ])
})
