import type { Words } from '../words/words.ts'

/** Somebody who listens, as data. What it is said to be stands in the words, under the same key. */
export interface Resource {
  readonly key: keyof Words['help']['resources']
  /** In years; open ends are 0 and 120. */
  readonly ages: readonly [from: number, to: number]
  readonly phone?: { readonly shown: string; readonly number: string }
  readonly page?: { readonly shown: string; readonly address: string }
  readonly hours: 'always' | 'some'
  readonly languages: readonly string[]
  readonly area: 'Sverige'
  readonly isFree: boolean
  /** null where we do not know. */
  readonly showsOnBill: boolean | null
  /** ISO day, and by whom. The municipality rings each number before it opens, and each 90 days. */
  readonly checked: string
  readonly checkedBy: string
}

const checked = { checked: '2026-11-22', checkedBy: 'Lyktans underlag' } as const
const swedish = { languages: ['sv'], area: 'Sverige' } as const

/** 112 stands alone at the top, in the page itself. */
export const emergency = {
  shown: '112',
  number: '112',
  ...checked,
}

export const resources: readonly Resource[] = [
  {
    key: 'bris',
    ages: [0, 17],
    phone: { shown: '116 111', number: '116111' },
    page: { shown: 'bris.se', address: 'https://www.bris.se/' },
    hours: 'always',
    isFree: true,
    showsOnBill: false,
    ...swedish,
    ...checked,
  },
  {
    key: 'mind',
    ages: [0, 120],
    phone: { shown: '90101', number: '90101' },
    page: { shown: 'mind.se', address: 'https://mind.se/' },
    hours: 'always',
    isFree: true,
    showsOnBill: null,
    ...swedish,
    ...checked,
  },
  {
    key: 'kompis',
    ages: [0, 25],
    page: { shown: 'jourhavandekompis.se', address: 'https://jourhavandekompis.se/' },
    hours: 'some',
    isFree: true,
    showsOnBill: null,
    ...swedish,
    ...checked,
  },
  {
    key: 'tilia',
    ages: [0, 30],
    page: { shown: 'tilia.se', address: 'https://www.tilia.se/' },
    hours: 'some',
    isFree: true,
    showsOnBill: null,
    ...swedish,
    ...checked,
  },
  {
    key: 'vard',
    ages: [0, 120],
    phone: { shown: '1177', number: '1177' },
    page: { shown: '1177.se', address: 'https://www.1177.se/' },
    hours: 'always',
    isFree: false,
    showsOnBill: null,
    ...swedish,
    ...checked,
  },
  {
    key: 'umo',
    ages: [13, 25],
    page: { shown: 'umo.se', address: 'https://www.umo.se/' },
    hours: 'always',
    isFree: true,
    showsOnBill: null,
    ...swedish,
    ...checked,
  },
]

/**
 * In the order for this age: under 18 Bris first, 18 and over Mind first and those for children last.
 * Without a known age as for the youngest: who is older finds the right line as fast.
 */
export function resourcesFor(oldest: number | null): readonly Resource[] {
  if (oldest === null || oldest < 18) return resources
  const fits = (resource: Resource) => resource.ages[1] >= 18
  return [...resources.filter(fits), ...resources.filter((resource) => !fits(resource))]
}

/** Those that nobody has checked for more than 90 days, seen from an ISO day. */
export function uncheckedSince(today: string): readonly string[] {
  const old = ({ checked: day }: { readonly checked: string }) =>
    Date.parse(today) - Date.parse(day) > 90 * 86_400_000
  return [...(old(emergency) ? ['112'] : []), ...resources.filter(old).map(({ key }) => key)]
}
