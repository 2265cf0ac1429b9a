import type { InvitationCard } from '@lyktan/shared/invitations.ts'
import type { PlaceView } from '@lyktan/shared/members.ts'

import { useLanguage, useWords } from '../words/words.ts'
import { dayName } from '../words/times.ts'
import { codeInGroups, drawingAddress, shortAddress } from './cards.ts'
import type { Pressed } from './pressed.ts'

/** The cards as they come out on paper: four to a page of A4, to be cut to A6. */
export function PrintedCards({ cards, place }: Pressed) {
  return (
    <ul className="cards" role="list">
      {cards.map((card) => (
        <li key={card.id}>
          <PaperCard card={card} place={place} />
        </li>
      ))}
    </ul>
  )
}

function PaperCard({ card, place }: { readonly card: InvitationCard; readonly place: PlaceView }) {
  const { invitations, frame } = useWords()
  const language = useLanguage()
  const words = invitations.card
  const until = dayName(card.expiresAt, { language, timeZone: place.timeZone })
  return (
    <article className="papercard">
      <h3>{words.welcome(place.name)}</h3>
      <p>{words.what}</p>
      <div className="papercode">
        <img src={drawingAddress(card.qrSvg)} alt={words.qr} width="132" height="132" />
        <div className="stack-s">
          <p className="small">{words.code}</p>
          <p className="code">{codeInGroups(card.code)}</p>
          <p className="small papersite">{shortAddress(card.address)}</p>
        </div>
      </div>
      <p className="small">{words.how}</p>
      <p className="small">
        <b>{words.forBand(frame.ageBand(card.ageBand))}</b> {words.until(until)}
      </p>
      <p className="xs">{words.of(place.municipality)}</p>
    </article>
  )
}
