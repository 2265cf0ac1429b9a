import { afterAll, beforeAll, expect, test } from 'vitest'

import { commands } from '@lyktan/shared/commands.ts'
import type { CommandName } from '@lyktan/shared/commands.ts'
import { endpoints } from '@lyktan/shared/endpoints.ts'
import type { EndpointName } from '@lyktan/shared/endpoints.ts'
import { everyInput } from '../../support/every-input.ts'
import { openPerson } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'
import { cast, onShift, openMunicipality, openRoom } from '../../support/cast.ts'
import { askForTalk, say } from './company.ts'

// between two participants there is nothing private. Omar tries every command and every endpoint there is, with every id he
// could know in every place, to get some words to Noor that no leader sees; then Noor tries everything to find them.

const words = 'jag plockade blåbär i dag kvittraren'
const secret = /kvittraren/
/** These end the session that tries. */
const endings: readonly EndpointName[] = ['me:erase', 'access:sign-out', 'access:sign-out-everywhere']

let place: Place
let omar: Person
let noor: Person
let signe: Person
let roomId: string
beforeAll(async () => {
  place = await openPlace({ limits: { eventBurst: 1e7, eventsPerSecond: 1e7 } })
  const municipalityId = await openMunicipality(place)
  signe = await onShift(await cast.signe(place, municipalityId))
  await onShift(await cast.tor(place, municipalityId))
  roomId = await openRoom(place, municipalityId)
  omar = await cast.omar(place, municipalityId)
  noor = await openPerson(place, { nickname: 'Noor', birthYear: 2009, municipalityId, shownMessages: 5 })
  for (const person of [omar, noor, signe]) await person.ask('room:enter', { roomId })
})
afterAll(() => place.close())

/** Everything that somebody hears from now on, whatever it is called. */
function listen(person: Person): unknown[] {
  const heard: unknown[] = []
  person.socket.onAny((_name: string, payload: unknown) => void heard.push(payload))
  return heard
}

const send = (person: Person, name: string, input: unknown): Promise<unknown> =>
  person.socket.timeout(20_000).emitWithAck(name as 'room:list', input as never)

async function askEndpoint(person: Person, name: EndpointName, input: unknown): Promise<string> {
  const { method, path } = endpoints[name]
  const given = Object.entries(input ?? {}).map(([key, value]) => [key, String(value)])
  const response = await (method === 'GET'
    ? person.fetch(`${path}?${new URLSearchParams(Object.fromEntries(given))}`)
    : person.fetch(path, { method, body: input }))
  return response.text()
}

/** Does everything there is, and gives everything that was answered. */
async function tryEverything(person: Person, said: string): Promise<readonly unknown[]> {
  const posted = await person.try('message:send', { roomId, clientId: place.newId(), text: said })
  const messageId = posted.ok && posted.outcome === 'posted' ? posted.message.id : 'none'
  // Her own talk is the one place where words are private: the other must find no way into it.
  const { id: talkId } = await askForTalk(person)
  await say(person, talkId, said)
  const answers: unknown[] = [posted]
  const ids = [omar.id, noor.id, signe.id, roomId, messageId, ...(await talkIds())]
  const fillings = { ids, words: said, freshId: place.newId }
  for (const name of Object.keys(commands) as CommandName[]) {
    const inputs = everyInput(commands[name], fillings)
    answers.push(...(await Promise.all(inputs.map((input) => send(person, name, input)))))
  }
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    if (endings.includes(name)) continue
    const inputs = everyInput(endpoints[name].input, fillings)
    const texts = await Promise.all(inputs.map((input) => asJson(person, name, input)))
    answers.push(...texts.map((text): unknown => JSON.parse(text)))
  }
  return answers
}

/** A table comes as text, not as JSON. */
async function asJson(person: Person, name: EndpointName, input: unknown): Promise<string> {
  const text = await askEndpoint(person, name, input)
  return text.startsWith('{') ? text : JSON.stringify(text)
}

async function talkIds(): Promise<readonly string[]> {
  const mine = await Promise.all([omar, noor].map((person) => person.ask('talk:mine', {})))
  return mine.flatMap(({ talk }) => (talk === null ? [] : [talk.id]))
}

/** The innermost things in which the words stand. */
function holders(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(holders)
  const isHere = Object.values(value).some((part) => typeof part === 'string' && secret.test(part))
  return isHere ? [value, ...inner] : inner
}

test('no words go from one young person to another but in a room, where the leaders read them too', async () => {
  const [noorHears, signeHears] = [listen(noor), listen(signe)]

  const omars = await tryEverything(omar, words)
  const noors = await tryEverything(noor, 'hej alla')

  // The words did get out, by every way that there is: otherwise nothing is shown.
  expect(omars.flatMap(holders).length).toBeGreaterThan(1)
  const met = [...noorHears, ...noors].flatMap(holders)
  expect(met.length).toBeGreaterThan(0)
  await signe.ask('room:enter', { roomId })
  const leaders = signeHears.flatMap(holders).map((one) => JSON.stringify(one))
  for (const one of met) {
    const { id } = one as { id?: string }
    expect(id, JSON.stringify(one)).toBeDefined()
    expect(
      leaders.some((text) => text.includes(`"id":"${id}"`)),
      JSON.stringify(one),
    ).toBe(true)
    expect(one).toMatchObject({ roomId, state: 'posted' })
  }
}, 300_000)
