import { asMemberId, asRoomId } from '@lyktan/shared/ids.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'
import type { ShiftView } from '@lyktan/shared/shifts.ts'
import { expect, it } from 'vitest'

import {
  adultsMissing,
  isCheckedIn,
  noShift,
  stepShift,
  whenILeave,
} from '../../../client/src/shifts/shift.state.ts'

const adult = (name: string, isPresent = true) => ({
  id: asMemberId(name),
  nickname: name,
  avatar: 'moon' as const,
  badge: 'leader' as const,
  checkedInAt: '2026-11-20T15:00:00Z',
  isPresent,
  isUnplanned: false,
})
const shift = (changes: Partial<ShiftView> = {}): ShiftView => ({
  adults: [adult('signe'), adult('tor')],
  adultsNeeded: 2,
  iAmCheckedIn: true,
  ...changes,
})
const room = (version: number, mode: RoomView['mode']): RoomView => ({
  id: asRoomId('soffan'),
  name: 'Soffan',
  description: 'Prata om allt',
  icon: 'sofa',
  tone: 'lime',
  ageBands: ['13-15'],
  sensitive: false,
  language: 'sv',
  reading: 'all',
  mode,
  reason: 'staffed',
  slowSeconds: 0,
  closesAt: null,
  nextOpensAt: null,
  adults: [],
  peopleCount: 0,
  hours: [],
  version,
})

it('counts an adult who has lost the connection as missing', () => {
  expect(adultsMissing(shift())).toBe(0)
  expect(adultsMissing(shift({ adults: [adult('signe'), adult('tor', false)] }))).toBe(1)
  expect(adultsMissing(shift({ adultsNeeded: 1 }))).toBe(0)
})

it('reads from the list whether I am checked in, whoever an announcement was made for', () => {
  const announced = stepShift(noShift, { type: 'shift', shift: shift({ iAmCheckedIn: false }) })

  expect(announced.shift && isCheckedIn(announced.shift, asMemberId('signe'))).toBe(true)
  expect(announced.shift && isCheckedIn(announced.shift, asMemberId('leila'))).toBe(false)
})

it('knows when the one who leaves is needed', () => {
  const alone = shift({ adults: [adult('signe'), adult('tor', false)] })

  expect(whenILeave(shift({ adultsNeeded: 1 }), asMemberId('signe'))).toBe('enough')
  expect(whenILeave(shift(), asMemberId('signe'))).toBe('few')
  expect(whenILeave(alone, asMemberId('signe'))).toBe('last')
})

it('keeps the newest of a room, whatever order they come in', () => {
  const read = stepShift(noShift, { type: 'read', shift: shift(), rooms: [room(3, 'open')] })

  expect(stepShift(read, { type: 'room', room: room(2, 'closed') }).rooms[0]?.mode).toBe('open')
  expect(stepShift(read, { type: 'room', room: room(4, 'slow') }).rooms[0]?.mode).toBe('slow')
})

it('keeps what it shows when reading it again fails', () => {
  const read = stepShift(noShift, { type: 'read', shift: shift(), rooms: [room(1, 'open')] })

  expect(stepShift(read, { type: 'failed' }).phase).toBe('ready')
  expect(stepShift(noShift, { type: 'failed' }).phase).toBe('failed')
})
