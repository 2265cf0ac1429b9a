import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Misuse } from '../../scripts/admin/misuse.ts'
import { adminVerbs } from '../../scripts/admin/verbs.ts'
import { join } from '../../server/access/join.ts'
import { signIn } from '../../server/access/sign-in.ts'
import { AuditEntry } from '../../server/audit/audit.model.ts'
import { lockFolder } from '../../server/database/embedded/lock.ts'
import { Member } from '../../server/members/member.model.ts'
import { alvasForm, openDoor, refusalOf } from '../server/access/at-the-door.ts'
import type { TestDoor } from '../server/access/at-the-door.ts'

let place: TestDoor
beforeAll(async () => {
  place = await openDoor()
})
afterAll(() => place.close())

async function admin(verb: string, wishes: Record<string, string> = {}) {
  const run = adminVerbs[verb]
  if (run === undefined) throw new Error(`there is no ${verb}`)
  return run(place.call(), new Map(Object.entries(wishes)))
}

test('a real installation gets a municipality, a manager who can sign in, and cards that open it', async () => {
  await admin('create-municipality', {
    slug: 'bergby',
    name: 'Bergby',
    place: 'Loftet',
    areas: 'Norr, Söder',
  })
  const staff = await admin('create-staff', { municipality: 'bergby', role: 'manager', name: 'Gunvor' })
  const cards = await admin('invite', { municipality: 'bergby', band: '16-19', count: '2' })

  const passphrase = staff.lines.at(-1)?.trim() ?? ''
  const { me } = await signIn(place.door(), { nickname: 'Gunvor', passphrase })
  expect(me).toMatchObject({ role: 'manager', place: { name: 'Loftet', areas: ['Norr', 'Söder'] } })
  const codes = cards.lines
    .map((line) => /^ {2}(\S{14}) /.exec(line)?.[1])
    .filter((code) => code !== undefined)
  expect(codes).toHaveLength(2)
  const form = alvasForm(codes[0] ?? '', { birthYear: 2009, nickname: 'Havsörn', area: 'Norr' })
  expect((await join(place.door(), form)).me.place.slug).toBe('bergby')
})

test('the audit is told to be whole, and to be broken where an entry was changed', async () => {
  await admin('create-staff', { municipality: 'lindasa', role: 'youth_worker', name: 'Signe' })
  const whole = await admin('audit verify', { municipality: 'lindasa' })

  await AuditEntry.updateOne(
    { municipalityId: place.municipalityId, number: 1 },
    { $set: { reason: 'admin' } },
  )
  const broken = await admin('audit verify')

  expect(whole).toMatchObject({ isWell: true, lines: [expect.stringMatching(/^lindasa: whole, 1 entries/)] })
  expect(broken.isWell).toBe(false)
  expect(broken.lines).toContain('lindasa: BROKEN at entry 1 (changed)')
})

test('retention run weeds accounts and messages that are past their time', async () => {
  await Member.updateOne({ nickname: 'Havsörn' }, { $set: { lastVisitOn: new Date('2025-01-01') } })

  const told = await admin('retention run')

  expect(told.lines).toEqual(expect.arrayContaining(['weed accounts: done', 'weed messages: done']))
  expect(await Member.countDocuments({ nickname: 'Havsörn' })).toBe(0)
})

test.each([
  ['create-municipality', { slug: 'Å å', name: 'X', place: 'Y' }],
  ['create-staff', { municipality: 'nowhere', role: 'manager', name: 'Per' }],
  ['create-staff', { municipality: 'lindasa', role: 'participant', name: 'Per' }],
  ['create-staff', { municipality: 'lindasa', role: 'manager' }],
  ['invite', { municipality: 'lindasa', band: '13-15', count: '1000' }],
])('%s says what is missing or wrong in %o', async (verb, wishes) => {
  await expect(admin(verb, wishes)).rejects.toBeInstanceOf(Misuse)
})

test('two colleagues whose names look the same cannot both be there', async () => {
  const again = admin('create-staff', { municipality: 'lindasa', role: 'manager', name: 'SIGNE' })

  expect(await refusalOf(again)).toBe('nickname-taken')
})

test('while the server has the data folder, the command line says so in one message and changes nothing', async () => {
  const folder = await mkdtemp(joinPath(tmpdir(), 'lyktan-'))
  const lock = lockFolder(folder)

  const { code, errors } = await run(['audit', 'verify'], folder)

  lock.release()
  await rm(folder, { recursive: true, force: true })
  expect(code).toBe(1)
  expect(errors.trim().split('\n')).toEqual([expect.stringMatching(/already running on this data folder/)])
})

function run(words: string[], folder: string): Promise<{ code: unknown; errors: string }> {
  const environment = { PATH: process.env['PATH'], DATA_DIR: folder }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['scripts/admin.ts', ...words],
      { env: environment },
      (error, _out, errors) => {
        resolve({ code: error === null ? 0 : error.code, errors })
      },
    )
  })
}
