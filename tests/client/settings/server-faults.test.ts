import type { Problem } from '@lyktan/shared/problems.ts'
import { expect, it } from 'vitest'

import { serverFaults, stillWrong } from '../../../client/src/settings/server-faults.ts'

const problem: Problem = {
  type: 'about:blank',
  title: 'The request is not in the agreed form',
  status: 400,
  code: 'bad-request',
  callId: 'call-1',
  errors: [
    { path: 'name', code: 'text.long' },
    { path: 'name', code: 'text.characters' },
    { path: 'hours.0.from', code: 'invalid_format' },
    { path: 'nameplate', code: 'unrecognized_keys' },
  ],
}

it('places each refusal at its field, the first one of each', () => {
  expect(serverFaults(problem, ['name', 'hours', 'description'])).toEqual({
    name: 'text.long',
    hours: 'invalid_format',
  })
})

it('has nothing to place when the server names no field', () => {
  const { errors: _errors, ...bare } = problem

  expect(serverFaults(bare, ['name'])).toEqual({})
})

it('lets a correction take its error away, and tells of no new one while typing', () => {
  const told = { name: 'text.blank', hours: 'invalid_format' }

  expect(stillWrong(told, { name: 'text.blank', description: 'text.blank' })).toEqual({ name: 'text.blank' })
  expect(stillWrong(told, {})).toEqual({})
})
