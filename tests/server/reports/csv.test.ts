import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { csvOf } from '../../../server/reports/csv.ts'

describe('a table file', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\n=1'])(
    'never begins a cell as a formula: %j',
    (text) => {
      expect(csvOf([[text]])).toBe(`\uFEFF"'${text}"\r\n`)
    },
  )

  it('keeps quotes, semicolons and lines inside their cell', () => {
    expect(csvOf([['a"b', 'c;d', 'e\nf', 1.5]])).toBe('\uFEFF"a""b";"c;d";"e\nf";1,5\r\n')
  })

  it('has no cell, whatever the text, that a program would run', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(csvOf([[text]]).slice(2)).not.toMatch(/^\s*[=+\-@]/)
      }),
    )
  })
})
