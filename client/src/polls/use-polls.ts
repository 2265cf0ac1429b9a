import type { PollId, SessionId } from '@lyktan/shared/ids.ts'
import type { PollView } from '@lyktan/shared/polls.ts'
import { useEffect, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'
import { announce } from '../look/announce.ts'
import { useAskingWords } from './asking-words.ts'
import { deliver } from './deliver.ts'
import { noPolls, stepPolls } from './polls.state.ts'
import type { PollsEvent, PollsState } from './polls.state.ts'
import { readAtConnection } from './reading-again.ts'

export interface OpenPolls extends PollsState {
  readonly answer: (pollId: PollId, choices: readonly number[]) => void
  readonly put: (poll: PollView) => void
}

/** The polls of a session, kept true while its page is open. */
export function usePolls(sessionId: SessionId): OpenPolls {
  const { polls: words } = useAskingWords()
  const [store] = useState(() => createStore<PollsState, PollsEvent>(noPolls, stepPolls))
  useEffect(() => {
    const isMine = ({ roomId }: { readonly roomId: string }) => roomId === sessionId
    const ends = [
      hear('poll:changed', (told) => {
        if (!isMine(told)) return
        const { question, state } = told.poll
        announce('status', state === 'open' ? words.begun(question) : words.isClosed(question))
        store.send({ type: 'changed', poll: told.poll })
      }),
      hear('poll:tallied', (told) => isMine(told) && store.send({ type: 'tallied', told })),
      hear('poll:gone', (told) => isMine(told) && store.send({ type: 'gone', pollId: told.pollId })),
      readAtConnection(() => void readPolls(store, sessionId)),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [store, sessionId, words])
  return {
    ...useStore(store, whole),
    put: (poll) => store.send({ type: 'changed', poll }),
    answer: (pollId, choices) => answerPoll(store, pollId, choices),
  }
}

const whole = (state: PollsState) => state
type PollsStore = ReturnType<typeof createStore<PollsState, PollsEvent>>

async function readPolls(store: PollsStore, sessionId: SessionId): Promise<void> {
  const reply = await ask('poll:list', { sessionId })
  if (reply.ok) store.send({ type: 'read', polls: reply.polls, own: reply.own })
}

function answerPoll(store: PollsStore, pollId: PollId, choices: readonly number[]): void {
  const sending = (phase: 'sending' | 'waiting' | 'late' | 'refused') =>
    store.send({ type: 'sending', pollId, delivery: { phase, choices } })
  sending('sending')
  void deliver({
    send: () => ask('poll:answer', { pollId, choices: [...choices] }),
    onPhase: sending,
    onStored: (stored) => store.send({ type: 'stored', pollId, choices: stored.choices }),
    isOver: () => store.get().sending[pollId]?.choices !== choices,
  })
}
