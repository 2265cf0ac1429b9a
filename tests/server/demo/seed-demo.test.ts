import { readFile, rm, stat } from 'node:fs/promises'
import { join as joinPath } from 'node:path'
import { trusted } from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { join } from '../../../server/access/join.ts'
import { signIn } from '../../../server/access/sign-in.ts'
import type { DemoFile } from '../../../server/demo/demo-file.ts'
import { sayDemo, seedDemo } from '../../../server/demo/seed-demo.ts'
import { Municipality } from '../../../server/municipalities/municipality.model.ts'
import { placesNow } from '../../../server/municipalities/places-now.ts'
import { PlannedShift } from '../../../server/rota/planned-shift.model.ts'
import { alvasForm, openDoor } from '../access/at-the-door.ts'
import type { TestDoor } from '../access/at-the-door.ts'

let place: TestDoor
const url = 'http://localhost:3000'
beforeAll(async () => {
  place = await openDoor()
  await Municipality.deleteMany({})
})
afterAll(() => place.close())

const guests = {
  '13-15': [2012, 'Lärkan'],
  '16-19': [2009, 'Tornseglare'],
  '20-25': [2004, 'Storspov'],
} as const
const seed = () => seedDemo(place.call(), { folder: place.folder, url })
/** Two adults each evening of two weeks; one evening looks for somebody. */
const rota = async () => ({
  planned: await PlannedShift.countDocuments({ memberId: trusted({ $ne: null }) }),
  free: await PlannedShift.countDocuments({ memberId: null }),
})
const demoFile = async (): Promise<DemoFile> =>
  JSON.parse(await readFile(joinPath(place.folder, 'demo.json'), 'utf8'))

test('a first start makes accounts that can sign in, cards for every band, and rooms that are open', async () => {
  await seed()

  const demo = await demoFile()
  for (const { nickname, password, role } of demo.accounts) {
    const { me } = await signIn(place.door(), { nickname, passphrase: password })
    expect(me.role).toBe(role)
  }
  for (const { code, ageBand } of demo.invitations) {
    const [birthYear, nickname] = guests[ageBand]
    const { me } = await join(place.door(), alvasForm(code, { birthYear, nickname }))
    expect(me.ageBand).toBe(ageBand)
  }
  const [now] = (await placesNow(place.call())).places
  expect(now?.place).toMatchObject({ name: 'Hänget', municipality: 'Lindåsa', isDemo: true })
  expect(now?.rooms.map(({ name, mode }) => `${name} ${mode}`)).toEqual([
    'Ateljén open',
    'Soffan open',
    'Spelhörnan open',
    'Tysta rummet open',
  ])
  expect(now?.adults.map(({ name }) => name).sort()).toEqual(['Jonte', 'Samira'])
  expect(await rota()).toEqual({ planned: 27, free: 1 })
  expect((await stat(joinPath(place.folder, 'demo.json'))).mode & 0o777).toBe(0o600)
  expect(await sayDemo({ folder: place.folder, url })).toContain(`${url}/kom-in#kod=`)
})

test('a later start keeps accounts, cards and rooms, and opens them for eight hours again', async () => {
  const before = await demoFile()
  place.clock.advanceSeconds(20 * 3600)
  await seedDemo(place.call(), { folder: place.folder, url: 'http://localhost:4000' })

  expect(await demoFile()).toEqual({ ...before, url: 'http://localhost:4000' })
  expect(await rota()).toEqual({ planned: 27, free: 1 })
  const [now] = (await placesNow(place.call())).places
  expect(now?.rooms.map(({ mode }) => mode)).toEqual(['open', 'open', 'open', 'open'])
})

test('when the file is lost, the next start writes one that works', async () => {
  const before = await demoFile()
  await rm(joinPath(place.folder, 'demo.json'))
  await seed()

  const after = await demoFile()
  expect(after.accounts).toHaveLength(before.accounts.length)
  const [first] = after.accounts
  const { me } = await signIn(place.door(), {
    nickname: first?.nickname ?? '',
    passphrase: first?.password ?? '',
  })
  expect(me.nickname).toBe(first?.nickname)
})
