import type { FlagOnCase } from '@lyktan/shared/flags.ts'
import type { CaseId } from '@lyktan/shared/ids.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useEffect, useRef, useState } from 'react'

import { useMe } from '../access/me.ts'
import { ask } from '../connection/ask.ts'
import { Button } from '../look/Button.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { clockTime } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import './flags.css'

/** What those who flagged a case wrote: read on request, since each look is on record. */
export function FlagsOnCase({ caseId }: { readonly caseId: CaseId }) {
  const { flags: words } = useWords()
  const [flags, setFlags] = useState<readonly FlagOnCase[] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const read = async () => {
    const reply = await ask('flag:on-case', { caseId })
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) setFlags(reply.flags)
  }
  const list = useRef<HTMLUListElement>(null)
  // The button is gone: the focus goes to what came in its place, and the desk's keys still work.
  useEffect(() => {
    if (flags !== null) list.current?.focus()
  }, [flags])
  return (
    <div className="stack-s">
      {flags === null ? (
        <p>
          <Button kind="sec" icon="flag" onClick={() => void read()}>
            {words.readTold}
          </Button>
        </p>
      ) : (
        <ul ref={list} className="stack-s receipt" role="list" tabIndex={-1} aria-label={words.readTold}>
          {flags.map((flag) => (
            <ToldLine key={`${flag.nickname} ${flag.raisedAt}`} flag={flag} />
          ))}
        </ul>
      )}
      {problem && <ProblemNote problem={problem} />}
    </div>
  )
}

function ToldLine({ flag }: { readonly flag: FlagOnCase }) {
  const { flags } = useWords()
  const language = useLanguage()
  const me = useMe()
  const timeZone = me.state === 'signed-in' ? me.me.place.timeZone : 'UTC'
  return (
    <li>
      <p className="small">
        <bdi className="b">{flag.nickname || flags.goneTeller}</bdi>: {flags.categories[flag.category]}{' '}
        <time dateTime={flag.raisedAt}>{clockTime(flag.raisedAt, { language, timeZone })}</time>
      </p>
      {flag.words && (
        <blockquote className="words" dir="auto">
          {flag.words}
        </blockquote>
      )}
    </li>
  )
}
