import { expect, test } from 'vitest'
import {
  hashPassphrase,
  isOutdatedHash,
  suggestPassphrase,
  verifyPassphrase,
} from '../../../server/access/passphrase.ts'
import { plainWords } from '../../../server/access/plain-words.ts'
import { isWeakPassphrase } from '../../../server/access/weak-passphrase.ts'
import { readConfig } from '../../../server/config.ts'

const full = { ...readConfig({}), sessionSecret: 'only-for-tests-0123456789-abcdefghij' }
const cheap = { ...full, passphraseCost: { memoryKib: 64, passes: 1 } }

test('a real installation hashes with 64 MiB and three passes, and knows the passphrase again', async () => {
  const stored = await hashPassphrase(full, 'skata på ett varmt tak')

  expect(stored).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  expect(await verifyPassphrase(full, 'skata på ett varmt tak', stored)).toBe(true)
  expect(await verifyPassphrase(full, 'skata på ett varmt ta', stored)).toBe(false)
  expect(isOutdatedHash(full, stored)).toBe(false)
  expect(isOutdatedHash(cheap, stored)).toBe(true)
})

test('letters that look the same are the same, however the keyboard composed them', async () => {
  const stored = await hashPassphrase(cheap, 'blåbär i skogen')

  expect(await verifyPassphrase(cheap, 'blåbär i skogen'.normalize('NFD'), stored)).toBe(true)
})

test('the same passphrase never makes the same hash, and another pepper makes it useless', async () => {
  const [one, other] = [
    await hashPassphrase(cheap, 'samma ord igen'),
    await hashPassphrase(cheap, 'samma ord igen'),
  ]
  const elsewhere = { ...cheap, sessionSecret: 'another-installation-9876543210-zyxw' }

  expect(one).not.toBe(other)
  expect(await verifyPassphrase(elsewhere, 'samma ord igen', one)).toBe(false)
})

test('without a stored hash the answer is no, whatever is typed', async () => {
  expect(await verifyPassphrase(cheap, 'vad som helst', null)).toBe(false)
  expect(await verifyPassphrase(cheap, 'vad som helst', 'not a hash')).toBe(false)
})

test('a crowd is told to come back instead of slowing the place down', async () => {
  const crowd = Array.from({ length: 40 }, () => hashPassphrase(cheap, 'alla på en gång'))

  const answers = await Promise.allSettled(crowd)

  const refused = answers.filter((answer) => answer.status === 'rejected')
  expect(refused).toHaveLength(24)
  for (const { reason } of refused) expect(reason).toMatchObject({ code: 'unavailable' })
  await expect(hashPassphrase(cheap, 'alla på en gång')).resolves.toContain('$argon2id$')
})

test('a suggestion is four of at least 512 words, long enough, and never an easy one', () => {
  expect(new Set(plainWords).size).toBeGreaterThanOrEqual(512)
  expect(new Set(plainWords).size).toBe(plainWords.length)
  const suggestions = Array.from({ length: 200 }, suggestPassphrase)
  for (const suggestion of suggestions) {
    expect(suggestion.split('-').every((word) => plainWords.includes(word))).toBe(true)
    expect(suggestion.length).toBeGreaterThanOrEqual(15)
    expect(isWeakPassphrase(suggestion, [])).toBe(false)
  }
})

test.each([
  'password12345678',
  'Lösenord Lösenord',
  'aaaaaaaaaaaaaaaa',
  'abcdefghijklmnopq',
  '123456789012345',
  'qwertyuiopåasdfg',
  'Sommar2026Sommar2026',
  'blåbärblåbärblåbär',
  'correct horse battery staple',
  'Alva Alva är bäst',
  'jag bor i lindåsa nu',
])('«%s» is too easy', (passphrase) => {
  expect(isWeakPassphrase(passphrase, ['Alva', 'Lindåsa', 'Hänget'])).toBe(true)
})

test.each([
  'min hund äter gurka',
  'rätt-klammer-uggla-tak',
  '4 gröna ägg på en vagn',
  'مرحبا يا أصدقاء المكان',
])('«%s» is good enough', (passphrase) => {
  expect(isWeakPassphrase(passphrase, ['Alva', 'Lindåsa', 'Hänget'])).toBe(false)
})
