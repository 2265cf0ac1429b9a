import { describe, expect, test } from 'vitest'

import { filters } from '@lyktan/moderation/filters/index.ts'
import { isPersonalNumber } from '@lyktan/moderation/filters/personal-number.ts'
import { findingsIn } from '@lyktan/moderation/screen.ts'

const rulesIn = (text: string) => findingsIn(text, filters).map(({ rule }) => rule)

describe('a telephone number is found', () => {
  test.each([
    '070-174 06 33',
    'ring 0701740633 ikväll',
    '+46 70 174 06 33',
    '(070) 1740633',
    '0 7 0 1 7 4 0 6 3 3',
    'noll sjuttio? nej noll sju noll ett sju fyra noll sex tre tre',
    'O70-I74 O6 33',
    '070 | 174 | 06 | 33',
    '08-465 004 12',
    'call 555-0142',
    '+44 7700 900123',
    'mitt nr är 1740633',
  ])('in %s', (text) => {
    expect(rulesIn(text)).toContain('phone')
  })
})

describe('no telephone number is found', () => {
  test.each([
    'Bris har 116 111',
    'ring 112 eller 1177',
    'Mind har nummer 90101',
    '2026-12-05 kl 18:30',
    'vi vann 21-17, 21-19, 15-13',
    'det kostar 1 250 000 kr',
    'kundtjänst 0771-123 456',
    'order 48201937',
    'rad 07 12 18 22 35 i lotto',
    'pi är 3,14159265',
    'sida 12, 13, 14 och 15',
    'ISBN 978-91-0-012345-6',
  ])('in %s', (text) => {
    expect(rulesIn(text)).not.toContain('phone')
  })
})

describe('an address', () => {
  test.each([
    ['jag bor på Granvägen 12', 'address'],
    ['kom till storgatan 4b', 'address'],
    ['Lilla torget 3, 903 25 Umeå', 'address'],
    ['i live at 12 Maple Street', 'address'],
    ['alva.l@example.se', 'mail'],
    ['alva (at) example (punkt) se', 'mail'],
    ['alva snabel-a example punkt se', 'mail'],
  ])('is found in %s', (text, rule) => {
    expect(rulesIn(text)).toContain(rule)
  })

  test.each([
    'vi ses på Storgatan',
    'bussen går från Vasaplan 17:30',
    'väg 12 är avstängd',
    'se dig om @ gården',
  ])('is not found in %s', (text) => {
    expect(rulesIn(text)).toEqual([])
  })
})

describe('a personal number', () => {
  test('is one by date and last digit, also with the day plus sixty', () => {
    expect(isPersonalNumber({ digits: '0611309840', groups: ['0611309840'] })).toBe(true)
    expect(isPersonalNumber({ digits: '200611309840', groups: ['200611309840'] })).toBe(true)
    expect(isPersonalNumber({ digits: '0611309841', groups: ['0611309841'] })).toBe(false)
    expect(isPersonalNumber({ digits: '0613309840', groups: ['0613309840'] })).toBe(false)
  })

  test.each([
    ['061130-9840', 'personal-number'],
    ['20061130 9840', 'personal-number'],
    ['061130-9841', 'personal-number-like'],
    ['061130-T980', 'interim-number'],
  ])('is found in %s', (text, rule) => {
    expect(rulesIn(text)).toContain(rule)
  })
})

describe('accounts, schools and secrets', () => {
  test.each([
    ['adda mig på snap: liten.uggla7', 'account'],
    ['uggla#0042', 'account'],
    ['👻 litenuggla', 'account'],
    ['jag går i 8b på Björkskolan', 'school'],
    ['hon heter Alva Lundgren', 'full-name'],
    ['portkoden är 4711', 'secret'],
    ['mitt lösenord är hemligt99', 'secret'],
  ])('are found in %s', (text, rule) => {
    expect(rulesIn(text)).toContain(rule)
  })

  test.each([
    'jag går på gymnasiet',
    'jag går i nian',
    'jag heter Alva',
    'glömde mitt lösenord igen',
    'har ni discord på gården?',
    'spelar cs2 och fc26',
  ])('are not found in %s', (text) => {
    expect(rulesIn(text)).toEqual([])
  })
})

describe('links', () => {
  test.each([
    ['kolla https://www.svt.se/nyheter', []],
    ['finns på sv.wikipedia.org/wiki/Lykta', []],
    ['typ.så.här skriver han, t.ex. node.js', []],
    ['år 44 f.kr dog Caesar', []],
    ['vi åkte hem.nu är vi här', []],
    ['läs på exempelsidan-77.com/blogg', ['unknown']],
    ['hxxps://exempelsidan[.]com', ['unknown']],
    ['exempelsidan punkt com', ['unknown']],
    ['bit.ly/3abcDEF', ['shortened']],
    ['http://192.0.2.7/in', ['bare-address']],
    ['gratis-robux-2291.xyz', ['trap']],
  ])('in %s are %j', (text, expected) => {
    expect(
      findingsIn(text, filters)
        .filter(({ category }) => category === 'link')
        .map(({ rule }) => rule),
    ).toEqual(expected)
  })
})
