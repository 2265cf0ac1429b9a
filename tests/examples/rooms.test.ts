import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { screen } from '@lyktan/moderation/screen.ts'
import { advance } from '@lyktan/moderation/signals/advance.ts'
import { noSignals } from '@lyktan/moderation/signals/state.ts'
import { z } from 'zod'

const context = { ageBand: '16-19', isNewcomer: false, isLeader: false, reading: 'newcomers' } as const
const example = z.object({ text: z.string(), category: z.string().nullable() })
const short =
  'haha,ja,ok,va?,nej,lol,mm,samma,precis,hej,kom då,vänta,jag med,xd,brb,nice,😂,snart klar,+1,exakt,12,17.30'.split(
    ',',
  )
const bands = [
  [13, 15],
  [16, 19],
  [20, 25],
] as const

/** The same numbers each time, between 0 and 1. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const harmless = ['sv', 'en'].flatMap((language) =>
  readFileSync(new URL(`${language}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => example.parse(JSON.parse(line)))
    .filter(({ category }) => category === null)
    .map(({ text }) => text),
)

/** One evening in a room: eight people of all ages, who say in any order what harms nobody but sounds as if it might. */
function evening(seed: number): readonly string[] {
  const chance = chances(seed)
  const one = <Item>(list: readonly Item[]): Item => list[Math.floor(chance() * list.length)]!
  let state = noSignals
  let at = 0
  const found: string[] = []
  for (let index = 0; index < 120; index += 1) {
    const author = one(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
    const ages = bands[author.charCodeAt(0) % 3]
    const text = chance() < 0.5 ? one(short) : one(harmless)
    at += 2000 + chance() * 18_000
    const said = { key: `${index}`, author, nickname: author, at, text, ages }
    const advanced = advance(state, said, screen({ text, context }))
    state = advanced.state
    if (advanced.verdict.findings.some(({ filter }) => filter === 'signals')) found.push(text)
  }
  return found
}

test('in rooms full of what is harmless alone, together it is hardly ever anything either', () => {
  const evenings = Array.from({ length: 40 }, (_, seed) => evening(seed))
  const found = evenings.flat()

  expect(found.length / (40 * 120), found.join(' · ')).toBeLessThan(0.005)
})
