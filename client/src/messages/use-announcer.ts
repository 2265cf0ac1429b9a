import type { MemberId } from '@lyktan/shared/ids.ts'
import type { MessageView, OwnMessageView } from '@lyktan/shared/messages.ts'
import { useCallback, useEffect, useRef } from 'react'

import { announce } from '../look/announce.ts'
import { useWords } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import { dropWaiting, hearMessage, quietAnnouncer, speak, speakAt, typed } from './announcer.ts'
import type { Announcer, Reading, Saying, Spoken } from './announcer.ts'
import type { RoomState } from './messages.state.ts'
import type { OpenRoom } from './room-connection.ts'

const spokenMost = 180

/** Has what comes live read aloud at a pace one can listen to; the answer is told of each key and of walking the list. */
export function useAnnouncer(
  open: OpenRoom,
  reading: Reading | undefined,
): { readonly type: () => void; readonly drop: () => void } {
  const words = useWords()
  const said = useRef({ words, reading })
  const voice = useRef<ReturnType<typeof openVoice> | null>(null)
  useEffect(() => {
    said.current = { words, reading }
  }, [words, reading])
  useEffect(() => {
    const opened = openVoice(() => said.current)
    voice.current = opened
    const unhear = open.hear({
      came: (messages, state) => opened.hear(messages, state),
      decided: (own) => sayDecided(own, said.current.words),
    })
    return () => {
      unhear()
      opened.close()
    }
  }, [open])
  const type = useCallback(() => voice.current?.type(), [])
  const drop = useCallback(() => voice.current?.drop(), [])
  return { type, drop }
}

/** The announcer in real time: asks it again whenever it may have something to say. */
function openVoice(current: () => { readonly words: Words; readonly reading: Reading | undefined }) {
  let announcer: Announcer = quietAnnouncer(performance.now())
  let timer: ReturnType<typeof setTimeout> | undefined

  function move(next: Announcer) {
    announcer = next
    clearTimeout(timer)
    const at = speakAt(announcer, performance.now())
    if (at !== null) timer = setTimeout(say, at - performance.now())
  }
  function say() {
    const { words, reading } = current()
    const spoken = speak(announcer, { now: performance.now(), chosen: reading })
    for (const saying of spoken.sayings) announce('log', textOf(saying, words.messages))
    move(spoken.announcer)
  }
  const dropHidden = () => document.hidden && move(dropWaiting(announcer))
  document.addEventListener('visibilitychange', dropHidden)
  return {
    hear(messages: readonly MessageView[], state: RoomState) {
      if (document.hidden || messages.length === 0) return
      const now = performance.now()
      const next = messages.reduce(
        (before, message) =>
          hearMessage(before, spokenOf(message), { isForMe: isForMe(message, state), now }),
        announcer,
      )
      move(next)
    },
    type: () => move(typed(announcer, performance.now())),
    drop: () => move(dropWaiting(announcer)),
    close() {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', dropHidden)
    },
  }
}

const spokenOf = ({ author, text }: MessageView): Spoken => ({
  nickname: author.nickname,
  isLeader: author.badge === 'leader',
  text,
})

function isForMe(message: MessageView, { log, myId }: RoomState): boolean {
  const isMine = (id: MemberId) => id === myId
  const answered = log.messages.find(({ id }) => id === message.replyTo?.id)
  return (
    message.author.badge === 'leader' ||
    message.mentions.some(isMine) ||
    (answered !== undefined && isMine(answered.author.id))
  )
}

function textOf(saying: Saying, words: Words['messages']): string {
  if (saying.kind === 'digest') return words.digest(saying)
  const { text } = saying.message
  const cut = text.length > spokenMost ? `${text.slice(0, spokenMost)} … ${words.long}` : text
  return words.said({ ...saying.message, text: cut })
}

/** A person decided about my message: stopped is said at once, let out when the reader pauses. */
function sayDecided(own: OwnMessageView, { messages }: Words): void {
  if (own.decision?.outcome === 'released') announce('status', messages.released)
  else if (own.state === 'unseen') announce('status', messages.unseen)
  else if (own.decision?.outcome === 'returned') announce('alert', messages.returned)
  else announce('alert', messages.removedOwn)
}
