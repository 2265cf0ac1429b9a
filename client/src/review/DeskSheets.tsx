import type { DeskAnswers } from '@lyktan/shared/desk.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { useAnswer } from '../connection/use-answer.ts'
import type { Reading } from '../connection/use-answer.ts'
import { Button } from '../look/Button.tsx'
import { Note } from '../look/Note.tsx'
import { useWords } from '../words/words.ts'
import { DecidedSheet } from './DecidedSheet.tsx'
import { GiveDialog } from './GiveDialog.tsx'
import { HistorySheet } from './HistorySheet.tsx'
import { LoadSheet } from './LoadSheet.tsx'
import type { Desk } from './use-desk.ts'

interface DeskSheetsProps {
  readonly desk: Desk
  readonly load: Reading<DeskAnswers['desk:load']>
}

/** What lies over the desk when it is asked for. */
export function DeskSheets({ desk, load }: DeskSheetsProps) {
  const close = () => desk.openSheet(null)
  const { state } = desk.open
  switch (desk.sheet) {
    case null:
      return null
    case 'give':
      return (
        <GiveDialog
          me={desk.me}
          onClose={close}
          onGive={(to) => {
            close()
            desk.acts?.give(to)
          }}
        />
      )
    case 'history': {
      const author = state.phase === 'open' ? state.detail.author : null
      if (state.phase !== 'open' || author === null) return null
      return (
        <HistorySheet
          memberId={author.id}
          nickname={author.nickname}
          caseId={state.detail.id}
          onClose={close}
        />
      )
    }
    case 'decided':
      return <DecidedSheet onClose={close} undo={desk.undo} />
    case 'raid':
      return null
    case 'load':
      return <LoadSheet reading={load} onClose={close} />
  }
}

/** What goes on besides the cases: a pause that would do good. */
export const DeskNotices = ({ desk, load }: DeskSheetsProps) => (
  <PauseNote load={load} onShow={() => desk.openSheet('load')} />
)

function PauseNote({ load, onShow }: Pick<DeskSheetsProps, 'load'> & { readonly onShow: () => void }) {
  const { wellbeing } = useWords()
  const [putAwayAt, setPutAwayAt] = useState(0)
  const known = load.answer?.load
  if (known === undefined || !known.proposesPause || known.severe <= putAwayAt) return null
  return (
    <Note tone="ok" icon="cup">
      <p>{wellbeing.proposed}</p>
      <div className="row">
        <Button kind="sec" onClick={onShow}>
          {wellbeing.show}
        </Button>
        <Button kind="quiet" onClick={() => setPutAwayAt(known.severe)}>
          {wellbeing.later}
        </Button>
      </div>
    </Note>
  )
}

/** My own load, asked anew when the number of decisions changes. */
export const useLoad = (decisions: string): Reading<DeskAnswers['desk:load']> =>
  useAnswer(() => ask('desk:load', {}), decisions)
