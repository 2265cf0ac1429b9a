import type { ObservedHits, RulePrecision } from '@lyktan/shared/rules.ts'

import { useEffect, useEffectEvent } from 'react'

import { request } from '../connection/request.ts'
import { hear } from '../connection/socket.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Card } from '../look/Card.tsx'
import { Chip } from '../look/Chip.tsx'
import { Loading } from '../look/Loading.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { ScrollTable } from '../look/ScrollTable.tsx'
import { useWords } from '../words/words.ts'

/** How right each rule has been by what people decided, the built-in ones too, and which suddenly fire more. */
export function Precision() {
  const words = useWords().rulePrecision
  const { answer, problem, again } = useAnswer(() => request('rules:precision', {}))
  const heard = useEffectEvent(again)
  useEffect(() => hear('rules:alarmed', () => heard()), [])
  return (
    <Card title={words.title}>
      <p className="muted">{words.lead}</p>
      {problem !== null && <ProblemNote problem={problem} />}
      {answer === null && problem === null && <Loading retry={again} />}
      {answer !== null && answer.observed.length > 0 && <Observed observed={answer.observed} />}
      {answer !== null && (answer.rules.length === 0 ? <p>{words.none}</p> : <Table rules={answer.rules} />)}
    </Card>
  )
}

/** What the lists that are tried in silence would have stopped. */
function Observed({ observed }: { readonly observed: readonly ObservedHits[] }) {
  const { now } = useWords().ownRules
  return (
    <div className="stack-s">
      <h3>{now.observed}</h3>
      <ul>
        {observed.map(({ setId, ruleId, pattern, hits }) => (
          <li key={`${setId} ${ruleId}`}>
            {pattern}: {now.hits(hits)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Table({ rules }: { readonly rules: readonly RulePrecision[] }) {
  const words = useWords().rulePrecision
  return (
    <ScrollTable caption={words.caption} hidesCaption>
      <thead>
        <tr>
          <th scope="col">{words.rule}</th>
          <th scope="col" className="n">
            {words.right}
          </th>
          <th scope="col" className="n">
            {words.wrong}
          </th>
          <th scope="col" className="n">
            {words.share}
          </th>
          <th scope="col" className="n">
            {words.today}
          </th>
          <th scope="col" className="n">
            {words.usual}
          </th>
          <th scope="col">{words.proposal}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <RuleRow key={`${rule.filter} ${rule.rule}`} rule={rule} />
        ))}
      </tbody>
    </ScrollTable>
  )
}

function RuleRow({ rule: row }: { readonly rule: RulePrecision }) {
  const words = useWords().rulePrecision
  const { filter, rule, pattern, right, wrong, proposal, firedToday, usualADay, firesMore } = row
  const judged = right + wrong
  return (
    <tr>
      <th scope="row">
        {pattern ?? words.builtIn(filter, rule)} {firesMore && <Chip tone="warn">{words.firesMore}</Chip>}
      </th>
      <td className="n">{right}</td>
      <td className="n">{wrong}</td>
      <td className="n">{judged === 0 ? words.tooFew : `${Math.round((100 * right) / judged)} %`}</td>
      <td className="n">{firedToday}</td>
      <td className="n">{usualADay === null ? words.tooNew : Math.round(usualADay)}</td>
      <td>{words.proposals[proposal]}</td>
    </tr>
  )
}
