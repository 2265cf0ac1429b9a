import type { PictureView } from '@lyktan/shared/board.ts'
import type { Answers } from '@lyktan/shared/commands.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import type { Reply } from '@lyktan/shared/problems.ts'
import { isLeader } from '@lyktan/shared/roles.ts'
import { useEffect, useEffectEvent, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { useBoardWords } from './board-words.ts'
import './board.css'

interface DrawnPicturesProps {
  readonly sessionId: SessionId
  readonly me: MeView
  /** The session goes on: what waits can be looked at and shown. */
  readonly isLive?: boolean
}

/** The finished pictures of a session: what a leader has let through, and for leaders what waits for one of them to look. */
export function DrawnPictures({ sessionId, me, isLive = false }: DrawnPicturesProps) {
  const words = useBoardWords().picture
  const { answer, again } = useAnswer(() => ask('board:pictures', { sessionId }), sessionId)
  const readAgain = useEffectEvent(again)
  useEffect(() => {
    const ends = [
      hear('board:pictured', ({ roomId }) => {
        if (roomId === (sessionId as string)) readAgain()
      }),
      whenConnected(() => readAgain()),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [sessionId])
  const pictures = answer?.pictures ?? []
  if (pictures.length === 0) return null
  const isHost = isLeader(me.role)
  return (
    <Card title={words.title}>
      {pictures.map((picture) => (
        <div key={picture.id} className="stack-s">
          {picture.state === 'shown' ? <Picture picture={picture} /> : <p className="b">{words.waits}</p>}
          {isHost && <HostPicture {...{ picture, sessionId, isLive, again }} />}
        </div>
      ))}
    </Card>
  )
}

/** As an image, so that nothing in it can ever act. */
function Picture({ picture: { svg, lines, stamps } }: { readonly picture: PictureView }) {
  const words = useBoardWords()
  const source = `data:image/svg+xml,${encodeURIComponent(svg)}`
  const alt = words.picture.alt(words.contents(lines, stamps))
  return <img className="paper" src={source} alt={alt} width={1000} height={1000} />
}

interface HostPictureProps {
  readonly picture: PictureView
  readonly sessionId: SessionId
  readonly isLive: boolean
  readonly again: () => void
}

/** A leader looks at it large before anybody else can see it; and takes it away whenever it should not be there. */
function HostPicture({ picture, sessionId, isLive, again }: HostPictureProps) {
  const words = useBoardWords()
  const [isLooking, setLooking] = useState(false)
  const which = { sessionId, pictureId: picture.id }
  function finish(reply: Reply<Answers['board:show']>, said: string) {
    announce(reply.ok ? 'status' : 'alert', reply.ok ? said : words.host.notDone)
    setLooking(false)
    again()
  }
  const drop = async () => finish(await ask('board:drop', which), words.host.removed)
  const show = async () => finish(await ask('board:show', which), words.picture.shown)
  const dropButton = (
    <Button kind="bad-o" icon="trash" onClick={() => void drop()}>
      {words.picture.drop}
    </Button>
  )
  if (picture.state === 'shown') return <p className="row">{dropButton}</p>
  return (
    <>
      <p className="row">
        <Button icon="eye" aria-haspopup="dialog" onClick={() => setLooking(true)}>
          {words.picture.look}
        </Button>
      </p>
      <Dialog open={isLooking} onClose={() => setLooking(false)} title={words.picture.lookTitle}>
        <Picture picture={picture} />
        <p>{words.picture.lookFor}</p>
        <p className="row">
          {isLive && (
            <Button icon="check" onClick={() => void show()}>
              {words.picture.show}
            </Button>
          )}
          {dropButton}
        </p>
      </Dialog>
    </>
  )
}
