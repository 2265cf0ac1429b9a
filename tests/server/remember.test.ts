import { expect, test } from 'vitest'

import { remember } from '../../server/remember.ts'

function counted(isOnlyWriter = false) {
  let reads = 0
  let now = 0
  const book = remember(
    2,
    async (id: string) => {
      reads += 1
      return id === 'nobody' ? null : `${id} as read ${reads}`
    },
    { clock: () => now, isOnlyWriter },
  )
  return { book, pass: (milliseconds: number) => (now += milliseconds), reads: () => reads }
}

test('finds at the same time share one read, and later ones its answer', async () => {
  const { book, reads } = counted()
  const found = await Promise.all([book.find('alva'), book.find('alva')])
  expect([...found, await book.find('alva')]).toEqual(Array(3).fill('alva as read 1'))
  expect(reads()).toBe(1)
})

test('an old fact is read anew after half a minute, though nobody said that it has changed', async () => {
  const { book, pass } = counted()
  await book.find('alva')
  pass(29_999)
  expect(await book.find('alva')).toBe('alva as read 1')
  pass(1)
  expect(await Promise.all([book.find('alva'), book.find('alva')])).toEqual(Array(2).fill('alva as read 2'))
  pass(29_999)
  expect(await book.find('alva')).toBe('alva as read 2')
})

test('where nobody else writes, a fact is old only when it is forgotten', async () => {
  const { book, pass } = counted(true)
  await book.find('alva')
  pass(86_400_000)
  expect(await book.find('alva')).toBe('alva as read 1')
  book.forget('alva')
  expect(await book.find('alva')).toBe('alva as read 2')
})

test('what is forgotten, what was not there and what had to make room is read anew', async () => {
  const { book, reads } = counted()
  await book.find('alva')
  book.forget('alva')
  expect(await book.find('alva')).toBe('alva as read 2')
  await book.find('nobody')
  expect(await book.find('nobody')).toBeNull()
  expect(reads()).toBe(4)
  for (const id of ['omar', 'signe']) await book.find(id)
  expect(await book.find('alva')).toBe('alva as read 7')
})
