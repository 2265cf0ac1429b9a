import { useWords } from '../words/words.ts'
import { useFrameFacts } from './frame-facts.ts'
import { Icon } from './Icon.tsx'

/** On every page of a demo: nothing here is for real. */
export function DemoNote() {
  const { frame } = useWords()
  if (!useFrameFacts().isDemo) return null
  return (
    <aside className="demonote">
      <Icon name="info" />
      <p>{frame.demo}</p>
    </aside>
  )
}
