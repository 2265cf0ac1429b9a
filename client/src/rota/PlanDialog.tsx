import type { MemberId, RoomId } from '@lyktan/shared/ids.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import type { PlannedShiftView, RotaWeekView } from '@lyktan/shared/rota.ts'
import { daysOfWeek } from '@lyktan/shared/weeks.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { FieldFrame, SelectField } from '../look/Field.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useTelling } from '../review/use-telling.ts'
import { useWords } from '../words/words.ts'
import { dayTitle } from './days.ts'
import type { OpenRota } from './use-rota.ts'

/** A shift to be made on a day, or one to be changed. */
export interface Planning {
  readonly date: string
  readonly shift: PlannedShiftView | null
}

interface PlanDialogProps {
  readonly planning: Planning
  readonly rota: RotaWeekView
  readonly opened: OpenRota
  readonly onClose: () => void
}

interface Draft {
  readonly date: string
  readonly from: string
  readonly to: string
  readonly memberId: MemberId | null
  readonly roomId: RoomId | null
}

/** A manager plans one shift: when, who and where. */
export function PlanDialog({ planning: { date, shift }, rota, opened, onClose }: PlanDialogProps) {
  const words = useWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [draft, setDraft] = useState<Draft>(() => ({
    date,
    from: shift?.from ?? '16:00',
    to: shift?.to ?? '20:00',
    memberId: shift?.person?.id ?? null,
    roomId: shift?.room?.id ?? null,
  }))
  async function done(asked: Parameters<OpenRota['act']>[0]) {
    const refused = await opened.act(asked)
    setProblem(refused)
    if (refused !== null) return
    announce('status', words.rota.saved)
    onClose()
  }
  const which = shift === null ? null : { plannedId: shift.id, version: shift.version }
  const save = () =>
    done(which === null ? ask('rota:plan', draft) : ask('rota:change', { ...which, ...draft }))
  return (
    <Dialog open onClose={onClose} title={shift === null ? words.rota.plan : words.rota.change}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <When draft={draft} week={rota.week} change={(part) => setDraft({ ...draft, ...part })} />
        <WhoAndWhere draft={draft} rota={rota} change={(part) => setDraft({ ...draft, ...part })} />
        {problem !== null && <ProblemNote problem={problem} />}
        <div className="row">
          <Button type="submit" icon="check">
            {words.frame.save}
          </Button>
          {which !== null && (
            <Button kind="bad-o" icon="trash" onClick={() => void done(ask('rota:drop', which))}>
              {words.rota.drop}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  )
}

interface PartProps {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
}

function When({ draft, week, change }: PartProps & { readonly week: string }) {
  const { rota } = useWords()
  const telling = useTelling()
  return (
    <>
      <SelectField
        label={rota.day}
        value={draft.date}
        onChange={(event) => change({ date: event.target.value })}
      >
        {daysOfWeek(week).map((date) => (
          <option key={date} value={date}>
            {dayTitle(date, telling)}
          </option>
        ))}
      </SelectField>
      <div className="rotatimes">
        {(['from', 'to'] as const).map((end) => (
          <FieldFrame key={end} label={rota[end]}>
            {(tied) => (
              <input
                type="time"
                required
                value={draft[end]}
                onChange={(event) => event.target.value !== '' && change({ [end]: event.target.value })}
                {...tied}
              />
            )}
          </FieldFrame>
        ))}
      </div>
      <p className="hint">{rota.toHint}</p>
    </>
  )
}

function WhoAndWhere({ draft, rota, change }: PartProps & { readonly rota: RotaWeekView }) {
  const words = useWords()
  return (
    <>
      <SelectField
        label={words.rota.who}
        value={draft.memberId ?? ''}
        onChange={({ target }) =>
          change({ memberId: rota.leaders.find(({ id }) => id === target.value)?.id ?? null })
        }
      >
        <option value="">{words.rota.free}</option>
        {rota.leaders.map(({ id, nickname }) => (
          <option key={id} value={id}>
            {nickname}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={words.rota.where}
        value={draft.roomId ?? ''}
        onChange={({ target }) =>
          change({ roomId: rota.rooms.find(({ id }) => id === target.value)?.id ?? null })
        }
      >
        <option value="">{words.rota.wholePlace}</option>
        {rota.rooms.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
    </>
  )
}
