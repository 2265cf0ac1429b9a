import type { GroupView } from '@lyktan/shared/groups.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import { useState } from 'react'
import type { ReactNode } from 'react'

import { useStore } from '../connection/store.ts'
import { Button } from '../look/Button.tsx'
import { Chip } from '../look/Chip.tsx'
import { Field } from '../look/Field.tsx'
import type { RoomState } from '../messages/messages.state.ts'
import type { OpenRoom } from '../messages/room-connection.ts'
import { useRoom } from '../messages/use-room.ts'
import { useWords } from '../words/words.ts'
import { useGroupsWords } from './groups-words.ts'

interface GroupEyeProps {
  readonly group: GroupView
  readonly me: MeView
  readonly children: ReactNode
}

/** One group as a leader reads it: the page is in its room for as long as this is drawn, and that is what keeps it open. */
export function GroupEye({ group, me, children }: GroupEyeProps) {
  const words = useGroupsWords()
  const { shifts } = useWords()
  const opened = useRoom(group.roomId, me)
  const isOpen = group.mode === 'open' || group.mode === 'slow'
  const id = `eye-${group.roomId}`
  return (
    <section className="quizedit stack-s" aria-labelledby={id}>
      <p className="row between">
        <b id={id}>{words.group(group.number)}</b>
        <Chip tone={isOpen ? 'ok' : 'warn'}>{isOpen ? words.open : words.rests}</Chip>
      </p>
      {!isOpen && <p className="small">{shifts.why[group.reason]}</p>}
      {opened && <Said open={opened.open} number={group.number} />}
      {children}
    </section>
  )
}

const logOf = ({ log }: RoomState) => log.messages
const shownMost = 30

function Said({ open, number }: { readonly open: OpenRoom; readonly number: number }) {
  const words = useGroupsWords()
  const posted = useStore(open.store, logOf).filter(({ state }) => state === 'posted')
  const [text, setText] = useState('')
  return (
    <>
      {/* A region that scrolls must be reached with the keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="groupsaid" tabIndex={0} aria-label={words.said(number)}>
        {posted.length === 0 && <p className="small muted">{words.nothing}</p>}
        {posted.slice(-shownMost).map(({ id, author, text: said }) => (
          <p key={id} dir="auto">
            <bdi className="b">{author.nickname}</bdi>: {said}
          </p>
        ))}
      </section>
      <form
        className="optrow"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() === '') return
          open.send(text.trim(), null)
          setText('')
        }}
      >
        <Field label={words.write(number)} value={text} onChange={(event) => setText(event.target.value)} />
        <Button type="submit" icon="send" iconOnly>
          {words.send}
        </Button>
      </form>
    </>
  )
}
