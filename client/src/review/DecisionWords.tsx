import { limits } from '@lyktan/shared/limits.ts'

import { SelectField, TextField } from '../look/Field.tsx'
import { useWords } from '../words/words.ts'
import type { CaseEvent, HeldCase } from './case.state.ts'
import type { DraftEvent, Missing } from './decision.state.ts'
import type { Outcome } from './outcomes.ts'
import { templatesFor } from './word-templates.ts'

interface DecisionWordsProps {
  readonly held: HeldCase
  readonly send: (event: CaseEvent) => void
}

/** What is said of it: to the one whom it is about, to those who told us, and among the staff. */
export function DecisionWords({ held, send }: DecisionWordsProps) {
  const { deciding } = useWords()
  const { draft, detail } = held
  const change = (event: DraftEvent) => send({ type: 'draft', event })
  if (draft.outcome === null) return null
  return (
    <>
      {detail.author !== null && (
        <ToAuthor outcome={draft.outcome} words={draft.words} missing={draft.missing} change={change} />
      )}
      {detail.author === null && draft.outcome === 'act' && (
        <ToAuthor outcome="act" words={draft.words} missing={draft.missing} change={change} />
      )}
      {detail.flags.count > 0 && (
        <TextField
          label={deciding.toFlaggers(detail.flags.count)}
          hint={deciding.flaggersHint}
          optional
          error={tooLong(draft.missing, 'flaggers-long', deciding.tooLong(limits.wordsToAuthorCharacters))}
          name="flaggers"
          rows={2}
          value={draft.wordsToFlaggers}
          onChange={(event) => change({ type: 'flaggers', words: event.target.value })}
        />
      )}
      <StaffNote note={draft.note} missing={draft.missing} change={change} />
    </>
  )
}

interface StaffNoteProps {
  readonly note: string
  readonly missing: Missing | null
  readonly change: (event: DraftEvent) => void
}

/** Closed until somebody wants it: most decisions say enough. */
function StaffNote({ note, missing, change }: StaffNoteProps) {
  const { deciding } = useWords()
  return (
    <details className="plain" open={missing === 'note-long' || undefined}>
      <summary>
        <span className="b">{deciding.note}</span>
      </summary>
      <TextField
        label={deciding.note}
        hint={deciding.noteHint}
        optional
        error={tooLong(missing, 'note-long', deciding.tooLong(limits.staffNoteCharacters))}
        name="note"
        rows={2}
        value={note}
        onChange={(event) => change({ type: 'note', note: event.target.value })}
      />
    </details>
  )
}

const tooLong = (missing: Missing | null, which: Missing, text: string) => (missing === which ? text : null)

interface ToAuthorProps {
  readonly outcome: Outcome
  readonly words: string
  readonly missing: Missing | null
  readonly change: (event: DraftEvent) => void
}

function ToAuthor({ outcome, words: said, missing, change }: ToAuthorProps) {
  const words = useWords()
  const { review, deciding } = words
  const templates = templatesFor(outcome, words)
  const errors: Partial<Record<Missing, string>> = {
    words: review.wordsMissing,
    'words-long': review.wordsLong(limits.wordsToAuthorCharacters),
  }
  return (
    <div className="stack-s wordspart">
      <SelectField
        label={deciding.templates}
        optional
        name="template"
        value=""
        onChange={(event) => {
          const chosen = templates.find((template) => template.key === event.target.value)
          if (chosen !== undefined) change({ type: 'template', words: chosen.words })
        }}
      >
        <option value="">{deciding.templatePick}</option>
        {templates.map((template) => (
          <option key={template.key} value={template.key}>
            {template.name}
          </option>
        ))}
      </SelectField>
      <TextField
        label={review.words}
        hint={review.wordsHint}
        optional={outcome === 'release' || outcome === 'keep'}
        error={missing === null ? null : errors[missing]}
        name="words"
        value={said}
        onChange={(event) => change({ type: 'words', words: event.target.value })}
      />
    </div>
  )
}
