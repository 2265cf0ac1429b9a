import type { MeView } from '@lyktan/shared/members.ts'
import type { TalkView } from '@lyktan/shared/talks.ts'
import { useEffect, useState } from 'react'

import { useOnline } from '../connection/online.ts'
import { useStore } from '../connection/store.ts'
import { BarePage } from '../look/BarePage.tsx'
import { Button, LinkButton } from '../look/Button.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { FrameTools } from '../look/FrameTools.tsx'
import { Icon } from '../look/Icon.tsx'
import { leaveOnEscapeTwice } from '../look/quick-exit.ts'
import { CrisisCard } from '../messages/CrisisCard.tsx'
import type { KeptTexts } from '../messages/kept-texts.ts'
import { nameList } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import { EndChoice } from './EndChoice.tsx'
import { TalkComposer } from './TalkComposer.tsx'
import type { OpenTalk } from './talk-connection.ts'
import { mayWrite } from './talk.state.ts'
import type { TalkState } from './talk.state.ts'
import { TalkLines } from './TalkLines.tsx'
import { useTalk } from './use-talk.ts'

interface LiveTalkProps {
  /** As it stood when the page was drawn; its own connection knows more. */
  readonly talk: TalkView
  readonly me: MeView
  readonly onChanged: (talk: TalkView | null) => void
}

/** A talk that goes on, as the young person sees it: who can read is always in sight. */
export function LiveTalk({ talk, me, onChanged }: LiveTalkProps) {
  const { talks } = useWords()
  const opened = useTalk(talk.id, me.id)
  useEffect(leaveOnEscapeTwice, [])
  return (
    <BarePage title={talks.title} fixed>
      <div className="chatpage talkpage">
        <main id="main" className="chat" tabIndex={-1} aria-labelledby="talk-h">
          {opened ? (
            <Opened {...opened} {...{ talk, me, onChanged }} />
          ) : (
            <h1 id="talk-h" className="vh">
              {talks.loading}
            </h1>
          )}
        </main>
      </div>
    </BarePage>
  )
}

type OpenedProps = LiveTalkProps & { readonly open: OpenTalk; readonly kept: KeptTexts }
const whole = (state: TalkState) => state

function Opened({ open, kept, talk: drawn, me, onChanged }: OpenedProps) {
  const { talks } = useWords()
  const language = useLanguage()
  const state = useStore(open.store, whole)
  const [isEnding, setEnding] = useState(false)
  const talk = state.talk ?? drawn
  const names = readerNames(talk, language)
  return (
    <>
      <TalkHeader talk={talk} names={names} onEnd={() => setEnding(true)} />
      <TalkLines lines={state.lines} outbox={state.outbox} me={me.id} asker={me.id} open={open} />
      <Notices talk={talk} names={names} />
      {mayWrite(talk, me.id) && (
        <TalkComposer kept={kept} readers={names ? talks.canRead(names) : ''} onSend={open.send} />
      )}
      <Dialog open={isEnding} onClose={() => setEnding(false)} title={talks.endHeading}>
        <EndChoice talk={talk} onChosen={onChanged} />
        <p>
          <Button kind="quiet" onClick={() => setEnding(false)}>
            {talks.carryOn}
          </Button>
        </p>
      </Dialog>
      <HelpDialog open={open} me={me} isShown={state.showsHelp} />
    </>
  )
}

function readerNames({ answerer, reader }: TalkView, language: ReturnType<typeof useLanguage>): string {
  const names = [answerer, reader].filter((adult) => adult !== null).map(({ nickname }) => nickname)
  return names.length === 0 ? '' : nameList(names, language)
}

interface TalkHeaderProps {
  readonly talk: TalkView
  readonly names: string
  readonly onEnd: () => void
}

function TalkHeader({ talk, names, onEnd }: TalkHeaderProps) {
  const { talks, rooms } = useWords()
  return (
    <header className="chathead">
      <LinkButton kind="quiet" icon="back" iconOnly href="/rum">
        {rooms.toAll}
      </LinkButton>
      <div className="roomname">
        <h1 id="talk-h">{talks.buttonOpen}</h1>
        <p className="xs muted">
          {talk.answerer && talks.answers(talk.answerer.nickname)}{' '}
          {talk.reader && talks.readsAlong(talk.reader.nickname)}
        </p>
      </div>
      <Button kind="sec" onClick={onEnd} aria-haspopup="dialog">
        {talks.end}
      </Button>
      <FrameTools language={false} />
      {names && <p className="whoreads xs muted">{talks.canRead(names)}</p>}
    </header>
  )
}

function Notices({ talk, names }: { readonly talk: TalkView; readonly names: string }) {
  const { talks } = useWords()
  const isOffline = useOnline() === 'offline'
  const notice = isOffline
    ? talks.offline
    : talk.isResting
      ? talks.resting
      : talk.state === 'asked' && names
        ? talks.waitsFor(names)
        : null
  return (
    <div className="notices" aria-live="polite">
      {notice && (
        <div className="paused">
          <Icon name={isOffline ? 'offline' : 'hourglass'} />
          <p>{notice}</p>
        </div>
      )}
    </div>
  )
}

interface HelpDialogProps {
  readonly open: OpenTalk
  readonly me: MeView
  readonly isShown: boolean
}

/** Help at once and privately; nothing is stopped by it. */
function HelpDialog({ open, me, isShown }: HelpDialogProps) {
  const { talks, frame } = useWords()
  const close = () => open.store.send({ type: 'help-seen' })
  return (
    <Dialog open={isShown} onClose={close} title={frame.helpNow}>
      <CrisisCard ageBand={me.ageBand} leader={null} />
      <p>
        <Button kind="sec" onClick={close}>
          {talks.carryOn}
        </Button>
      </p>
    </Dialog>
  )
}
