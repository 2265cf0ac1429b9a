import type { PlaceNow } from '@lyktan/shared/members.ts'
import { describe, expect, it } from 'vitest'

import { roomState, stateOf } from '../../../client/src/public/places-view.tsx'
import { en } from '../../../client/src/words/en.ts'
import { sv } from '../../../client/src/words/sv.ts'

type Room = PlaceNow['rooms'][number]

const now = new Date('2026-11-22T16:00:00Z')
const swedish = { words: sv, language: 'sv', now } as const
const english = { words: en, language: 'en', now } as const
const room = (part: Partial<Room>): Room => ({
  name: 'Soffan',
  description: '',
  icon: 'sofa',
  tone: 'lime',
  ageBands: ['13-15'],
  mode: 'closed',
  closesAt: null,
  nextOpensAt: null,
  ...part,
})
const place = (rooms: readonly Room[], adults: PlaceNow['adults'] = []): PlaceNow => ({
  place: {
    slug: 'lindasa',
    name: 'Hänget',
    municipality: 'Lindåsa',
    timeZone: 'Europe/Stockholm',
    languages: ['sv'],
    areas: [],
    isDemo: false,
    keeps: { messageHours: 24, removedDays: 183, accountMonths: 12 },
  },
  rooms,
  adults,
})
const told = (part: Partial<Room>, reading: typeof swedish | typeof english = swedish) =>
  roomState(room(part), 'Europe/Stockholm', reading)

describe('whether a place is open', () => {
  it('says how many leaders are here while any room is open', () => {
    const adults = [
      { name: 'Samira', avatar: 'moon' as const },
      { name: 'Jonte', avatar: 'leaf' as const },
    ]
    const open = place([room({ mode: 'open' }), room({})], adults)

    expect(stateOf(open, swedish)).toBe('Öppet nu. 2 ledare är här.')
    expect(stateOf(open, english)).toBe('Open now. 2 leaders are here.')
  })

  it('says when the first room opens while all are closed', () => {
    const closed = place([
      room({ nextOpensAt: '2026-11-24T15:00:00Z' }),
      room({ nextOpensAt: '2026-11-23T14:00:00Z' }),
    ])

    expect(stateOf(closed, swedish)).toBe('Stängt just nu. Vi öppnar i morgon 15:00.')
  })

  it('says only that it is closed when nobody knows when it opens', () => {
    expect(stateOf(place([room({})]), swedish)).toBe('Stängt just nu.')
  })
})

describe('how a room is', () => {
  it('is told in the words of the place, by the clock of its town', () => {
    expect(told({ mode: 'open', closesAt: '2026-11-22T20:00:00Z' })).toBe('Öppet till 21:00')
    expect(told({ mode: 'slow' })).toBe('Öppet')
    expect(told({ mode: 'resting' })).toBe('Vilar en stund')
    expect(told({ nextOpensAt: '2026-11-25T14:30:00Z' })).toBe('Öppnar onsdag 15:30')
    expect(told({ nextOpensAt: '2026-11-25T14:30:00Z' }, english)).toBe('Opens Wednesday 15:30')
    expect(told({})).toBe('Stängt')
  })
})
