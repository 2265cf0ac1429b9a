import { expect, test } from 'vitest'

import { eachRecord } from '../../server/each-record.ts'
import type { Log, LogFields } from '../../server/log.ts'
import { surroundings } from '../support/circumstances.ts'

test('one record that fails is logged, without what its error says, and those behind it have their turn', async () => {
  const errors: LogFields[] = []
  const log: Log = { info: () => {}, warn: () => {}, error: (_, fields = {}) => void errors.push(fields) }
  const call = { ...surroundings().call(), log }
  const done: string[] = []

  await eachRecord(
    { call, timer: 'requeue' },
    [{ _id: 'a' }, { _id: 'b' }, { _id: 'c' }],
    async ({ _id }) => {
      if (_id === 'b') throw new Error('Zinkgryta has written this')
      done.push(_id)
    },
  )

  expect(done).toEqual(['a', 'c'])
  expect(errors).toMatchObject([{ verb: 'requeue', objectId: 'b' }])
  expect(JSON.stringify(errors)).not.toContain('Zinkgryta')
})
