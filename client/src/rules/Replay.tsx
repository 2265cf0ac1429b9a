import type { RuleSetView } from '@lyktan/shared/rules.ts'

import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useTelling } from '../review/use-telling.ts'
import { clockTime, dayName } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { ReplayResult } from './ReplayResult.tsx'
import type { ReplayState } from './replay.state.ts'
import { useReplay } from './use-replay.ts'

/** A list held against what is already written. */
export function Replay({ set, onDone }: { readonly set: RuleSetView; readonly onDone: () => void }) {
  const words = useWords().ownRules.replay
  const telling = useTelling()
  const { state, run, stop } = useReplay(set.id, (read) => {
    announce('status', words.done(read))
    onDone()
  })
  return (
    <Card title={words.title}>
      <p className="muted">{words.hint}</p>
      {set.replayedAt !== null && (
        <p className="small">
          {words.last(dayName(set.replayedAt, telling), clockTime(set.replayedAt, telling))}
        </p>
      )}
      <p className="row">
        {state.phase === 'running' ? (
          <Button kind="sec" icon="close" onClick={stop}>
            {words.stop}
          </Button>
        ) : (
          <Button kind="sec" icon="play" onClick={run}>
            {state.phase === 'idle' ? words.run : words.again}
          </Button>
        )}
      </p>
      <HowFar state={state} />
      {state.problem !== null && <ProblemNote problem={state.problem} />}
      {state.phase === 'done' && <ReplayResult state={state} rules={set.rules} />}
    </Card>
  )
}

function HowFar({ state }: { readonly state: ReplayState }) {
  const words = useWords().ownRules.replay
  if (state.phase === 'idle' || state.phase === 'failed') return null
  if (state.phase === 'done') return <p>{words.done(state.read)}</p>
  if (state.phase === 'stopped') return <p>{words.stopped}</p>
  return (
    <p className="stack-s">
      <progress value={state.read} max={Math.max(state.total, 1)} aria-label={words.title} />
      <span className="small muted">{words.progress(state.read, state.total)}</span>
    </p>
  )
}
