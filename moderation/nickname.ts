import { limits } from '@lyktan/shared/limits.ts'

import { filters } from './filters/index.ts'
import { familyEnding, firstNames, reservedNames } from './lexicon/names.ts'
import { findingsIn } from './screen.ts'
import { clean } from './readings/clean.ts'
import { lookAlike } from './readings/fold.ts'
import { leet } from './readings/leet.ts'
import { squeeze } from './readings/squeezed.ts'

/** Why a nickname cannot be used. */
export type NicknameRefusal =
  | 'length'
  | 'characters'
  | 'taken'
  | 'reserved'
  | 'real-name'
  | 'contact'
  | 'birth-year'
  | 'unfit'
export type NicknameAnswer = { ok: true; skeleton: string } | { ok: false; refused: NicknameRefusal }

const unfitCharacters = /[^\p{L}\p{M}\p{N} _.\-'’\p{Emoji_Presentation}]|\p{Cf}|\p{Cc}/u
const letters = /\p{L}/u
const latin = /\p{Script=Latin}/u
const otherAlphabet = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u
const birthYear = /(?<!\d)(?:19[6-9]\d|20[0-2]\d)(?!\d)|(?<=\p{L}[_ .-]?)(?:0[0-9]|1[0-5])$/u
const manyDigits = /\d(?:\D?\d){5}/u

/**
 * The form in which names that look alike are the same: case, signs, doubled letters, look-alike letters and digits
 * for letters aside. Stored with a member and compared. å, ä and ö stay apart from a and o.
 */
export function nicknameSkeleton(nickname: string): string {
  const reading = clean(nickname.normalize('NFC'))
  const latin = Array.from(reading.text, (letter) => lookAlike(letter) ?? letter).join('')
  const plain = (leet({ ...reading, text: latin })?.[1].text ?? latin).replaceAll(/[^\p{L}\p{N}]/gu, '')
  const skeleton = squeeze(plain).replaceAll('i', 'l').replaceAll('vv', 'w').replaceAll('rn', 'm')
  // Signs alone, emoji say, are compared as they are.
  return skeleton === '' ? nickname.normalize('NFKC').replaceAll(/\s/gu, '') : skeleton
}

const reservedSkeletons: ReadonlySet<string> = new Set(reservedNames.map(nicknameSkeleton))

/**
 * Whether a nickname can be used. `isTaken` tells whether staff or a member already has a name with
 * this skeleton. Nobody is to be recognised by the name, or mistaken for staff, or insulted by it.
 */
export function checkNickname(nickname: string, isTaken: (skeleton: string) => boolean): NicknameAnswer {
  const name = nickname.normalize('NFC').trim()
  const skeleton = nicknameSkeleton(name)
  const refused = refusalOf(name, skeleton)
  if (refused !== undefined) return { ok: false, refused }
  if (isTaken(skeleton)) return { ok: false, refused: 'taken' }
  // No table of letters is whole: who mixes alphabets draws a name that only looks like another.
  if (latin.test(name) && otherAlphabet.test(name)) return { ok: false, refused: 'characters' }
  return { ok: true, skeleton }
}

function refusalOf(name: string, skeleton: string): NicknameRefusal | undefined {
  const { length } = Array.from(name)
  if (length < limits.nicknameCharactersMin || length > limits.nicknameCharactersMax) return 'length'
  if (unfitCharacters.test(name) || !letters.test(name)) return 'characters'
  if (isReserved(name, skeleton)) return 'reserved'
  if (isRealName(name)) return 'real-name'
  if (manyDigits.test(name)) return 'contact'
  if (birthYear.test(name)) return 'birth-year'
  return unfitness(name)
}

function isReserved(name: string, skeleton: string): boolean {
  if (reservedSkeletons.has(skeleton)) return true
  const parts = name.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length >= 3)
  return parts.some((part) => reservedSkeletons.has(nicknameSkeleton(part)))
}

/** "Alva Lundkvist": a first name with a family name after it, or with any capitalised name. */
function isRealName(name: string): boolean {
  const [first = '', ...others] = name.replaceAll(/[_.-]/g, ' ').split(/\s+/)
  if (!firstNames.has(first.toLowerCase())) return false
  return others.some((other) => familyEnding.test(other.toLowerCase()) || firstNames.has(other.toLowerCase()))
}

function unfitness(name: string): NicknameRefusal | undefined {
  const findings = findingsIn(name.replaceAll('_', ' '), filters)
  if (findings.length === 0) return undefined
  const tells = findings.some(
    ({ category }) =>
      category === 'personal_info' || category === 'contact_off_platform' || category === 'link',
  )
  return tells ? 'contact' : 'unfit'
}
