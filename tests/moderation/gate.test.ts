import { describe, expect, test } from 'vitest'

import { gate } from '@lyktan/moderation/gate.ts'
import type { SpeakingFacts } from '@lyktan/moderation/gate.ts'

const now = new Date('2026-11-23T16:00:00Z')
const later = new Date('2026-11-23T16:15:00Z')
const omar = { role: 'participant' as const, ageBand: '16-19' as const }
const signe = { role: 'youth_worker' as const }
const room = { mode: 'open' as const, ageBands: ['16-19' as const] }
const facts = (more: Partial<SpeakingFacts> = {}): SpeakingFacts => ({
  member: omar,
  room,
  isInRoom: true,
  ...more,
})

describe('the gate', () => {
  test('lets a young person write in an open room, and in a slow one', () => {
    expect(gate(facts(), now)).toBeUndefined()
    expect(gate(facts({ room: { ...room, mode: 'slow' } }), now)).toBeUndefined()
  })

  test('refuses from the closing on, though nobody has noted it yet', () => {
    const closing = { ...room, closesAt: later }
    expect(gate(facts({ room: closing }), now)).toBeUndefined()
    expect(gate(facts({ room: closing }), later)).toEqual({ code: 'room-closed' })
    expect(gate(facts({ room: { ...room, closesAt: null } }), later)).toBeUndefined()
  })

  test('refuses who has not entered', () => {
    expect(gate(facts({ isInRoom: false }), now)).toEqual({ code: 'not-found' })
  })

  test('refuses another age band, and a young person without one', () => {
    expect(gate(facts({ member: { ...omar, ageBand: '20-25' } }), now)).toEqual({ code: 'forbidden' })
    expect(gate(facts({ member: { role: 'youth_host' } }), now)).toEqual({ code: 'forbidden' })
  })

  test('refuses whoever has a break, and tells until when', () => {
    expect(gate(facts({ member: { ...omar, pausedUntil: later } }), now)).toEqual({
      code: 'paused',
      until: later,
    })
    expect(gate(facts({ member: { ...omar, pausedUntil: later } }), later)).toBeUndefined()
  })

  test('a suspension comes before a pause', () => {
    const member = { ...omar, pausedUntil: later, suspendedUntil: later }

    expect(gate(facts({ member }), now)).toEqual({ code: 'suspended', until: later })
  })

  test('a warning is read before anything else is written', () => {
    const warned = { ...omar, hasUnreadWarning: true }

    expect(gate(facts({ member: warned }), now)).toEqual({ code: 'warning-unread' })
    expect(gate(facts({ member: { ...warned, hasUnreadWarning: false } }), now)).toBeUndefined()
  })

  test('lets leaders explain while a room rests, and nobody while it is closed', () => {
    const resting = { ...room, mode: 'resting' as const }
    const closed = { ...room, mode: 'closed' as const }

    expect(gate(facts({ room: resting }), now)).toEqual({ code: 'room-resting' })
    expect(gate(facts({ room: resting, member: signe }), now)).toBeUndefined()
    expect(gate(facts({ room: closed, member: signe }), now)).toEqual({ code: 'room-closed' })
  })

  test.each(['analyst', 'admin'] as const)('never lets a %s write', (role) => {
    expect(gate(facts({ member: { role } }), now)).toEqual({ code: 'forbidden' })
  })
})
