import { expect, test } from 'vitest'

import { nudge } from '@lyktan/moderation/nudge.ts'
import { screen } from '@lyktan/moderation/screen.ts'

const context = { ageBand: '16-19', isNewcomer: false, isLeader: false, reading: 'newcomers' } as const
const nudgeOf = (text: string) => nudge(screen({ text, context }))

test('how to reach somebody is shown to its author first, with her own words marked', () => {
  expect(nudgeOf('ring mig på 070-174 06 81')).toEqual({ reasons: ['contact'], spans: [[12, 25]] })
  expect(nudgeOf('mejla mig på nån@example.se')?.reasons).toEqual(['contact'])
})

test('so are words that may hurt somebody', () => {
  expect(nudgeOf('håll käften din jävla idiot')?.reasons).toEqual(['harsh'])
})

test('words of a crisis are never sent back, whatever stands beside them', () => {
  expect(nudgeOf('jag vill dö')).toBeUndefined()
  expect(nudgeOf('jag vill dö, ring 070-174 06 81')).toBeUndefined()
})

test.each(['gå och ta livet av dig', 'du ska få en kula i pannan', 'skicka nudes till 070-174 06 81'])(
  '"%s" is read as it was first written',
  (text) => {
    expect(nudgeOf(text)).toBeUndefined()
  },
)

test('what is harmless goes its way', () => {
  expect(nudgeOf('vi ses på gården klockan 17')).toBeUndefined()
  expect(nudgeOf('fan vad kallt det är')).toBeUndefined()
})
