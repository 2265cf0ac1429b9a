import type { PlaceNow } from '@lyktan/shared/members.ts'
import { useEffect } from 'react'

import './help-lines.css'
import './help.css'
import { useMe } from '../access/me.ts'
import { Card } from '../look/Card.tsx'
import { Icon } from '../look/Icon.tsx'
import { leaveOnEscapeTwice } from '../look/quick-exit.ts'
import { QuickExit } from '../look/QuickExit.tsx'
import { Page } from '../look/Page.tsx'
import { usePlacesNow } from '../public/places-now.ts'
import { dayName } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import { LeaderView } from './leader-view.tsx'
import { emergency, resourcesFor } from './resources.ts'
import type { Resource } from './resources.ts'

const noPlaces: readonly PlaceNow[] = []
const oldestOf = { '13-15': 15, '16-19': 17, '20-25': 25 } as const

/**
 * 112 first, then who else listens, in the order for the reader's age. Works without scripts, without signing in and
 * without network. Opening it is counted nowhere.
 */
export function HelpPage() {
  const { help } = useWords()
  const found = usePlacesNow()
  useEffect(leaveOnEscapeTwice, [])
  return (
    <Page title={help.title}>
      <div className="stack-s">
        <h1>{help.heading}</h1>
        <p className="large">{help.lead}</p>
        <p className="row" data-escape-leaves="">
          <QuickExit className="btn sec">{help.forget}</QuickExit>
          <span className="small muted">{help.forgetHint}</span>
        </p>
      </div>
      <div className="cols">
        <Emergency />
        <Card title={help.leaderHeading}>
          <div className="stack" id="leader-now">
            <LeaderView places={found.state === 'found' ? found.places : noPlaces} help={help} />
          </div>
        </Card>
      </div>
      <Listeners />
      <Card title={help.breatheHeading} quiet>
        <p>{help.breathe}</p>
      </Card>
    </Page>
  )
}

function Emergency() {
  const { help } = useWords()
  return (
    <section className="sos danger112" aria-labelledby="danger">
      <h2 id="danger">{help.danger}</h2>
      <p>{help.callDanger}</p>
      <a className="num112" href={`tel:${emergency.number}`}>
        {emergency.shown}
      </a>
      <p className="small">{help.textDanger}</p>
    </section>
  )
}

function Listeners() {
  const { help } = useWords()
  const language = useLanguage()
  const me = useMe()
  const band = me.state === 'signed-in' ? me.me.ageBand : null
  const shown = resourcesFor(band && oldestOf[band])
  return (
    <section className="stack" aria-labelledby="listen">
      <h2 id="listen">{help.listen}</h2>
      <ul className="helplist cols" role="list">
        {shown.map((resource) => (
          <Listener key={resource.key} resource={resource} />
        ))}
      </ul>
      <p className="small muted">
        {help.checked(dayName(emergency.checked, { language, timeZone: 'Europe/Stockholm' }))}
      </p>
    </section>
  )
}

function Listener({ resource }: { readonly resource: Resource }) {
  const { help } = useWords()
  const { name, who } = help.resources[resource.key]
  const { phone, page } = resource
  return (
    <li className="helpline">
      <Icon name={phone ? 'phone' : 'speech'} />
      <div className="stack-s">
        <h3>{name}</h3>
        <p>
          {who} {resource.isFree && help.free} {resource.showsOnBill === false && help.notOnBill}
        </p>
        <p className="row waysto">
          {phone && (
            <a
              className="tel"
              href={`tel:${phone.number}`}
              aria-label={`${help.call} ${name}, ${phone.shown}`}
            >
              {phone.shown}
            </a>
          )}
          {page && (
            <a href={page.address} rel="noreferrer">
              {page.shown}
            </a>
          )}
        </p>
      </div>
    </li>
  )
}
