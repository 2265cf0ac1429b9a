import { expect, test } from 'vitest'

import { messageText } from '@lyktan/shared/text.ts'

const faultOf = (text: string) => messageText.safeParse(text).error?.issues[0]?.message

test('marks piled on one letter are refused; letters of every language are not', () => {
  expect(faultOf(`he${'\u0301'.repeat(21)}j`)).toBe('text.characters')
  expect(faultOf(`he${'\u0301'.repeat(20)}j`)).toBeUndefined()
  expect(['Ångström', 'Tiếng Việt', 'שָׁלוֹם', 'السَّلَامُ', 'สวัสดี', '👩🏽‍🚀'].map(faultOf)).toEqual(
    Array(6).fill(undefined),
  )
})
