import type { MemberId, TalkId } from '@lyktan/shared/ids.ts'
import { useEffect, useState } from 'react'

import { keptTexts } from '../messages/kept-texts.ts'
import type { KeptTexts } from '../messages/kept-texts.ts'
import { openTalk } from './talk-connection.ts'
import type { OpenTalk } from './talk-connection.ts'

interface OpenedTalk {
  readonly open: OpenTalk
  readonly kept: KeptTexts
}

/** Opens a talk for as long as its part of the page is there. null for the first moment. */
export function useTalk(talkId: TalkId, myId: MemberId): OpenedTalk | null {
  const [opened, setOpened] = useState<OpenedTalk | null>(null)
  useEffect(() => {
    const kept = keptTexts(sessionStorage, `${myId}.talk.${talkId}`)
    const open = openTalk(talkId, kept)
    // The talk is outside React: this is the moment when it begins to be there.
    // eslint-disable-next-line react/set-state-in-effect
    setOpened({ open, kept })
    return () => {
      open.close()
      setOpened(null)
    }
  }, [talkId, myId])
  return opened
}
