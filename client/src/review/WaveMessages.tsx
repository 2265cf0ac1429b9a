import type { WaveRow } from '@lyktan/shared/desk.ts'
import type { MessageId } from '@lyktan/shared/ids.ts'
import { useState } from 'react'

import { Button } from '../look/Button.tsx'
import { clockTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { useReviewChoices } from './review-choices.ts'
import { useTelling } from './use-telling.ts'

interface WaveMessagesProps {
  readonly messages: readonly WaveRow[]
  /** Those that stay shown, and how to choose them; null when nothing can be chosen. */
  readonly kept: ReadonlySet<MessageId> | null
  readonly onKeep?: (kept: ReadonlySet<MessageId>) => void
}

/** The messages of a wave. Texts stay behind the veil until the leader wants them: a raid is many ugly words at once. */
export function WaveMessages({ messages, kept, onKeep }: WaveMessagesProps) {
  const { raids } = useWords()
  const [choices] = useReviewChoices()
  const [isShown, setIsShown] = useState(false)
  return (
    <div className="stack-s">
      <p>
        <Button
          kind="sec"
          icon={isShown ? 'eye' : 'eye-off'}
          aria-pressed={isShown}
          onClick={() => setIsShown(!isShown)}
        >
          {raids.showTexts}
        </Button>
      </p>
      <ul className={choices.grey ? 'wavelist grey' : 'wavelist'} role="list">
        {messages.map((message) => (
          <WaveMessage
            key={message.messageId}
            message={message}
            isShown={isShown}
            isKept={kept?.has(message.messageId) ?? null}
            onKeep={(keeps) => {
              const after = new Set(kept)
              if (keeps) after.add(message.messageId)
              else after.delete(message.messageId)
              onKeep?.(after)
            }}
          />
        ))}
      </ul>
    </div>
  )
}

interface WaveMessageProps {
  readonly message: WaveRow
  readonly isShown: boolean
  /** Null when it cannot be chosen. */
  readonly isKept: boolean | null
  readonly onKeep: (keeps: boolean) => void
}

function WaveMessage({ message, isShown, isKept, onKeep }: WaveMessageProps) {
  const { raids, review } = useWords()
  const telling = useTelling()
  const said = (
    <span>
      <span className="b">
        <bdi>{message.nickname}</bdi> <span className="muted num">{clockTime(message.at, telling)}</span>
        {message.isNewcomer && <span className="small muted"> {review.newcomer}</span>}
      </span>
      {isShown && (
        <span className="ctxtext" dir="auto">
          {message.text}
        </span>
      )}
    </span>
  )
  if (isKept === null) return <li className="wavemsg">{said}</li>
  return (
    <li>
      <label className="wavemsg">
        <input type="checkbox" checked={!isKept} onChange={(event) => onKeep(!event.target.checked)} />
        {said}
        <span className="vh">{raids.hides}</span>
      </label>
    </li>
  )
}
