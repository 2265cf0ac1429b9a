import { asSessionId } from '@lyktan/shared/ids.ts'
import type { RemindersView } from '@lyktan/shared/reminders.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generateVAPIDKeys } from 'web-push'

import { Reminder, reminderIdOf } from '../../../server/reminders/reminder.model.ts'
import { cast, openMunicipality } from '../../support/cast.ts'
import { openLiveSession } from '../../support/live-session.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'
import { openDevice, openMailServer } from '../../support/post.ts'

let mail: Awaited<ReturnType<typeof openMailServer>>
let place: Place
let home: string
let omar: Person

beforeAll(async () => {
  mail = await openMailServer()
  const keys = generateVAPIDKeys()
  const environment = {
    SMTP_URL: mail.url,
    MAIL_FROM: 'Hänget <svara-inte@lindasa.example>',
    VAPID_PUBLIC_KEY: keys.publicKey,
    VAPID_PRIVATE_KEY: keys.privateKey,
    VAPID_CONTACT: 'mailto:drift@lindasa.example',
    PUSH_HOSTS: 'push.example',
  }
  place = await openPlace({ at: '2026-11-20T10:00:00.000Z', environment })
  home = await openMunicipality(place)
  omar = await cast.omar(place, home)
})
afterAll(async () => {
  await place.close()
  await mail.close()
})

const askForCode = async () => {
  const body = { address: 'nagon.annan@example.com' }
  return (await omar.fetch('/api/reminders/mail', { method: 'POST', body })).status
}

test('nobody floods an address with codes, neither by asking at once nor by ending it between', async () => {
  const statuses = await Promise.all(Array.from({ length: 9 }, askForCode))
  expect(statuses.filter((status) => status === 200)).toHaveLength(5)
  await omar.fetch('/api/reminders/stop', { method: 'POST', body: { way: 'all' } })
  expect(await askForCode()).toBe(429)
  expect(mail.letters).toHaveLength(5)
})

test('a cancelled session is told however many others have been reminded of what still holds', async () => {
  const soon = new Date('2026-11-20T10:20:00.000Z')
  const later = new Date('2026-11-20T10:25:00.000Z')
  const wishes = { state: 'planned', startedAt: null } as const
  const holds = await openLiveSession(place, home, { ...wishes, startsAt: soon })
  const gone = await openLiveSession(place, home, { ...wishes, startsAt: later, state: 'cancelled' })
  const reminder = (sessionId: string, memberId: string, toldFor: Date) => ({
    _id: reminderIdOf(asSessionId(sessionId), omar.id).replace(omar.id, memberId),
    municipalityId: home,
    sessionId,
    memberId,
    isWished: true,
    toldFor,
    toldSequence: 0,
    weedAt: later,
  })
  const others = Array.from({ length: 501 }, (_, number) => reminder(holds, `somebody-${number}`, soon))
  await Reminder.collection.insertMany([...others, reminder(gone, omar.id, later)] as never[])

  await place.turn('tell changes')
  expect(await Reminder.findOne({ sessionId: gone }).lean()).toMatchObject({ toldFor: null })
})

test('on a browser that several use only the last who asked is reminded', async () => {
  const elias = await cast.elias(place, home)
  const { subscription } = openDevice('https://push.example/one-browser')
  const devicesOf = async (who: Person) => {
    const answer: { reminders: RemindersView } = await (await who.fetch('/api/reminders')).json()
    return answer.reminders.devices
  }
  for (const who of [omar, elias])
    expect((await who.fetch('/api/reminders/push', { method: 'POST', body: subscription })).status).toBe(200)
  expect([await devicesOf(omar), await devicesOf(elias)]).toEqual([0, 1])
})
