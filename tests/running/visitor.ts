import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { io } from 'socket.io-client'
import type { Socket } from 'socket.io-client'

import type { ServerToClient } from '@lyktan/shared/announcements.ts'
import type { Answers, Asked, ClientToServer, CommandName } from '@lyktan/shared/commands.ts'
import type { Reply } from '@lyktan/shared/problems.ts'
import type { DemoFile } from '../../server/demo/demo-file.ts'

type Page = Socket<ServerToClient, ClientToServer>

export const demoIn = async (folder: string): Promise<DemoFile> =>
  JSON.parse(await readFile(join(folder, 'demo.json'), 'utf8'))

/** Asks a server of its own process over HTTP, as a page would; the address is what a proxy in front would say. */
export const post = (
  url: string,
  path: string,
  options: { body: unknown; cookie?: string; address?: string },
) =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      origin: url,
      'content-type': 'application/json',
      ...(options.cookie === undefined ? {} : { cookie: options.cookie }),
      ...(options.address === undefined ? {} : { 'x-forwarded-for': options.address }),
    },
    body: typeof options.body === 'string' ? options.body : JSON.stringify(options.body),
  })

export const cookieOf = (response: Response): string =>
  response.headers.get('set-cookie')?.split(';')[0] ?? ''

/** Signs one of the demo's people in. @throws when the name or the passphrase is not taken */
export async function signIn(url: string, folder: string, nickname: string): Promise<string> {
  const account = (await demoIn(folder)).accounts.find((one) => one.nickname === nickname)
  const response = await post(url, '/api/sign-in', { body: { nickname, passphrase: account?.password } })
  if (!response.ok) throw new Error(`${nickname} could not sign in: ${response.status}`)
  return cookieOf(response)
}

/** Opens the page's line. @throws when the server does not let it in */
export async function connect(url: string, cookie: string, address = '127.0.0.1'): Promise<Page> {
  const page: Page = io(url, {
    transports: ['websocket'],
    extraHeaders: { cookie, origin: url, 'x-forwarded-for': address },
    forceNew: true,
    reconnection: false,
  })
  await new Promise<void>((resolve, reject) => {
    page.once('connect', resolve)
    page.once('connect_error', reject)
  })
  return page
}

export function ask<Name extends CommandName>(
  page: Page,
  name: Name,
  input: Asked<Name>,
): Promise<Reply<Answers[Name]>> {
  // socket.io-client cannot follow one generic name through the table; the table's own types say what comes back.
  const emit = page.emitWithAck.bind(page) as (name: string, input: unknown) => Promise<never>
  return emit(name, input)
}

/** As `ask`, for what must be answered. */
export async function told<Name extends CommandName>(page: Page, name: Name, input: Asked<Name>) {
  const reply = await ask(page, name, input)
  if (!reply.ok) throw new Error(`${name} was refused: ${reply.problem.code}`)
  return reply
}

export async function roomCalled(page: Page, name: string) {
  const { rooms } = await told(page, 'room:list', {})
  const found = rooms.find((room) => room.name === name)
  if (found === undefined) throw new Error(`there is no room called ${name}`)
  return found.id
}
