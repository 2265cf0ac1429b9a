import { afterAll, beforeAll, expect, it } from 'vitest'

import { reminders as words } from '../../client/src/words/sv/reminders.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { openStage } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { openMailServer } from '../support/post.ts'
import { button, heading, signIn } from './steps.ts'

let mail: Awaited<ReturnType<typeof openMailServer>>
let stage: Stage

beforeAll(async () => {
  mail = await openMailServer()
  stage = await openStage({ SMTP_URL: mail.url, MAIL_FROM: 'svara-inte@lindasa.example' })
})
afterAll(async () => {
  await stage.close()
  await mail.close()
})

it('she chooses to be reminded by mail, shows that the address is hers, and has it forgotten', async () => {
  const page = await stage.visitor()
  await signIn(stage, page, 'Kaktusen')
  await page.goto('/jag')
  await heading(page, words.title).waitFor()
  await page.getByLabel(words.address).fill('ingen adress')
  await button(page, words.sendCode).click()
  await page.getByText(words.addressWrong).waitFor()
  await page.getByLabel(words.address).fill('kaktus@example.com')
  await button(page, words.sendCode).click()
  const field = page.getByLabel(words.code, { exact: true })
  await field.waitFor()
  await expectAccessible(page)
  // The page asks for the code once the mail server has taken the letter.
  const [letter] = mail.letters
  await field.fill(/[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(letter?.source ?? '')?.[0]?.toLowerCase() ?? '')
  await button(page, words.confirm).click()
  await page.getByText(words.confirmed('k…@example.com')).waitFor()
  await expectNoSidewaysScroll(page)

  const feed: { items: { id: string; title: string }[] } = await (
    await fetch(`${stage.url}/program.json`)
  ).json()
  await page.goto(`/traff/${feed.items.find(({ title }) => title === 'Torsdagsquiz')?.id ?? ''}`)
  const remindMe = page.getByRole('switch', { name: words.remindMe })
  await remindMe.click()
  await page.getByText(words.remindOn).waitFor({ state: 'attached' })
  await page.reload()
  await page.getByRole('switch', { name: words.remindMe, checked: true }).waitFor()

  await page.goto('/jag')
  await button(page, words.forget).click()
  await page.getByLabel(words.address).waitFor()
  expect(stage.faults()).toEqual([])
})
