import { useEffect, useEffectEvent } from 'react'

import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Chip } from '../look/Chip.tsx'
import { useWords } from '../words/words.ts'
import { minutesAndSeconds, secondsLeft, warnSeconds } from './lease.ts'

interface LeaseNoteProps {
  readonly until: number
  readonly now: number
  readonly onStay: () => void
  readonly onOver: () => void
}

/** How long the case is still mine. Shown always, said once, a minute before the end. */
export function LeaseNote({ until, now, onStay, onOver }: LeaseNoteProps) {
  const { review } = useWords()
  const left = secondsLeft(until, now)
  const isEnding = left <= warnSeconds
  const over = useEffectEvent(onOver)
  useEffect(() => {
    if (isEnding) announce('status', review.leaseEnding)
  }, [isEnding, review])
  useEffect(() => {
    if (left === 0) over()
  }, [left])
  return (
    <div className="row">
      <Chip tone={isEnding ? 'warn' : 'line'} icon="lock">
        <span className="num">{review.timeLeft(minutesAndSeconds(left))}</span>
      </Chip>
      {isEnding && (
        <>
          <span className="b">{review.leaseEnding}</span>
          <Button kind="sec" onClick={onStay}>
            {review.carryOn}
          </Button>
        </>
      )}
    </div>
  )
}
