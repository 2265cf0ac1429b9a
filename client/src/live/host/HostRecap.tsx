import { liveLimits } from '@lyktan/shared/live-choices.ts'
import { useState } from 'react'

import { announce } from '../../look/announce.ts'
import { Button } from '../../look/Button.tsx'
import { TextField } from '../../look/Field.tsx'
import { useLiveWords } from '../live-words.ts'
import type { PanelProps } from '../panels.tsx'

/** What has happened so far, for who comes late. */
export function HostRecap({ session, live, view }: PanelProps) {
  const { recap: words } = useLiveWords()
  const { recap } = view.shared
  const [text, setText] = useState(recap?.text ?? '')
  async function save(written: string | null) {
    const act = { do: 'recap', text: written } as const
    if (!(await live.act('live:lead', { sessionId: session.id, act }))) return
    announce('status', words.saved)
    setText(written ?? '')
  }
  return (
    <section className="card stack" aria-labelledby="recap-h">
      <h2 id="recap-h">{words.write}</h2>
      <TextField
        label={words.title}
        hint={words.hint}
        value={text}
        maxLength={liveLimits.recapCharacters}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="row">
        <Button kind="sec" onClick={() => void save(text.trim() === '' ? null : text.trim())}>
          {words.save}
        </Button>
        {recap && (
          <Button kind="quiet" icon="close" onClick={() => void save(null)}>
            {words.remove}
          </Button>
        )}
      </div>
    </section>
  )
}
