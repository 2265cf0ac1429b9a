import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { desktop, openStage, phone } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { button, saidAloud, sees, signIn } from './steps.ts'

const { handover } = sv

let stage: Stage
let samira: Page
let jonte: Page

beforeAll(async () => {
  stage = await openStage()
  ;[samira, jonte] = await Promise.all([stage.visitor(phone), stage.visitor(desktop)])
  await Promise.all([signIn(stage, samira, 'Samira'), signIn(stage, jonte, 'Jonte')])
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(() => stage.close())

it('what one shift leaves is read by the next, and who wrote it sees that it has arrived', async () => {
  await samira.goto('/personal')
  await samira.getByRole('link', { name: handover.toRead }).click()
  await button(samira, handover.acknowledge).click()
  await sees(samira, handover.allRead)
  await saidAloud(samira, 'status', handover.acknowledged)
  await samira.getByLabel(handover.write).fill('Soffan var livlig i kväll.')
  await button(samira, handover.save).click()
  await sees(samira, handover.notRead)
  await expectAccessible(samira)
  await expectNoSidewaysScroll(samira)

  await jonte.goto('/personal')
  await sees(jonte, handover.unread)
  await expectAccessible(jonte)
  await jonte.getByRole('link', { name: handover.toRead }).click()
  await sees(jonte, 'Soffan var livlig i kväll.')
  await button(jonte, handover.acknowledge).click()
  await sees(jonte, handover.allRead)
  await expectAccessible(jonte)
  await sees(samira, handover.readBy('Jonte'))
})
