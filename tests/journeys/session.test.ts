import type { Page } from 'playwright-core'
import { io } from 'socket.io-client'
import type { Socket } from 'socket.io-client'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import type { ServerToClient } from '@lyktan/shared/announcements.ts'
import type { ClientToServer } from '@lyktan/shared/commands.ts'
import { hosting } from '../../client/src/words/sv/hosting.ts'
import { live } from '../../client/src/words/sv/live.ts'
import { sessions } from '../../client/src/words/sv/sessions.ts'
import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { eventually } from '../support/eventually.ts'
import { desktop, openStage, phone } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { rightDraft } from '../support/session-rows.ts'
import { button, comeInAtOnce, heading, saidAloud, sees, signIn, tabTo } from './steps.ts'

let stage: Stage
let noor: Page
let samira: Page
let sessionId: string
let desk: Socket<ServerToClient, ClientToServer>
const title = 'Quiz i soffan'

beforeAll(async () => {
  stage = await openStage()
  ;[noor, samira] = await Promise.all([stage.visitor(phone), stage.visitor(desktop)])
  await Promise.all([
    comeInAtOnce(stage, noor, { ageBand: '16-19', turns: 17, nickname: 'Noor' }),
    signIn(stage, samira, 'Samira'),
  ])
  desk = await deskOf(samira)
  await plan()
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(async () => {
  desk.disconnect()
  await stage.close()
})

/** What a leader's own page would send. */
async function deskOf(page: Page): Promise<typeof desk> {
  const cookies = await page.context().cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const headers = { cookie, origin: stage.url }
  return io(stage.url, { transports: ['websocket'], extraHeaders: headers, forceNew: true })
}

/** In half an hour, with one place, by Samira and Jonte. */
async function plan(): Promise<void> {
  const startsAt = new Date(Date.now() + 30 * 60_000)
  const { shift } = await asked('shift:view', {})
  const draft = {
    ...rightDraft,
    title,
    ageBands: ['16-19'],
    access: ['read-aloud'],
    signUp: 'open',
    capacity: 1,
    hosts: shift.adults.map(({ id }: { id: string }) => id),
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + 60 * 60_000).toISOString(),
  }
  sessionId = (await asked('session:plan', draft)).session.id
}

async function asked(name: string, input: unknown) {
  const reply = await desk.timeout(20_000).emitWithAck(name as 'room:list', input as never)
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.problem)}`)
  return JSON.parse(JSON.stringify(reply))
}

/** Presses what has this name, by Tab and Enter alone. */
async function press(page: Page, name: string, role: 'button' | 'link' = 'button'): Promise<void> {
  await tabTo(page, page.getByRole(role, { name, exact: true }).first())
  await page.keyboard.press('Enter')
}

it('by keyboard alone she finds what is on and signs up; her place is told, and a screen reader hears it', async () => {
  await noor.goto('/rum')
  await heading(noor, sv.rooms.hello('Noor')).waitFor()
  await press(noor, sv.frame.sessions, 'link')
  await heading(noor, sessions.title).waitFor()
  await press(noor, sessions.filters.digital)
  await expectAccessible(noor)
  await expectNoSidewaysScroll(noor)

  await press(noor, title, 'link')
  await heading(noor, title).waitFor()
  await sees(noor, sessions.signUp.counts(0, 1))
  await expectAccessible(noor)
  await press(noor, sessions.signUp.join)
  await sees(noor, sessions.signUp.signedUp)
  await saidAloud(noor, 'status', sessions.signUp.signedUp)
  expect(await noor.evaluate(() => document.activeElement?.tagName)).toBe('H2')
  await expectAccessible(noor)
  await expectNoSidewaysScroll(noor)
})

it('she says once what she needs; the host reads what to do, and not who', async () => {
  await press(noor, sessions.toNeeds, 'link')
  await heading(noor, sessions.needs.title).waitFor()
  await tabTo(noor, noor.getByRole('checkbox', { name: sessions.needs.choices['more-time'] }))
  await noor.keyboard.press('Space')
  await saidAloud(noor, 'status', sessions.needs.saved)
  await expectAccessible(noor)
  await expectNoSidewaysScroll(noor)

  await samira.goto('/traffar')
  await samira.getByRole('link', { name: title, exact: true }).first().click()
  await sees(samira, sessions.staff.needs['more-time'])
  await expectAccessible(samira)
})

it('who comes late stands in line, and is offered the place when somebody else cannot come', async () => {
  const omar = await stage.visitor(phone)
  await comeInAtOnce(stage, omar, { ageBand: '16-19', turns: 17, nickname: 'Omar' })
  await omar.goto('/traffar')
  await omar.getByRole('link', { name: title, exact: true }).click()
  await button(omar, sessions.signUp.joinLine).click()
  await sees(omar, sessions.signUp.waiting(1))
  await omar.goto('/rum')
  await noor.goBack()
  await heading(noor, title).waitFor()
  await press(noor, sessions.signUp.leave)
  await sees(omar, /Du har fått en plats på en träff/)
  await saidAloud(omar, 'alert', 'Du har fått en plats')
  await expectAccessible(omar)
  await omar.getByRole('link', { name: sessions.answerOffer, exact: true }).click()
  await sees(omar, /En plats är din om du vill/)
  await expectAccessible(omar)
  await button(omar, sessions.signUp.decline).click()
  await sees(omar, sessions.signUp.join)
  // Her page learns of the free place in a while; asking gives it to her at once.
  await press(noor, sessions.signUp.joinLine)
  await sees(noor, sessions.signUp.signedUp)
  await omar.context().close()
})

it('the lobby opens on her page by itself, then the session; she takes part by keyboard', async () => {
  await button(samira, hosting.openLobby).click()
  await heading(noor, live.lobby.title).waitFor()
  await expectAccessible(noor)
  await expectNoSidewaysScroll(noor)
  await button(samira, hosting.start).click()
  await press(noor, live.hands.raise)
  await button(noor, live.hands.lower).waitFor()
  // A raised hand is taking part: it is known within seconds that she was there.
  await eventually(async () =>
    expect((await asked('attendance:view', { sessionId })).attendance.people).toHaveLength(1),
  )
  await expectAccessible(noor)
  await expectNoSidewaysScroll(noor)
})

it('afterwards two presses say how it was, and she is thanked', async () => {
  await button(samira, hosting.end).click()
  await samira.getByRole('dialog').getByRole('button', { name: hosting.end }).click()
  await heading(noor, sessions.feedback.thanks).waitFor()
  await expectAccessible(noor)
  await press(noor, sessions.feedback.faces[4] ?? '')
  await expectAccessible(noor)
  await press(noor, sessions.feedback.answers.yes)
  await sees(noor, sessions.feedback.given)
  await expectNoSidewaysScroll(noor)
  await sees(samira, sessions.staff.tooFew)
})
