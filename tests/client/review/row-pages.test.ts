import { expect, it } from 'vitest'

import { pageOf, pageWith, rowsOnPage } from '../../../client/src/review/row-pages.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

it('shows no more rows at once than a desk can bear, and says which', () => {
  const page = pageOf(numbers(1000), 1)

  expect(page.rows).toHaveLength(rowsOnPage)
  expect(page).toMatchObject({ page: 1, pages: 20, first: 51, last: 100 })
})

it('turns back to the last page when the list has grown shorter', () => {
  expect(pageOf(numbers(60), 7)).toMatchObject({ page: 1, first: 51, last: 60 })
  expect(pageOf([], 3)).toMatchObject({ page: 0, pages: 1, first: 0, last: 0 })
})

it('finds the page of a row', () => {
  expect(pageWith(49)).toBe(0)
  expect(pageWith(50)).toBe(1)
  expect(pageWith(-1)).toBe(0)
})
