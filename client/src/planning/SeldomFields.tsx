import { languages } from '@lyktan/shared/languages.ts'

import { Field, SelectField, TextField } from '../look/Field.tsx'
import { Switch } from '../look/Switch.tsx'
import { useWords } from '../words/words.ts'
import type { PlanForm } from './use-plan-form.ts'
import { usePlanningWords } from './words/words.ts'

/** What most evenings leave as it is. */
export function SeldomFields({ form: { draft, change } }: { readonly form: PlanForm }) {
  const words = usePlanningWords()
  const { look } = useWords()
  return (
    <details className="plain">
      <summary>{words.seldom}</summary>
      <div className="stack">
        <SelectField
          label={words.language}
          value={draft.language}
          onChange={(event) => {
            const language = languages.find((one) => one === event.target.value)
            if (language !== undefined) change({ language })
          }}
        >
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {look.languages[language]}
            </option>
          ))}
        </SelectField>
        <TextField
          label={words.accessNote}
          optional
          rows={2}
          maxLength={300}
          value={draft.accessNote}
          onChange={(event) => change({ accessNote: event.target.value })}
        />
        <Field
          label={words.themeWeek}
          optional
          maxLength={60}
          autoComplete="off"
          value={draft.themeWeek}
          onChange={(event) => change({ themeWeek: event.target.value })}
        />
        <Switch
          label={words.youthLed}
          hint={words.youthLedHint}
          checked={draft.youthLed}
          onChange={(youthLed) => change({ youthLed })}
        />
        <Switch
          label={words.sensitive}
          hint={words.sensitiveHint}
          checked={draft.sensitive}
          onChange={(sensitive) => change({ sensitive })}
        />
      </div>
    </details>
  )
}
