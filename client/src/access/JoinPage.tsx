import { useReducer } from 'react'
import { Link, useLocation } from 'wouter'

import './access.css'
import { Note } from '../look/Note.tsx'
import { Page } from '../look/Page.tsx'
import { useWords } from '../words/words.ts'
import { AgeStep } from './AgeStep.tsx'
import { CardStep } from './CardStep.tsx'
import { atCard, stepJoin } from './join.state.ts'
import type { Join, JoinEvent } from './join.state.ts'
import { KeyStep } from './KeyStep.tsx'
import { signedIn, useMe } from './me.ts'
import { RecoveryCode } from './RecoveryCode.tsx'
import { Refused } from './Refused.tsx'
import { RulesStep } from './RulesStep.tsx'
import { SelfStep } from './SelfStep.tsx'

/** Coming in with a card: who runs this, how old, who am I here, what is kept and the rules, a key, a way back. */
export function JoinPage() {
  const { access } = useWords()
  const [join, send] = useReducer(stepJoin, atCard)
  const me = useMe()
  const already = me.state === 'signed-in' ? me.me.nickname : null
  return (
    <Page title={access.joinTitle} width="text" tabs={false}>
      {already && (
        <Note>
          <p>
            {access.already(already)} <Link href="/rum">{access.toRooms}</Link>
          </p>
        </Note>
      )}
      <Step join={join} send={send} />
    </Page>
  )
}

function Step({ join, send }: { readonly join: Join; readonly send: (event: JoinEvent) => void }) {
  const [, navigate] = useLocation()
  switch (join.step) {
    case 'card':
      return <CardStep code={join.code} send={send} />
    case 'refused':
      return <Refused why={join.why} />
    case 'inside':
      return (
        <RecoveryCode
          code={join.recoveryCode}
          onKept={() => {
            signedIn(join.me)
            navigate('/rum', { replace: true })
          }}
        />
      )
    case 'asking': {
      const Asked = { age: AgeStep, self: SelfStep, rules: RulesStep, key: KeyStep }[join.question]
      return <Asked key={join.question} asking={join} send={send} />
    }
  }
}
