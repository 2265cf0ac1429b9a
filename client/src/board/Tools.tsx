import {
  boardColours,
  boardSizes,
  boardStamps,
  colourOnPaper,
  stampPaths,
} from '@lyktan/shared/board-choices.ts'
import { useId } from 'react'
import type { ReactNode } from 'react'

import { Icon } from '../look/Icon.tsx'
import { useBoardWords } from './board-words.ts'
import type { Pen } from './pen.ts'

interface ToolsProps {
  readonly pen: Pen
  readonly onPen: (pen: Pen) => void
}

/** What to draw with: each row is one choice, with the keys of any form. */
export function Tools({ pen, onPen }: ToolsProps) {
  const words = useBoardWords()
  return (
    <div className="stack-s">
      <Row
        title={words.tool}
        choices={['pen', ...boardStamps] as const}
        value={pen.tool}
        name={(tool) => (tool === 'pen' ? words.pen : words.stamps[tool])}
        onChoose={(tool) => onPen({ ...pen, tool })}
        drawn={(tool) => (tool === 'pen' ? <Icon name="pen" /> : <Sample path={stampPaths[tool]} />)}
      />
      <Row
        title={words.colour}
        choices={boardColours}
        value={pen.colour}
        name={(colour) => words.colours[colour]}
        onChoose={(colour) => onPen({ ...pen, colour })}
        drawn={(colour) => <Sample path={stampPaths.circle} fill={colourOnPaper[colour]} />}
      />
      <Row
        title={words.size}
        choices={boardSizes}
        value={pen.size}
        name={(size) => words.sizes[size]}
        onChoose={(size) => onPen({ ...pen, size })}
        drawn={(size) => <Sample path={stampPaths.circle} scale={sampleScale[size]} />}
      />
    </div>
  )
}

const sampleScale = { small: 0.3, middle: 0.55, large: 0.9 } as const

interface SampleProps {
  readonly path: string
  readonly fill?: string
  readonly scale?: number
}

function Sample({ path, fill = 'currentColor', scale = 1 }: SampleProps) {
  return (
    <svg viewBox="-50 -50 100 100" aria-hidden="true" focusable="false">
      <path d={path} fill={fill} transform={`scale(${scale})`} />
    </svg>
  )
}

interface RowProps<Value extends string> {
  readonly title: string
  readonly choices: readonly Value[]
  readonly value: Value
  readonly name: (value: Value) => string
  readonly onChoose: (value: Value) => void
  readonly drawn: (value: Value) => ReactNode
}

function Row<Value extends string>({ title, choices, value, name, onChoose, drawn }: RowProps<Value>) {
  const id = useId()
  return (
    <fieldset className="boardrow">
      <legend className="small b">{title}</legend>
      {choices.map((choice) => (
        <label key={choice} className="boardtool" title={name(choice)}>
          <input
            type="radio"
            name={id}
            className="vh"
            checked={choice === value}
            onChange={() => onChoose(choice)}
          />
          {drawn(choice)}
          <span className="vh">{name(choice)}</span>
        </label>
      ))}
    </fieldset>
  )
}
