import { expect, test } from 'vitest'

import { mentionable, mentionAt, putMention } from '@lyktan/client/src/messages/mention.ts'
import { asMemberId } from '@lyktan/shared/ids.ts'

const person = (nickname: string) => ({
  id: asMemberId(nickname),
  nickname,
  avatar: 'moon' as const,
  badge: null,
})
const people = ['Vide', 'Vildis', 'Tuva'].map(person)

test('a name is being written from the @ to the caret', () => {
  expect(mentionAt('hej @Vi', 7)).toEqual({ start: 4, end: 7, written: 'Vi' })
})

test('an @ inside a word is no mention', () => {
  expect(mentionAt('vide@example', 12)).toBeNull()
})

test('those whose name begins so are offered, whatever the case', () => {
  expect(mentionable(people, 'vi').map(({ nickname }) => nickname)).toEqual(['Vide', 'Vildis'])
})

test('nobody is offered once a whole name stands there', () => {
  expect(mentionable(people, 'Vide är')).toEqual([])
})

test('the name is put in place and the caret after it', () => {
  expect(putMention('hej @Vi!', { start: 4, end: 7, written: 'Vi' }, 'Vide')).toEqual({
    text: 'hej @Vide !',
    caret: 10,
  })
})
