import { readFileSync } from 'node:fs'

import { filters } from '@lyktan/moderation/filters/index.ts'
import { findingsIn } from '@lyktan/moderation/screen.ts'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

/** For each frame, texts that it must find and texts with the same words that it must leave alone. */
const examples = z
  .record(
    z.string(),
    z.strictObject({ matches: z.array(z.string()).min(1), leaves: z.array(z.string()).min(1) }),
  )
  .parse(JSON.parse(readFileSync(new URL('../examples/frames.json', import.meta.url), 'utf8')))

const frames = filters.flatMap((filter) => (filter.rules ?? []).map((rule) => `${filter.name}/${rule}`))
const rulesIn = (text: string) => findingsIn(text, filters).map(({ filter, rule }) => `${filter}/${rule}`)

test('every frame has its examples, and no example is of a frame that is gone', () => {
  expect([...new Set(frames)].sort()).toEqual(Object.keys(examples).sort())
})

describe.each(Object.entries(examples))('%s', (frame, { matches, leaves }) => {
  test.each(matches)('finds "%s"', (text) => {
    expect(rulesIn(text)).toContain(frame)
  })

  test.each(leaves)('leaves "%s" alone', (text) => {
    expect(rulesIn(text)).not.toContain(frame)
  })
})
