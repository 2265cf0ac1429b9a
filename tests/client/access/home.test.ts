import { roles } from '@lyktan/shared/roles.ts'
import { describe, expect, it } from 'vitest'

import { codeInFragment } from '../../../client/src/access/card-code.ts'
import { homeOf, onTheWayTo } from '../../../client/src/access/home.ts'

describe('where somebody begins', () => {
  it('is a page that her role may reach', () => {
    expect(roles.map((role) => [role, homeOf(role)])).toEqual([
      ['participant', '/rum'],
      ['youth_host', '/rum'],
      ['youth_worker', '/personal'],
      ['manager', '/personal'],
      ['analyst', '/rapporter'],
      ['admin', '/personal/logg'],
    ])
  })

  it('is where she was on her way, when that is an address of ours', () => {
    expect(onTheWayTo('?till=%2Frum%2Fsoffan')).toBe('/rum/soffan')
  })

  it.each(['https://example.com/', '//example.com', '/\\example.com', 'javascript:alert(1)', ''])(
    'is never led to another host by %s',
    (to) => {
      expect(onTheWayTo(`?till=${encodeURIComponent(to)}`)).toBeNull()
    },
  )
})

describe("a card's code", () => {
  it('is read from the fragment, where no server sees it', () => {
    expect(codeInFragment('#kod=ABCD-EFGH')).toBe('ABCD-EFGH')
    expect(codeInFragment('#kod=%20ABCD%20')).toBe('ABCD')
  })

  it('is empty where there is none', () => {
    expect(codeInFragment('')).toBe('')
    expect(codeInFragment('#main')).toBe('')
  })
})
