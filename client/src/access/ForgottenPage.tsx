import { LinkButton } from '../look/Button.tsx'
import { Page } from '../look/Page.tsx'
import { useWords } from '../words/words.ts'

/** Where somebody comes who asked to be forgotten. */
export function ForgottenPage() {
  const { access, frame } = useWords()
  return (
    <Page title={access.forgotten} width="text">
      <h1>{access.forgotten}</h1>
      <p>
        <LinkButton href="/">{frame.toStart}</LinkButton>
      </p>
    </Page>
  )
}
