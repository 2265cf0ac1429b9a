import { LinkButton } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { useWords } from '../words/words.ts'
import { useHandover } from './use-handover.ts'

/** On the shift page: whether there is something to read. */
export function HandoverCard() {
  const words = useWords()
  const { handover, problem } = useHandover()
  const isUnread = problem === null && handover?.isRead === false
  const said =
    handover === null || problem ? '\u00A0' : isUnread ? words.handover.unread : words.handover.allRead
  return (
    <Card title={words.handover.title}>
      <p>{problem?.code === 'off-shift' ? words.handover.offShift : said}</p>
      <p>
        <LinkButton href="/personal/overlamning" icon="swap" kind={isUnread ? 'main' : 'sec'}>
          {words.handover.toRead}
        </LinkButton>
      </p>
    </Card>
  )
}
