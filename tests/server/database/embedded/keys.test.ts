import { Binary, Decimal128, Double, Int32, Long, MaxKey, MinKey, ObjectId } from 'bson'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareValues, compoundKey, keyOf } from '../../../../server/database/embedded/keys.ts'
import { decode, encode } from '../../../../server/database/embedded/values.ts'

/** Values from lowest to highest in MongoDB's order; those in one inner list are equal. */
const ladder: unknown[][] = [
  [new MinKey()],
  [null, undefined],
  [new Double(Number.NaN)],
  [-Infinity],
  [Long.MIN_VALUE],
  [-5.5, new Double(-5.5)],
  [new Int32(0), new Double(-0), Long.ZERO, 0],
  [new Double(Number.MIN_VALUE)],
  [7, new Int32(7), new Double(7), Long.fromNumber(7), Decimal128.fromString('7.0')],
  [Long.fromString('9007199254740992')],
  [Long.fromString('9007199254740993')],
  [Long.fromString('9223372036854775806')],
  [Long.MAX_VALUE],
  [Infinity],
  [''],
  ['\0'],
  ['\0a'],
  ['a'],
  ['a\0'],
  ['ab'],
  ['\uffee'],
  ['😀'],
  [{}],
  [{ a: 1 }],
  [{ a: 1, b: 1 }],
  [{ b: 1 }],
  [{ a: 'x' }],
  [[]],
  [[1]],
  [[1, 2]],
  [[2]],
  [new Binary(Buffer.from('b'))],
  [new Binary(Buffer.from('aa'))],
  [new ObjectId('64b000000000000000000001')],
  [new ObjectId('64b000000000000000000002')],
  [false],
  [true],
  [new Date(-1)],
  [new Date(0)],
  [new Date(2 ** 33)],
  [new MaxKey()],
]

const scalar = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }),
  fc.constantFrom('', '\0', '\0\0', 'a\0', '\u00ff', 1, 1.5, -1),
)
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(fc.string({ maxLength: 2 }), scalar, { maxKeys: 3 }),
)

describe('keys', () => {
  it('sort as MongoDB orders values of all types', () => {
    for (const [at, values] of ladder.entries()) {
      for (const [over, others] of ladder.entries()) {
        for (const left of values)
          for (const right of others)
            expect([Math.sign(compareValues(left, right)), left, right]).toEqual([
              Math.sign(at - over),
              left,
              right,
            ])
      }
    }
  })

  it('of one value is never the beginning of another, so that fields can stand behind one another', () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        const [a, b] = [keyOf(left), keyOf(right)]
        fc.pre(!a.equals(b))
        expect(b.subarray(0, a.length).equals(a)).toBe(false)
      }),
    )
  })

  it('of several fields sort by the first, then by the next, each in its own direction', () => {
    const direction = fc.constantFrom(1, -1)
    fc.assert(
      fc.property(
        fc.tuple(value, value),
        fc.tuple(value, value),
        fc.tuple(direction, direction),
        (left, right, directions) => {
          const order = Buffer.compare(compoundKey(left, directions), compoundKey(right, directions))
          const first = compareValues(left[0], right[0]) * directions[0]
          expect(Math.sign(order)).toBe(
            Math.sign(first || compareValues(left[1], right[1]) * directions[1]) + 0,
          )
        },
      ),
    )
  })

  it('are the same before and after a document has been stored', () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(keyOf(decode(encode({ given }))['given']).equals(keyOf(given))).toBe(true)
      }),
    )
  })

  it('compare without case under the one collation', () => {
    expect(keyOf('ÅSA', true).equals(keyOf('åsa', true))).toBe(true)
    expect(keyOf('asa', true).equals(keyOf('åsa', true))).toBe(false)
  })
})
