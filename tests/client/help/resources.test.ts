import { describe, expect, it } from 'vitest'

import { emergency, resources, resourcesFor, uncheckedSince } from '../../../client/src/help/resources.ts'

const keys = (oldest: number | null) => resourcesFor(oldest).map(({ key }) => key)

describe('who listens', () => {
  it('names 112, Bris and Självmordslinjen with numbers that can be called', () => {
    const numbers = [emergency.number, ...resources.flatMap(({ phone }) => phone?.number ?? [])]

    expect(numbers).toEqual(expect.arrayContaining(['112', '116111', '90101']))
    expect(numbers.filter((number) => !/^\d+$/.test(number))).toEqual([])
  })

  it('begins with Bris under 18 and where no age is known', () => {
    expect(keys(15)[0]).toBe('bris')
    expect(keys(null)[0]).toBe('bris')
  })

  it('begins with Självmordslinjen from 18, and leaves nobody out', () => {
    expect(keys(25)[0]).toBe('mind')
    expect(keys(25).toSorted()).toEqual(keys(15).toSorted())
  })

  it('leads to pages over https alone', () => {
    const addresses = resources.flatMap(({ page }) => page?.address ?? [])
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([])
  })
})

describe('a number that nobody has checked', () => {
  it('is told after 90 days', () => {
    expect(uncheckedSince('2026-12-24')).toEqual([])
    expect(uncheckedSince('2027-03-01')).toEqual(['112', ...resources.map(({ key }) => key)])
  })
})
