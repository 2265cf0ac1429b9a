import type { MeView } from '@lyktan/shared/members.ts'
import type { TalkView } from '@lyktan/shared/talks.ts'
import { useState } from 'react'

import { useMe } from '../access/me.ts'
import { Loading } from '../look/Loading.tsx'
import { Page } from '../look/Page.tsx'
import { useWords } from '../words/words.ts'
import { AskTalk } from './AskTalk.tsx'
import { EndedTalk } from './EndedTalk.tsx'
import { InvitedTalk } from './InvitedTalk.tsx'
import { LiveTalk } from './LiveTalk.tsx'
import { useMyTalk } from './use-my-talk.ts'
import type { OpenMyTalk } from './use-my-talk.ts'
import '../messages/messages.css'
import '../rooms/room.css'
import './talks.css'

/** `/samtal`: a young person talks with two named adults, and with nobody else. */
export function TalkPage() {
  const me = useMe()
  return me.state === 'signed-in' ? <MyTalkPage me={me.me} /> : null
}

function MyTalkPage({ me }: { readonly me: MeView }) {
  const mine = useMyTalk()
  const { talk } = mine
  if (talk?.state === 'asked' || talk?.state === 'open')
    return <LiveTalk key={talk.id} talk={talk} me={me} onChanged={mine.put} />
  return <QuietTalk talk={talk} mine={mine} me={me} />
}

interface QuietTalkProps {
  readonly talk: TalkView | null
  readonly mine: OpenMyTalk
  readonly me: MeView
}

/** Nothing is said here just now: something to answer, to choose, or to begin. */
function QuietTalk({ talk, mine, me }: QuietTalkProps) {
  const { talks } = useWords()
  const [begins, setBegins] = useState(false)
  const part = () => {
    if (mine.phase !== 'ready') return <Unread mine={mine} />
    if (talk?.state === 'invited') return <InvitedTalk talk={talk} onAnswered={mine.put} />
    if (talk?.state === 'ended' && !begins)
      return <EndedTalk talk={talk} me={me} onChanged={mine.put} onNew={() => setBegins(true)} />
    return <AskTalk mine={mine} onBegun={() => setBegins(false)} />
  }
  return (
    <Page title={talks.title} width="text" tabs={false}>
      {part()}
    </Page>
  )
}

function Unread({ mine }: { readonly mine: OpenMyTalk }) {
  const { talks } = useWords()
  return (
    <>
      <h1>{talks.title}</h1>
      {mine.phase === 'failed' && <p role="alert">{talks.failed}</p>}
      <Loading retry={mine.read} />
    </>
  )
}
