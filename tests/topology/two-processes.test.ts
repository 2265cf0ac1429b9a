import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { CaseId, RoomId } from '@lyktan/shared/ids.ts'
import { asMunicipalityId, asRoomId } from '@lyktan/shared/ids.ts'
import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { connectDatabase } from '../../server/database/connect.ts'
import { putInQueue } from '../../server/queue/put-in-queue.ts'
import { Room } from '../../server/rooms/room.model.ts'
import { openMunicipality } from '../support/cast.ts'
import { surroundings } from '../support/circumstances.ts'
import { eventually } from '../support/eventually.ts'
import { addMember, openPage } from '../support/people.ts'
import type { Person, Stage } from '../support/people.ts'
import { missingPrograms, startTopology } from './topology.ts'
import type { Topology } from './topology.ts'

if (missingPrograms.length > 0) {
  process.stdout.write(
    `two processes: skipped, since this machine lacks ${missingPrograms.join(' and ')} (Debian packages)\n`,
  )
}

describe.skipIf(missingPrograms.length > 0)(
  'two server processes behind Redis and nginx are one place',
  () => {
    let folder: string
    let topology: Topology
    let roomId: RoomId
    const open: Person[] = []
    const people: Record<'alva' | 'omar' | 'signe' | 'tor' | 'per', string> = {
      alva: '',
      omar: '',
      signe: '',
      tor: '',
      per: '',
    }

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'lyktan-two-'))
      topology = await startTopology(folder)
      await connectDatabase({ url: topology.databaseUrl, folder })
      const stage: Stage = {
        url: topology.url,
        newId: () => randomBytes(12).toString('hex'),
        clock: { now: () => new Date() },
      }
      const municipalityId = await openMunicipality(stage)
      people.alva = await addMember(stage, {
        nickname: 'Alva',
        birthYear: 2009,
        municipalityId,
        shownMessages: 5,
      })
      people.omar = await addMember(stage, {
        nickname: 'Omar',
        birthYear: 2009,
        municipalityId,
        shownMessages: 5,
      })
      people.signe = await addMember(stage, { nickname: 'Signe', role: 'youth_worker', municipalityId })
      people.tor = await addMember(stage, { nickname: 'Tor', role: 'youth_worker', municipalityId })
      people.per = await addMember(stage, { nickname: 'Per', role: 'manager', municipalityId })
      roomId = asRoomId(stage.newId())
      await Room.create({
        _id: roomId,
        municipalityId,
        name: 'Soffan',
        description: 'Häng',
        icon: 'sofa',
        tone: 'lime',
        ageBands: ['16-19'],
        reading: 'newcomers',
        language: 'sv',
        since: new Date(),
      })
    })

    afterAll(async () => {
      for (const person of open) person.close()
      await mongoose.disconnect()
      await topology.stop()
      await rm(folder, { recursive: true, force: true })
    })

    async function page(who: keyof typeof people, at: 'first' | 'second' | 'nginx'): Promise<Person> {
      const url = at === 'nginx' ? topology.url : topology[at].url
      const person = await openPage({ url, origin: topology.url }, { id: people[who], nickname: who })
      open.push(person)
      return person
    }

    test('adults who check in at different processes open the room together, for everybody', async () => {
      const signe = await page('signe', 'first')
      const tor = await page('tor', 'second')
      const alva = await page('alva', 'second')

      await signe.ask('shift:check-in', {})
      await tor.ask('shift:check-in', {})
      await signe.ask('room:switch', { roomId, to: 'open', minutes: 60 })

      await eventually(async () => {
        const { rooms } = await alva.ask('room:list', {})
        expect(rooms).toMatchObject([{ id: roomId, mode: 'open' }])
        expect(rooms[0]?.adults.map(({ nickname }) => nickname).toSorted()).toEqual(['Signe', 'Tor'])
      })
    })

    test('a message sent at one process shows at the other, and who is here is one list', async () => {
      const alva = await page('alva', 'first')
      const omar = await page('omar', 'second')
      await omar.ask('room:enter', { roomId })
      await alva.ask('room:enter', { roomId })

      const sent = await alva.ask('message:send', {
        roomId,
        clientId: 'two-processes-1',
        text: 'hörs jag på andra sidan',
      })

      expect(sent.outcome).toBe('posted')
      const heard = await omar.hears('messages:changed')
      expect(heard.messages.map(({ text }) => text)).toEqual(['hörs jag på andra sidan'])
      await eventually(async () => {
        const { snapshot } = await omar.ask('room:enter', { roomId })
        expect(snapshot.people.map(({ nickname }) => nickname)).toEqual(
          expect.arrayContaining(['Alva', 'Omar']),
        )
      })
    })

    test('what leaders on duty say at one process is heard by their colleague at the other, and by no young person', async () => {
      const [signe, tor] = [await page('signe', 'first'), await page('tor', 'second')]
      const young = [await page('alva', 'first'), await page('omar', 'second')]
      for (const person of young) await person.ask('room:enter', { roomId })
      const line = { roomId, clientId: 'staff-line-1', text: 'Jag tar kön', about: null }
      await signe.ask('channel:say', line)
      await tor.hears('channel:said', (said) => said.line.text === 'Jag tar kön')
      expect(young.flatMap((person) => person.heard('channel:said'))).toEqual([])
    })

    test('messages written at both at once get one order without holes', async () => {
      const alva = await page('alva', 'first')
      const omar = await page('omar', 'second')
      const write = (who: Person, name: string) =>
        Promise.all(
          Array.from({ length: 5 }, (_, index) =>
            who.ask('message:send', { roomId, clientId: `${name}-both-${index}`, text: `${name} ${index}` }),
          ),
        )

      await Promise.all([write(alva, 'alva'), write(omar, 'omar')])

      const [left, right] = await Promise.all([
        alva.ask('room:enter', { roomId }),
        omar.ask('room:enter', { roomId }),
      ])
      expect(right.snapshot.messages).toEqual(left.snapshot.messages)
      expect(left.snapshot.messages.map(({ seq }) => seq)).toEqual(
        left.snapshot.messages.map((_, index) => index + 1),
      )
    })

    test('signing out everywhere at one process cuts the connection at the other', async () => {
      const here = await page('omar', 'first')
      const there = await page('omar', 'second')

      const answer = await here.fetch('/api/sign-out-everywhere', { method: 'POST', body: {} })

      expect(answer.status).toBe(200)
      await eventually(() => expect([here.socket.connected, there.socket.connected]).toEqual([false, false]))
    })

    test('a pause decided at one process stops writing at the other', async () => {
      const alva = await page('alva', 'second')
      const signe = await page('signe', 'first')
      await alva.ask('room:enter', { roomId })
      const held = await alva.ask('message:send', {
        roomId,
        clientId: 'to-be-paused',
        text: 'ring mig på 070-174 06 55',
        sendAnyway: true,
      })
      expect(held.outcome).toBe('held')
      const { cases } = await signe.ask('queue:watch', {})
      const [waiting] = cases
      if (waiting === undefined) throw new Error('nothing waits in the queue')
      const claimed = await signe.ask('case:claim', { caseId: waiting.id })

      await signe.ask('case:decide', {
        caseId: waiting.id,
        version: claimed.case.version,
        outcome: 'remove',
        rule: 3,
        words: 'Vi skriver inte nummer här.',
        measures: [{ kind: 'pause', scope: 'place', minutes: 15 }],
      })

      await eventually(async () =>
        expect(
          await alva.refused('message:send', { roomId, clientId: `after-${Date.now()}`, text: 'hej igen' }),
        ).toBe('paused'),
      )
    })

    test('of two who decide at two processes at once one is heard, and the other learns what it became', async () => {
      const [signe, tor] = [await page('signe', 'first'), await page('tor', 'second')]
      for (let round = 0; round < 5; round += 1) {
        const caseId = await flagRoom(roomId, `round-${round}`)
        const decide = async (who: Person) => {
          const claimed = await who.try('case:claim', { caseId })
          if (!claimed.ok) return claimed
          return await who.try('case:decide', { caseId, version: claimed.case.version, outcome: 'keep' })
        }
        const [left, right] = await Promise.all([decide(signe), decide(tor)])

        expect([left.ok, right.ok].filter(Boolean)).toHaveLength(1)
        const late = await (left.ok ? tor : signe).try('case:claim', { caseId })
        const by = left.ok ? 'Signe' : 'Tor'
        expect(late).toMatchObject({
          ok: false,
          problem: { code: 'stale', decided: { outcome: 'kept', by } },
        })
      }
    })

    test('a suspension decided at one process takes her out of the room at the other, at once', async () => {
      const [omar, per, signe] = [
        await page('omar', 'second'),
        await page('per', 'first'),
        await page('signe', 'first'),
      ]
      await omar.ask('room:enter', { roomId })
      await signe.ask('room:enter', { roomId })
      const text = 'nå mig på 070-174 06 57'
      await omar.ask('message:send', { roomId, clientId: 'to-be-suspended', text, sendAnyway: true })
      const { cases } = await per.ask('queue:watch', {})
      const waiting = cases.find(({ state }) => state === 'open')
      if (waiting === undefined) throw new Error('nothing waits in the queue')
      const claimed = await per.ask('case:claim', { caseId: waiting.id })
      const until = new Date(Date.now() + 86_400_000).toISOString()
      await per.ask('case:decide', {
        caseId: waiting.id,
        version: claimed.case.version,
        outcome: 'remove',
        rule: 3,
        words: 'Du är borta till i morgon.',
        measures: [{ kind: 'suspension', scope: 'place', until }],
      })
      const { standing } = await omar.hears('standing:changed')
      await omar.hears('decision:told', ({ statement }) => statement.measures[0]?.kind === 'suspension')
      await eventually(async () =>
        expect(await omar.refused('room:enter', { roomId }).catch(() => 'entered')).toBe('suspended'),
      )
      await signe.ask('message:send', { roomId, clientId: `gone-${Date.now()}`, text: 'Nu är han borta' })
      await signe.hears('messages:changed', ({ messages }) => messages[0]?.text === 'Nu är han borta')

      expect(standing.away).toMatchObject({ kind: 'suspension', until })
      expect(JSON.stringify(omar.heard('messages:changed'))).not.toContain('Nu är han borta')
    })

    test('guessing codes is counted together, and nginx carries pages and sockets', async () => {
      const guess = (url: string) =>
        fetch(`${url}/api/invitations/check`, {
          method: 'POST',
          headers: {
            origin: topology.url,
            'content-type': 'application/json',
            'x-forwarded-for': '203.0.113.7',
          },
          body: JSON.stringify({ code: 'WRNG-WRNG-WRNG' }),
        })

      const statuses: number[] = []
      for (let tries = 0; tries < 4; tries += 1) {
        statuses.push((await guess(topology.first.url)).status, (await guess(topology.second.url)).status)
      }

      expect(statuses.filter((status) => status === 403)).toHaveLength(5)
      expect(statuses.slice(5)).toEqual([429, 429, 429])
      expect((await fetch(`${topology.url}/hjalp`)).status).toBe(200)
      const alva = await page('alva', 'nginx')
      expect((await alva.ask('room:list', {})).rooms).toHaveLength(1)
    })

    test('a server that leaves tells its own pages, and those of the other stay', async () => {
      const leaving = await page('alva', 'first')
      const staying = await page('signe', 'second')

      expect(await topology.first.leave()).toBe(0)

      expect(await leaving.hears('session:ended')).toEqual({ why: 'server-leaving' })
      expect((await staying.ask('room:list', {})).rooms).toHaveLength(1)
      expect(staying.heard('session:ended')).toEqual([])
      expect((await fetch(`${topology.url}/api/places`)).status).toBe(200)
    })
  },
)

/** Something about the room waits for the leaders. */
async function flagRoom(roomId: RoomId, target: string): Promise<CaseId> {
  const room = await Room.findById(roomId).lean()
  return await putInQueue(
    { ...surroundings().call(), newId: () => randomBytes(12).toString('hex') },
    {
      municipalityId: asMunicipalityId(room?.municipalityId ?? ''),
      roomId,
      kind: 'room',
      target,
      authorId: null,
      text: '',
      spans: [],
      findings: [],
      reasons: [],
      severity: 'normal',
      openedAt: new Date(),
      isShown: true,
      around: [],
    },
  )
}
