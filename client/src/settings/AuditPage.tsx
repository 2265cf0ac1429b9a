import type { AuditEntryView } from '@lyktan/shared/audit.ts'

import { request } from '../connection/request.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Note } from '../look/Note.tsx'
import { ScrollTable } from '../look/ScrollTable.tsx'
import { Unanswered } from '../look/Unanswered.tsx'
import { LeaderPage } from '../review/LeaderPage.tsx'
import { useTelling } from '../review/use-telling.ts'
import { clockTime, dayName } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import './settings.css'

/** `/personal/logg`: what staff did, in order, with no text and no nickname in it. */
export function AuditPage() {
  const { settings } = useWords()
  const { answer, problem, again } = useAnswer(() => request('audit:list', {}))
  return (
    <LeaderPage title={settings.audit.title} lead={settings.audit.lead}>
      <Note icon="lock">
        <p>{settings.audit.chain}</p>
      </Note>
      <Unanswered isAnswered={answer !== null} problem={problem} again={again} />
      {answer !== null &&
        (answer.entries.length === 0 ? <p>{settings.audit.none}</p> : <Entries entries={answer.entries} />)}
    </LeaderPage>
  )
}

function Entries({ entries }: { readonly entries: readonly AuditEntryView[] }) {
  const { audit } = useWords().settings
  return (
    <ScrollTable caption={audit.caption} className="audit">
      <thead>
        <tr>
          <th scope="col" className="n">
            {audit.number}
          </th>
          <th scope="col">{audit.at}</th>
          <th scope="col">{audit.actor}</th>
          <th scope="col">{audit.act}</th>
          <th scope="col">{audit.object}</th>
          <th scope="col">{audit.reason}</th>
          <th scope="col">{audit.hash}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Entry key={entry.number} entry={entry} />
        ))}
      </tbody>
    </ScrollTable>
  )
}

function Entry({ entry }: { readonly entry: AuditEntryView }) {
  const { audit } = useWords().settings
  const telling = useTelling()
  return (
    <tr>
      <th scope="row" className="n">
        {entry.number}
      </th>
      <td>
        <time dateTime={entry.at}>
          {dayName(entry.at, telling)} {clockTime(entry.at, telling)}
        </time>
      </td>
      <td>{entry.actorId === 'system' ? audit.system : <code>{entry.actorId}</code>}</td>
      <td>
        <code>{entry.act}</code>
      </td>
      <td>
        {entry.objectKind} <code>{entry.objectId}</code>
      </td>
      <td>{entry.reason ?? '–'}</td>
      <td>
        <code>{entry.hash.slice(0, 12)}</code>
      </td>
    </tr>
  )
}
