import { expect, test } from 'vitest'
import { adultsNeededFor } from '../../../server/municipalities/adults-needed.ts'

test('a board may decide on one adult, but never with the youngest', () => {
  expect(adultsNeededFor({ adultsNeeded: 1 }, ['16-19', '20-25'])).toBe(1)
  expect(adultsNeededFor({ adultsNeeded: 1 }, ['13-15'])).toBe(2)
  expect(adultsNeededFor({ adultsNeeded: 1 }, ['13-15', '16-19'])).toBe(2)
  expect(adultsNeededFor({ adultsNeeded: 3 }, ['13-15'])).toBe(3)
})
