import { ageBands } from '@lyktan/shared/age-bands.ts'
import { asMunicipalityId } from '@lyktan/shared/ids.ts'
import type { Circumstances } from '../call.ts'
import { findInvitation } from '../invitations/find-invitation.ts'
import { keepInvitations } from '../invitations/make-invitations.ts'
import type { MemberFacts } from '../members/member-facts.ts'
import { makeMunicipality } from '../municipalities/make-municipality.ts'
import { nameComplaintsReader } from '../municipalities/name-complaints-reader.ts'
import { Refusal } from '../refusal.ts'
import { createRoom } from '../rooms/create-room.ts'
import { seedAccounts } from './demo-accounts.ts'
import { readDemoFile, writeDemoFile } from './demo-file.ts'
import type { DemoFile } from './demo-file.ts'
import { demoAdults, demoMunicipality, demoReader, demoRooms } from './demo-place.ts'
import { callBy, openDemoShift } from './demo-shift.ts'
import { seedContacts } from './seed-contacts.ts'
import { seedProgramme } from './seed-programme.ts'
import { seedRota } from './seed-rota.ts'

const invitationDays = 365

/**
 * Makes the demo municipality where it is missing, keeps it where it is there, and opens its rooms for eight hours.
 * Writes `demo.json` (mode 600) in the folder with the address, the accounts and the cards, which can be used many times.
 * Every step looks first, so a start that was broken off is mended by the next.
 * @param place where the file is kept, and the address that people open
 */
export async function seedDemo(call: Circumstances, place: { folder: string; url: string }): Promise<void> {
  const before = await readDemoFile(place.folder)
  const municipalityId = await seedMunicipality(call)
  const accounts = await seedAccounts(call, municipalityId, before)
  const invitations = await seedInvitations(call, municipalityId, before)
  await writeDemoFile(place.folder, {
    url: place.url,
    accounts: accounts.map(({ member, passphrase }) => ({
      role: member.role,
      nickname: member.nickname,
      password: passphrase,
    })),
    invitations,
  })
  const members = accounts.map(({ member }) => member)
  await seedRooms(call, members)
  await seedContacts(call, members)
  // The demo has one manager: somebody outside the place reads what is said against him (decision 0018).
  await nameComplaintsReader(call, { municipalityId: asMunicipalityId(municipalityId), nickname: demoReader })
  await seedProgramme(call, members)
  await seedRota(call, members)
  await openDemoShift(
    call,
    members.filter(({ nickname }) => demoAdults.includes(nickname)),
  )
}

/** What a newcomer reads in the terminal: where to go, whom to be. */
export async function sayDemo(place: { folder: string; url: string }): Promise<string> {
  const demo = await readDemoFile(place.folder)
  if (demo === null) return ''
  const people = demo.accounts.map(
    ({ role, nickname, password }) => `  ${role.padEnd(13)} ${nickname.padEnd(10)} ${password}`,
  )
  const cards = demo.invitations.map(
    ({ code, ageBand }) => `  ${ageBand.padEnd(13)} ${place.url}/kom-in#kod=${code}`,
  )
  return [
    '',
    `This is a demo: open ${place.url} and be one of these, or come in with a card.`,
    '',
    ...people,
    '',
    ...cards,
    '',
    `The same is kept in ${place.folder}/demo.json.`,
    '',
  ].join('\n')
}

async function seedMunicipality(call: Circumstances): Promise<string> {
  const find = async () =>
    (await call.live.municipalities.all()).find(({ slug }) => slug === demoMunicipality.slug)?.id
  const known = await find()
  if (known !== undefined) return known
  try {
    return await makeMunicipality(call, demoMunicipality)
  } catch (error) {
    // Another process that started at the same moment was faster.
    const made = error instanceof Refusal ? await find() : undefined
    if (made === undefined) throw error
    return made
  }
}

async function seedRooms(call: Circumstances, members: readonly MemberFacts[]): Promise<void> {
  const manager = members.find(({ role }) => role === 'manager')
  if (manager === undefined) return
  const rooms = await call.live.rooms.inMunicipality(manager.municipalityId)
  const missing = rooms.length === 0 ? demoRooms : []
  for (const room of missing) await createRoom(callBy(call, manager), room)
}

/** The cards of the file while they can be used; otherwise one for each age band. */
async function seedInvitations(
  call: Circumstances,
  municipalityId: string,
  before: DemoFile | null,
): Promise<DemoFile['invitations']> {
  const known = await Promise.all((before?.invitations ?? []).map((card) => isUsable(call, card.code)))
  if (before !== null && known.every(Boolean)) return before.invitations
  const wish = { municipalityId, count: 1, days: invitationDays, isReusable: true }
  const cards = await Promise.all(ageBands.map((ageBand) => keepInvitations(call, { ...wish, ageBand })))
  return cards.flat().map(({ code, ageBand }) => ({ code, ageBand }))
}

async function isUsable(call: Circumstances, code: string): Promise<boolean> {
  try {
    return (await findInvitation(call, code)).isReusable
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
