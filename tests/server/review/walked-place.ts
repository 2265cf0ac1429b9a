import type { Announcements } from '@lyktan/shared/announcements.ts'
import { asMemberId, asMunicipalityId, asRoomId } from '@lyktan/shared/ids.ts'
import type { ClientId } from '@lyktan/shared/ids.ts'
import type { Actor } from '@lyktan/shared/roles.ts'
import type { Call } from '../../../server/call.ts'
import type { Say } from '../../../server/realtime/say.ts'
import { messages } from '../../../server/messages/message.model.ts'
import type { MessageRecord } from '../../../server/messages/message.model.ts'
import { queueHeld } from '../../../server/messages/queue-held.ts'
import { Shift } from '../../../server/shifts/shift.model.ts'
import { furnish, furnishMunicipality } from '../../support/cast.ts'
import { createIds } from '../../support/clock.ts'
import { surroundings } from '../../support/circumstances.ts'
import { addMember } from '../../support/people.ts'

/** What one person heard, with the id of what it was about. */
interface Heard {
  readonly memberId: string
  readonly name: string
  readonly payload: unknown
}

/** The process dies while it tells somebody something. */
export class Crash extends Error {}

/** A place without a server before it: verbs, a stopped clock, and a process that can be made to die. */
export async function walkedPlace(name: string) {
  const here = surroundings()
  const newId = createIds(`${name}-`)
  const municipalityId = asMunicipalityId(name)
  await furnishMunicipality(name)
  const roomId = asRoomId(`room-${name}`)
  await furnish({ id: roomId, municipalityId, name: 'Soffan', ageBands: ['16-19'] })
  const stage = { url: '', newId: newId, clock: here.clock }
  const heard: Heard[] = []
  let saysLeft = Number.POSITIVE_INFINITY
  const orDie = (act: () => void) => {
    saysLeft -= 1
    if (saysLeft < 0) throw new Crash('the process is gone')
    act()
  }
  const say: Say = {
    ...here.call().say,
    toMember: (memberId, event, payload) => orDie(() => void heard.push({ memberId, name: event, payload })),
    toLeaders: () => orDie(() => undefined),
    toManagers: () => orDie(() => undefined),
    toManagersExcept: () => orDie(() => undefined),
  }
  const person = async (
    nickname: string,
    role: 'participant' | 'youth_worker' | 'manager',
  ): Promise<Actor> => {
    const young = role === 'participant' ? { birthYear: 2009, shownMessages: 9 } : {}
    const id = asMemberId(await addMember(stage, { nickname, role, municipalityId, ...young }))
    if (role === 'youth_worker') {
      const at = here.clock.now()
      const times = { checkedInAt: at, lastSeenAt: at }
      await Shift.create({ _id: newId(), municipalityId, memberId: id, ...times, isOpen: true })
      here.call().live.presence.arrive(id, `page of ${nickname}`)
    }
    return { id, municipalityId, role, ...(role === 'participant' && { ageBand: '16-19' as const }) }
  }
  const by = (actor: Actor): Call => ({ ...here.callBy(actor), newId, say })
  return {
    clock: here.clock,
    municipalityId,
    roomId,
    by,
    call: () => ({ ...here.call(), newId, say }),
    alva: await person('Alva', 'participant'),
    readers: [await person('Omar', 'participant'), await person('Elias', 'participant')],
    staff: [
      await person('Signe', 'youth_worker'),
      await person('Tor', 'youth_worker'),
      await person('Lina', 'youth_worker'),
      await person('Per', 'manager'),
    ],
    /** The process dies when it has told so many more. */
    dieAfter: (says: number) => {
      saysLeft = says
    },
    live: () => {
      saysLeft = Number.POSITIVE_INFINITY
    },
    /** What was told under this name to this member. */
    told: <Name extends keyof Announcements>(memberId: string, event: Name) =>
      heard
        .filter((one) => one.memberId === memberId && one.name === event)
        .map((one) => one.payload as Announcements[Name]),
    /** Alva has written something that waits. */
    write: async (authorId: string) => {
      const text = `text ${newId()}`
      const record: MessageRecord = {
        _id: newId(),
        municipalityId,
        roomId,
        authorId,
        clientId: `client-${newId()}` as ClientId,
        author: { id: asMemberId(authorId), nickname: 'Alva', avatar: 'moon', badge: null },
        ageBand: '16-19',
        text,
        state: 'held',
        sentAt: here.clock.now(),
        hold: { reasons: ['read-first'], spans: [], findings: [], help: false },
        isOwn: true,
        toQueue: true,
      }
      await messages().insertOne(record)
      await queueHeld({ ...here.call(), newId, say }, record)
    },
  }
}
