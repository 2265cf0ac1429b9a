import { ownMarks } from '@lyktan/moderation/own-marks.ts'
import { screen } from '@lyktan/moderation/screen.ts'
import { expect, test } from 'vitest'

const context = { ageBand: '16-19', isNewcomer: true, isLeader: false, reading: 'newcomers' } as const

function marksIn(text: string): string[] {
  return ownMarks(screen({ text, context })).map(([from, to]) => text.slice(from, to))
}

test('beside a number, what only leads up to it is not marked', () => {
  expect(marksIn('Ring mig på 070-174 06 58 sen')).toEqual(['070-174 06 58'])
})

test('what waits only because its author is new has no marks', () => {
  expect(marksIn('hej, vad gör ni i kväll')).toEqual([])
})
