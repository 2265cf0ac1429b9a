import type { PersonView } from '@lyktan/shared/people.ts'
import { useEffect, useId, useRef, useState } from 'react'
import type { ChangeEvent, KeyboardEvent } from 'react'

import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { useWords } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import { fewLeft, sends, tooMany } from './composing.ts'
import type { Composing } from './composing.ts'
import { ComposerHints, ComposerTop } from './composer-parts.tsx'
import { focusNewest } from './list-keys.ts'
import { MentionList } from './MentionList.tsx'
import { useMentions } from './use-mentions.ts'
import { useSecondsLeft } from './use-seconds-left.ts'

interface ComposerProps {
  readonly roomName: string
  readonly leaderNames: string | null
  readonly people: readonly PersonView[]
  readonly composing: Composing
  /** Why nobody, or not I, may write now; null when I may. */
  readonly closedWords: string | null
  readonly writesAgainAt: string | null
  readonly text: string
  readonly onText: (text: string) => void
  readonly onType: () => void
  readonly onSend: (text: string) => void
  /** Drops the reply, or stops editing; never empties the field by itself. */
  readonly onDrop: () => void
}

const isTouch = () => matchMedia('(pointer: coarse)').matches

/** Where a message is written. Nothing typed here is lost: it leaves the field only into a row that shows it. */
export function Composer(props: ComposerProps) {
  const { messages } = useWords()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { text, composing, closedWords, onText } = props
  const [fault, setFault] = useState<string | null>(null)
  const mentions = useMentions(field, { text, setText: onText, people: props.people })
  const waitSeconds = useSecondsLeft(composing.kind === 'edit' ? null : props.writesAgainAt, 300)
  useSayMayWriteAgain(waitSeconds > 0)
  useFocusOn(field, composing)

  function send(event: { preventDefault: () => void }) {
    event.preventDefault()
    if (waitSeconds > 0 || closedWords !== null) return
    const found = faultOf(text, messages)
    setFault(found)
    if (found === null) props.onSend(text.trim())
    else announce('status', found)
  }
  function onChange({ target }: ChangeEvent<HTMLTextAreaElement>) {
    setFault(null)
    onText(target.value)
    mentions.onCaret()
    props.onType()
  }
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    const { key, shiftKey, nativeEvent } = event
    if (mentions.onKey(key)) event.preventDefault()
    else if (sends({ key, shiftKey, isComposing: nativeEvent.isComposing }, isTouch())) send(event)
    else if (key === 'Escape' && composing.kind !== 'new') props.onDrop()
    else if (key === 'ArrowUp' && text === '') {
      event.preventDefault()
      focusNewest(document.querySelector('.msgs'))
    }
  }
  return (
    <form
      className="composer"
      aria-label={messages.form}
      data-region="composer"
      onSubmit={(event) => send(event)}
    >
      <ComposerTop composing={composing} onDrop={props.onDrop} />
      <div className="complabel">
        <label htmlFor={id}>{messages.write(props.roomName)}</label>
        {props.leaderNames && <span>{messages.readsAlong(props.leaderNames)}</span>}
      </div>
      <MentionList
        id={mentions.id}
        people={mentions.offered}
        chosen={mentions.chosen}
        onPick={(person) => mentions.pick(person)}
      />
      <div className="compbox">
        <textarea
          ref={field}
          id={id}
          rows={1}
          dir="auto"
          enterKeyHint="send"
          value={text}
          readOnly={closedWords !== null}
          aria-invalid={fault !== null}
          aria-describedby={`${id}h`}
          {...mentions.aria}
          onKeyDown={onKeyDown}
          onSelect={mentions.onCaret}
          onChange={onChange}
        />
        <SendButton
          waitSeconds={waitSeconds}
          isEdit={composing.kind === 'edit'}
          isClosed={closedWords !== null}
        />
      </div>
      <ComposerHints id={`${id}h`} fault={fault} closedWords={closedWords} left={fewLeft(text)} />
    </form>
  )
}

function faultOf(text: string, words: Words['messages']): string | null {
  const over = tooMany(text)
  if (text.trim() === '') return words.empty
  return over > 0 ? words.tooLong(over) : null
}

interface SendButtonProps {
  readonly waitSeconds: number
  readonly isEdit: boolean
  readonly isClosed: boolean
}

function SendButton({ waitSeconds, isEdit, isClosed }: SendButtonProps) {
  const { messages } = useWords()
  if (waitSeconds > 0) {
    return (
      <Button type="submit" kind="sec" aria-disabled className="num">
        {messages.waitSeconds(waitSeconds)}
      </Button>
    )
  }
  return (
    <Button type="submit" icon={isEdit ? 'check' : 'send'} iconOnly aria-disabled={isClosed}>
      {isEdit ? messages.saveEdit : messages.send}
    </Button>
  )
}

/** The seconds are never read aloud; that they are over is. */
function useSayMayWriteAgain(isWaiting: boolean): void {
  const { messages } = useWords()
  const was = useRef(isWaiting)
  useEffect(() => {
    if (was.current && !isWaiting) announce('status', messages.mayWriteAgain)
    was.current = isWaiting
  }, [isWaiting, messages])
}

/** Asking to reply or to edit leads into the field, with the caret last. */
function useFocusOn(field: { readonly current: HTMLTextAreaElement | null }, composing: Composing): void {
  const before = useRef(composing)
  useEffect(() => {
    if (before.current === composing) return
    before.current = composing
    field.current?.focus()
    const end = field.current?.value.length ?? 0
    field.current?.setSelectionRange(end, end)
  }, [field, composing])
}
