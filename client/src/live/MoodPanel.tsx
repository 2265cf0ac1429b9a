import { moods } from '@lyktan/shared/live-choices.ts'
import type { Mood } from '@lyktan/shared/live-choices.ts'
import { useState } from 'react'

import { announce } from '../look/announce.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { MoodFace } from './MoodFace.tsx'
import { useLiveWords } from './live-words.ts'
import type { PanelProps } from './panels.tsx'

/** How it feels: mine alone, and mine to change. */
export function MoodPanel({ session, live, view }: PanelProps) {
  const { mood: words } = useLiveWords()
  // What I press stands at once; until the server has it, nothing says that it is saved.
  const [pressed, press] = useState<Mood | null>(null)
  const mood = pressed ?? view.mine.mood
  if (!view.shared.isMoodOpen) return null
  const say = async (chosen: Mood | null) => {
    press(chosen)
    const isSaved = await live.act('live:mood', { sessionId: session.id, mood: chosen })
    press(null)
    if (isSaved) announce('status', words.saved)
  }
  return (
    <section className="card stack" aria-labelledby="mood-h">
      <h2 id="mood-h">{words.title}</h2>
      <fieldset className="moods">
        <legend className="vh">{words.title}</legend>
        {moods.map((name) => (
          <label key={name} className="mood">
            <input type="radio" name="mood" checked={mood === name} onChange={() => void say(name)} />
            <MoodFace mood={name} />
            <span>{words.moods[name]}</span>
          </label>
        ))}
      </fieldset>
      <p className="small muted">{words.privately}</p>
      {mood === 'heavy' && (
        <div className="note">
          <div className="stack-s">
            <p>{words.heavy}</p>
            <LinkButton kind="sec" icon="speech" href="/samtal">
              {words.talk}
            </LinkButton>
          </div>
        </div>
      )}
      {mood && (
        <p>
          <Button kind="quiet" icon="undo" onClick={() => void say(null)}>
            {words.clear}
          </Button>
        </p>
      )}
    </section>
  )
}
