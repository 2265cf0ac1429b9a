import type { CaseId, MemberId, RoomId } from '@lyktan/shared/ids.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Chip } from '../look/Chip.tsx'
import { SelectField } from '../look/Field.tsx'
import { useWords } from '../words/words.ts'
import { StaffChannel } from './StaffChannel.tsx'
import { useUnread } from './use-channel.ts'

interface DeskChannelProps {
  readonly me: MemberId
  /** The case in hand. */
  readonly caseId?: CaseId | null
}

/** The leaders' channels beside the desk and on the shift page: the whole place, and each room. */
export function DeskChannel({ me, caseId = null }: DeskChannelProps) {
  const { backChannel } = useWords()
  const [isOpen, setOpen] = useState(false)
  const unread = useUnread()
  const total = [...unread.values()].reduce((sum, count) => sum + count, 0)
  return (
    <details className="card plain deskchannel" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="b">{backChannel.title}</span>
        {total > 0 && (
          <Chip tone="sun" dot>
            {backChannel.unread(total)}
          </Chip>
        )}
      </summary>
      {isOpen && <Channels me={me} caseId={caseId} unread={unread} />}
    </details>
  )
}

interface ChannelsProps extends Required<DeskChannelProps> {
  readonly unread: ReturnType<typeof useUnread>
}

function Channels({ me, caseId, unread }: ChannelsProps) {
  const { backChannel } = useWords()
  const [roomId, setRoomId] = useState<RoomId | null>(null)
  const { answer } = useAnswer(() => ask('room:list', {}))
  const rooms = answer?.rooms ?? []
  const named = (name: string, id: RoomId | '') => {
    const count = unread.get(id) ?? 0
    return count === 0 ? name : `${name} (${backChannel.unread(count)})`
  }
  return (
    <div className="stack-s">
      <SelectField
        label={backChannel.where}
        value={roomId ?? ''}
        onChange={({ target }) => setRoomId(rooms.find(({ id }) => id === target.value)?.id ?? null)}
      >
        <option value="">{named(backChannel.wholePlace, '')}</option>
        {rooms.map(({ id, name }) => (
          <option key={id} value={id}>
            {named(name, id)}
          </option>
        ))}
      </SelectField>
      <StaffChannel
        key={roomId ?? ''}
        roomId={roomId}
        me={me}
        inHand={caseId === null ? null : { kind: 'case', caseId }}
      />
    </div>
  )
}
