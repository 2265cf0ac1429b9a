import { describe, expect, it } from 'vitest'

import { emergency, resources, releaseFaults, resourcesFor } from '../../../client/src/help/resources.ts'

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

describe('a release', () => {
  const called = (day: string) => [
    { key: '112', number: '112', checked: day },
    { key: 'bris', number: '116111', checked: day },
    { key: 'mind', number: '90101', checked: day },
  ]

  it('is let through while somebody has called the three main lines within 90 days', () => {
    expect(releaseFaults('2026-12-24')).toEqual([])
    expect(releaseFaults('2026-04-01', called('2026-01-01'))).toEqual([])
  })

  it('is refused when nobody has called them for longer', () => {
    expect(releaseFaults('2026-04-02', called('2026-01-01'))).toEqual([
      '112 was last checked 2026-01-01',
      'bris was last checked 2026-01-01',
      'mind was last checked 2026-01-01',
    ])
  })

  it('is refused when one of them is gone, has another number, or no day that can be', () => {
    const [emergencyLine, bris, mind] = called('2026-01-01')

    expect(releaseFaults('2026-01-02', [bris!, mind!])).toEqual(['112 is missing'])
    expect(releaseFaults('2026-01-02', [emergencyLine!, { ...bris!, number: '116112' }, mind!])).toEqual([
      'bris has the number 116112, not 116111',
    ])
    expect(releaseFaults('2026-01-02', called('soon'))).toHaveLength(3)
    expect(releaseFaults('2026-01-02', called('2026-01-03'))).toHaveLength(3)
  })
})
