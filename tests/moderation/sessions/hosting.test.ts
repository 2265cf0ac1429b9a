import { asMemberId } from '@lyktan/shared/ids.ts'
import { addBands, countBands } from '@lyktan/moderation/sessions/attendance.ts'
import { adultsMissing, hostGraceSeconds, lookAtHosts } from '@lyktan/moderation/sessions/hosting.ts'
import { sessionHours, sessionRoomStanding } from '@lyktan/moderation/sessions/room-standing.ts'
import { isYouthLed } from '@lyktan/moderation/sessions/youth-led.ts'
import { defaultStaffing, staffing } from '@lyktan/moderation/staffing.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const now = new Date('2026-11-20T18:00:00.000Z')
const earlier = (seconds: number) => new Date(now.getTime() - seconds * 1000)

const host = (nickname: string, isOnDuty: boolean, isInRoom: boolean) => ({
  id: asMemberId(nickname),
  nickname,
  avatar: 'moon' as const,
  badge: 'leader' as const,
  isOnDuty,
  isInRoom,
})

describe('the adults of a start', () => {
  it('are as many as the policy asks for, one of them in the room; who is missing is named', () => {
    const here = host('Signe', true, true)
    const away = host('Tor', false, false)
    expect(adultsMissing({ needed: 2, present: 2, hosts: [here, away], others: [] }, true)).toBeUndefined()
    expect(adultsMissing({ needed: 2, present: 1, hosts: [here, away], others: [] }, true)).toEqual({
      adults: 1,
      host: false,
      hosts: ['Tor'],
    })
    const outside = host('Signe', true, false)
    expect(adultsMissing({ needed: 2, present: 2, hosts: [outside], others: [] }, true)).toEqual({
      adults: 0,
      host: true,
      hosts: ['Signe'],
    })
    expect(adultsMissing({ needed: 2, present: 2, hosts: [outside], others: [here] }, true)).toBeUndefined()
    expect(adultsMissing({ needed: 2, present: 2, hosts: [outside], others: [] }, false)).toBeUndefined()
  })

  it('are never fewer than needed, whatever hosts are named', () => {
    const anyone = fc.record({ isOnDuty: fc.boolean(), isInRoom: fc.boolean() })
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), fc.array(anyone, { maxLength: 4 }), (needed, present, named) => {
        const hosts = named.map(({ isOnDuty, isInRoom }, index) => host(`v${index}`, isOnDuty, isInRoom))
        const missing = adultsMissing({ needed, present, hosts, others: [] }, true)
        if (missing !== undefined) return
        expect(present).toBeGreaterThanOrEqual(needed)
        expect(hosts.some(({ isOnDuty, isInRoom }) => isOnDuty && isInRoom)).toBe(true)
      }),
    )
  })
})

it('a blink of the line is no loss, two seconds are, and after the grace it is too long', () => {
  const look = (facts: Partial<Parameters<typeof lookAtHosts>[0]>) =>
    lookAtHosts({ areHere: false, missedSince: undefined, lostAt: null, ...facts }, now)
  expect(look({ areHere: true })).toBe('here')
  expect(look({})).toBe('missed')
  expect(look({ missedSince: now })).toBe('missed')
  expect(look({ missedSince: earlier(2) })).toBe('lost')
  expect(look({ lostAt: earlier(hostGraceSeconds - 1) })).toBe('lost')
  expect(look({ lostAt: earlier(hostGraceSeconds) })).toBe('too-long')
  expect(look({ areHere: true, lostAt: earlier(hostGraceSeconds) })).toBe('back')
})

it('the room of a session is open only live, hosted and staffed, whatever the clock says', () => {
  const phases = fc.constantFrom('lobby' as const, 'live' as const, 'over' as const)
  const adults = fc.array(fc.nat(90), { maxLength: 3 })
  fc.assert(
    fc.property(phases, fc.boolean(), adults, (phase, areHostsGone, silentSeconds) => {
      const session = { phase, areHostsGone }
      const before = { mode: 'resting', reason: 'session-lobby', since: earlier(60) } as const
      const staffed = staffing(
        {
          policy: defaultStaffing,
          hours: sessionHours(session, before.since, now),
          adults: silentSeconds.map((seconds) => ({ lastSeenAt: earlier(seconds) })),
          activeParticipants: 3,
          previous: before,
        },
        now,
      )
      const { mode, closesAt } = sessionRoomStanding(session, staffed, { before, now })
      const present = silentSeconds.filter((seconds) => seconds < defaultStaffing.presenceSeconds).length
      expect(mode === 'open').toBe(phase === 'live' && !areHostsGone && present >= 2)
      expect(mode === 'closed').toBe(phase === 'over')
      expect(closesAt).toBeUndefined()
    }),
  )
})

it('youth-led takes two different adults, and attendance adds up by band', () => {
  expect(isYouthLed({ youthLed: true, youthLedConfirmedBy: ['a', 'a'] })).toBe(false)
  expect(isYouthLed({ youthLed: true, youthLedConfirmedBy: ['a', 'b'] })).toBe(true)
  expect(isYouthLed({ youthLed: false, youthLedConfirmedBy: ['a', 'b'] })).toBe(false)
  const seen = countBands([
    { ageBand: '20-25', isPresent: true },
    { ageBand: '16-19', isPresent: false },
  ])
  expect(addBands([...seen, { ageBand: '13-15', count: 3 }, { ageBand: '20-25', count: 2 }])).toEqual([
    { ageBand: '13-15', count: 3 },
    { ageBand: '20-25', count: 3 },
  ])
})
