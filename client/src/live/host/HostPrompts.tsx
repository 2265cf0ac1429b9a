import type { LeadAct } from '@lyktan/shared/live.ts'
import { liveLimits } from '@lyktan/shared/live-choices.ts'
import { useState } from 'react'

import { Button } from '../../look/Button.tsx'
import { TextField } from '../../look/Field.tsx'
import { useLiveWords } from '../live-words.ts'
import type { PanelProps } from '../panels.tsx'

const minutes = [1, 3, 5]

/** One thing at a time: what is shown, what waits, and how long. */
export function HostPrompts({ session, live, view }: PanelProps) {
  const { prompt: words } = useLiveWords()
  const prompts = view.hosts?.prompts ?? []
  const lead = (act: LeadAct) => live.act('live:lead', { sessionId: session.id, act })
  return (
    <section className="card stack" aria-labelledby="prompts-h">
      <h2 id="prompts-h">{words.title}</h2>
      <WritePrompt lead={lead} />
      <div className="row between">
        <p className="small muted">{prompts.length === 0 ? words.empty : words.waiting(prompts.length)}</p>
        <div className="row">
          {prompts.length > 0 && (
            <Button icon="forward" onClick={() => void lead({ do: 'next-prompt' })}>
              {words.next}
            </Button>
          )}
          {view.shared.prompt && (
            <Button kind="quiet" icon="eye-off" onClick={() => void lead({ do: 'hide-prompt' })}>
              {words.hide}
            </Button>
          )}
        </div>
      </div>
      {prompts.length > 0 && (
        <ol className="run" role="list">
          {prompts.map(({ id, text }) => (
            <li key={id}>
              <span dir="auto">{text}</span>
              <Button
                kind="quiet"
                icon="close"
                iconOnly
                className="push"
                onClick={() => void lead({ do: 'drop-prompt', promptId: id })}
              >
                {words.drop(text)}
              </Button>
            </li>
          ))}
        </ol>
      )}
      <HostTimer view={view} lead={lead} />
    </section>
  )
}

interface Leading {
  readonly lead: (act: LeadAct) => Promise<boolean>
}

function WritePrompt({ lead }: Leading) {
  const { prompt: words } = useLiveWords()
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  async function give(how: 'show' | 'put-off') {
    const written = text.trim().replaceAll(/\s+/g, ' ')
    if (written === '') return setFault(words.noText)
    if (await lead({ do: how, text: written })) setText('')
  }
  return (
    <div className="stack-s">
      <TextField
        label={words.write}
        hint={words.hint}
        error={fault}
        rows={2}
        maxLength={liveLimits.promptCharacters}
        value={text}
        onChange={({ target }) => {
          setFault(null)
          setText(target.value)
        }}
      />
      <div className="row">
        <Button icon="play" onClick={() => void give('show')}>
          {words.show}
        </Button>
        <Button kind="sec" icon="plus" onClick={() => void give('put-off')}>
          {words.putOff}
        </Button>
      </div>
    </div>
  )
}

function HostTimer({ view, lead }: Leading & Pick<PanelProps, 'view'>) {
  const { timer: words } = useLiveWords()
  const { timer } = view.shared
  return (
    <div className="stack-s">
      <h3>{words.title}</h3>
      <div className="row">
        {timer === null ? (
          minutes.map((count) => (
            <Button
              key={count}
              kind="sec"
              icon="clock"
              onClick={() => void lead({ do: 'set-timer', seconds: count * 60 })}
            >
              {words.set(count)}
            </Button>
          ))
        ) : (
          <>
            <Button kind="sec" icon="plus" onClick={() => void lead({ do: 'add-time', seconds: 30 })}>
              {words.add}
            </Button>
            <Button
              kind="sec"
              icon={timer.state === 'running' ? 'pause' : 'play'}
              onClick={() => void lead({ do: timer.state === 'running' ? 'pause-timer' : 'resume-timer' })}
            >
              {timer.state === 'running' ? words.pause : words.resume}
            </Button>
            <Button kind="quiet" icon="close" onClick={() => void lead({ do: 'stop-timer' })}>
              {words.stop}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
