import type { Gender } from '@lyktan/shared/members.ts'

import { SelectField } from '../look/Field.tsx'
import { useWords } from '../words/words.ts'

// Written out once more: the list beside the type travels with schemas, which the page does not carry.
const genders = ['girl', 'boy', 'nonbinary', 'unsaid'] as const satisfies readonly Gender[]

interface StatisticsChoicesProps {
  readonly gender: Gender | null
  readonly area: string | null
  readonly areas: readonly string[]
  readonly onChange: (part: { gender?: Gender | null; area?: string | null }) => void
}

/** The two answers that are only asked for: unanswered from the start, free to take back. */
export function StatisticsChoices({ gender, area, areas, onChange }: StatisticsChoicesProps) {
  const { data } = useWords()
  return (
    <div className="stack">
      <p>{data.stats}</p>
      <SelectField
        label={data.gender}
        optional
        value={gender ?? ''}
        onChange={(event) => onChange({ gender: genders.find((one) => one === event.target.value) ?? null })}
      >
        <option value="">{data.noAnswer}</option>
        {genders.map((one) => (
          <option key={one} value={one}>
            {data.genders[one]}
          </option>
        ))}
      </SelectField>
      {areas.length > 0 && (
        <SelectField
          label={data.area}
          optional
          value={area ?? ''}
          onChange={(event) => onChange({ area: event.target.value || null })}
        >
          <option value="">{data.noAnswer}</option>
          {areas.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </SelectField>
      )}
      <p className="small muted">{data.regret}</p>
    </div>
  )
}
