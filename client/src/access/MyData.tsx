import type { PlaceView } from '@lyktan/shared/members.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { request } from '../connection/request.ts'
import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useWords } from '../words/words.ts'
import { KeptNotice } from './KeptNotice.tsx'
import { saveAsFile } from './save-as-file.ts'

/** What is kept about me, and all of it as a file. */
export function MyData({ isStaff, place }: { readonly isStaff: boolean; readonly place: PlaceView }) {
  const { access } = useWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  const download = async () => {
    const reply = await request('me:data', {})
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) saveAsFile('lyktan.json', JSON.stringify(reply.data, null, 2))
  }
  return (
    <Card title={access.keptAboutMe}>
      {isStaff ? <p>{access.staffData}</p> : <KeptNotice place={place} />}
      <p>
        <Button kind="sec" icon="download" onClick={() => void download()}>
          {access.download}
        </Button>
      </p>
      {problem && <ProblemNote problem={problem} />}
    </Card>
  )
}
