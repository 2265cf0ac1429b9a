import { expect, it } from 'vitest'

import {
  nameLikeWords,
  nicknameCandidates,
  withGenitives,
} from '../../../moderation/reflections/names-in-text.ts'
import { nicknameSkeleton } from '../../../moderation/nickname.ts'

const holds = (text: string, nickname: string) =>
  withGenitives(nicknameCandidates(text)).some(({ skeleton }) => skeleton === nicknameSkeleton(nickname))

it.each([
  ['Mossan var glad.', 'Mossan'],
  ['Vi hörde Mossans idé.', 'Mossan'],
  ['blå räv kom sent', 'Blå Räv'],
  ['Tack, stjärn-is!', 'Stjärn-is'],
])('a nickname is seen in %s', (text, nickname) => {
  expect(holds(text, nickname)).toBe(true)
})

it('words of two lines are no name', () => {
  expect(holds('Alla var blå\nräv', 'blå räv')).toBe(false)
})

it('first names with a capital are asked about, once each; the same word in small letters is a word', () => {
  expect(nameLikeWords('Linnea kom med Omars fika. Linnea gick.')).toEqual(['Linnea', 'Omars'])
  expect(nameLikeWords('Många kom. Det var sol.')).toEqual([])
})
