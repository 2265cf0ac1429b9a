import { describe, expect, test } from 'vitest'

import { checkNickname, nicknameSkeleton } from '@lyktan/moderation/nickname.ts'

const nobody = () => false
const refusal = (nickname: string) => {
  const answer = checkNickname(nickname, nobody)
  return answer.ok ? 'ok' : answer.refused
}

describe('a nickname', () => {
  test.each([
    'Blå räv',
    'Kaktusen',
    'Nattuggla',
    'Månsten',
    'Igelkott 7',
    'x_X_skuggan_X_x',
    'Alva',
    'لؤلؤة',
    'Öland',
    'Ночь',
    'Ωρα 7',
    'Modig lo',
  ])('may be %s', (nickname) => {
    expect(refusal(nickname)).toBe('ok')
  })

  test.each([
    ['a', 'length'],
    ['abcdefghijklmnopqrstuvwxyz', 'length'],
    ['ab\u202Ecd', 'characters'],
    ['1234', 'characters'],
    ['<b>hej</b>', 'characters'],
    // A letter of the Lisu, the Cherokee and the Armenian alphabet among Latin ones.
    ['ꓢigne', 'characters'],
    ['ᏚIGNE', 'characters'],
    ['Siցne', 'characters'],
    ['Ledare', 'reserved'],
    ['Ɩedare', 'reserved'],
    ['L3dare', 'reserved'],
    ['lеdаrе', 'reserved'],
    ['ＡＤＭＩＮ', 'reserved'],
    ['mod Signe', 'reserved'],
    ['Lyktan', 'reserved'],
    ['Umeå kommun', 'reserved'],
    ['Alva Lindström', 'real-name'],
    ['erik.karlsson', 'real-name'],
    ['Noor Ali', 'real-name'],
    ['uggla2011', 'birth-year'],
    ['uggla_11', 'birth-year'],
    ['0701740612 ring', 'contact'],
    ['uggla.se', 'contact'],
    ['hora', 'unfit'],
    ['h0ra', 'unfit'],
    ['svartskalle', 'unfit'],
    ['fuck_you', 'unfit'],
  ])('may not be %s: %s', (nickname, expected) => {
    expect(refusal(nickname)).toBe(expected)
  })

  test('that looks like another is taken', () => {
    const signe = nicknameSkeleton('Signe')

    for (const copy of ['SIGNE', 'S1gne', 'Siigne', 's.i.g.n.e', 'Ѕіgnе', '𝓢𝓲𝓰𝓷𝓮', 'Slgne']) {
      expect(nicknameSkeleton(copy)).toBe(signe)
      expect(checkNickname(copy, (skeleton) => skeleton === signe)).toEqual({ ok: false, refused: 'taken' })
    }
    expect(nicknameSkeleton('Räv')).not.toBe(nicknameSkeleton('Rav'))
  })
})
