/**
 * So many young people are in a group at least: two alone would be a private channel, which the place does not have. One more who leaves for a
 * moment must not end the talk of the others, so a group is made of three or more.
 */
export const groupPeopleMin = 3
/** More conversations at once than these nobody follows; each group is read by as many adults as the policy asks for. */
export const groupsPerAdult = 4

export interface DividingFacts {
  /** Young people in the session's room. */
  readonly young: number
  /** Adults on duty who are there, and how many of them each conversation needs. */
  readonly adults: number
  readonly needed: number
}

/** How many groups there may be at most; fewer than two and nobody can be divided. */
export function groupsMost({ young, adults, needed }: DividingFacts): number {
  const readable = Math.floor((groupsPerAdult * adults) / Math.max(1, needed))
  return adults < needed ? 0 : Math.min(Math.floor(young / groupPeopleMin), readable)
}

/** Why the young cannot be divided so, or undefined: two groups or more, three people or more in each, adults enough to read them all. */
export function refuseDivision(
  groups: readonly (readonly string[])[],
  facts: DividingFacts,
): 'not-ready' | undefined {
  const everybody = groups.flat()
  const areTooSmall = groups.some((members) => members.length < groupPeopleMin)
  const isTwice = new Set(everybody).size !== everybody.length
  const areTooMany = groups.length > groupsMost({ ...facts, young: Math.max(facts.young, everybody.length) })
  return groups.length < 2 || areTooSmall || isTwice || areTooMany ? 'not-ready' : undefined
}

/**
 * Divides by chance into groups whose sizes differ by one at most.
 * @param chance from 0 up to 1
 */
export function divideEvenly<Id>(everybody: readonly Id[], count: number, chance: () => number): Id[][] {
  const shuffled = [...everybody]
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1))
    const [one, two] = [shuffled[last], shuffled[other]]
    if (one === undefined || two === undefined) continue
    shuffled[last] = two
    shuffled[other] = one
  }
  return Array.from({ length: count }, (_, group) => shuffled.filter((_id, index) => index % count === group))
}

export interface GroupFacts {
  /** Young people who are in the group's room now. */
  readonly young: number
  /** Adults on duty who have the group's room open now, and how many it needs. */
  readonly eyes: number
  readonly needed: number
}

/**
 * Why a group rests now, or undefined. It is open only while the adults that the policy asks for have it before their eyes, and while it is no
 * conversation of two.
 */
export function groupRests({ young, eyes, needed }: GroupFacts): 'group-unseen' | 'group-small' | undefined {
  if (eyes < Math.max(1, needed)) return 'group-unseen'
  return young < groupPeopleMin ? 'group-small' : undefined
}
