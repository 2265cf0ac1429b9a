import { SelectField } from '../look/Field.tsx'
import { usePlacesNow } from '../public/places-now.ts'
import { useWords } from '../words/words.ts'

interface PlaceFieldProps {
  readonly value: string
  readonly onChange: (slug: string) => void
}

/** Which place, where the installation serves several; with one there is nothing to ask. */
export function PlaceField({ value, onChange }: PlaceFieldProps) {
  const { access, landing } = useWords()
  const found = usePlacesNow()
  if (found.state !== 'found' || found.places.length < 2) return null
  return (
    <SelectField label={access.place} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{access.choose}</option>
      {found.places.map(({ place }) => (
        <option key={place.slug} value={place.slug}>
          {landing.where(place.name, place.municipality)}
        </option>
      ))}
    </SelectField>
  )
}
