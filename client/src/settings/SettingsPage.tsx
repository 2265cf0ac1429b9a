import { Unanswered } from '../look/Unanswered.tsx'
import { request } from '../connection/request.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { LeaderPage } from '../review/LeaderPage.tsx'
import { useWords } from '../words/words.ts'
import { PlaceForm } from './PlaceForm.tsx'
import './settings.css'

/** `/personal/installningar`: the place's policy, and how long things are kept by which decision. */
export function SettingsPage() {
  const { settings } = useWords()
  const { answer, problem, again, put } = useAnswer(() => request('settings:view', {}))
  return (
    <LeaderPage title={settings.place.title} lead={settings.place.lead}>
      <Unanswered isAnswered={answer !== null} problem={problem} again={again} />
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
