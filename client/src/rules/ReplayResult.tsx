import type { RuleId } from '@lyktan/shared/ids.ts'
import { replayChanges } from '@lyktan/shared/rule-bounds.ts'
import type { Rule } from '@lyktan/shared/rules.ts'
import type { ReactNode } from 'react'

import { ScrollTable } from '../look/ScrollTable.tsx'
import { useWords } from '../words/words.ts'
import { byLanguage, byRoom, byRule, inAll } from './replay.state.ts'
import type { ChangeCounts, ReplayState } from './replay.state.ts'

interface ReplayResultProps {
  readonly state: ReplayState
  readonly rules: readonly Rule[]
}

/** What the list would have done: in all, by room, by language and by word, with a few of the texts. */
export function ReplayResult({ state, rules }: ReplayResultProps) {
  const words = useWords().ownRules.replay
  if (state.counts.length === 0) return <p>{words.noHits}</p>
  const ofRules = byRule(state)
  return (
    <div className="stack">
      <Changes caption={words.summary} first={words.messages}>
        <Row name={words.messages} changes={inAll(state)} />
      </Changes>
      <Changes caption={words.byRoom} first={words.room}>
        {byRoom(state).map(({ id, name, changes }) => (
          <Row key={id} name={name} changes={changes} />
        ))}
      </Changes>
      <Changes caption={words.byLanguage} first={words.language}>
        {byLanguage(state).map(({ language, changes }) => (
          <Row key={language} name={words.languages[language]} changes={changes} />
        ))}
      </Changes>
      <p className="small muted">{words.languageHint}</p>
      <Changes caption={words.byRule} first={words.rule}>
        {rules.map(({ id, pattern }) => {
          const changes = ofRules.get(id)
          return changes === undefined ? null : <Row key={id} name={pattern} changes={changes} />
        })}
      </Changes>
      <Examples state={state} rules={rules} />
    </div>
  )
}

interface ChangesProps {
  readonly caption: string
  readonly first: string
  readonly children: ReactNode
}

function Changes({ caption, first, children }: ChangesProps) {
  const words = useWords().ownRules.replay
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {replayChanges.map((change) => (
            <th key={change} scope="col" className="n">
              {words.changes[change]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </ScrollTable>
  )
}

function Row({ name, changes }: { readonly name: string; readonly changes: ChangeCounts }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {replayChanges.map((change) => (
        <td key={change} className="n">
          {changes[change]}
        </td>
      ))}
    </tr>
  )
}

/** Shut at first: nobody should meet such texts unprepared. */
function Examples({ state, rules }: ReplayResultProps) {
  const words = useWords().ownRules.replay
  if (state.examples.length === 0) return null
  const patternOf = (ruleId: RuleId) => rules.find(({ id }) => id === ruleId)?.pattern ?? '–'
  return (
    <details className="stack-s">
      <summary>{words.show}</summary>
      <p className="small muted">{words.examplesHint}</p>
      <ul className="stack-s">
        {state.examples.map(({ ruleId, text, spans }) => (
          <li key={`${ruleId} ${text}`}>
            <Marked text={text} spans={spans} /> <span className="small muted">({patternOf(ruleId)})</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Marked({
  text,
  spans,
}: {
  readonly text: string
  readonly spans: readonly (readonly [number, number])[]
}) {
  const pieces: ReactNode[] = []
  let shown = 0
  for (const [start, end] of spans) {
    if (start < shown) continue
    pieces.push(text.slice(shown, start), <mark key={start}>{text.slice(start, end)}</mark>)
    shown = end
  }
  return (
    <span className="userwritten">
      {pieces}
      {text.slice(shown)}
    </span>
  )
}
