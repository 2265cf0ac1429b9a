import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import type { SessionId } from '@lyktan/shared/ids.ts'
import { hosting } from '../../client/src/words/sv/hosting.ts'
import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { desktop, openStage, phone } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { rightDraft } from '../support/session-rows.ts'
import { openLine } from './session-line.ts'
import type { SessionLine } from './session-line.ts'
import { button, comeInAtOnce, saidAloud, sees, signIn } from './steps.ts'

let stage: Stage
let samira: Page
let jonte: Page
let noor: Page
let line: SessionLine
let sessionId: SessionId
const title = 'Spelkväll med alla'

beforeAll(async () => {
  stage = await openStage()
  ;[samira, jonte, noor] = await Promise.all([
    stage.visitor(desktop),
    stage.visitor(phone),
    stage.visitor(phone),
  ])
  await Promise.all([
    signIn(stage, samira, 'Samira'),
    signIn(stage, jonte, 'Jonte'),
    comeInAtOnce(stage, noor, { ageBand: '16-19', turns: 17, nickname: 'Noor' }),
  ])
  line = await openLine(stage, samira)
  const { shift } = await line.ask('shift:view', {})
  const startsAt = new Date(Date.now() + 20 * 60_000)
  const { session } = await line.ask('session:plan', {
    ...rightDraft,
    title,
    ageBands: ['16-19'],
    access: [],
    place: { kind: 'both', address: 'Storgatan 1' },
    hosts: shift.adults.map(({ id }) => id),
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString(),
  })
  sessionId = session.id
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(async () => {
  line.close()
  await stage.close()
})

it('a leader opens the lobby from her shift, starts when the adults are there, hears of a lost host, ends, and closes the attendance', async () => {
  await samira.goto('/personal')
  await samira.getByRole('link', { name: hosting.lead(title) }).click()
  await sees(samira, hosting.title)
  await expectAccessible(samira)
  await button(samira, hosting.openLobby).click()
  await sees(samira, hosting.hostStates.here)
  await saidAloud(samira, 'status', hosting.lobbyOpened)

  await noor.goto(`/traff/${sessionId}`)
  await sees(noor, title)
  await jonte.goto(`/traff/${sessionId}`)
  await sees(jonte, hosting.enough)
  await expectAccessible(jonte)
  await expectNoSidewaysScroll(jonte)
  await button(jonte, hosting.start).click()
  await sees(samira, hosting.end)

  await jonte.goto('/hjalp')
  await samira.goto('/personal')
  await sees(samira, hosting.rung['all-hosts-gone'](title))
  await sees(noor, sv.rooms.hostsGone)
  await samira.getByRole('link', { name: hosting.rung.open }).click()

  await button(samira, hosting.end).click()
  await samira.getByRole('dialog').getByRole('button', { name: hosting.end }).click()
  await sees(samira, hosting.attendance.heads)
  await samira.getByLabel(hosting.attendance.band('16-19')).fill('4')
  await button(samira, hosting.attendance.save).click()
  await saidAloud(samira, 'status', hosting.attendance.saved)
  await expectAccessible(samira)
  await button(samira, hosting.attendance.close).click()
  await samira.getByRole('dialog').getByRole('button', { name: hosting.attendance.close }).click()
  await sees(samira, hosting.attendance.closed)
})
