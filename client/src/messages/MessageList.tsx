import { memo, useMemo, useRef } from 'react'

import { useStore } from '../connection/store.ts'
import { FoldedRow } from '../flags/FoldedRow.tsx'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { useWords } from '../words/words.ts'
import { DayHeading, ListBeginning, UnreadHeading } from './list-headings.tsx'
import { dayOf, listItems, unreadCount } from './list-items.ts'
import { articleOf, jump } from './list-keys.ts'
import type { RoomState } from './messages.state.ts'
import { MessageRow } from './MessageRow.tsx'
import type { OpenRoom } from './room-connection.ts'
import { useRow } from './row-context.ts'
import { useListFocus } from './use-list-focus.ts'
import { useReader } from './use-reader.ts'
import { useScroll } from './use-scroll.ts'

interface MessageListProps {
  readonly open: OpenRoom
  readonly mayWrite: boolean
  readonly leaderNames: string | null
  /** The reader goes into the list by the keyboard: she reads herself. */
  readonly onWalk: () => void
}

const whole = (state: RoomState) => state

/** The messages, oldest first, with one stop for the Tab key. Not live: what is read aloud comes from the announcer. */
export const MessageList = memo(function MessageList({
  open,
  mayWrite,
  leaderNames,
  onWalk,
}: MessageListProps) {
  const { messages } = useWords()
  const { telling } = useRow()
  const state = useStore(open.store, whole)
  const day = useMemo(() => dayOf(telling.timeZone), [telling.timeZone])
  const items = useMemo(() => listItems(state, day), [state, day])
  const list = useRef<HTMLOListElement>(null)

  const keys = useMemo(() => items.flatMap((item) => (item.kind === 'row' ? [item.key] : [])), [items])
  const focus = useListFocus(list, keys, { open, mayWrite, onWalk })
  const scroller = useRef<HTMLDivElement>(null)
  const { isAtEnd, toEnd, onScroll } = useScroll(scroller, items, open.store.subscribe)
  useReader(open, isAtEnd && !focus.isWalking)

  return (
    <div className="scroll" ref={scroller} onScroll={onScroll} data-region="messages">
      {!isAtEnd && (
        <Button
          kind="pop"
          icon="down"
          className="jump"
          onClick={() => {
            toEnd()
            jump(list.current)
          }}
        >
          {messages.jump(unreadCount(state))}
        </Button>
      )}
      {/* Keys are heard for all rows at once; each row is a stop of its own. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol className="msgs" role="list" aria-label={messages.list} ref={list} {...focus.listeners}>
        <ListBeginning
          more={state.log.more}
          isLoading={state.log.aside !== null}
          isEmpty={state.room !== null && keys.length === 0}
          leaderNames={leaderNames}
          onOlder={() => void showOlder(open, list.current, messages)}
        />
        {items.map((item) =>
          item.kind === 'day' ? (
            <DayHeading key={item.key} at={item.at} day={day} />
          ) : item.kind === 'unread' ? (
            <UnreadHeading key={item.key} count={item.count} />
          ) : item.fold !== null && item.shown.kind === 'message' ? (
            <FoldedRow
              key={item.key}
              rowKey={item.key}
              message={item.shown.message}
              fold={item.fold}
              isActive={item.key === focus.activeKey}
              hasTools={focus.isInside && item.key === focus.activeKey}
            />
          ) : (
            <MessageRow
              key={item.key}
              shown={item.shown}
              continued={item.continued}
              isActive={item.key === focus.activeKey}
              hasTools={focus.isInside && item.key === focus.activeKey}
              isReacting={item.key === focus.reactingKey}
              isLeaving={item.shown.kind === 'message' && state.withdrawing.includes(item.shown.message.id)}
              mayWrite={mayWrite}
              onReact={focus.onReact}
            />
          ),
        )}
      </ol>
    </div>
  )
})

async function showOlder(
  open: OpenRoom,
  list: HTMLElement | null,
  words: { readonly olderCame: (count: number) => string; readonly olderFailed: string },
): Promise<void> {
  const before = list?.querySelector('.msg')
  const count = await open.older()
  announce('status', count === null ? words.olderFailed : words.olderCame(count))
  // Drawn by now: the store tells its listeners before the answer comes back here.
  requestAnimationFrame(() => {
    const newest = before?.previousElementSibling?.closest('.msg') ?? list?.querySelector('.msg')
    if (count && newest) articleOf(newest)?.focus({ preventScroll: true })
  })
}
