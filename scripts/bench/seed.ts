import { createHash, createHmac, randomBytes } from 'node:crypto'

import { asMemberId } from '@lyktan/shared/ids.ts'
import mongoose from 'mongoose'

import { connectDatabase } from '../../server/database/connect.ts'
import { Member } from '../../server/members/member.model.ts'
import { Message } from '../../server/messages/message.model.ts'
import { Municipality } from '../../server/municipalities/municipality.model.ts'
import type { MunicipalityRecord } from '../../server/municipalities/municipality.model.ts'
import { Room } from '../../server/rooms/room.model.ts'
import type { RoomRecord } from '../../server/rooms/room.model.ts'
import { Shift } from '../../server/shifts/shift.model.ts'
import '../../server/all-timers.ts'
import { storeHolds } from './holds.ts'
import { storeProgramme, storeQuizEvening } from './sessions.ts'

export interface Seeded {
  /** Signed-in young people, none a newcomer. */
  readonly cookies: readonly string[]
  readonly managerCookie: string
  readonly roomIds: readonly string[]
}

interface Wishes {
  readonly folder: string
  readonly secret: string
  readonly rooms: number
  readonly members: number
  /** Messages stored in the first room beforehand. */
  readonly history?: number
  /** A session goes on in the first room. */
  readonly session?: boolean
  /** Weeks of sessions lie ahead. */
  readonly programme?: boolean
  /** Cases of a raid that wait for a leader. */
  readonly holds?: number
}

const municipalityId = 'bench'
/** Enough for the largest room: one more adult for each fifty participants. */
const adultIds = Array.from({ length: 9 }, (_, index) => `adult-${index}`)
const managerId = 'adult-0'

/** Fills a data folder with a municipality, open staffed rooms and signed-in members, as a real evening would have left it. */
export async function seed(wishes: Wishes): Promise<Seeded> {
  const database = await connectDatabase({ url: null, folder: wishes.folder })
  const now = new Date()
  await Municipality.create(municipality())
  const roomIds = Array.from({ length: wishes.rooms }, (_, index) => `room-${index}`)
  await Room.insertMany(roomIds.map((id) => room(id, now)))
  await Member.insertMany(staffAndMembers(wishes.members, now))
  await Shift.insertMany(adultIds.map((id) => shift(id, now)))
  const young = Array.from({ length: wishes.members }, (_, index) => `member-${index}`)
  const [managerCookie = '', ...cookies] = await signInAll([managerId, ...young], wishes.secret)
  await storeHistory(wishes.history ?? 0, now)
  await storeHolds(municipalityId, wishes.holds ?? 0, now)
  if (wishes.session === true) await storeQuizEvening({ municipalityId, host: managerId, now })
  if (wishes.programme === true) await storeProgramme(municipalityId, now)
  await database.close()
  return { cookies, managerCookie, roomIds }
}

const municipality = (): MunicipalityRecord => ({
  _id: municipalityId,
  slug: 'bench',
  name: 'Bench',
  isDemo: false,
  timeZone: 'Europe/Stockholm',
  languages: ['sv'],
  settings: {
    placeName: 'Bench',
    areas: [],
    adultsNeeded: 2,
    participantsPerAdult: 50,
    strictness: 'newcomers',
    minimumAge: 13,
    retention: {
      messageHours: 24,
      heldDays: 7,
      removedDays: 180,
      accountMonths: 12,
      decisionReference: 'bench',
    },
  },
})

const room = (id: string, now: Date): RoomRecord => ({
  _id: id,
  municipalityId,
  name: id,
  description: 'A room for measuring',
  icon: 'sofa',
  tone: 'lime',
  ageBands: ['16-19'],
  hours: [],
  slowSeconds: 0,
  sensitive: false,
  reading: 'newcomers',
  language: 'sv',
  mode: 'open',
  reason: 'staffed',
  since: now,
  shortSince: null,
  rungAt: null,
  closesAt: null,
  nextOpensAt: null,
  brake: null,
  session: null,
  closings: [],
  floorSeq: 0,
  floorRev: 0,
  version: 1,
  adults: [0, 1].map((index) => ({
    id: asMemberId(`adult-${index}`),
    nickname: `Adult ${index}`,
    avatar: 'star',
    badge: 'leader',
  })),
  switchedTo: { mode: 'open', until: new Date(now.getTime() + 8 * 3_600_000), by: 'adult-0' },
})

function staffAndMembers(count: number, now: Date) {
  const person = (id: string, traits: object) => ({
    _id: id,
    municipalityId,
    nickname: id,
    skeleton: id,
    avatar: 'moon',
    language: 'sv',
    rulesAcceptedOn: now,
    lastVisitOn: now,
    passphraseHash: 'none',
    ...traits,
  })
  const adults = adultIds.map((id) => person(id, { role: id === managerId ? 'manager' : 'youth_worker' }))
  const young = Array.from({ length: count }, (_, index) =>
    person(`member-${index}`, { role: 'participant', birthYear: now.getFullYear() - 17, shownMessages: 5 }),
  )
  return [...adults, ...young]
}

const shift = (memberId: string, now: Date) => ({
  _id: `shift-${memberId}`,
  municipalityId,
  memberId,
  checkedInAt: now,
  lastSeenAt: now,
  standInUntil: new Date(now.getTime() + 8 * 3_600_000),
  isOpen: true,
})

/** Sessions as the sign-in leaves them, without two thousand deliberately slow hashes. */
async function signInAll(memberIds: readonly string[], secret: string): Promise<string[]> {
  const sessions = mongoose.connection.collection<{ _id: string; expires: Date; session: object }>('sessions')
  const expires = new Date(Date.now() + 12 * 3_600_000)
  const cookies: string[] = []
  const records = memberIds.map((memberId) => {
    const id = randomBytes(24).toString('base64url')
    const signature = createHmac('sha256', secret).update(id).digest('base64').replace(/=+$/, '')
    cookies.push(`sid=${encodeURIComponent(`s:${id}.${signature}`)}`)
    const cookie = { originalMaxAge: 12 * 3_600_000, expires, httpOnly: true, path: '/' }
    const session = { cookie, passport: { user: { memberId, sessionVersion: 1 } } }
    return { _id: createHash('sha256').update(id).digest('hex'), expires, session }
  })
  if (records.length > 0) await sessions.insertMany(records)
  return cookies
}

async function storeHistory(count: number, now: Date): Promise<void> {
  for (let start = 0; start < count; start += 1000) {
    const page = Array.from({ length: Math.min(1000, count - start) }, (_, offset) =>
      message(start + offset + 1, now),
    )
    await Message.collection.insertMany(page as never)
  }
}

const message = (number: number, now: Date) => ({
  _id: `message-${number}`,
  municipalityId,
  roomId: 'room-0',
  authorId: 'member-0',
  clientId: `seeded-${number}`,
  author: { id: 'member-0', nickname: 'member-0', avatar: 'moon', badge: null },
  ageBand: '16-19',
  text: `Det här är meddelande nummer ${number} i ett rum som har varit öppet länge`,
  state: 'posted',
  sentAt: now,
  postedAt: now,
  seq: number,
  rev: number,
  revs: [number],
})
