import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { asMemberId } from '@lyktan/shared/ids.ts'
import { fillSeats, isSeated, talkAdultsNeeded } from '@lyktan/moderation/talks/seats.ts'

const [signe, tor, per] = [asMemberId('signe'), asMemberId('tor'), asMemberId('per')]
const all = [signe, tor, per]

describe('the two seats of a talk', () => {
  it('nobody is moved while both are there', () => {
    const seats = { answerer: signe, reader: tor }
    expect(fillSeats({ seats, present: [per], holds: (id) => id !== per })).toEqual(seats)
  })

  it('when the one who answers is gone, the one who has read along goes on, and a colleague takes her place', () => {
    const seats = { answerer: signe, reader: tor }
    const next = fillSeats({ seats, present: [per, tor], holds: (id) => id !== signe })
    expect(next).toEqual({ answerer: tor, reader: per })
  })

  it('with one adult left the other seat stands empty, and with none both', () => {
    const seats = { answerer: signe, reader: tor }
    const one = fillSeats({ seats, present: [tor], holds: (id) => id === tor })
    expect(one).toEqual({ answerer: tor, reader: null })
    expect(fillSeats({ seats: one, present: [], holds: () => false })).toEqual({
      answerer: null,
      reader: null,
    })
  })

  it('two are needed, and one only where the policy says one', () => {
    expect(isSeated({ answerer: signe, reader: null }, 2)).toBe(false)
    expect(isSeated({ answerer: signe, reader: null }, 1)).toBe(true)
    expect(isSeated({ answerer: null, reader: tor }, 1)).toBe(false)
    expect([0, 1, 2, 5].map(talkAdultsNeeded)).toEqual([1, 1, 2, 2])
  })

  it('whoever comes and goes: never the same adult twice, nobody who is away, and two wherever two are there', () => {
    const adult = fc.constantFrom(...all)
    const seat = fc.option(adult, { nil: null })
    const some = fc.uniqueArray(adult)
    fc.assert(
      fc.property(seat, seat, some, (answerer, reader, present) => {
        const before = { answerer, reader: reader === answerer ? null : reader }
        const next = fillSeats({ seats: before, present, holds: (id) => present.includes(id) })
        const seated = [next.answerer, next.reader].filter((id) => id !== null)
        expect(new Set(seated).size).toBe(seated.length)
        expect(seated.every((id) => present.includes(id))).toBe(true)
        expect(seated.length).toBe(Math.min(2, present.length))
        if (before.answerer !== null && present.includes(before.answerer))
          expect(next.answerer).toBe(before.answerer)
      }),
    )
  })
})
