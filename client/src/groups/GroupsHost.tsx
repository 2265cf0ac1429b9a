import type { GroupView } from '@lyktan/shared/groups.ts'
import type { MemberId, RoomId } from '@lyktan/shared/ids.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import type { PanelProps } from '../live/panels.tsx'
import { clockTime } from '../words/times.ts'
import { useLanguage } from '../words/words.ts'
import { DivideForm } from './DivideForm.tsx'
import { GroupEye } from './GroupEye.tsx'
import { useGroupsWords } from './groups-words.ts'
import { useGroups } from './use-groups.ts'
import type { OpenGroups } from './use-groups.ts'
import './groups.css'

/** Groups open and rest with who looks: so often a leader's page asks, ms. */
const askedEveryMs = 3000

/** All groups before a leader's eyes at once; and how they come to be. */
export function GroupsHost({ session, me }: PanelProps) {
  const words = useGroupsWords()
  const open = useGroups(session.id, askedEveryMs)
  const telling = { language: useLanguage(), timeZone: me.place.timeZone }
  const { division } = open
  if (session.state !== 'live') return null
  return (
    <Card title={words.title}>
      {division ? (
        <>
          <p>{words.until(clockTime(division.endsAt, telling))}</p>
          <p className="small muted">{words.keepOpen}</p>
          <div className="groupeyes">
            {division.groups?.map((group) => (
              <GroupEye key={group.roomId} group={group} me={me}>
                <Movers group={group} groups={division.groups ?? []} session={session} open={open} />
              </GroupEye>
            ))}
          </div>
          <Gather session={session} />
        </>
      ) : (
        <DivideForm session={session} open={open} />
      )}
    </Card>
  )
}

function Gather({ session }: Pick<PanelProps, 'session'>) {
  const words = useGroupsWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  async function gather() {
    const reply = await ask('group:gather', { sessionId: session.id })
    setProblem(reply.ok ? null : reply.problem)
  }
  return (
    <div className="stack-s">
      <p>
        <Button kind="sec" onClick={() => void gather()}>
          {words.gather}
        </Button>
      </p>
      {problem && <ProblemNote problem={problem} />}
    </div>
  )
}

interface MoversProps extends Pick<PanelProps, 'session'> {
  readonly group: GroupView
  readonly groups: readonly GroupView[]
  readonly open: OpenGroups
}

/** Who is in a group, each with the other groups to be moved to. */
function Movers({ group, groups, session, open }: MoversProps) {
  const words = useGroupsWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  async function move(memberId: MemberId, roomId: RoomId) {
    const reply = await ask('group:move', { sessionId: session.id, memberId, roomId })
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) open.put(reply.division)
  }
  return (
    <>
      <ul className="groupmembers" role="list">
        {group.people.map(({ id, nickname }) => (
          <li key={id} className="row between">
            <bdi>{nickname}</bdi>
            <select
              aria-label={words.move(nickname)}
              value={group.roomId}
              onChange={(event) => {
                const to = groups.find(({ roomId }) => roomId === event.target.value)
                if (to) void move(id, to.roomId)
              }}
            >
              {groups.map(({ roomId, number }) => (
                <option key={roomId} value={roomId}>
                  {words.group(number)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {problem && <ProblemNote problem={problem} />}
    </>
  )
}
