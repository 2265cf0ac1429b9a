import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import { houseRules } from '@lyktan/shared/house-rules.ts'
import type { OwnDecision, OwnMessageView } from '@lyktan/shared/messages.ts'

import { Link } from 'wouter'

import { Button } from '../look/Button.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { Note } from '../look/Note.tsx'
import { clockTime, dayName } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { CrisisCard } from './CrisisCard.tsx'
import { MarkedText } from './MarkedText.tsx'
import { useRow } from './row-context.ts'

interface HeldDialogProps {
  readonly own: OwnMessageView | null
  readonly ageBand: AgeBand | null
  readonly leader: string | null
  readonly onClose: () => void
  readonly onRewrite: (own: OwnMessageView) => void
  readonly onRemove: (own: OwnMessageView) => void
}

/** Why my message waits, or what a person decided about it, and what I can do. Never a blame. */
export function HeldDialog({ own, onClose, ...rest }: HeldDialogProps) {
  const { messages } = useWords()
  if (!own) return null
  const titles = {
    held: messages.heldTitle,
    'edit-held': messages.heldTitle,
    returned: messages.returnedTitle,
    removed: messages.removedTitle,
    unseen: messages.unseenTitle,
  }
  return (
    <Dialog open onClose={onClose} title={own.help ? messages.crisis.title : titles[own.state]}>
      <HeldContent own={own} onClose={onClose} {...rest} />
    </Dialog>
  )
}

type HeldContentProps = Omit<HeldDialogProps, 'own'> & { readonly own: OwnMessageView }

function HeldContent({ own, ageBand, leader, onClose, onRewrite, onRemove }: HeldContentProps) {
  const { messages } = useWords()
  const isWaiting = own.state === 'held' || own.state === 'edit-held'
  const mayRewrite = own.state !== 'removed'
  return (
    <>
      {own.help && <CrisisCard ageBand={ageBand} leader={leader} />}
      <MarkedText text={own.text} spans={marksOf(own)} />
      {own.decision ? <Decision own={own} decision={own.decision} /> : <Reasons own={own} />}
      {isWaiting && !own.help && (
        <Note>
          <p>{messages.noTrouble}</p>
        </Note>
      )}
      <div className="stack-s">
        {mayRewrite && (
          <Button icon="pen" onClick={() => onRewrite(own)}>
            {messages.rewrite}
          </Button>
        )}
        {isRemovable(own) && (
          <Button kind="sec" icon="trash" onClick={() => onRemove(own)}>
            {messages.remove}
          </Button>
        )}
        <Button kind="sec" icon={isWaiting ? 'hourglass' : 'check'} onClick={onClose}>
          {isWaiting ? messages.letWait : messages.close}
        </Button>
      </div>
    </>
  )
}

/** What the filters reacted to, where it helps to see it: never in words of a crisis. */
const marksOf = ({ help, state, spans }: OwnMessageView) =>
  !help && (state === 'held' || state === 'edit-held' || state === 'returned') ? spans : []

const isRemovable = ({ state }: OwnMessageView) => state === 'held' || state === 'returned'

function Reasons({ own }: { readonly own: OwnMessageView }) {
  const { messages } = useWords()
  if (own.state === 'unseen') return <p>{messages.unseen}</p>
  return (
    <div className="stack-s">
      {own.reasons.map((reason) => (
        <p key={reason}>{messages.reasons[reason]}</p>
      ))}
      <p>{messages.heldUsually}</p>
    </div>
  )
}

function Decision({ own, decision }: { readonly own: OwnMessageView; readonly decision: OwnDecision }) {
  const { messages, rules } = useWords()
  const { telling } = useRow()
  const said = {
    day: dayName(decision.decidedAt, telling),
    time: clockTime(decision.decidedAt, telling),
    rule: decision.rule,
  }
  const rule = houseRules.find((number) => number === decision.rule)
  return (
    <div className="stack-s">
      <p>{own.state === 'removed' ? messages.removedFrame(said) : messages.returnedFrame(said)}</p>
      {rule && (
        <p>
          <b className="b">{rules.list[rule].name}</b> {rules.list[rule].text}
        </p>
      )}
      {decision.words && (
        <div className="stack-s">
          <p className="small">{messages.wordsFrom(decision.by)}</p>
          <blockquote className="words" dir="auto">
            {decision.words}
          </blockquote>
        </div>
      )}
      <p>
        {messages.disagree} <Link href="/jag/lage">{messages.toDisagree}</Link>
      </p>
    </div>
  )
}
