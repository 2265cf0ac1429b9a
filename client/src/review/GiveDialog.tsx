import type { MemberId } from '@lyktan/shared/ids.ts'

import { Button } from '../look/Button.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { Figure } from '../look/Figure.tsx'
import { Loading } from '../look/Loading.tsx'
import { useWords } from '../words/words.ts'
import { useColleagues } from './use-colleagues.ts'

interface GiveDialogProps {
  readonly me: MemberId
  readonly onGive: (to: MemberId) => void
  readonly onClose: () => void
}

/** To whom of those on duty: the case waits for her by name, and she is told at once. */
export function GiveDialog({ me, onGive, onClose }: GiveDialogProps) {
  const { desk } = useWords()
  return (
    <Dialog open onClose={onClose} title={desk.give.title}>
      <p className="muted">{desk.give.lead}</p>
      <Colleagues me={me} onGive={onGive} />
    </Dialog>
  )
}

function Colleagues({ me, onGive }: Omit<GiveDialogProps, 'onClose'>) {
  const { desk } = useWords()
  const { answer, again } = useColleagues()
  if (answer === null) return <Loading retry={again} />
  const others = answer.shift.adults.filter((adult) => adult.id !== me)
  if (others.length === 0) return <p>{desk.give.alone}</p>
  return (
    <ul className="stack-s" role="list">
      {others.map((adult) => (
        <li key={adult.id}>
          <Button kind="sec" className="colleague" onClick={() => onGive(adult.id)}>
            <Figure avatar={adult.avatar} size="small" />
            <bdi>{adult.nickname}</bdi>
          </Button>
        </li>
      ))}
    </ul>
  )
}
