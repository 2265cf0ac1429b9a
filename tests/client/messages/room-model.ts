import type { Answers } from '@lyktan/shared/commands.ts'
import { asMemberId, asMessageId, asRoomId, clientId } from '@lyktan/shared/ids.ts'
import type { MessageView, OwnMessageView } from '@lyktan/shared/messages.ts'
import type { RoomSnapshot } from '@lyktan/shared/rooms.ts'

import type { RoomEvent } from '@lyktan/client/src/messages/messages.state.ts'

export const roomId = asRoomId('soffan')
export const me = asMemberId('alva')
export const other = asMemberId('omar')

/** One act on the room, by number so that any history of numbers is a possible one. */
export type Act =
  | { readonly act: 'post'; readonly mine: boolean }
  | { readonly act: 'hold' }
  | { readonly act: 'edit' | 'remove' | 'react' | 'decide'; readonly which: number }

const pageMessages = 5
const at = (turn: number) => new Date(Date.UTC(2026, 10, 22, 17, 0, turn)).toISOString()

export const message = (seq: number, change: Partial<MessageView> = {}): MessageView => ({
  id: asMessageId(`m${seq}`),
  roomId,
  seq,
  rev: seq,
  author: { id: other, nickname: 'Omar', avatar: 'moon', badge: null },
  clientId: clientId.parse(`client-m${seq}`),
  postedAt: at(seq),
  state: 'posted',
  text: `text ${seq}`,
  replyTo: null,
  mentions: [],
  editedAt: null,
  reactions: {},
  ...change,
})

export const held = (name: string, turn: number, change: Partial<OwnMessageView> = {}): OwnMessageView => ({
  id: asMessageId(name),
  clientId: clientId.parse(`client-${name}`),
  roomId,
  sentAt: at(turn),
  text: `held ${name}`,
  state: 'held',
  reasons: ['new-here'],
  spans: [],
  help: false,
  decision: null,
  ...change,
})

/** A room as the server keeps it, in the fewest words: one log, two counters, and what I alone see. */
export class RoomModel {
  readonly messages: MessageView[] = []
  own: OwnMessageView[] = []
  rev = 0
  #turn = 0

  /** Does one act and answers with what would be announced. */
  act(step: Act): RoomEvent[] {
    this.#turn++
    if (step.act === 'post') return this.#post(step.mine ? me : other, `n${this.#turn}`)
    if (step.act === 'hold') {
      const own = held(`n${this.#turn}`, this.#turn)
      this.own.push(own)
      return [{ type: 'sent', answer: { outcome: 'held', held: own } }]
    }
    if (step.act === 'decide') return this.#decide(step.which)
    const before = this.messages[step.which % Math.max(1, this.messages.length)]
    return before ? this.#change(before, step.act) : []
  }

  snapshot(): RoomSnapshot {
    return {
      room: {
        id: roomId,
        name: 'Soffan',
        description: '',
        icon: 'sofa',
        tone: 'lime',
        ageBands: ['13-15'],
        sensitive: false,
        language: 'sv',
        reading: 'newcomers',
        mode: 'open',
        reason: 'staffed',
        slowSeconds: 0,
        closesAt: null,
        nextOpensAt: null,
        adults: [],
        peopleCount: 1,
        hours: [],
        version: 1,
      },
      messages: this.messages.slice(-pageMessages),
      more: this.messages.length > pageMessages,
      rev: this.rev,
      own: [...this.own],
      people: [],
      standing: {
        pausedUntil: null,
        pauseRule: null,
        pauseWords: null,
        away: null,
        inRooms: [],
        warning: null,
        writesAgainAt: null,
        readFirst: null,
      },
    }
  }

  changes(since: number): Answers['room:changes'] {
    const all = this.messages.filter(({ rev }) => rev > since).toSorted((one, two) => one.rev - two.rev)
    const messages = all.slice(0, pageMessages)
    return { kind: 'changes', rev: this.rev, messages, more: all.length > messages.length }
  }

  older(beforeSeq: number) {
    const before = this.messages.filter(({ seq }) => seq < beforeSeq)
    return { messages: before.slice(-pageMessages), more: before.length > pageMessages }
  }

  #say(changed: MessageView): RoomEvent {
    return { type: 'changed', from: this.rev - 1, rev: this.rev, messages: [changed] }
  }

  #post(author: typeof me, name: string): RoomEvent[] {
    const seq = this.messages.length + 1
    const posted = message(seq, {
      id: asMessageId(name),
      clientId: clientId.parse(`client-${name}`),
      rev: ++this.rev,
      author: { id: author, nickname: author, avatar: 'moon', badge: null },
      postedAt: at(this.#turn),
    })
    this.messages.push(posted)
    return [this.#say(posted)]
  }

  #change(before: MessageView, how: 'edit' | 'remove' | 'react'): RoomEvent[] {
    const rev = ++this.rev
    const changes = {
      edit: { text: `edited ${rev}`, editedAt: at(this.#turn) },
      remove: { state: 'removed' as const, text: '' },
      react: { reactions: { heart: rev % 2 ? [other] : [] } },
    }
    const changed: MessageView = { ...before, ...changes[how], rev }
    this.messages[before.seq - 1] = changed
    return [this.#say(changed)]
  }

  #decide(which: number): RoomEvent[] {
    const waiting = this.own.filter(({ state }) => state === 'held')
    const own = waiting[which % Math.max(1, waiting.length)]
    if (!own) return []
    const decision = { decidedAt: at(this.#turn), by: 'Signe', rule: null, words: null }
    if (which % 2) {
      const removed: OwnMessageView = {
        ...own,
        state: 'removed',
        decision: { ...decision, outcome: 'removed' },
      }
      this.own = this.own.map((view) => (view.id === own.id ? removed : view))
      return [{ type: 'decided', own: removed }]
    }
    this.own = this.own.filter(({ id }) => id !== own.id)
    const told: OwnMessageView = { ...own, decision: { ...decision, outcome: 'released' } }
    return [{ type: 'decided', own: told }, ...this.#post(me, own.id)]
  }
}
