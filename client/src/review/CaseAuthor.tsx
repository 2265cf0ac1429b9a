import type { CaseDetail } from '@lyktan/shared/review.ts'

import { Button } from '../look/Button.tsx'
import { Chip } from '../look/Chip.tsx'
import { Figure } from '../look/Figure.tsx'
import { clockTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { useTelling } from './use-telling.ts'

interface CaseAuthorProps {
  readonly author: NonNullable<CaseDetail['author']>
  readonly onHistory: () => void
}

/** Who wrote, as far as a leader needs to know: never more than this. */
export function CaseAuthor({ author, onHistory }: CaseAuthorProps) {
  const { review, desk, frame } = useWords()
  const telling = useTelling()
  const facts = [
    author.ageBand !== null && frame.ageBand(author.ageBand),
    review.posted(author.postedCount),
    review.removed(author.removedCount),
  ]
  return (
    <div className="stack-s">
      <h3>{review.author}</h3>
      <div className="person">
        <Figure avatar={author.avatar} />
        <div>
          <p className="row">
            <bdi className="b">{author.nickname}</bdi>
            {author.isNewcomer && (
              <Chip tone="sun" icon="leaf">
                {review.newcomer}
              </Chip>
            )}
            {author.pausedUntil !== null && (
              <Chip tone="warn" icon="pause">
                {review.onPause(clockTime(author.pausedUntil, telling))}
              </Chip>
            )}
          </p>
          <p className="small muted">{facts.filter(Boolean).join(', ')}</p>
        </div>
        <Button kind="sec" className="push" aria-keyshortcuts="H" onClick={onHistory}>
          {desk.history.open} <kbd aria-hidden="true">H</kbd>
        </Button>
      </div>
    </div>
  )
}
