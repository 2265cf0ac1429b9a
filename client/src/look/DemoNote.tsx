import { useWords } from '../words/words.ts'
import { useFrameFacts } from './frame-facts.ts'
import { Icon } from './Icon.tsx'

/** On every page of a demo: nothing here is for real. */
export function DemoNote() {
  const { frame } = useWords()
  const { isDemo } = useFrameFacts()
  // On the pages that stand ready drawn, `public.ts` shows it once it is known.
  return (
    <aside className="demonote" id="demo-note" hidden={!isDemo}>
      <Icon name="info" />
      <p>{frame.demo}</p>
    </aside>
  )
}
