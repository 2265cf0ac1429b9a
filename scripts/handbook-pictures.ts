import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { Avatar } from '@lyktan/shared/avatars.ts'
import type { Page } from 'playwright-core'

import { sv } from '../client/src/words/sv.ts'
import { button, enterRoom, heading, sees, write, writeAnyway } from '../tests/journeys/steps.ts'

interface Guest {
  readonly nickname: string
  readonly ageBand: AgeBand
  readonly turns: number
  readonly avatar: Avatar
}

/** Who takes the pictures: people of the demo who come in, and the shutter. */
export interface Camera {
  readonly guest: (who: Guest, wide?: boolean) => Promise<Page>
  readonly staff: (nickname: string, wide?: boolean) => Promise<Page>
  readonly picture: (page: Page, name: string) => Promise<void>
}

const sara: Guest = { nickname: 'Snigelpost', ageBand: '16-19', turns: 17, avatar: 'leaf' }
const alex: Guest = { nickname: 'Kvällskaffe', ageBand: '16-19', turns: 18, avatar: 'cloud' }

const stina: Guest = { nickname: 'Molnvante', ageBand: '13-15', turns: 14, avatar: 'cloud' }

/** A talk: what a young person sees once a leader has answered. */
export async function talkPicture({ guest, staff, picture }: Camera): Promise<void> {
  const { talks, messages } = sv
  const [girl, leader] = [await guest(stina), await staff('Samira')]
  const say = async (page: Page, text: string) => {
    await page.getByLabel(talks.write, { exact: true }).fill(text)
    await button(page, messages.send).click()
    await page.locator('.msgs .pending').waitFor({ state: 'detached' })
  }
  await girl.goto('/samtal')
  await girl.getByRole('radio', { name: 'Samira' }).check()
  await button(girl, talks.begin).click()
  await say(girl, 'Hej, har du tid? Det är lite tjafs i klassen')
  await leader.goto('/personal/samtal')
  await leader.getByRole('link', { name: stina.nickname }).click()
  await button(leader, talks.staff.answer).click()
  await say(leader, 'Hej! Jag har tid. Vill du berätta vad som hände?')
  await sees(girl, 'Jag har tid.')
  await picture(girl, 'talk')
}

/** The pictures in the leaders' handbook: the shift, a decision, a raid, an alarm. */
export async function handbookPictures({ guest, staff, picture }: Camera): Promise<void> {
  const [loud, sad] = [await guest(sara), await guest(alex)]
  const [leader, colleague] = [await staff('Samira'), await staff('Jonte', false)]
  await leader.goto('/personal')
  await sees(leader, sv.shifts.enough)
  await picture(leader, 'shift')

  for (const page of [loud, sad]) await enterRoom(page, 'Spelhörnan')
  await leader.goto('/personal/granska')
  await writeAnyway(loud, 'Du är så jävla dum, ingen gillar dig')
  await leader.getByRole('link', { name: sv.review.titles.harassment_bullying }).click()
  await heading(leader, sv.review.around).waitFor()
  await leader.keyboard.press('3')
  await leader.getByText(sv.deciding.more, { exact: true }).click()
  await leader.getByRole('checkbox', { name: sv.deciding.warn }).check()
  await leader.locator('.decide').evaluate((form) => form.scrollIntoView({ block: 'start' }))
  await picture(leader, 'decide')

  for (const text of ['hej hej hej hej', 'kom igen nu då', 'ingen är bra här']) await write(loud, text)
  await leader.goto('/personal/granska')
  await button(leader, sv.desk.toolRaid).click()
  const sheet = leader.getByRole('dialog', { name: sv.raids.title })
  await sheet.getByLabel(sv.raids.room).selectOption({ label: 'Spelhörnan' })
  await sheet.getByRole('button', { name: sv.raids.brakeNow }).waitFor()
  await picture(leader, 'raid')

  await colleague.goto('/personal')
  await sees(colleague, sv.shifts.enough)
  await write(sad, 'jag orkar inte leva längre')
  await sees(colleague, sv.review.rung.crisis)
  await picture(colleague, 'alarm')
}
