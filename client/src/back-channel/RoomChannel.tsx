import type { MeView } from '@lyktan/shared/members.ts'
import type { RoomId } from '@lyktan/shared/ids.ts'
import { useState, useSyncExternalStore } from 'react'

import { Button } from '../look/Button.tsx'
import { Chip } from '../look/Chip.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { useWords } from '../words/words.ts'
import { usePointing } from './pointing.ts'
import { StaffChannel } from './StaffChannel.tsx'
import { useUnread } from './use-channel.ts'

interface RoomChannelProps {
  readonly roomId: RoomId
  readonly me: MeView
  /** In the room's head it is a button that opens a sheet, beside the room a part of the page: one of them at a time. */
  readonly place: 'head' | 'side'
}

/** The leaders' channel on the page of a room. */
export function RoomChannel({ roomId, me, place }: RoomChannelProps) {
  const isWide = useIsWide()
  const unread = useUnread().get(roomId) ?? 0
  if (isWide !== (place === 'side')) return null
  const part = { roomId, me, unread }
  return isWide ? <Beside {...part} /> : <InHead {...part} />
}

type PartProps = Omit<RoomChannelProps, 'place'> & { readonly unread: number }

function InHead({ roomId, me, unread }: PartProps) {
  const { backChannel } = useWords()
  const [isOpen, setOpen] = useState(false)
  useNewPointing(() => setOpen(true))
  return (
    <>
      <Button
        kind={unread > 0 ? 'pop' : 'quiet'}
        icon="speech"
        iconOnly
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {unread > 0 ? `${backChannel.open}, ${backChannel.unread(unread)}` : backChannel.open}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} kind="sheet" title={backChannel.title}>
        <StaffChannel roomId={roomId} me={me.id} />
      </Dialog>
    </>
  )
}

function Beside({ roomId, me, unread }: PartProps) {
  const { backChannel } = useWords()
  const [isOpen, setOpen] = useState(false)
  useNewPointing(() => setOpen(true))
  return (
    <details className="plain" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="b">{backChannel.title}</span>
        {!isOpen && unread > 0 && (
          <Chip tone="sun" dot>
            {backChannel.unread(unread)}
          </Chip>
        )}
      </summary>
      {isOpen && <StaffChannel roomId={roomId} me={me.id} />}
    </details>
  )
}

/** Somebody has just chosen a message to show: the channel opens for it. */
function useNewPointing(open: () => void): void {
  const pointing = usePointing()
  const [known, setKnown] = useState(pointing)
  if (known !== pointing) {
    setKnown(pointing)
    if (pointing !== null) open()
  }
}

/** As wide as the room page needs to show something beside the room. */
function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, isWideNow)
}

const wide = () => window.matchMedia('(min-width: 64rem)')
const isWideNow = () => wide().matches
function subscribe(listener: () => void): () => void {
  const query = wide()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
