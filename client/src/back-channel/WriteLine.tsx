import type { PointedAt } from '@lyktan/shared/back-channel.ts'
import type { RoomId } from '@lyktan/shared/ids.ts'
import { limits } from '@lyktan/shared/limits.ts'
import { useState } from 'react'

import { Button } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { TextField } from '../look/Field.tsx'
import { useWords } from '../words/words.ts'
import { pointAt, usePointing } from './pointing.ts'
import type { OpenChannel } from './use-channel.ts'

interface WriteLineProps {
  readonly say: OpenChannel['say']
  readonly inHand: PointedAt | null
  /** A message can be pointed at only beside its own room. */
  readonly roomId: RoomId | null
}

/** The field for a line to everybody on duty. */
export function WriteLine({ say, inHand, roomId }: WriteLineProps) {
  const { backChannel } = useWords()
  const pointed = usePointing()
  const [text, setText] = useState('')
  const [clientId, setClientId] = useState<string>(() => crypto.randomUUID())
  const [pointsAtCase, setPointsAtCase] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const message = pointed !== null && pointed.roomId === roomId ? pointed.messageId : null
  const about: PointedAt | null =
    message === null ? (pointsAtCase ? inHand : null) : { kind: 'message', messageId: message }

  async function send() {
    if (text.trim() === '') return
    const refused = await say({ text: text.trim(), about, clientId })
    setFault(refused === null ? null : backChannel.notSent)
    if (refused !== null) return
    setText('')
    setClientId(crypto.randomUUID())
    setPointsAtCase(false)
    pointAt(null)
  }
  return (
    <form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {message !== null && (
        <p className="row small">
          {backChannel.pointsAtMessage}
          <Button kind="quiet" icon="close" onClick={() => pointAt(null)}>
            {backChannel.dropPoint}
          </Button>
        </p>
      )}
      {inHand !== null && (
        <Choice kind="checkbox" name="points-at-case" checked={pointsAtCase} onChange={setPointsAtCase}>
          {backChannel.pointAtCase}
        </Choice>
      )}
      <TextField
        label={backChannel.write}
        hint={backChannel.writeHint}
        error={fault}
        rows={2}
        maxLength={limits.staffLineCharacters}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          void send()
        }}
      />
      <p>
        <Button type="submit" kind="sec" icon="send">
          {backChannel.send}
        </Button>
      </p>
    </form>
  )
}
