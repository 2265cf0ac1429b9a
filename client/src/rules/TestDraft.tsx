import type { Rule, RuleTest } from '@lyktan/shared/rules.ts'
import { useEffect, useRef, useState } from 'react'

import { request } from '../connection/request.ts'
import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Note } from '../look/Note.tsx'
import { useWords } from '../words/words.ts'
import type { ChangeProps } from './Rules.tsx'

/** Every example tried; when all are right the list is signed. */
export function TestDraft({ set, onChanged, onRefused }: ChangeProps) {
  const { ownRules } = useWords()
  const [test, setTest] = useState<RuleTest | null>(null)
  const run = async () => {
    const reply = await request('rules:test', { setId: set.id, version: set.version })
    if (!reply.ok) return onRefused(reply.problem)
    setTest(reply.test)
    onChanged(reply.set)
  }
  if (set.state !== 'draft' && test === null) return null
  return (
    <Card title={ownRules.test.title}>
      {set.state === 'draft' && (
        <>
          <p className="muted">{ownRules.test.hint}</p>
          <p>
            <Button icon="check" onClick={() => void run()}>
              {ownRules.test.run}
            </Button>
          </p>
        </>
      )}
      {test !== null && <Result test={test} rules={set.rules} />}
    </Card>
  )
}

function Result({ test, rules }: { readonly test: RuleTest; readonly rules: readonly Rule[] }) {
  const words = useWords().ownRules.test
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [test])
  const patternOf = (ruleId: Rule['id']) => rules.find(({ id }) => id === ruleId)?.pattern ?? '–'
  return (
    <div className="stack" tabIndex={-1} ref={place}>
      <Note tone={test.passed ? 'ok' : 'warn'}>
        <p>{test.passed ? words.passed : words.failed}</p>
        {test.faults.length > 0 && (
          <ul>
            {test.faults.map(({ ruleId, example, should }) => (
              <li key={`${ruleId} ${should} ${example}`}>
                {should === 'match'
                  ? words.shouldMatch(patternOf(ruleId), example)
                  : words.shouldNotMatch(patternOf(ruleId), example)}
              </li>
            ))}
          </ul>
        )}
      </Note>
      {test.collisions.length > 0 && (
        <Note tone="warn">
          <p className="b">{words.collisions}</p>
          <ul>
            {test.collisions.map(({ ruleId, words: harmless }) => (
              <li key={ruleId}>{words.collision(patternOf(ruleId), harmless.join(', '))}</li>
            ))}
          </ul>
          <p>{words.collisionsHint}</p>
        </Note>
      )}
    </div>
  )
}
