import type { Locator, Page } from 'playwright-core'

import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { Avatar } from '@lyktan/shared/avatars.ts'
import { sv } from '../../client/src/words/sv.ts'
import type { Stage } from '../support/browser.ts'

/** What people do in every journey, by the words they read. */

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
export const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })

export async function signIn(stage: Stage, page: Page, nickname: string): Promise<void> {
  await page.goto('/logga-in')
  await page.getByLabel(sv.access.nickname, { exact: true }).fill(nickname)
  await page.getByLabel(sv.access.passphrase, { exact: true }).fill(stage.passphraseOf(nickname))
  await button(page, sv.access.signIn).click()
  await page.waitForURL((address) => address.pathname !== '/logga-in')
}

interface Newcomer {
  readonly ageBand: '13-15' | '16-19'
  readonly turns: number
  readonly nickname: string
}

/** Comes in with a card. `onPage` is told of each page on the way, when it stands. Answers with the way back. */
export async function comeIn(
  stage: Stage,
  page: Page,
  { ageBand, turns, nickname, onPage = async () => {} }: Newcomer & { readonly onPage?: () => Promise<void> },
): Promise<{ passphrase: string; recoveryCode: string }> {
  const { access } = sv
  await page.goto(stage.cardOf(ageBand))
  await page.getByLabel(access.birthYear).selectOption(String(new Date().getFullYear() - turns))
  await onPage()
  await button(page, access.next).click()

  await heading(page, access.selfHeading).waitFor()
  await page.getByLabel(access.nickname, { exact: true }).fill(nickname)
  await page.getByText(sv.look.figures.fish, { exact: true }).click()
  await onPage()
  await button(page, access.next).click()

  await heading(page, access.rulesHeading).waitFor()
  await page.getByText(access.accept, { exact: true }).click()
  await onPage()
  await button(page, access.next).click()

  await heading(page, access.keyHeading).waitFor()
  const passphrase = await page.getByLabel(access.passphrase, { exact: true }).inputValue()
  await onPage()
  await button(page, access.enter).click()

  await heading(page, access.codeHeading).waitFor()
  const recoveryCode = await page.locator('#recovery-code').innerText()
  await page.getByText(access.wroteDown, { exact: true }).click()
  await onPage()
  await button(page, access.toRooms).click()
  await heading(page, sv.rooms.hello(nickname)).waitFor()
  return { passphrase, recoveryCode }
}

/** Comes in with a card without going through the pages, for those who only make up the company. */
export async function comeInAtOnce(
  stage: Stage,
  page: Page,
  {
    ageBand,
    turns,
    nickname,
    avatar = 'leaf',
  }: Omit<Newcomer, 'ageBand'> & { ageBand: AgeBand; avatar?: Avatar },
): Promise<void> {
  await page.goto('/regler')
  const status = await page.evaluate(
    async (asked) => {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch('/api/join', { method: 'POST', headers, body: JSON.stringify(asked) })
      return answer.status
    },
    {
      code: stage.cardOf(ageBand).split('=')[1],
      birthYear: new Date().getFullYear() - turns,
      nickname,
      avatar,
      passphrase: 'korgen fiolen taklampa vinterhimmel',
      acceptsRules: true,
      language: 'sv',
    },
  )
  if (status >= 300) throw new Error(`${nickname} could not come in: ${status}`)
}

/** From the list of rooms into one. */
export async function enterRoom(page: Page, room: string): Promise<void> {
  if (new URL(page.url()).pathname !== '/rum') await page.goto('/rum')
  await page.getByRole('link', { name: room, exact: true }).click()
  await fieldOf(page).waitFor()
}

export const fieldOf = (page: Page): Locator => page.getByLabel(/^Skriv i /)

export async function write(page: Page, text: string): Promise<void> {
  await fieldOf(page).fill(text)
  await button(page, sv.messages.send).click()
}

/** Writes what she is asked to look at once more, and sends it as it is. */
export async function writeAnyway(page: Page, text: string): Promise<void> {
  await write(page, text)
  await button(page, sv.messages.nudge.anyway).click()
}

/** The message with this text, as a whole with what stands beneath it. */
export const messageOf = (page: Page, text: string): Locator =>
  page.getByRole('article').filter({ hasText: text })

/** Waits until a text is on the page to be seen. */
export const sees = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor()

/** Goes there with the Tab key alone. @throws when no way leads there */
export async function tabTo(page: Page, to: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (await to.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('The Tab key does not lead there.')
}

/** A leader takes the case with this title into her hands. */
export async function openCase(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: title }).first().click()
  await heading(page, sv.review.around).waitFor()
}

/** What the page has had read aloud of late. */
export const saidAloud = (page: Page, region: 'alert' | 'status' | 'log', text: string): Promise<void> =>
  page.locator(`[role=${region}] p`, { hasText: text }).first().waitFor({ state: 'attached' })
