import type { LeadAct, MoodTally } from '@lyktan/shared/live.ts'
import { moods } from '@lyktan/shared/live-choices.ts'

import { Button } from '../../look/Button.tsx'
import { MoodFace } from '../MoodFace.tsx'
import { useLiveWords } from '../live-words.ts'
import type { PanelProps } from '../panels.tsx'

const breakMinutes = [5, 10]

/** How those who take part are: a break when somebody wishes for one, and a check-in that shows no single answer. */
export function HostPace({ session, live, view }: PanelProps) {
  const { break: pause, mood: words } = useLiveWords()
  const { breakUntil, isMoodOpen } = view.shared
  const lead = (act: LeadAct) => void live.act('live:lead', { sessionId: session.id, act })
  const tally = view.hosts?.mood ?? null
  return (
    <section className="card stack" aria-labelledby="pace-h">
      <h2 id="pace-h">{words.hosts}</h2>
      {tally ? <Tally tally={tally} /> : <p className="small">{isMoodOpen ? words.tooFew : words.closed}</p>}
      <Button kind="sec" icon="smile" onClick={() => lead({ do: isMoodOpen ? 'close-mood' : 'open-mood' })}>
        {isMoodOpen ? words.close : words.open}
      </Button>
      <h3>{pause.hosts}</h3>
      <p className="small">{pause.wishes(view.hosts?.breakWishes ?? 0)}</p>
      <div className="row">
        {breakUntil ? (
          <Button icon="play" onClick={() => lead({ do: 'end-break' })}>
            {pause.end}
          </Button>
        ) : (
          breakMinutes.map((minutes) => (
            <Button key={minutes} kind="sec" icon="cup" onClick={() => lead({ do: 'start-break', minutes })}>
              {pause.start(minutes)}
            </Button>
          ))
        )}
      </div>
    </section>
  )
}

/** A table with bars: the figures stand in words too. */
function Tally({ tally }: { readonly tally: MoodTally }) {
  const { mood: words } = useLiveWords()
  return (
    <>
      <table className="tally">
        <caption className="small">{words.of(tally.people)}</caption>
        <thead className="vh">
          <tr>
            <th scope="col">{words.answer}</th>
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {moods.map((mood) => (
            <tr key={mood}>
              <th scope="row">
                <MoodFace mood={mood} /> {words.moods[mood]}
              </th>
              <td>
                <meter
                  min={0}
                  max={tally.people}
                  value={tally.counts[mood]}
                  aria-hidden="true"
                  className="bar"
                />
                <span className="num">{tally.counts[mood]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="xs muted">{words.steps}</p>
    </>
  )
}
