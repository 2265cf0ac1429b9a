import { Page } from '../look/Page.tsx'
import { useWords } from '../words/words.ts'
import type { Words } from '../words/words.ts'

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
        </section>
      ))}
    </Page>
  )
}

export const SafetyPage = () => <TextPage name="safety" />
export const PrivacyPage = () => <TextPage name="privacy" />
export const AccessibilityPage = () => <TextPage name="accessibility" />
