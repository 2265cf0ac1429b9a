import type { Problem } from '@lyktan/shared/problems.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import { useState } from 'react'

import { useNow } from '../review/use-now.ts'
import { useTelling } from '../review/use-telling.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { clockTime, nameList } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import { lobbyOpensAt, nextStep, whyNoLobby } from './hosting.state.ts'
import { useHostingWords } from './hosting-words.ts'

type Step = 'lobby' | 'start' | 'end'

interface HostStepProps {
  readonly session: SessionView
  readonly step: (step: Step) => Promise<Problem | null>
}

/** The one thing to do next: open the lobby, start, or end. A refusal says in words what is missing. */
export function HostStep({ session, step }: HostStepProps) {
  const words = useHostingWords()
  const [refused, setRefused] = useState<{ readonly at: Step; readonly problem: Problem } | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const next = nextStep(session)
  const done = { lobby: words.lobbyOpened, start: words.started, end: words.ended }
  const act = async (at: Step) => {
    setAsking(false)
    setBusy(true)
    const problem = await step(at)
    setBusy(false)
    setRefused(problem && { at, problem })
    if (problem === null) announce('status', done[at])
  }
  const go = (at: Step) => () => void act(at)
  return (
    <>
      {next === 'lobby' && <BeforeLobby session={session} />}
      {refused && refused.at === next && <RefusedStep problem={refused.problem} />}
      {next === 'lobby' && (
        <p>
          <Button icon="door" disabled={isBusy} onClick={go('lobby')}>
            {words.openLobby}
          </Button>
        </p>
      )}
      {next === 'start' && (
        <p>
          <Button icon="play" big disabled={isBusy} onClick={go('start')}>
            {words.start}
          </Button>
        </p>
      )}
      {next === 'end' && (
        <p>
          <Button kind="bad-o" icon="door" disabled={isBusy} onClick={() => setAsking(true)}>
            {words.end}
          </Button>
        </p>
      )}
      <Dialog open={isAsking} onClose={() => setAsking(false)} title={words.endAsk}>
        <p>{words.endWhat}</p>
        <p>
          <Button kind="bad" icon="door" onClick={go('end')}>
            {words.end}
          </Button>
        </p>
      </Dialog>
    </>
  )
}

/** What must be done or waited for before the lobby opens. */
function BeforeLobby({ session }: { readonly session: SessionView }) {
  const words = useHostingWords()
  const telling = useTelling()
  const why = whyNoLobby(session, new Date(useNow()))
  if (why === null) return null
  const from = clockTime(lobbyOpensAt(session).toISOString(), telling)
  const says = {
    unchecked: words.unchecked,
    unpublished: words.unpublished,
    'too-early': words.tooEarly(from),
  }
  return (
    <Note tone={why === 'too-early' ? 'info' : 'warn'}>
      <p>{says[why]}</p>
    </Note>
  )
}

function RefusedStep({ problem }: { readonly problem: Problem }) {
  const words = useHostingWords()
  const { problems } = useWords()
  const language = useLanguage()
  const { missing } = problem
  if (!missing) return <ProblemNote problem={problem} />
  const { adults, host, hosts } = missing
  return (
    <div role="alert">
      <Note tone="warn">
        <p className="b">{problems['adults-missing']}</p>
        {adults > 0 && <p>{words.missing.adults(adults)}</p>}
        {host && <p>{words.missing.host}</p>}
        {hosts.length > 0 && <p>{words.missing.hosts(nameList(hosts, language))}</p>}
      </Note>
    </div>
  )
}
