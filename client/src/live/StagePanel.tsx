import type { TimerView } from '@lyktan/shared/live.ts'
import { useEffect, useRef } from 'react'

import { announce } from '../look/announce.ts'
import { Icon } from '../look/Icon.tsx'
import { clockTime } from '../words/times.ts'
import { useLanguage } from '../words/words.ts'
import { useLiveWords } from './live-words.ts'
import type { PanelProps } from './panels.tsx'
import { minutesAndSeconds, useServerSeconds } from './use-server-seconds.ts'

/** The one thing that everybody looks at now: a break, or what a host shows; with the time that is left. */
export function StagePanel({ me, view, aheadMs }: PanelProps) {
  const words = useLiveWords()
  const { prompt, timer, breakUntil } = view.shared
  const telling = { language: useLanguage(), timeZone: me.place.timeZone }
  const breakLeft = useServerSeconds(breakUntil, aheadMs)
  if (breakUntil && breakLeft > 0)
    return (
      <section className="bigq" aria-labelledby="stage-h">
        <div className="row between">
          <p className="b eyebrowline">
            <Icon name="cup" />
            {words.break.hosts}
          </p>
          <p className="timer" role="timer" aria-label={words.timer.label}>
            {minutesAndSeconds(breakLeft)}
          </p>
        </div>
        <h2 id="stage-h">{words.break.title}</h2>
        <p>{words.break.until(clockTime(breakUntil, telling))}</p>
      </section>
    )
  if (prompt === null && timer === null) return null
  return (
    <section className="bigq" aria-labelledby="stage-h">
      <div className="row between">
        <p className="b eyebrowline">{words.prompt.now}</p>
        {timer && <Timer timer={timer} aheadMs={aheadMs} />}
      </div>
      <h2 id="stage-h" dir="auto">
        {prompt?.text ?? words.timer.label}
      </h2>
    </section>
  )
}

const saidAt: readonly number[] = [30, 10]

/** The clock itself is never read aloud by itself; half a minute, ten seconds and the end are said once. */
function Timer({ timer, aheadMs }: { readonly timer: TimerView; readonly aheadMs: number }) {
  const words = useLiveWords().timer
  const running = useServerSeconds(timer.state === 'running' ? timer.endsAt : null, aheadMs)
  const seconds = timer.state === 'running' ? running : Math.ceil(timer.leftMs / 1000)
  const isRunning = timer.state === 'running'
  const before = useRef(seconds)
  useEffect(() => {
    const was = before.current
    before.current = seconds
    if (!isRunning || was === seconds) return
    const passed = saidAt.find((at) => was > at && seconds <= at)
    if (passed !== undefined) announce('status', words.said(passed))
    if (was > 0 && seconds === 0) announce('status', words.overKind)
  }, [seconds, isRunning, words])
  const shown = minutesAndSeconds(seconds)
  if (isRunning && seconds === 0) return <p className="timerover small">{words.overKind}</p>
  return (
    <p className="timer" role="timer" aria-label={isRunning ? words.left(shown) : words.paused(shown)}>
      {!isRunning && <Icon name="pause" />}
      {shown}
    </p>
  )
}
