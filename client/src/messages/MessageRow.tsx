import { memo, useId } from 'react'
import type { MouseEvent } from 'react'

import { Badge } from '../look/Badge.tsx'
import { Button } from '../look/Button.tsx'
import { Figure } from '../look/Figure.tsx'
import { Icon } from '../look/Icon.tsx'
import { clockTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import type { Shown } from './messages.state.ts'
import { MessageText } from './MessageText.tsx'
import { ReactionChips } from './ReactionChips.tsx'
import { useRow } from './row-context.ts'
import { rowFacts } from './row-facts.ts'
import type { RowFacts } from './row-facts.ts'
import { RowStatus } from './RowStatus.tsx'
import { ReactionMenu, RowTools } from './RowTools.tsx'

interface MessageRowProps {
  readonly shown: Shown
  readonly continued: boolean
  /** The list's one stop for the Tab key. */
  readonly isActive: boolean
  readonly hasTools: boolean
  readonly isReacting: boolean
  readonly isLeaving: boolean
  readonly mayWrite: boolean
  readonly onReact: (isReacting: boolean) => void
}

/** One message. Drawn again only when something of its own has changed. */
export const MessageRow = memo(function MessageRow(props: MessageRowProps) {
  const { shown, hasTools, isReacting, mayWrite, onReact } = props
  const { myId } = useRow()
  const facts = rowFacts(shown, myId)
  const nickname = facts.isMine ? null : (facts.author?.nickname ?? '')
  const message = shown.kind === 'message' ? shown.message : null
  return (
    <li
      className={rowClass(facts, props)}
      data-key={shown.key}
      {...(message && { 'data-seq': message.seq, 'data-message': message.id })}
    >
      <span className="av-slot">
        {facts.author && !facts.isMine && <Figure avatar={facts.author.avatar} />}
      </span>
      <RowBody {...props} facts={facts} />
      {hasTools && message && <RowTools {...{ message, nickname, mayWrite, isReacting, onReact }} />}
      {hasMore(shown) && <MoreButton shown={shown} nickname={nickname} tabIndex={hasTools ? 0 : -1} />}
    </li>
  )
})

interface MoreButtonProps {
  readonly shown: Shown
  readonly nickname: string | null
  readonly tabIndex: 0 | -1
}

/** The same button all along: a press that brings the tools must still find it. */
function MoreButton({ shown, nickname, tabIndex }: MoreButtonProps) {
  const { messages } = useWords()
  const { acts } = useRow()
  return (
    <Button
      kind="quiet"
      icon="more"
      iconOnly
      className="morebtn"
      tabIndex={tabIndex}
      aria-haspopup="dialog"
      onClick={() => acts.showMore(shown)}
    >
      {nickname === null ? messages.moreOwn : messages.more(nickname)}
    </Button>
  )
}

function RowBody(props: MessageRowProps & { readonly facts: RowFacts }) {
  const { shown, facts, hasTools, isReacting, isLeaving, onReact } = props
  const { acts } = useRow()
  const id = useId()
  const tabIndex = hasTools ? 0 : -1
  const message = shown.kind === 'message' ? shown.message : null
  return (
    // The list is walked with the arrows, so its messages take the focus (4.1); a tap opens what the toolbar holds.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <article
      className="body"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={props.isActive ? 0 : -1}
      aria-labelledby={`${id}w ${id}t`}
      aria-describedby={`${id}d ${id}c`}
      onClick={(event) => isTapOnText(event) && acts.showMore(shown)}
    >
      <RowHead id={id} facts={facts} continued={props.continued} isEdited={Boolean(message?.editedAt)} />
      {message?.replyTo && <Quote reply={message.replyTo} tabIndex={tabIndex} />}
      <div className="bub" id={`${id}t`} dir="auto">
        {facts.look === 'gone' ? (
          <GoneText facts={facts} isWithdrawn={message?.state === 'withdrawn'} />
        ) : (
          <MessageText text={facts.text} isLeader={facts.author?.badge === 'leader'} tabIndex={tabIndex} />
        )}
      </div>
      <div id={`${id}d`}>
        <RowDetail shown={shown} isLeaving={isLeaving} tabIndex={tabIndex} />
      </div>
      {isReacting && message && <ReactionMenu message={message} onClose={() => onReact(false)} />}
    </article>
  )
}

/** Whether anything can be done with it: not with what is gone, nor with what is not yet sent. */
const hasMore = (shown: Shown) =>
  shown.kind === 'own' || (shown.kind === 'message' && shown.message.state === 'posted')

interface RowDetailProps {
  readonly shown: Shown
  readonly isLeaving: boolean
  readonly tabIndex: 0 | -1
}

/** What describes the message: that it names me, reactions, how it is with my own. */
function RowDetail({ shown, isLeaving, tabIndex }: RowDetailProps) {
  const { messages } = useWords()
  const { myId } = useRow()
  const message = shown.kind === 'message' ? shown.message : null
  return (
    <>
      {message?.mentions.some((mention) => mention === myId) && (
        <span className="vh">{messages.mentionsYou}</span>
      )}
      {message && <ReactionChips message={message} tabIndex={tabIndex} />}
      <RowStatus shown={shown} isLeaving={isLeaving} tabIndex={tabIndex} />
    </>
  )
}

function rowClass(facts: RowFacts, { shown, continued, hasTools, isLeaving }: MessageRowProps): string {
  const others = facts.author?.badge === 'leader' ? 'lead-m' : ''
  const look = isLeaving ? 'pending' : facts.look
  const beside = shown.kind === 'message' && shown.own ? 'beside' : ''
  return [
    'msg',
    facts.isMine ? 'me' : others,
    continued && 'cont',
    hasTools && 'active',
    look !== 'plain' && look,
    beside,
  ]
    .filter(Boolean)
    .join(' ')
}

interface RowHeadProps {
  readonly id: string
  readonly facts: RowFacts
  readonly continued: boolean
  readonly isEdited: boolean
}

function RowHead({ id, facts, continued, isEdited }: RowHeadProps) {
  const { messages } = useWords()
  const { telling } = useRow()
  return (
    <div className={continued ? 'who vh' : 'who'}>
      <h3 id={`${id}w`}>
        {facts.isMine ? messages.you : <bdi>{facts.author?.nickname}</bdi>}{' '}
        {facts.author && <Badge badge={facts.author.badge} />}
      </h3>
      <span id={`${id}c`} className="when">
        {facts.at !== null && <time dateTime={facts.at}>{clockTime(facts.at, telling)}</time>}
        {isEdited && ` ${messages.edited}`}
      </span>
    </div>
  )
}

function GoneText({ facts, isWithdrawn }: { readonly facts: RowFacts; readonly isWithdrawn: boolean }) {
  const { messages } = useWords()
  if (isWithdrawn) return facts.isMine ? messages.ownWithdrawn : messages.withdrawn
  return facts.isMine ? messages.removedOwn : messages.removed
}

interface QuoteProps {
  readonly reply: { readonly seq: number; readonly nickname: string }
  readonly tabIndex: 0 | -1
}

/** Which message it answers, without a copy of its text: a removal leaves nothing behind. */
function Quote({ reply, tabIndex }: QuoteProps) {
  const { messages } = useWords()
  const { acts } = useRow()
  return (
    <p className="quote">
      <Icon name="reply" flip />
      <button type="button" className="textbtn" tabIndex={tabIndex} onClick={() => acts.goTo(reply.seq)}>
        {messages.replyTo(reply.nickname)}
      </button>
    </p>
  )
}

function isTapOnText({ nativeEvent, target }: MouseEvent<HTMLElement>): boolean {
  if (!(nativeEvent instanceof PointerEvent) || nativeEvent.pointerType !== 'touch') return false
  return target instanceof Element && target.closest('button, a') === null
}
