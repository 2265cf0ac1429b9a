import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'

import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Icon } from '../look/Icon.tsx'
import { fewLeft, sends, tooMany } from '../messages/composing.ts'
import type { KeptTexts } from '../messages/kept-texts.ts'
import { useWords } from '../words/words.ts'

interface TalkComposerProps {
  readonly kept: KeptTexts
  /** Who reads what is written, where it is not said already. */
  readonly readers?: string
  readonly onSend: (text: string) => void
}

const isTouch = () => matchMedia('(pointer: coarse)').matches

/** Where one writes in a talk. What is typed leaves the field only into a row that shows it. */
export function TalkComposer({ kept, readers, onSend }: TalkComposerProps) {
  const { talks, messages } = useWords()
  const id = useId()
  const [text, setText] = useState(() => kept.draft())
  const [fault, setFault] = useState<string | null>(null)

  function change(next: string) {
    setFault(null)
    setText(next)
    kept.keepDraft(next)
  }
  function send(event: { preventDefault: () => void }) {
    event.preventDefault()
    const over = tooMany(text)
    const found = text.trim() === '' ? messages.empty : over > 0 ? messages.tooLong(over) : null
    setFault(found)
    if (found !== null) return announce('status', found)
    onSend(text.trim())
    change('')
  }
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    const { key, shiftKey, nativeEvent } = event
    if (sends({ key, shiftKey, isComposing: nativeEvent.isComposing }, isTouch())) send(event)
  }
  const left = fewLeft(text)
  return (
    <form className="composer" aria-label={talks.form} onSubmit={(event) => send(event)}>
      <div className="complabel">
        <label htmlFor={id}>{talks.write}</label>
        {readers && <span>{readers}</span>}
      </div>
      <div className="compbox">
        <textarea
          id={id}
          rows={1}
          dir="auto"
          enterKeyHint="send"
          value={text}
          aria-invalid={fault !== null}
          aria-describedby={`${id}h`}
          onKeyDown={onKeyDown}
          onChange={({ target }) => change(target.value)}
        />
        <Button type="submit" icon="send" iconOnly>
          {messages.send}
        </Button>
      </div>
      <div id={`${id}h`}>
        {fault && (
          <p className="err">
            <Icon name="warning" />
            {fault}
          </p>
        )}
        {left !== null && <p className="xs muted num">{messages.charactersLeft(left)}</p>}
      </div>
    </form>
  )
}
