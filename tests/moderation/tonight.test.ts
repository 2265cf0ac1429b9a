import { expect, test } from 'vitest'

import { tonightEnds } from '@lyktan/moderation/tonight.ts'

const timeZone = 'Europe/Stockholm'
/** Friday 20 November 2026; Sweden is one hour ahead of UTC. */
const at = (clock: string, day = '20') => new Date(`2026-11-${day}T${clock}:00+01:00`)
const friday = (from: string, to: string) => ({ weekday: 5, from, to })

test('tonight ends when the last room closes, not the one she was in', () => {
  const rooms = [
    { hours: [friday('16:00', '20:00')], closesAt: null },
    { hours: [friday('18:00', '21:00')], closesAt: null },
  ]

  expect(tonightEnds({ timeZone, rooms }, at('17:00'))).toEqual(at('21:00'))
})

test('a room that opens again later tonight counts too', () => {
  const rooms = [{ hours: [friday('14:00', '16:00'), friday('18:00', '20:00')], closesAt: null }]

  expect(tonightEnds({ timeZone, rooms }, at('15:00'))).toEqual(at('20:00'))
})

test('a room that a leader keeps open past its hours counts as it stands', () => {
  const rooms = [{ hours: [friday('16:00', '20:00')], closesAt: at('22:00') }]

  expect(tonightEnds({ timeZone, rooms }, at('17:00'))).toEqual(at('22:00'))
})

test('an evening past midnight is one night', () => {
  const rooms = [{ hours: [friday('20:00', '01:00')], closesAt: null }]

  expect(tonightEnds({ timeZone, rooms }, at('23:30'))).toEqual(at('01:00', '21'))
  expect(tonightEnds({ timeZone, rooms }, at('00:30', '21'))).toEqual(at('01:00', '21'))
})

test('when nothing opens any more, the day itself ends it; tomorrow is another day', () => {
  const rooms = [
    { hours: [friday('16:00', '20:00'), { weekday: 6, from: '12:00', to: '16:00' }], closesAt: null },
  ]

  expect(tonightEnds({ timeZone, rooms }, at('20:30'))).toEqual(at('00:00', '21'))
})

test('the wall clock of the municipality counts, also on the night when it is changed', () => {
  const rooms = [{ hours: [{ weekday: 6, from: '22:00', to: '04:00' }], closesAt: null }]
  const now = new Date('2026-10-24T21:00:00Z')

  expect(tonightEnds({ timeZone, rooms }, now)).toEqual(new Date('2026-10-25T03:00:00Z'))
})
