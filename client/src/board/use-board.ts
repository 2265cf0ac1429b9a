import type { BoardShape } from '@lyktan/shared/board.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import { useEffect, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'
import type { Store } from '../connection/store.ts'
import { announce } from '../look/announce.ts'
import { readAtConnection } from '../polls/reading-again.ts'
import { noBoard, stepBoard } from './board.state.ts'
import type { BoardEvent, BoardState } from './board.state.ts'
import { useBoardWords } from './board-words.ts'

export interface OpenBoard extends BoardState {
  readonly draw: (shape: BoardShape) => void
  readonly undo: () => void
}

/** So long a page waits for what it has missed before it asks, ms; and not everybody in the same moment. */
const asksAfterMs = 400
const spreadMs = 600

/** A session's board, kept true while its page is open. */
export function useBoard(sessionId: SessionId): OpenBoard {
  const words = useBoardWords()
  const [store] = useState(() => createStore<BoardState, BoardEvent>(noBoard, stepBoard))
  useEffect(() => {
    const read = () => void readBoard(store, sessionId)
    let timer: ReturnType<typeof setTimeout> | undefined
    const ends = [
      hear('board:changed', ({ roomId, rev, step }) => {
        if (roomId !== (sessionId as string)) return
        if (step.do !== 'drawn' && step.do !== 'removed') announce('status', words[step.do])
        store.send({ type: 'told', told: { rev, step } })
      }),
      store.subscribe(() => {
        if (!store.get().isBehind || timer !== undefined) return
        timer = setTimeout(
          () => {
            timer = undefined
            if (store.get().isBehind) read()
          },
          asksAfterMs + Math.random() * spreadMs,
        )
      }),
      readAtConnection(read),
    ]
    return () => {
      clearTimeout(timer)
      for (const end of ends) end()
    }
  }, [store, sessionId, words])
  return {
    ...useStore(store, whole),
    draw: (shape) => void draw(store, { sessionId, shape, words }),
    undo: () => void undo(store, sessionId, words),
  }
}

const whole = (state: BoardState) => state
type BoardStore = Store<BoardState, BoardEvent>
type BoardWords = ReturnType<typeof useBoardWords>

async function readBoard(store: BoardStore, sessionId: SessionId): Promise<void> {
  const reply = await ask('board:view', { sessionId })
  if (reply.ok) store.send({ type: 'read', board: reply.board, mine: reply.mine })
}

interface Drawing {
  readonly sessionId: SessionId
  readonly shape: BoardShape
  readonly words: BoardWords
}

async function draw(store: BoardStore, { sessionId, shape, words }: Drawing): Promise<void> {
  const clientId = crypto.randomUUID()
  store.send({ type: 'sending', clientId, shape })
  const reply = await ask('board:draw', { sessionId, clientId, shape })
  store.send({ type: 'answered', clientId, ...(reply.ok && { mine: reply.mine }) })
  if (reply.ok) return
  const { code } = reply.problem
  const said = { 'too-fast': words.tooFast, 'rate-limited': words.full } as const
  announce('alert', code === 'too-fast' || code === 'rate-limited' ? said[code] : words.notDrawn)
}

async function undo(store: BoardStore, sessionId: SessionId, words: BoardWords): Promise<void> {
  const had = store.get().mine > 0
  const reply = await ask('board:undo', { sessionId })
  if (!reply.ok) return announce('alert', words.notDrawn)
  store.send({ type: 'mine', mine: reply.mine })
  announce('status', had ? words.undone : words.nothingToUndo)
}
