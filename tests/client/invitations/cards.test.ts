import { expect, it } from 'vitest'

import { codeInGroups, drawingAddress, shortAddress } from '../../../client/src/invitations/cards.ts'

it('shows a code in groups that can be read aloud, and leaves groups that are there', () => {
  expect(codeInGroups('ABCDEFGH23')).toBe('ABCD-EFGH-23')
  expect(codeInGroups('ABCDE-FGHIJ')).toBe('ABCDE-FGHIJ')
  expect(codeInGroups('')).toBe('')
})

it('makes the drawing an image, in which no markup can act', () => {
  const address = drawingAddress('<svg onload="alert(1)"><path d="M0 0"/></svg>')

  expect(address.startsWith('data:image/svg+xml')).toBe(true)
  expect(address).not.toContain('<')
  expect(address).not.toContain('"')
})

it('gives the address to type, without the code', () => {
  expect(shortAddress('https://hanget.example/kom-in#kod=ABCD-EFGH')).toBe('hanget.example/kom-in')
})
