import { ageBands } from '@lyktan/shared/age-bands.ts'
import { limits } from '@lyktan/shared/limits.ts'
import { isStaff, roles } from '@lyktan/shared/roles.ts'
import { makeAccount } from '../../server/access/make-account.ts'
import { allTimers } from '../../server/all-timers.ts'
import { verifyAudit } from '../../server/audit/verify-audit.ts'
import { writeAudit } from '../../server/audit/write-audit.ts'
import type { Circumstances } from '../../server/call.ts'
import { keepInvitations, validDays } from '../../server/invitations/make-invitations.ts'
import { nameComplaintsReader } from '../../server/municipalities/name-complaints-reader.ts'
import { makeMunicipality } from '../../server/municipalities/make-municipality.ts'
import type { MunicipalityFacts } from '../../server/municipalities/municipality-book.ts'
import { Misuse } from './misuse.ts'

/** Options that were given, by name. */
export type Wishes = ReadonlyMap<string, string>

/** What to print, and whether all is well. */
interface Told {
  readonly lines: readonly string[]
  readonly isWell: boolean
}

type AdminVerb = (call: Circumstances, wishes: Wishes) => Promise<Told>

/** Table of contents of the command line. */
export const adminVerbs: Readonly<Record<string, AdminVerb>> = {
  'create-municipality': createMunicipality,
  'create-staff': createStaff,
  invite,
  'complaints-reader': complaintsReader,
  'audit verify': auditVerify,
  'retention run': retentionRun,
}

async function createMunicipality(call: Circumstances, wishes: Wishes): Promise<Told> {
  const slug = needed(wishes, 'slug')
  if (!/^[a-z0-9-]{2,40}$/.test(slug)) throw new Misuse('--slug may hold a to z, 0 to 9 and dashes only.')
  const areas = listed(wishes.get('areas'))
  await makeMunicipality(call, {
    slug,
    name: needed(wishes, 'name'),
    placeName: needed(wishes, 'place'),
    areas,
  })
  return well([
    `${slug} is there. Next: npm run admin -- create-staff --municipality ${slug} --role manager --name …`,
    'The retention plan is the proposed one: a manager enters the board’s decision in the settings.',
  ])
}

async function createStaff(call: Circumstances, wishes: Wishes): Promise<Told> {
  const municipality = await municipalityOf(call, wishes)
  const role = chosen(wishes, 'role', roles.filter(isStaff))
  const nickname = needed(wishes, 'name')
  if (nickname.length > limits.nicknameCharactersMax)
    throw new Misuse(`--name may have ${limits.nicknameCharactersMax} characters at most.`)
  const title = wishes.get('title')
  const made = await makeAccount(call, {
    municipalityId: municipality.id,
    role,
    nickname,
    avatar: 'planet',
    ...(title === undefined ? {} : { title }),
  })
  return well([
    `${nickname} can sign in as ${role} of ${municipality.name} with this passphrase. It is shown this once:`,
    '',
    `  ${made.passphrase}`,
  ])
}

async function invite(call: Circumstances, wishes: Wishes): Promise<Told> {
  const { id: municipalityId, slug } = await municipalityOf(call, wishes)
  const ageBand = chosen(wishes, 'band', ageBands)
  const count = Number(wishes.get('count') ?? 1)
  if (!Number.isInteger(count) || count < 1 || count > limits.invitationsAtOnce)
    throw new Misuse(`--count must be between 1 and ${limits.invitationsAtOnce}.`)
  const wish = { municipalityId, ageBand, count, days: validDays, isReusable: false }
  const cards = await keepInvitations(call, wish)
  for (const card of cards) {
    const object = { kind: 'invitation', id: card.id }
    await writeAudit(call, { municipalityId, act: 'invitations:make', object, reason: ageBand })
  }
  const lines = cards.map(({ code, address }) => `  ${code}  ${address}`)
  return well([`Cards of ${slug} for ${ageBand}, each good once within ${validDays} days:`, '', ...lines])
}

/** Set here alone: a manager's own settings cannot touch who reads what is said against her. */
async function complaintsReader(call: Circumstances, wishes: Wishes): Promise<Told> {
  const { id: municipalityId, slug } = await municipalityOf(call, wishes)
  const name = needed(wishes, 'name')
  const reader = await nameComplaintsReader(call, { municipalityId, nickname: name })
  if (reader === null)
    throw new Misuse(`${slug} has no analyst or admin called ${name}: somebody outside the place must read.`)
  return well([`${name} reads what is said against the only manager of ${slug}.`])
}

async function auditVerify(call: Circumstances, wishes: Wishes): Promise<Told> {
  const asked = wishes.has('municipality')
    ? [await municipalityOf(call, wishes)]
    : await call.live.municipalities.all()
  const verdicts = await Promise.all(
    asked.map(async ({ id, slug }) => ({ slug, ...(await verifyAudit(id)) })),
  )
  const lines = verdicts.map((verdict) =>
    verdict.isIntact
      ? `${verdict.slug}: whole, ${verdict.entries} entries, last hash ${verdict.head}`
      : `${verdict.slug}: BROKEN at entry ${verdict.number} (${verdict.fault})`,
  )
  return { lines, isWell: verdicts.every(({ isIntact }) => isIntact) }
}

/** Everything that the server weeds by itself, one after the other. */
async function retentionRun(call: Circumstances): Promise<Told> {
  const weeding = allTimers.filter(({ name }) => name.startsWith('weed '))
  for (const timer of weeding) await timer.run(call)
  return well(weeding.map(({ name }) => `${name}: done`))
}

const well = (lines: readonly string[]): Told => ({ lines, isWell: true })

const listed = (text = ''): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')

export function needed(wishes: Wishes, name: string): string {
  const value = wishes.get(name)?.normalize('NFC').trim()
  if (value === undefined || value === '')
    throw new Misuse(`--${name} is missing. See: npm run admin -- --help`)
  return value
}

function chosen<Choice extends string>(wishes: Wishes, name: string, choices: readonly Choice[]): Choice {
  const value = needed(wishes, name)
  const choice = choices.find((one) => one === value)
  if (choice === undefined) throw new Misuse(`--${name} must be one of ${choices.join(', ')}.`)
  return choice
}

async function municipalityOf(call: Circumstances, wishes: Wishes): Promise<MunicipalityFacts> {
  const all = await call.live.municipalities.all()
  const slug = needed(wishes, 'municipality')
  const found = all.find((municipality) => municipality.slug === slug)
  if (found !== undefined) return found
  const known = all.map((municipality) => municipality.slug).join(', ') || 'none yet'
  throw new Misuse(`There is no municipality called ${slug}. There are: ${known}.`)
}
