import type { InvitationView } from '@lyktan/shared/invitations.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useEffect, useRef, useState } from 'react'

import { request } from '../connection/request.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Chip } from '../look/Chip.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { ScrollTable } from '../look/ScrollTable.tsx'
import { Switch } from '../look/Switch.tsx'
import { useTelling } from '../review/use-telling.ts'
import { dayName } from '../words/times.ts'
import { useWords } from '../words/words.ts'

interface HandedOutProps {
  readonly cards: readonly InvitationView[]
  readonly onRevoked: () => void
}

/** The cards that are out there. Who made one is logged; who got it is not known to anybody here. */
export function HandedOut({ cards, onRevoked }: HandedOutProps) {
  const { invitations } = useWords()
  const [showsOld, setShowsOld] = useState(false)
  const [asked, setAsked] = useState<InvitationView | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const hasRevoked = useRef(false)
  // The row may go, and its button with it: focus goes to the list that it was in.
  useEffect(() => {
    if (!hasRevoked.current) return
    hasRevoked.current = false
    list.current?.focus()
  }, [cards])
  const revoked = () => {
    hasRevoked.current = true
    onRevoked()
  }
  const shown = showsOld ? cards : cards.filter((card) => card.state === 'unused')
  if (cards.length === 0) return <p>{invitations.none}</p>
  return (
    <>
      <div ref={list} tabIndex={-1} className="stack">
        <Switch label={invitations.showOld} checked={showsOld} onChange={setShowsOld} />
        <ScrollTable caption={invitations.listCaption} hidesCaption>
          <thead>
            <tr>
              <th scope="col">{invitations.madeAt}</th>
              <th scope="col">{invitations.ageBand}</th>
              <th scope="col">{invitations.expiresAt}</th>
              <th scope="col">{invitations.state}</th>
              <th scope="col">{invitations.action}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((card) => (
              <HandedOutRow key={card.id} card={card} onAsk={() => setAsked(card)} />
            ))}
          </tbody>
        </ScrollTable>
      </div>
      <RevokeDialog card={asked} onClose={() => setAsked(null)} onRevoked={revoked} />
    </>
  )
}

const stateTones = { unused: 'ok', used: 'brand', expired: 'line', revoked: 'warn' } as const

function HandedOutRow({ card, onAsk }: { readonly card: InvitationView; readonly onAsk: () => void }) {
  const { invitations, frame } = useWords()
  const telling = useTelling()
  const made = dayName(card.madeAt, telling)
  const band = frame.ageBand(card.ageBand)
  return (
    <tr>
      <th scope="row">{made}</th>
      <td>{band}</td>
      <td>{dayName(card.expiresAt, telling)}</td>
      <td>
        <Chip tone={stateTones[card.state]}>{invitations.states[card.state]}</Chip>
      </td>
      <td>
        {card.state === 'unused' && (
          <Button kind="sec" onClick={onAsk}>
            {invitations.revoke}
            <span className="vh">{invitations.revokeWhich(made, band)}</span>
          </Button>
        )}
      </td>
    </tr>
  )
}

interface RevokeDialogProps {
  readonly card: InvitationView | null
  readonly onClose: () => void
  readonly onRevoked: () => void
}

function RevokeDialog({ card, onClose, onRevoked }: RevokeDialogProps) {
  const { invitations } = useWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  const revoke = async (invitation: InvitationView) => {
    const reply = await request('invitations:revoke', { invitationId: invitation.id })
    setProblem(reply.ok ? null : reply.problem)
    if (!reply.ok) return
    announce('status', invitations.revoked)
    onClose()
    onRevoked()
  }
  return (
    <Dialog open={card !== null} onClose={onClose} title={invitations.revokeAsk}>
      <p>{invitations.revokeWhat}</p>
      {problem !== null && <ProblemNote problem={problem} />}
      <p>
        <Button kind="bad" icon="no" onClick={() => card !== null && void revoke(card)}>
          {invitations.revoke}
        </Button>
      </p>
    </Dialog>
  )
}
