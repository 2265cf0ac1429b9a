import { languages } from '@lyktan/shared/languages.ts'
import type { Language } from '@lyktan/shared/languages.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import { isStaff } from '@lyktan/shared/roles.ts'

import { Card } from '../look/Card.tsx'
import { Choice } from '../look/Choice.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { Switch } from '../look/Switch.tsx'
import { setLanguage, useLanguage, useWords } from '../words/words.ts'
import { StatisticsChoices } from './StatisticsChoices.tsx'
import { useChanging } from './use-changing.ts'

/** Typing shown or not (off from the start), language, and the two answers for statistics. */
export function MyChoices({ me }: { readonly me: MeView }) {
  const { access, look } = useWords()
  const language = useLanguage()
  const { problem, change } = useChanging()
  const speak = (one: Language) => {
    setLanguage(one)
    void change({ language: one })
  }
  return (
    <Card title={access.myChoices}>
      <Switch
        label={access.showsTyping}
        hint={access.showsTypingHint}
        checked={me.showsTyping}
        onChange={(showsTyping) => void change({ showsTyping })}
      />
      <fieldset>
        <legend>{look.language}</legend>
        <div className="grid2">
          {languages.map((one) => (
            <Choice key={one} name="my-language" checked={language === one} onChange={() => speak(one)}>
              <span lang={one}>{look.languages[one]}</span>
            </Choice>
          ))}
        </div>
      </fieldset>
      {!isStaff(me.role) && (
        <StatisticsChoices
          gender={me.gender}
          area={me.area}
          areas={me.place.areas}
          onChange={(part) => void change(part)}
        />
      )}
      {problem && <ProblemNote problem={problem} />}
    </Card>
  )
}
