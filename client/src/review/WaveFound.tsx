import type { Asked } from '@lyktan/shared/commands.ts'
import type { DeskAnswers, WaveView } from '@lyktan/shared/desk.ts'
import type { MessageId } from '@lyktan/shared/ids.ts'
import type { ProblemCode } from '@lyktan/shared/problems.ts'
import { useEffect, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Loading } from '../look/Loading.tsx'
import { useWords } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import { WaveMessages } from './WaveMessages.tsx'

interface WaveFoundProps {
  readonly asked: Asked<'wave:list'>
  readonly onHidden: (wave: WaveView) => void
}

/** What a wave holds, with those to be left out, and the one button that hides the rest. Nothing is removed by it. */
export function WaveFound({ asked, onHidden }: WaveFoundProps) {
  const { raids, problems } = useWords()
  const { answer, problem, again } = useAnswer<DeskAnswers['wave:list']>(() => ask('wave:list', asked))
  const [kept, setKept] = useState<ReadonlySet<MessageId>>(new Set())
  const [failed, setFailed] = useState<ProblemCode | null>(null)
  const said = answer === null ? null : saidOf(answer, raids)
  useEffect(() => {
    if (said !== null) announce('status', said)
  }, [said])
  if (answer === null) {
    return problem === null ? <Loading retry={again} /> : <p role="alert">{problems[problem.code]}</p>
  }
  const { messages, more } = answer
  if (messages.length === 0) return <p>{raids.nothing}</p>
  const hide = async () => {
    const except = [...kept]
    const reply = await ask('wave:quarantine', { ...asked, ...(except.length > 0 && { except }) })
    if (!reply.ok) {
      setFailed(reply.problem.code)
      return
    }
    announce('status', raids.hidden(reply.wave.count))
    onHidden(reply.wave)
  }
  const count = messages.length - kept.size
  return (
    <div className="stack">
      <h3>{said}</h3>
      <WaveMessages messages={messages} kept={kept} onKeep={setKept} />
      {failed !== null && <p role="alert">{problems[failed]}</p>}
      <p>
        <Button kind="bad" icon="eye-off" onClick={() => void hide()}>
          {raids.hide(count, more)}
        </Button>
      </p>
      <p className="small muted">{raids.hideHint}</p>
    </div>
  )
}

const saidOf = ({ messages, more }: DeskAnswers['wave:list'], raids: Words['raids']): string =>
  messages.length === 0 ? raids.nothing : raids.found(messages.length, more)
