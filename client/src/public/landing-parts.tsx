import type { ReactNode } from 'react'

import { Icon } from '../look/Icon.tsx'
import type { Words } from '../words/words.ts'
import scene from './scene.svg'

const promiseIcons = ['person', 'people', 'shield'] as const

/** What it is, and the way in. */
export function Hero({
  landing,
  children,
}: {
  readonly landing: Words['landing']
  readonly children: ReactNode
}) {
  return (
    <section className="hero" aria-labelledby="landing-heading">
      <div className="wrap">
        <div className="stack">
          <h1 id="landing-heading">
            {landing.heading.map((line) => (
              <span className="line" key={line}>
                {line}{' '}
              </span>
            ))}
          </h1>
          <p>{landing.lead}</p>
          <div className="row ways" id="ways">
            {children}
          </div>
        </div>
        <img className="scene deco" src={scene} alt="" width="640" height="400" />
      </div>
    </section>
  )
}

/** What a young person can count on. */
export function Promises({ landing }: { readonly landing: Words['landing'] }) {
  return (
    <section aria-labelledby="promises" className="stack">
      <h2 id="promises">{landing.promisesHeading}</h2>
      <div className="promises">
        {landing.promises.map(({ title, text }, at) => (
          <div className="promise" key={title}>
            <Icon name={promiseIcons[at] ?? 'star'} />
            <h3>{title}</h3>
            <p>{text}</p>
          </div>
        ))}
      </div>
    </section>
  )
}

/** From card to room, in three steps. */
export function HowTo({ landing }: { readonly landing: Words['landing'] }) {
  return (
    <section aria-labelledby="how" className="card stack">
      <h2 id="how">{landing.howHeading}</h2>
      <ol className="howto">
        {landing.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  )
}

/** Before it is known whether it is open, or where that cannot be known. */
export function NowUnknown({
  landing,
  looking = false,
}: {
  readonly landing: Words['landing']
  readonly looking?: boolean
}) {
  return (
    <div className="card stack nowcard">
      <h2>{landing.nowHeading}</h2>
      <p className="muted">{looking ? landing.looking : landing.unknown}</p>
    </div>
  )
}
