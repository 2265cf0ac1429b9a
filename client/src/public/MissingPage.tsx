import { LinkButton } from '../look/Button.tsx'
import { Page } from '../look/Page.tsx'
import { useWords } from '../words/words.ts'

/** An address that leads nowhere, or to what this reader may not see: the two look the same. */
export function MissingPage() {
  const { frame } = useWords()
  return (
    <Page title={frame.missingTitle} width="text">
      <h1>{frame.missingTitle}</h1>
      <p>{frame.missing}</p>
      <p>
        <LinkButton href="/">{frame.toStart}</LinkButton>
      </p>
    </Page>
  )
}
