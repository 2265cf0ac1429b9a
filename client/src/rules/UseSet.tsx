import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import type { RuleSetView, RulesNow } from '@lyktan/shared/rules.ts'
import { useState } from 'react'

import { request } from '../connection/request.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useWords } from '../words/words.ts'

interface UseSetProps {
  readonly set: RuleSetView
  readonly list: EndpointAnswers['rules:list']
  readonly onNow: (now: RulesNow) => void
  /** A colleague was first: what applies is read again. */
  readonly onStale: () => void
}

/** A tested list is tried in silence, or applies. */
export function UseSet({ set, list, onNow, onStale }: UseSetProps) {
  const words = useWords().ownRules.use
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const switchTo = async (to: 'rest' | 'observed' | 'live') => {
    const { headVersion } = list.now
    const reply = await request('rules:switch', { setId: set.id, to, headVersion })
    setAsking(false)
    setProblem(reply.ok ? null : reply.problem)
    if (!reply.ok) return reply.problem.code === 'stale' ? onStale() : undefined
    announce('status', words.switched[to])
    onNow(reply.now)
  }
  const isObserved = set.state === 'observed'
  const instead = list.sets.find(({ id }) => id === list.now.live)
  return (
    <Card title={words.title}>
      {problem !== null && <ProblemNote problem={problem} />}
      {set.state === 'draft' && <p>{words.needsTest}</p>}
      {set.state === 'live' && (
        <Note tone="ok">
          <p>{words.isLive}</p>
        </Note>
      )}
      {set.state !== 'draft' && set.state !== 'live' && (
        <>
          <p className="muted">{words.observeHint}</p>
          <p>
            <Button kind="sec" icon="eye" onClick={() => void switchTo(isObserved ? 'rest' : 'observed')}>
              {isObserved ? words.rest : words.observe}
            </Button>
          </p>
          <p className="muted">{set.replayedAt === null ? words.needsReplay : words.liveHint}</p>
          {set.replayedAt !== null && (
            <p>
              <Button icon="shield" onClick={() => setAsking(true)}>
                {words.live}
              </Button>
            </p>
          )}
        </>
      )}
      <Dialog open={isAsking} onClose={() => setAsking(false)} title={words.live}>
        <p>
          {words.liveText(set.rules.length)} {instead !== undefined && words.liveInstead(instead.name)}
        </p>
        <p>
          <Button icon="shield" onClick={() => void switchTo('live')}>
            {words.liveConfirm}
          </Button>
        </p>
      </Dialog>
    </Card>
  )
}
