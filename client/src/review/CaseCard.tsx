import type { CaseDetail } from '@lyktan/shared/review.ts'

import { Button } from '../look/Button.tsx'
import { Note } from '../look/Note.tsx'
import { InviteToTalk } from '../talks/InviteToTalk.tsx'
import { clockTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import { CaseAppeal } from './CaseAppeal.tsx'
import { CaseAround } from './CaseAround.tsx'
import { CaseAuthor } from './CaseAuthor.tsx'
import { CaseText } from './CaseText.tsx'
import { CaseTools } from './CaseTools.tsx'
import { CaseWhy } from './CaseWhy.tsx'
import type { HeldCase } from './case.state.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { LeaseNote } from './LeaseNote.tsx'
import { isShown } from './templates.ts'
import type { Desk } from './use-desk.ts'
import { useTelling } from './use-telling.ts'

interface CaseCardProps {
  readonly held: HeldCase
  readonly desk: Desk
}

/** A case in my hands: what was written, why it waits, what was said around it, by whom, and what to do. */
export function CaseCard({ held, desk }: CaseCardProps) {
  const { review } = useWords()
  const { detail } = held
  const { open, now, canAct } = desk
  return (
    <>
      <div className="row between">
        <LeaseNote
          until={held.until}
          now={now}
          onStay={() => {
            open.stay('now')
            // The button goes when it has been answered: focus must not go with it.
            document.getElementById('case-heading')?.focus()
          }}
          onOver={() => open.send({ type: 'lapsed' })}
        />
        <Button kind="quiet" icon="undo" className="wideonly" onClick={desk.close}>
          {review.handBack}
        </Button>
      </div>
      {detail.severity === 'crisis' && (
        <Note tone="bad">
          <p className="b">{review.crisisHelp}</p>
        </Note>
      )}
      <Said detail={detail} />
      {detail.text !== '' && (
        <CaseText detail={detail} isVeiled={held.isVeiled} onToggle={() => open.send({ type: 'veil' })} />
      )}
      <CaseWhy held={held} send={open.send} />
      {detail.kind === 'appeal' && <CaseAppeal caseId={detail.id} onAsked={desk.moved} />}
      {detail.kind !== 'appeal' && <CaseAround around={detail.around} isVeiled={held.isVeiled} />}
      {detail.author !== null && (
        <CaseAuthor author={detail.author} onHistory={() => desk.openSheet('history')} />
      )}
      {detail.author?.ageBand && (
        <InviteToTalk key={detail.id} memberId={detail.author.id} caseId={detail.id} />
      )}
      <CaseTools detail={detail} desk={desk} />
      <DecisionForm held={held} send={open.send} now={now} canAct={canAct} onDecide={desk.decide} />
    </>
  )
}

function Said({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords()
  const telling = useTelling()
  return <p className="muted">{saidOf(detail, clockTime(detail.openedAt, telling), words)}</p>
}

/** Who, where and when, and who has seen it. */
function saidOf(detail: CaseDetail, time: string, { review, desk }: Words): string {
  const nickname = detail.author?.nickname ?? ''
  switch (detail.kind) {
    case 'person':
      return desk.saidPerson(nickname, time)
    case 'room':
      return desk.saidRoom(detail.roomName, time)
    case 'appeal':
      return desk.saidAppeal(nickname, time)
    case 'message':
    case 'edit': {
      const usual = detail.kind === 'edit' ? review.saidEdit : review.said
      return (isShown(detail) ? review.saidShown : usual)(nickname, detail.roomName, time)
    }
  }
}
