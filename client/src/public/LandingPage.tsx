import { Page } from '../look/Page.tsx'
import { useWords } from '../words/words.ts'

export function LandingPage() {
  const { landing } = useWords()
  return (
    <Page title={landing.title} width="bleed">
      <h1>{landing.title}</h1>
    </Page>
  )
}
