import type { AppealView } from '@lyktan/shared/appeals.ts'
import type { MeView } from '@lyktan/shared/members.ts'

import { Note } from '../look/Note.tsx'
import { useWords } from '../words/words.ts'
import { AnswerForm } from './AnswerForm.tsx'

interface AppealStatusProps {
  readonly appeal: AppealView
  readonly me: MeView
}

/** How it stands with what I asked, what was said, and the outcome with its words. */
export function AppealStatus({ appeal, me }: AppealStatusProps) {
  const { again } = useWords().standing
  const { decided, state, why, turns } = appeal
  const tone = state === 'changed' ? 'ok' : 'info'
  return (
    <section className="stack" aria-label={again.button}>
      <Note tone={tone} {...(state === 'waiting' && { icon: 'hourglass' })}>
        <p>{again.states[state]}</p>
        {decided?.isMessageBack === true && <p>{again.messageBack}</p>}
        {decided?.isMessageBack === false && <p>{again.messageGone}</p>}
      </Note>
      {why && <Said label={again.yourWhy} text={why} />}
      {turns.map(({ from, name, text, at }) => (
        <Said key={at} label={from === 'author' ? again.youAnswered : again.asks(name ?? '')} text={text} />
      ))}
      {decided && (
        <div className="stack-s">
          <p className="small muted">{again.decidedBy(decided.by)}</p>
          {decided.words && <Said label={again.how} text={decided.words} />}
        </div>
      )}
      {appeal.mayAnswer && <AnswerForm appeal={appeal} me={me} />}
    </section>
  )
}

function Said({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div className="stack-s">
      <p className="small">{label}</p>
      <blockquote className="words" dir="auto">
        {text}
      </blockquote>
    </div>
  )
}
