import { flagCategories } from '@lyktan/shared/flags.ts'
import type { FlagCategory, FlagReaders } from '@lyktan/shared/flags.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Dialog } from '../look/Dialog.tsx'
import { Icon } from '../look/Icon.tsx'
import type { IconName } from '../look/icons.ts'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useWords } from '../words/words.ts'
import type { FlagPoint } from './flag-point.ts'
import { FlagReceipt } from './FlagReceipt.tsx'
import { toldOf } from './told.ts'
import './flags.css'

const icons: Readonly<Record<FlagCategory, IconName>> = {
  mean: 'speech',
  hate: 'people',
  threat: 'warning',
  sexual: 'no',
  adult: 'person',
  worry: 'heart',
  private: 'lock',
  illegal: 'shield',
  leader: 'star',
  other: 'more',
}

interface FlagDialogProps {
  readonly point: FlagPoint | null
  readonly me: MeView
  /** A leader who can answer now. */
  readonly leader: string | null
  readonly onClose: () => void
}

/** Tells the leaders: one press on what has happened, and it is sent. Then the receipt. */
export function FlagDialog({ point, ...rest }: FlagDialogProps) {
  // Another thing to tell about is another telling: nothing of the last one may stand in it.
  return point && <OpenFlagDialog key={JSON.stringify(point.target)} point={point} {...rest} />
}

interface Sent {
  readonly category: FlagCategory
  readonly readBy: FlagReaders
  readonly help: boolean
}

type OpenFlagDialogProps = Omit<FlagDialogProps, 'point'> & { readonly point: FlagPoint }

function OpenFlagDialog({ point, me, leader, onClose }: OpenFlagDialogProps) {
  const { flags } = useWords()
  const [sent, setSent] = useState<Sent | null>(null)
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const send = async (category: FlagCategory) => {
    if (isSending) return
    setIsSending(true)
    const reply = await ask('flag:raise', { target: point.target, category })
    setIsSending(false)
    setProblem(reply.ok ? null : reply.problem)
    if (!reply.ok) return
    toldOf(me).send({ type: 'flag', flag: reply.flag })
    announce('status', `${flags.sentTitle}. ${flags.readers[reply.flag.readBy]}`)
    setSent({ category, readBy: reply.flag.readBy, help: reply.help })
  }
  return (
    <Dialog open onClose={onClose} title={sent ? flags.sentTitle : flags.title}>
      {sent ? (
        <FlagReceipt point={point} {...sent} {...{ me, leader, onClose }} />
      ) : (
        <>
          <p className="small muted">
            {flags.anonymous} {flags.never}
          </p>
          <ul className="flaglist" role="list">
            {flagCategories.map((category) => (
              <li key={category}>
                <button
                  type="button"
                  className="opt flagopt"
                  aria-disabled={isSending}
                  onClick={() => void send(category)}
                >
                  <Icon name={icons[category]} />
                  <span>{flags.categories[category]}</span>
                </button>
              </li>
            ))}
          </ul>
          {isSending && <p className="small muted">{flags.sending}</p>}
          {problem && <ProblemNote problem={problem} />}
        </>
      )}
    </Dialog>
  )
}
