import type { PollAnnouncements, PollView } from '@lyktan/shared/polls.ts'

import type { Delivery } from './deliver.ts'

/** The polls of a session as far as this page knows. */
export interface PollsState {
  readonly polls: readonly PollView[]
  /** What I have answered and the server has stored, by poll. */
  readonly own: Readonly<Record<string, readonly number[]>>
  /** What is on its way, by poll; absent when nothing is. */
  readonly sending: Readonly<Record<string, Delivery>>
}

export type PollsEvent =
  | { readonly type: 'read'; readonly polls: readonly PollView[]; readonly own: PollsState['own'] }
  | { readonly type: 'changed'; readonly poll: PollView }
  | { readonly type: 'tallied'; readonly told: PollAnnouncements['poll:tallied'] }
  | { readonly type: 'gone'; readonly pollId: string }
  | { readonly type: 'sending'; readonly pollId: string; readonly delivery: Delivery }
  | { readonly type: 'stored'; readonly pollId: string; readonly choices: readonly number[] }

export const noPolls: PollsState = { polls: [], own: {}, sending: {} }

/** One step. A poll of an older version, and a tally that knows of fewer answers, are late and change nothing. */
export function stepPolls(state: PollsState, event: PollsEvent): PollsState {
  const { polls } = state
  switch (event.type) {
    case 'read':
      return {
        ...state,
        polls: event.polls.map((poll) => newest(poll, find(polls, poll.id))),
        own: event.own,
      }
    case 'changed':
      return { ...state, polls: put(polls, newest(event.poll, find(polls, event.poll.id))) }
    case 'tallied':
      return { ...state, polls: polls.map((poll) => tallied(poll, event.told)) }
    case 'gone':
      return { ...state, polls: polls.filter(({ id }) => id !== event.pollId) }
    case 'sending':
      return { ...state, sending: { ...state.sending, [event.pollId]: event.delivery } }
    case 'stored':
      return {
        ...state,
        own: { ...state.own, [event.pollId]: event.choices },
        sending: Object.fromEntries(Object.entries(state.sending).filter(([id]) => id !== event.pollId)),
      }
  }
}

const find = (polls: readonly PollView[], id: string) => polls.find((poll) => poll.id === id)
const put = (polls: readonly PollView[], poll: PollView) =>
  find(polls, poll.id) ? polls.map((one) => (one.id === poll.id ? poll : one)) : [...polls, poll]

function newest(told: PollView, known: PollView | undefined): PollView {
  if (known === undefined) return told
  if (known.version !== told.version) return known.version > told.version ? known : told
  return known.acts > told.acts ? known : told
}

const tallied = (poll: PollView, { pollId, acts, tally }: PollAnnouncements['poll:tallied']): PollView =>
  poll.id === pollId && acts >= poll.acts && isOf(poll, tally.state) ? { ...poll, acts, tally } : poll

/** What was counted before the closing says nothing that the closed poll does not say better. */
const isOf = (poll: PollView, state: PollView['tally']['state']) =>
  poll.state === 'open' || state !== 'hidden'
