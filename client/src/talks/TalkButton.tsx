import type { MeView } from '@lyktan/shared/members.ts'
import { permits } from '@lyktan/shared/roles.ts'

import { LinkButton } from '../look/Button.tsx'
import { useWords } from '../words/words.ts'
import { useMyTalkNow } from './my-talk-now.ts'
import './talk-button.css'

interface TalkButtonProps {
  readonly me: MeView
  /** Where there is little room the words are only read aloud, unless somebody waits for an answer. */
  readonly isSmall?: boolean
}

/** The way to a leader, for young people alone; it says so when a talk goes on or a leader asks for one. */
export function TalkButton({ me, isSmall = false }: TalkButtonProps) {
  const { talks } = useWords()
  const isAsker = permits(me.role, 'ask-talk')
  const talk = useMyTalkNow(isAsker)
  if (!isAsker) return null
  const words =
    talk === null
      ? talks.button
      : talk.state === 'invited'
        ? talks.buttonInvited(talk.answerer?.nickname ?? '')
        : talks.buttonOpen
  return (
    <LinkButton
      href="/samtal"
      icon="speech"
      kind={talk === null ? (isSmall ? 'quiet' : 'sec') : 'pop'}
      className={isSmall && talk === null ? 'talkbutton small' : 'talkbutton'}
    >
      <span className="talkword">{words}</span>
    </LinkButton>
  )
}
