import type { Problem } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { request } from '../connection/request.ts'
import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { endPush } from '../reminders/push-device.ts'
import { useWords } from '../words/words.ts'

type WayOut = 'access:sign-out' | 'access:sign-out-everywhere' | 'me:erase'

/** Out here, out everywhere, or forgotten. Afterwards the page is fetched anew, so that nothing stays in its memory. */
export function GoOut({ isStaff }: { readonly isStaff: boolean }) {
  const { access } = useWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [forgets, setForgets] = useState(false)
  const leave = async (way: WayOut) => {
    const reply = await request(way, {})
    setProblem(reply.ok ? null : reply.problem)
    if (!reply.ok) return
    // Whoever sits here next reads nothing of what she goes to.
    await endPush()
    location.replace(way === 'me:erase' ? '/glomd' : '/')
  }
  return (
    <Card title={access.goOut}>
      <div className="row">
        <Button icon="leave" onClick={() => void leave('access:sign-out')}>
          {access.leave}
        </Button>
        <span className="small muted">{access.leaveHint}</span>
      </div>
      <div className="row">
        <Button kind="sec" onClick={() => void leave('access:sign-out-everywhere')}>
          {access.leaveEverywhere}
        </Button>
      </div>
      {!isStaff && (
        <div className="row">
          <Button kind="bad-o" icon="trash" onClick={() => setForgets(true)}>
            {access.forgetMe}
          </Button>
          <span className="small muted">{access.forgetHint}</span>
        </div>
      )}
      <Dialog open={forgets} onClose={() => setForgets(false)} title={access.forgetSure}>
        <p>{access.forgetHint}</p>
        <div className="row">
          <Button kind="bad" onClick={() => void leave('me:erase')}>
            {access.forgetYes}
          </Button>
          <Button kind="quiet" onClick={() => setForgets(false)}>
            {access.back}
          </Button>
        </div>
        {problem && <ProblemNote problem={problem} />}
      </Dialog>
      {problem && !forgets && <ProblemNote problem={problem} />}
    </Card>
  )
}
