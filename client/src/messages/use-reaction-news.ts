import { useEffect } from 'react'

import { announce } from '../look/announce.ts'
import { nameList } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import type { Reading } from './announcer.ts'
import type { RoomState } from './messages.state.ts'
import { newReactions } from './new-reactions.ts'
import type { OpenRoom } from './room-connection.ts'

const namedMost = 3

/** Has it read aloud who reacts to my messages, for those who listen to messages at all. */
export function useReactionNews(open: OpenRoom, reading: Reading | undefined): void {
  const { look, messages } = useWords()
  const language = useLanguage()
  useEffect(() => {
    let before: RoomState = open.store.get()
    return open.store.subscribe(() => {
      const after = open.store.get()
      const found = newReactions(before, after)
      before = after
      if (document.hidden || reading === 'silent' || reading === 'counts') return
      for (const { reaction, memberIds } of found) {
        // In a room that names nobody, and of those who have left, only how many is known.
        const names = after.people.filter(({ id }) => memberIds.includes(id)).map(({ nickname }) => nickname)
        const isNamed = names.length === memberIds.length && names.length <= namedMost
        const who = isNamed ? nameList(names, language) : messages.peopleCount(memberIds.length)
        announce('log', messages.reacted({ who, reaction: look.reactions[reaction] }))
      }
    })
  }, [open, reading, look, messages, language])
}
