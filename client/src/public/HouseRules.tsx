import { houseRules } from '@lyktan/shared/house-rules.ts'

import './text.css'
import { useWords } from '../words/words.ts'

/** The eight rules, numbered as decisions name them. */
export function HouseRules() {
  const { rules } = useWords()
  return (
    <ol className="rulelist" role="list">
      {houseRules.map((number) => (
        <li key={number}>
          <span className="b">{rules.list[number].name}</span>
          <span>{rules.list[number].text}</span>
        </li>
      ))}
    </ol>
  )
}
