import type { MeView } from '@lyktan/shared/members.ts'
import type { OwnMessageView } from '@lyktan/shared/messages.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'
import type { ReactNode } from 'react'

import { FlagDialog } from '../flags/FlagDialog.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { SettingsButton } from '../look/Settings.tsx'
import type { Reading } from '../messages/announcer.ts'
import { HeldDialog } from '../messages/HeldDialog.tsx'
import { KeysDialog } from '../messages/KeysDialog.tsx'
import { MessageSheet } from '../messages/MessageSheet.tsx'
import type { OpenRoom } from '../messages/room-connection.ts'
import type { useComposing } from '../messages/use-composing.ts'
import { useWords } from '../words/words.ts'
import type { Overs } from './use-overs.ts'

interface RoomDialogsProps {
  readonly room: RoomView
  readonly me: MeView
  readonly open: OpenRoom
  readonly overs: Overs
  readonly composing: ReturnType<typeof useComposing>
  readonly mayWrite: boolean
  /** Who is here, as it stands beside the room on wide windows. */
  readonly people: ReactNode
  readonly reading: Reading | undefined
  readonly onReading: (reading: Reading) => void
}

/** Everything that can lie over the room. */
export function RoomDialogs({ overs, people, mayWrite, reading, onReading, ...rest }: RoomDialogsProps) {
  const { rooms } = useWords()
  const { room, me } = rest
  return (
    <>
      <Dialog
        open={overs.side === 'people'}
        onClose={() => overs.setSide(null)}
        kind="sheet"
        title={rooms.peopleHere}
      >
        {people}
        <p className="adjusthere">
          <SettingsButton isNamed />
        </p>
      </Dialog>
      <KeysDialog
        open={overs.side === 'keys'}
        onClose={() => overs.setSide(null)}
        reading={reading}
        onReading={onReading}
      />
      <MessageSheet shown={overs.more} mayWrite={mayWrite} onClose={() => overs.showMore(null)} />
      <FlagDialog
        point={overs.flagged}
        me={me}
        leader={room.adults[0]?.nickname ?? null}
        onClose={() => overs.flag(null)}
      />
      <OwnDialog own={overs.explained} onClose={() => overs.explain(null)} {...rest} />
    </>
  )
}

interface OwnDialogProps extends Pick<RoomDialogsProps, 'room' | 'me' | 'open' | 'composing'> {
  readonly own: OwnMessageView | null
  readonly onClose: () => void
}

function OwnDialog({ own, room, me, open, composing, onClose }: OwnDialogProps) {
  return (
    <HeldDialog
      own={own}
      ageBand={me.ageBand}
      leader={room.adults[0]?.nickname ?? null}
      onClose={onClose}
      onRewrite={({ id, state, text }) => {
        onClose()
        if (state === 'unseen') composing.takeBack(text)
        else composing.edit(id, text)
      }}
      onRemove={({ id }) => {
        onClose()
        void open.withdrawNow(id)
      }}
    />
  )
}
