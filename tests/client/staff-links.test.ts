import { asMemberId } from '@lyktan/shared/ids.ts'
import type { Role } from '@lyktan/shared/roles.ts'
import { expect, it } from 'vitest'

import { staffLinksFor } from '../../client/src/staff-links.ts'
import { sv } from '../../client/src/words/sv.ts'

const linksOf = (role: Role) =>
  staffLinksFor(
    {
      id: asMemberId('m1'),
      role,
      nickname: 'Per',
      avatar: 'moon',
      ageBand: null,
      language: 'sv',
      gender: null,
      area: null,
      showsTyping: false,
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
    },
    sv,
  ).map(({ href }) => href)

it('a young person is shown no way to the pages of the staff', () => {
  expect([linksOf('participant'), linksOf('youth_host')]).toEqual([[], []])
})

it('a youth worker is shown the shift, the rota, the desk, the programme and the cards, not the settings', () => {
  expect(linksOf('youth_worker')).toEqual([
    '/personal',
    '/personal/overlamning',
    '/personal/schema',
    '/personal/granska',
    '/personal/samtal',
    '/personal/oro',
    '/personal/program',
    '/personal/kort',
    '/rum',
    '/jag',
  ])
})

it('an analyst is shown reports, and what is said against an only manager, and no room', () => {
  expect(linksOf('analyst')).toEqual(['/rapporter', '/personal/klagomal', '/jag'])
})

it('an administrator is shown the audit, and what is said against an only manager, and no room', () => {
  expect(linksOf('admin')).toEqual(['/personal/klagomal', '/personal/logg', '/jag'])
})
