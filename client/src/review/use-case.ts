import type { Asked } from '@lyktan/shared/commands.ts'
import type { CaseId, MemberId } from '@lyktan/shared/ids.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { useEffect, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'
import type { Store } from '../connection/store.ts'
import { noCase, stepCase } from './case.state.ts'
import type { CaseEvent, CaseState } from './case.state.ts'
import { mayExtend } from './lease.ts'
import { reviewChoices } from './review-choices.ts'

type CaseStore = Store<CaseState, CaseEvent>

export interface OpenCase {
  readonly state: CaseState
  readonly send: (event: CaseEvent) => void
  /** Asks for the case again, after it was lost. */
  readonly claimAgain: () => void
  /** A sign of life: gives the claim more time, when it has run for a while or when asked for outright. */
  readonly stay: (how?: 'now') => void
  /** The decided case, or null when the decision was not taken. */
  readonly decide: (command: Asked<'case:decide'>) => Promise<CaseRow | null>
}

/** Holds one case: claims it when it is opened, keeps it while it is worked with, hands it back on every way out. */
export function useCase(caseId: CaseId | null, me: MemberId): OpenCase {
  const [store] = useState(() => createStore<CaseState, CaseEvent>(noCase, stepCase))
  const [attempt, setAttempt] = useState(0)

  useEffect(() => (caseId === null ? undefined : claim(store, caseId)), [store, caseId, attempt])
  useEffect(() => {
    const heard = (row: CaseRow) => {
      store.send({ type: 'heard', case: row, me })
      void learnOutcome(store)
    }
    const unhear = hear('case:changed', (changed) => heard(changed.case))
    const unhearMany = hear('queue:changed', (changed) => changed.cases.forEach(heard))
    // After a lost connection only the server knows whether the case is still mine.
    const unwatch = whenConnected(() => void extend(store))
    return () => {
      unhear()
      unhearMany()
      unwatch()
    }
  }, [store, me])

  return {
    state: useStore(store, whole),
    send: store.send,
    claimAgain: () => setAttempt((count) => count + 1),
    stay: (how) => {
      const state = store.get()
      if (state.phase !== 'open' || state.isSending) return
      if (how === 'now' || mayExtend(state.until, Date.now())) void extend(store)
    },
    decide: (command) => decide(store, command),
  }
}

const whole = (state: CaseState) => state

/** Claims until the answer is called; what was claimed by then is handed back. */
function claim(store: CaseStore, caseId: CaseId): () => void {
  let hasLeft = false
  const release = () => void ask('case:release', { caseId })
  const take = async () => {
    const reply = await ask('case:claim', { caseId })
    if (hasLeft) {
      if (reply.ok) release()
    } else if (reply.ok) {
      const { veilsAll } = reviewChoices()
      store.send({ type: 'claimed', detail: reply.case, now: Date.now(), veilsAll })
    } else store.send({ type: 'refused', caseId, problem: reply.problem })
  }
  // Closing the tab hands the case back too; a page that comes back from the browser's memory offers to take it again.
  const closing = () => {
    release()
    store.send({ type: 'lapsed' })
  }
  addEventListener('pagehide', closing)
  store.send({ type: 'claiming', caseId })
  void take()
  return () => {
    hasLeft = true
    removeEventListener('pagehide', closing)
    const state = store.get()
    if (state.phase === 'open' && state.detail.id === caseId) release()
    store.send({ type: 'closed' })
  }
}

async function extend(store: CaseStore): Promise<void> {
  const state = store.get()
  if (state.phase !== 'open') return
  const reply = await ask('case:extend', { caseId: state.detail.id })
  if (reply.ok) store.send({ type: 'extended', case: reply.case, now: Date.now() })
  else if (reply.problem.code !== 'unavailable') store.send({ type: 'lapsed' })
}

async function decide(store: CaseStore, command: Asked<'case:decide'>): Promise<CaseRow | null> {
  store.send({ type: 'sending' })
  const reply = await ask('case:decide', command)
  if (reply.ok) store.send({ type: 'closed' })
  else store.send({ type: 'not-sent', problem: reply.problem })
  return reply.ok ? reply.case : null
}

/** Somebody was faster: the refusal of a claim tells what she decided. A case that was taken back meanwhile is let go again. */
async function learnOutcome(store: CaseStore): Promise<void> {
  const state = store.get()
  if (state.phase !== 'lost' || state.lost.why !== 'decided' || state.lost.decided !== null) return
  const { caseId } = state
  const reply = await ask('case:claim', { caseId })
  if (reply.ok) void ask('case:release', { caseId })
  else if (reply.problem.decided) store.send({ type: 'told', caseId, decided: reply.problem.decided })
}
