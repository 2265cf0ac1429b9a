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

/** A line as far as a release must know of it: where one calls, and when somebody last did. */
interface Line {
  readonly key: string
  readonly number: string | undefined
  readonly checked: string
}

/** Without these three no crisis card is true: who they are, and the number that each must have. */
const mainLines: Readonly<Record<string, string>> = { '112': '112', bris: '116111', mind: '90101' }
const checkedWithinDays = 90

const lines: readonly Line[] = [
  { key: '112', number: emergency.number, checked: emergency.checked },
  ...resources.map(({ key, phone, checked: day }) => ({ key, number: phone?.number, checked: day })),
]

/**
 * Why nothing may be released on an ISO day: one of the three main lines is missing, has another number, or has not been called by anybody
 * for more than 90 days. Empty when it may.
 */
export function releaseFaults(day: string, listed: readonly Line[] = lines): readonly string[] {
  return Object.entries(mainLines).flatMap(([key, number]) => {
    const line = listed.find((one) => one.key === key)
    if (line === undefined) return [`${key} is missing`]
    if (line.number !== number) return [`${key} has the number ${line.number ?? 'of nobody'}, not ${number}`]
    const days = (Date.parse(day) - Date.parse(line.checked)) / 86_400_000
    return days >= 0 && days <= checkedWithinDays ? [] : [`${key} was last checked ${line.checked}`]
  })
}
