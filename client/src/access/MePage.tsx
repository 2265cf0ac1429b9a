import { isStaff } from '@lyktan/shared/roles.ts'
import type { MeView } from '@lyktan/shared/members.ts'

import './access.css'
import { MyTold } from '../flags/MyTold.tsx'
import { LinkButton } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Figure } from '../look/Figure.tsx'
import { Page } from '../look/Page.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { RemindersCard } from '../reminders/RemindersCard.tsx'
import { TalkButton } from '../talks/TalkButton.tsx'
import { MyStanding } from '../standing/MyStanding.tsx'
import { useWords } from '../words/words.ts'
import { FigurePicker } from './FigurePicker.tsx'
import { GoOut } from './GoOut.tsx'
import { useMe } from './me.ts'
import { MyChoices } from './MyChoices.tsx'
import { MyData } from './MyData.tsx'
import { useChanging } from './use-changing.ts'

/** Myself: figure, choices, what is kept, and every way out. */
export function MePage() {
  const { access } = useWords()
  const me = useMe()
  if (me.state !== 'signed-in') return null
  return (
    <Page title={access.meTitle} width="text">
      <Myself me={me.me} />
      {!isStaff(me.me.role) && (
        <p className="row">
          <TalkButton me={me.me} />
          <LinkButton kind="sec" icon="check" href="/jag/behov">
            {access.myNeeds}
          </LinkButton>
        </p>
      )}
      <Figures me={me.me} />
      <MyChoices me={me.me} />
      {!isStaff(me.me.role) && <RemindersCard />}
      <MyStanding me={me.me} />
      <MyTold me={me.me} />
      <MyData isStaff={isStaff(me.me.role)} place={me.me.place} />
      <GoOut isStaff={isStaff(me.me.role)} />
    </Page>
  )
}

function Myself({ me }: { readonly me: MeView }) {
  const { access, frame } = useWords()
  return (
    <div className="mefigure">
      <Figure avatar={me.avatar} size="large" />
      <div>
        <h1>
          <bdi>{me.nickname}</bdi>
        </h1>
        <p className="muted">
          {access.meLead(me.place.name, me.place.municipality)} {me.ageBand && frame.ageBand(me.ageBand)}
        </p>
      </div>
    </div>
  )
}

function Figures({ me }: { readonly me: MeView }) {
  const { access } = useWords()
  const { problem, change } = useChanging()
  return (
    <Card>
      <FigurePicker label={access.myFigure} picked={me.avatar} onPick={(avatar) => void change({ avatar })} />
      {problem && <ProblemNote problem={problem} />}
    </Card>
  )
}
