import { useMe } from '../access/me.ts'
import { Page } from '../look/Page.tsx'
import { useWords } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import { KeepingView } from './keeping-view.tsx'
import { usePlacesNow } from './places-now.ts'

function TextPage({ name }: { readonly name: keyof Words['pages'] }) {
  const { title, lead, parts } = useWords().pages[name]
  return (
    <Page title={title} width="text">
      <div className="stack-s">
        <h1>{title}</h1>
        <p className="large">{lead}</p>
      </div>
      {parts.map((part) => (
        <section className="stack-s" key={part.title}>
          <h2>{part.title}</h2>
          {part.text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {part.keeps && <KeepingHere />}
        </section>
      ))}
    </Page>
  )
}

/** The municipality's own numbers: hers when she is signed in, else of every place here. */
function KeepingHere() {
  const { data } = useWords()
  const me = useMe()
  const found = usePlacesNow()
  const all = found.state === 'found' ? found.places.map(({ place }) => place) : []
  return (
    <div className="stack-s" id="keeps-now">
      <KeepingView places={me.state === 'signed-in' ? [me.me.place] : all} data={data} />
    </div>
  )
}

export const SafetyPage = () => <TextPage name="safety" />
export const PrivacyPage = () => <TextPage name="privacy" />
export const AccessibilityPage = () => <TextPage name="accessibility" />
