import { useEffect, useState } from 'react'

import { hear } from '../connection/socket.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Note } from '../look/Note.tsx'
import { useWords } from '../words/words.ts'
import './rung.css'

/** A filter could not read a text. Nothing was let through: everything it fails on waits for a person, and somebody must look at it. */
export function FilterAlarm() {
  const { desk, frame } = useWords()
  const [filter, setFilter] = useState<string | null>(null)
  useEffect(
    () =>
      hear('filter:failed', (failed) => {
        setFilter(failed.filter)
        announce('alert', desk.filterFailed)
      }),
    [desk],
  )
  if (filter === null) return null
  return (
    <div className="rung">
      <Note tone="warn">
        <p className="b">{desk.filterFailed}</p>
        <p>{desk.filterFailedHow(filter)}</p>
        <p>
          <Button kind="sec" onClick={() => setFilter(null)}>
            {frame.close}
          </Button>
        </p>
      </Note>
    </div>
  )
}
