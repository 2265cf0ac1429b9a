import { feedbackAnswers } from '@lyktan/shared/concern-choices.ts'
import type { ConcernView } from '@lyktan/shared/concerns.ts'

import { Chip } from '../look/Chip.tsx'
import { Choice } from '../look/Choice.tsx'
import { useTelling } from '../review/use-telling.ts'
import { dayName } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import type { ConcernActs } from './use-concerns.ts'

/** On day 14 and 21: ask what became of it, and note what the answer was. */
export function FollowStep({ concern, acts }: { readonly concern: ConcernView; readonly acts: ConcernActs }) {
  const { concerns } = useWords()
  const telling = useTelling()
  return (
    <>
      <p>{concerns.followHint}</p>
      {concern.reminders.length > 0 && (
        <ul className="row" role="list">
          {concern.reminders.map(({ day, dueAt, isDue }) => (
            <li key={day}>
              <Chip tone={isDue ? 'warn' : 'line'} icon={isDue ? 'bell' : 'clock'}>
                {isDue ? concerns.reminderDue(day) : concerns.reminder(day, dayName(dueAt, telling))}
              </Chip>
            </li>
          ))}
        </ul>
      )}
      <fieldset className="stack-s">
        <legend className="b">{concerns.feedback}</legend>
        {feedbackAnswers.map((feedback) => (
          <Choice
            key={feedback}
            name="feedback"
            value={feedback}
            checked={concern.feedback?.answer === feedback}
            onChange={() => void acts.change({ feedback })}
          >
            {concerns.feedbackAnswers[feedback]}
          </Choice>
        ))}
      </fieldset>
    </>
  )
}
