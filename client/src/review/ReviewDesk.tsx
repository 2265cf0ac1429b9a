import type { MemberId } from '@lyktan/shared/ids.ts'

import { useRef } from 'react'

import { DeskChannel } from '../back-channel/DeskChannel.tsx'
import { Button, LinkButton } from '../look/Button.tsx'
import { Loading } from '../look/Loading.tsx'
import { Note } from '../look/Note.tsx'
import { useWords } from '../words/words.ts'
import { CasePanel } from './CasePanel.tsx'
import { actOnKey } from './desk-keys.ts'
import { DeskChoices } from './DeskChoices.tsx'
import { DeskNotices, DeskSheets, useLoad } from './DeskSheets.tsx'
import { RaidTools } from './RaidTools.tsx'
import { QueueList } from './QueueList.tsx'
import { QueuePages, QueueViews } from './QueueTools.tsx'
import { UndoToast } from './UndoToast.tsx'
import { useDesk } from './use-desk.ts'
import type { Desk } from './use-desk.ts'
import { useReviewKeys } from './use-review-keys.ts'

/** The list of what waits and the case in hand: side by side on wide windows, one at a time on phones. */
export function ReviewDesk({ me }: { readonly me: MemberId }) {
  const words = useWords()
  const element = useRef<HTMLDivElement>(null)
  const desk = useDesk(me, element)
  useReviewKeys(element, (key) => actOnKey({ desk, element: element.current, words }, key))
  const load = useLoad(desk.done?.row.id ?? '')
  const { review } = words
  const row = desk.caseId === null ? undefined : desk.queue.cases.get(desk.caseId)
  return (
    <div ref={element} className="stack deskbody">
      <DeskNotices desk={desk} load={load} />
      <RaidTools desk={desk} />
      <div className={desk.caseId === null ? 'modgrid' : 'modgrid hascase'}>
        <QueuePart desk={desk} />
        {desk.caseId === null ? (
          <div className="card quietcard wideonly">
            <p className="muted">{desk.isGone ? review.notHere : review.choose}</p>
          </div>
        ) : (
          <CasePanel caseId={desk.caseId} row={row} desk={desk} />
        )}
      </div>
      <DeskSheets desk={desk} load={load} />
    </div>
  )
}

function QueuePart({ desk }: { readonly desk: Desk }) {
  const { review } = useWords()
  return (
    <section aria-labelledby="queue-heading" className="stack queuepart">
      <div className="row between">
        <h2 id="queue-heading" tabIndex={-1}>
          {review.waiting(desk.waiting)}
        </h2>
        {desk.rows.length > 0 && (
          <Button kind="sec" aria-keyshortcuts="N" onClick={desk.openNext}>
            {review.nextFree} <kbd aria-hidden="true">N</kbd>
          </Button>
        )}
      </div>
      {desk.done !== null && <UndoToast done={desk.done} onUndo={desk.undoDone} onClose={desk.forgetDone} />}
      <QueueNotes desk={desk} />
      <QueueViews desk={desk} />
      <QueueBody desk={desk} />
      <QueuePages desk={desk} />
      <DeskTools desk={desk} />
      <DeskChannel me={desk.me} caseId={desk.caseId} />
      <DeskChoices />
    </section>
  )
}

/** What else a leader needs at hand: what was decided, a raid, herself. */
function DeskTools({ desk }: { readonly desk: Desk }) {
  const words = useWords()
  const tools = [
    ['decided', 'undo', words.desk.decided.open],
    ['raid', 'people', words.desk.toolRaid],
    ['load', 'cup', words.desk.toolLoad],
  ] as const
  return (
    <ul className="row desktools" role="list" aria-label={words.desk.tools}>
      {tools.map(([sheet, icon, name]) => (
        <li key={sheet}>
          <Button kind="quiet" icon={icon} onClick={() => desk.openSheet(sheet)}>
            {name}
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** What stands in the way of trusting the list. */
function QueueNotes({ desk }: { readonly desk: Desk }) {
  const { review, problems, frame } = useWords()
  if (!desk.isOnline) {
    return (
      <Note tone="warn" icon="offline">
        <p>{review.offline}</p>
      </Note>
    )
  }
  if (desk.isGone) {
    return (
      <Note>
        <p>{review.notHere}</p>
      </Note>
    )
  }
  if (desk.queue.phase !== 'failed') return null
  const isOffShift = desk.queue.failedAs === 'off-shift'
  return (
    <div role="alert">
      <Note tone="warn">
        <p>{isOffShift ? review.offShift : problems[desk.queue.failedAs ?? 'unavailable']}</p>
        {desk.rows.length > 0 && <p>{review.failedOld}</p>}
        <p className="row">
          {isOffShift && <LinkButton href="/personal">{review.toShift}</LinkButton>}
          <Button kind="sec" onClick={desk.retry}>
            {frame.tryAgain}
          </Button>
        </p>
      </Note>
    </div>
  )
}

function QueueBody({ desk }: { readonly desk: Desk }) {
  const { review, desk: deskWords } = useWords()
  if (desk.queue.phase === 'loading' && desk.rows.length === 0) return <Loading retry={desk.retry} />
  if (desk.rows.length > 0) {
    return (
      <div className={desk.canAct ? undefined : 'stalelist'}>
        <QueueList rows={desk.page.rows} selected={desk.caseId} desk={desk} />
      </div>
    )
  }
  if (desk.queue.phase !== 'ready') return null
  if (desk.view !== 'all') {
    return (
      <div className="card quietcard">
        <p className="muted">{deskWords.viewEmpty}</p>
      </div>
    )
  }
  return (
    <div className="card quietcard stack-s">
      <p className="b">{review.empty}</p>
      <p className="muted">{review.emptyHint}</p>
    </div>
  )
}
