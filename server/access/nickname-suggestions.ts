import { randomInt } from 'node:crypto'
import { checkNickname, nicknameSkeleton } from '@lyktan/moderation/nickname.ts'
import { isNicknameTaken } from '../members/make-member.ts'
import type { MunicipalityFacts } from '../municipalities/municipality-book.ts'

const first = [
  'Lugn',
  'Glad',
  'Blå',
  'Snabb',
  'Mjuk',
  'Pigg',
  'Stilla',
  'Grön',
  'Modig',
  'Klok',
  'Röd',
  'Vild',
]
const second = [
  'räv',
  'uggla',
  'igelkott',
  'ekorre',
  'lax',
  'humla',
  'säl',
  'lo',
  'utter',
  'korp',
  'fjäril',
  'groda',
]
const offered = 3
const tries = 12

/** A few free nicknames, for those who find it hard to choose: never real names, so nobody is pushed towards her own. */
export async function suggestNicknames(place: MunicipalityFacts): Promise<string[]> {
  const free = new Set<string>()
  for (let tried = 0; tried < tries && free.size < offered; tried += 1) {
    const name = `${first[randomInt(first.length)]} ${second[randomInt(second.length)]}`
    const isTaken = await isNicknameTaken(place.id, nicknameSkeleton(name))
    if (checkNickname(name, () => isTaken).ok) free.add(name)
  }
  return [...free]
}
