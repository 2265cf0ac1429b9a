import { io } from 'socket.io-client'
import type { Socket } from 'socket.io-client'

import type { ServerToClient } from '@lyktan/shared/announcements.ts'
import type { Answers, Asked, ClientToServer, CommandName } from '@lyktan/shared/commands.ts'
import type { CaseDetail } from '@lyktan/shared/review.ts'
import type { Stage } from './browser.ts'
import { eventually } from './eventually.ts'

/** A leader of the demo who answers without a page of her own, in journeys that are about somebody else. */
export interface DeskLine {
  readonly ask: <Name extends CommandName>(name: Name, input: Asked<Name>) => Promise<Answers[Name]>
  /** Takes the case with this text, or the appeal that waits, into her hands, as soon as it is there. */
  readonly take: (isIt: (found: CaseDetail) => boolean) => Promise<CaseDetail>
  readonly close: () => void
}

export async function openDeskLine(stage: Stage, nickname: string): Promise<DeskLine> {
  const signedIn = await fetch(`${stage.url}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: stage.url },
    body: JSON.stringify({ nickname, passphrase: stage.passphraseOf(nickname) }),
  })
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const socket: Socket<ServerToClient, ClientToServer> = io(stage.url, {
    transports: ['websocket'],
    extraHeaders: { cookie, origin: stage.url },
    forceNew: true,
    reconnection: false,
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  const ask: DeskLine['ask'] = async (name, input) => {
    // The contract's own types say what comes back; socket.io-client cannot follow one generic name through them.
    const emit = socket.timeout(20_000).emitWithAck.bind(socket.timeout(20_000)) as (
      name: string,
      input: unknown,
    ) => Promise<never>
    const reply: { ok: boolean; problem?: { code: string } } = await emit(name, input)
    if (!reply.ok) throw new Error(`${name} was refused: ${reply.problem?.code ?? ''}`)
    return reply as never
  }
  return {
    ask,
    take: (isIt) =>
      eventually(async () => {
        const { cases } = await ask('queue:watch', {})
        for (const row of cases.filter(({ state }) => state === 'open')) {
          const { case: found } = await ask('case:claim', { caseId: row.id })
          if (isIt(found)) return found
          await ask('case:release', { caseId: row.id })
        }
        throw new Error(`${nickname} finds nothing to take`)
      }),
    close: () => void socket.disconnect(),
  }
}
