import { expect, test } from 'vitest'

import { createWorkUnderWay } from '../../../server/operations/work-under-way.ts'

test('the end waits for everything under way, whether it ends well or not, and for what that begins', async () => {
  const work = createWorkUnderWay()
  const first = Promise.withResolvers<void>()
  const second = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  work.note(first.promise)
  work.note(second.promise.catch(() => work.note(begun.promise)))
  const steps: string[] = []
  const ended = work.end().then(() => steps.push('ended'))

  first.resolve()
  await first.promise
  steps.push('first')
  second.reject(new Error('broke'))
  await second.promise.catch(() => steps.push('second'))
  await new Promise((resolve) => setImmediate(resolve))
  steps.push('begun')
  begun.resolve()
  await ended

  expect(steps).toEqual(['first', 'second', 'begun', 'ended'])
})

test('a server that is ending takes in nothing more, and says when to ask again', () => {
  const work = createWorkUnderWay()
  expect(() => work.takeIn()).not.toThrow()

  void work.end()

  expect(() => work.takeIn()).toThrow(
    expect.objectContaining({ code: 'unavailable', particulars: { retryAfterMs: 1000 } }),
  )
})
