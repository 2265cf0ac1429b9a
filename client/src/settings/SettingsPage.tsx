import { request } from '../connection/request.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Button } from '../look/Button.tsx'
import { Loading } from '../look/Loading.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { LeaderPage } from '../review/LeaderPage.tsx'
import { useWords } from '../words/words.ts'
import { PlaceForm } from './PlaceForm.tsx'
import './settings.css'

/** `/personal/installningar`: the place's policy, and how long things are kept by which decision. */
export function SettingsPage() {
  const { settings, frame } = useWords()
  const { answer, problem, again, put } = useAnswer(() => request('settings:view', {}))
  return (
    <LeaderPage title={settings.place.title} lead={settings.place.lead}>
      {answer === null && problem === null && <Loading retry={again} />}
      {problem !== null && (
        <>
          <ProblemNote problem={problem} />
          <p>
            <Button kind="sec" onClick={again}>
              {frame.tryAgain}
            </Button>
          </p>
        </>
      )}
      {answer !== null && (
        <PlaceForm
          key={JSON.stringify(answer.settings)}
          settings={answer.settings}
          onSaved={(saved) => put({ settings: saved })}
        />
      )}
    </LeaderPage>
  )
}
