import { asRoomId } from '@lyktan/shared/ids.ts'
import { changeRoomInput, createRoomInput } from '@lyktan/shared/rooms.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'
import { expect, it } from 'vitest'

import {
  faultsOf,
  roomChanges,
  roomDraft,
  roomSettings,
  withBand,
} from '../../../client/src/settings/room-draft.ts'

const room: RoomView = {
  id: asRoomId('soffan'),
  name: 'Soffan',
  description: 'Prata om allt',
  icon: 'sofa',
  tone: 'lime',
  ageBands: ['13-15'],
  sensitive: false,
  language: 'sv',
  reading: 'all',
  mode: 'slow',
  reason: 'adult-missing',
  slowSeconds: 30,
  closesAt: null,
  nextOpensAt: null,
  adults: [],
  peopleCount: 3,
  hours: [{ weekday: 1, from: '15:00', to: '21:00' }],
  version: 4,
}

it('begins a new room carefully: the youngest, everything read first, never open by itself', () => {
  const draft = roomDraft(null)

  expect(draft).toMatchObject({ ageBands: ['13-15'], reading: 'all', hours: [] })
  expect(Object.keys(faultsOf(draft))).toEqual(['name', 'description'])
})

it('makes a room that the server takes', () => {
  const draft = { ...roomDraft(null), name: 'Spelhörnan', description: 'Spel och quiz' }

  expect(faultsOf(draft)).toEqual({})
  expect(createRoomInput.safeParse(roomSettings(draft)).success).toBe(true)
})

it('saves only what was changed, so a room slowed for now is not slowed for good', () => {
  const before = roomDraft(room)
  const changes = roomChanges(before, { ...before, name: 'Stora soffan', hours: [] })

  expect(changes).toEqual({ name: 'Stora soffan', hours: [] })
  expect(changeRoomInput.safeParse({ roomId: room.id, ...changes }).success).toBe(true)
})

it('keeps the age bands in the order of age, and asks for at least one', () => {
  const both = withBand(withBand(roomDraft(room), '20-25', true), '16-19', true)

  expect(both.ageBands).toEqual(['13-15', '16-19', '20-25'])
  expect(faultsOf(withBand(roomDraft(room), '13-15', false))).toEqual({ ageBands: 'bands' })
})

it('takes no slowness that is not a number of seconds', () => {
  for (const typed of ['', '-1', '1.5', '301', 'tio'])
    expect(faultsOf({ ...roomDraft(room), slowSeconds: typed })).toEqual({ slowSeconds: 'slow' })
})
