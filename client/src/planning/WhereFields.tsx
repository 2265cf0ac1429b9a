import { accessPoints, placeKinds, signUpKinds } from '@lyktan/shared/session-choices.ts'

import { Choice } from '../look/Choice.tsx'
import { Field, SelectField } from '../look/Field.tsx'
import { Switch } from '../look/Switch.tsx'
import { generalRisks } from './general-risks.ts'
import { SeldomFields } from './SeldomFields.tsx'
import type { PlanForm } from './use-plan-form.ts'
import { usePlanningWords } from './words/words.ts'

/** Where it is, what one can count on there, how one gets a place, and what the public sees. */
export function WhereFields({ form }: { readonly form: PlanForm }) {
  return (
    <>
      <PlaceFields form={form} />
      <AccessFields form={form} />
      <SignUpFields form={form} />
      <SeldomFields form={form} />
    </>
  )
}

function PlaceFields({ form: { draft, faults, change } }: { readonly form: PlanForm }) {
  const words = usePlanningWords()
  return (
    <fieldset className="stack-s">
      <legend>{words.where}</legend>
      {placeKinds.map((placeKind) => (
        <Choice
          key={placeKind}
          name="place"
          value={placeKind}
          checked={draft.placeKind === placeKind}
          onChange={() =>
            change({
              placeKind,
              ...(draft.templateId === null && { riskPoints: generalRisks(words, placeKind) }),
            })
          }
        >
          {words.places[placeKind]}
        </Choice>
      ))}
      {draft.placeKind !== 'digital' && (
        <Field
          label={words.address}
          hint={words.addressHint}
          error={faults.address === undefined ? null : words.addressMissing}
          maxLength={120}
          autoComplete="off"
          value={draft.address}
          onChange={(event) => change({ address: event.target.value })}
        />
      )}
    </fieldset>
  )
}

function AccessFields({ form: { draft, change } }: { readonly form: PlanForm }) {
  const words = usePlanningWords()
  return (
    <fieldset className="stack-s">
      <legend>{words.access}</legend>
      <p className="hint">{words.accessHint}</p>
      <div className="grid2">
        {accessPoints.map((point) => (
          <Choice
            key={point}
            kind="checkbox"
            name="access"
            value={point}
            checked={draft.access.includes(point)}
            onChange={(isIn) =>
              change({
                access: accessPoints.filter((one) => (one === point ? isIn : draft.access.includes(one))),
              })
            }
          >
            {words.accessPoints[point]}
          </Choice>
        ))}
      </div>
    </fieldset>
  )
}

function SignUpFields({ form: { draft, faults, change } }: { readonly form: PlanForm }) {
  const words = usePlanningWords()
  return (
    <>
      <SelectField
        label={words.signUp}
        value={draft.signUp}
        onChange={(event) => {
          const signUp = signUpKinds.find((one) => one === event.target.value)
          if (signUp !== undefined) change({ signUp })
        }}
      >
        {signUpKinds.map((signUp) => (
          <option key={signUp} value={signUp}>
            {words.signUps[signUp]}
          </option>
        ))}
      </SelectField>
      {draft.signUp !== 'none' && (
        <Field
          label={words.capacity}
          optional
          hint={words.capacityHint}
          error={faults.capacity === undefined ? null : words.capacityWrong}
          inputMode="numeric"
          autoComplete="off"
          value={draft.capacity}
          onChange={(event) => change({ capacity: event.target.value })}
        />
      )}
      <Switch
        label={words.publish}
        hint={words.publishHint}
        checked={draft.isPublished}
        onChange={(isPublished) => change({ isPublished })}
      />
    </>
  )
}
