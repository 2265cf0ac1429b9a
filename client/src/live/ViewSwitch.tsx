import { Choice } from '../look/Choice.tsx'
import { useLiveWords } from './live-words.ts'

interface ViewSwitchProps {
  readonly shown: 'stage' | 'chat'
  readonly show: (shown: 'stage' | 'chat') => void
  /** Messages since the conversation was last in sight. */
  readonly fresh: number
  readonly label: string
}

/** On a phone: the session or its conversation. Where both have room it is not there. */
export function ViewSwitch({ shown, show, fresh, label }: ViewSwitchProps) {
  const words = useLiveWords()
  return (
    <fieldset className="viewswitch">
      <legend className="vh">{label}</legend>
      <Choice name="live-view" checked={shown === 'stage'} onChange={() => show('stage')}>
        {words.showStage}
      </Choice>
      <Choice name="live-view" checked={shown === 'chat'} onChange={() => show('chat')}>
        {words.showChat(fresh)}
      </Choice>
    </fieldset>
  )
}
