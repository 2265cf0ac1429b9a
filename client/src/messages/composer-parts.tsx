import { Button } from '../look/Button.tsx'
import { Icon } from '../look/Icon.tsx'
import { useWords } from '../words/words.ts'
import type { Composing } from './composing.ts'

interface ComposerTopProps {
  readonly composing: Composing
  readonly onDrop: () => void
}

/** What the field is for, when it is for something else than a new message. */
export function ComposerTop({ composing, onDrop }: ComposerTopProps) {
  const { messages } = useWords()
  if (composing.kind === 'new') return null
  const isReply = composing.kind === 'reply'
  return (
    <div className="replying">
      <Icon name={isReply ? 'reply' : 'pen'} flip={isReply} />
      <span>{isReply ? messages.replying(composing.to.nickname) : messages.editing}</span>
      <Button kind="quiet" icon="close" iconOnly className="push" onClick={onDrop}>
        {isReply ? messages.dropReply : messages.dropEdit}
      </Button>
    </div>
  )
}

interface ComposerHintsProps {
  readonly id: string
  readonly fault: string | null
  readonly closedWords: string | null
  readonly left: number | null
}

/** What is wrong, why nothing can be written, how much is left, and the keys. */
export function ComposerHints({ id, fault, closedWords, left }: ComposerHintsProps) {
  const { messages } = useWords()
  return (
    <div id={id}>
      {fault && (
        <p className="err">
          <Icon name="warning" />
          {fault}
        </p>
      )}
      {closedWords && <p className="small b">{closedWords}</p>}
      {left !== null && <p className="xs muted num">{messages.charactersLeft(left)}</p>}
      {!closedWords && (
        <p className="xs muted wide keyhints">
          <kbd>Enter</kbd> {messages.keysEnter}, <kbd>Shift</kbd>+<kbd>Enter</kbd> {messages.keysNewLine},{' '}
          <kbd>F6</kbd> {messages.keysPart}
        </p>
      )}
    </div>
  )
}
