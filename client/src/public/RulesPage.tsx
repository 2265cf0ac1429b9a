import { Page } from '../look/Page.tsx'
import { useWords } from '../words/words.ts'
import { HouseRules } from './HouseRules.tsx'

export function RulesPage() {
  const { rules } = useWords()
  return (
    <Page title={rules.title} width="text">
      <div className="stack-s">
        <h1>{rules.title}</h1>
        <p className="large">{rules.lead}</p>
      </div>
      <HouseRules />
      <p className="large">{rules.foot}</p>
      <p>{rules.filter}</p>
    </Page>
  )
}
