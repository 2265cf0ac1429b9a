import { useEffect, useRef } from 'react'

import { announce } from '../look/announce.ts'
import type { PanelProps } from '../live/panels.tsx'
import { clockTime } from '../words/times.ts'
import { useLanguage } from '../words/words.ts'
import { useGroupsWords } from './groups-words.ts'
import { useGroups } from './use-groups.ts'

/** Which group one is in, for how long, and who reads there. */
export function GroupPanel({ session, me }: PanelProps) {
  const words = useGroupsWords()
  const { division } = useGroups(session.id)
  const telling = { language: useLanguage(), timeZone: me.place.timeZone }
  const number = division?.mine?.number ?? null
  const before = useRef(number)
  useEffect(() => {
    const was = before.current
    before.current = number
    if (was === number) return
    announce('status', number === null ? words.gathered : words.youAreIn(number))
  }, [number, words])
  if (!division || number === null) return null
  return (
    <section className="card stack-s" aria-labelledby="group-h">
      <h2 id="group-h">{words.youAreIn(number)}</h2>
      <p>{words.until(clockTime(division.endsAt, telling))}</p>
      <p className="small muted">{words.leadersRead}</p>
    </section>
  )
}
