import fc from 'fast-check'
import { expect, test } from 'vitest'

import { markedParts, textParts } from '@lyktan/client/src/messages/text-parts.ts'

test('a link that a young person writes stays text', () => {
  expect(textParts('kolla https://example.org nu', false)).toEqual([
    { kind: 'text', text: 'kolla https://example.org nu' },
  ])
})

test('a leader’s https link can be pressed, without the full stop after it', () => {
  expect(textParts('Läs https://example.org/a. Bra!', true)).toEqual([
    { kind: 'text', text: 'Läs ' },
    { kind: 'link', text: 'https://example.org/a', href: 'https://example.org/a' },
    { kind: 'text', text: '. Bra!' },
  ])
})

test.each(['http://example.org', 'javascript:alert(1)', 'www.example.org', 'https://bank.se@example.org/'])(
  'even a leader cannot make %s pressable',
  (address) => {
    expect(textParts(address, true)).toEqual([{ kind: 'text', text: address }])
  },
)

test('no text is lost or added, whoever wrote it', () => {
  const word = fc.oneof(fc.string(), fc.constantFrom('https://', 'https://a.se', ' ', '.', '@', 'å'))
  fc.assert(
    fc.property(fc.array(word), fc.boolean(), (words, isLeader) => {
      const text = words.join('')
      expect(
        textParts(text, isLeader)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('the marked words and the rest make the whole text, however the spans lie', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (text, spans) => {
      expect(
        markedParts(text, spans)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('a span marks exactly its words', () => {
  expect(markedParts('ring 070 nu', [[5, 8]])).toEqual([
    { text: 'ring ', isMarked: false },
    { text: '070', isMarked: true },
    { text: ' nu', isMarked: false },
  ])
})
