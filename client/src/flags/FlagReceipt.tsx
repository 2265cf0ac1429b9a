import type { FlagCategory, FlagReaders } from '@lyktan/shared/flags.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { permits } from '@lyktan/shared/roles.ts'
import { useEffect, useRef, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { TextField } from '../look/Field.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { CrisisCard } from '../messages/CrisisCard.tsx'
import { useWords } from '../words/words.ts'
import type { FlagPoint } from './flag-point.ts'
import { IgnoreButton } from './IgnoreButton.tsx'

interface FlagReceiptProps {
  readonly point: FlagPoint
  readonly category: FlagCategory
  readonly readBy: FlagReaders
  /** The help card is for her. */
  readonly help: boolean
  readonly me: MeView
  readonly leader: string | null
  readonly onClose: () => void
}

/** It is received: who looks, help at once for who worries, room for more words, and what I can do for myself. */
export function FlagReceipt({ point, category, readBy, help, me, leader, onClose }: FlagReceiptProps) {
  const { flags } = useWords()
  const [needsHelp, setNeedsHelp] = useState(help)
  const first = useRef<HTMLDivElement>(null)
  const { person, roomId, target } = point
  // What was pressed is gone: the focus goes to what came in its place.
  useEffect(() => first.current?.focus(), [])
  return (
    <>
      <div ref={first} tabIndex={-1} className="receipt">
        <Note tone="ok">
          <p>{flags.readers[readBy]}</p>
          {target.kind === 'message' && permits(me.role, 'ignore-member') && <p>{flags.hidden}</p>}
        </Note>
      </div>
      {needsHelp && <CrisisCard ageBand={me.ageBand} leader={leader} />}
      <MoreWords point={point} category={category} onHelp={() => setNeedsHelp(true)} />
      {person && person.badge !== 'leader' && person.id !== me.id && permits(me.role, 'ignore-member') && (
        <div className="stack-s">
          <IgnoreButton person={person} roomId={roomId} me={me} />
          <p className="small muted">{flags.ignoreHint}</p>
        </div>
      )}
      {person?.badge === 'leader' && category !== 'leader' && (
        <p className="small muted">{flags.leaderStays}</p>
      )}
      <div className="row">
        <Button kind="sec" icon="check" onClick={onClose}>
          {flags.close}
        </Button>
        <LinkButton kind="quiet" href="/jag/sag-till">
          {flags.toMine}
        </LinkButton>
      </div>
    </>
  )
}

/** What she wants to add; it stays the same flag. */
function MoreWords({
  point,
  category,
  onHelp,
}: Pick<FlagReceiptProps, 'point' | 'category'> & { readonly onHelp: () => void }) {
  const { flags } = useWords()
  const [text, setText] = useState('')
  const [isSent, setIsSent] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const send = async () => {
    if (!text.trim()) return
    const reply = await ask('flag:raise', { target: point.target, category, words: text })
    setProblem(reply.ok ? null : reply.problem)
    if (!reply.ok) return
    setIsSent(true)
    if (reply.help) onHelp()
    announce('status', flags.moreSent)
  }
  if (isSent) return <p>{flags.moreSent}</p>
  return (
    <form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <TextField
        label={flags.more}
        hint={flags.moreHint}
        maxLength={limits.flagWordsCharacters}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p>
        <Button kind="sec" type="submit" icon="send">
          {flags.sendMore}
        </Button>
      </p>
      {problem && <ProblemNote problem={problem} />}
    </form>
  )
}
