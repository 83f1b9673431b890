import { type JSX, type ReactNode, useId } from 'react'

interface Common {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
}

function Around({
  id,
  label,
  hint,
  error,
  children,
}: Common & { readonly id: string; readonly children: ReactNode }): JSX.Element {
  return (
    <div className={`utrecht-form-field${error === undefined ? '' : ' utrecht-form-field--invalid'}`}>
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <div className="utrecht-form-field-error-message" id={`${id}-error`}>
          {error}
        </div>
      )}
      {children}
    </div>
  )
}

function described(id: string, { hint, error }: Common): string | undefined {
  const ids = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** One line of text. */
export function TextField({
  value,
  onChange,
  type = 'text',
  autoComplete,
  required = false,
  minLength,
  inputMode,
  max,
  ...rest
}: Common & {
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'password' | 'date' | 'datetime-local' | 'number' | 'search'
  autoComplete?: string
  required?: boolean
  minLength?: number
  inputMode?: 'numeric'
  max?: string
}): JSX.Element {
  const id = useId()
  return (
    <Around id={id} {...rest}>
      <input
        id={id}
        className="utrecht-textbox utrecht-textbox--html-input"
        type={type}
        value={value}
        required={required}
        minLength={minLength}
        inputMode={inputMode}
        max={max}
        autoComplete={autoComplete ?? 'off'}
        aria-invalid={rest.error !== undefined || undefined}
        aria-describedby={described(id, rest)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Around>
  )
}

/** Several lines of text. */
export function TextArea({
  value,
  onChange,
  rows = 3,
  required = false,
  minLength,
  ...rest
}: Common & {
  value: string
  onChange: (value: string) => void
  rows?: number
  required?: boolean
  minLength?: number
}): JSX.Element {
  const id = useId()
  return (
    <Around id={id} {...rest}>
      <textarea
        id={id}
        className="utrecht-textarea utrecht-textarea--html-textarea"
        rows={rows}
        value={value}
        required={required}
        minLength={minLength}
        aria-invalid={rest.error !== undefined || undefined}
        aria-describedby={described(id, rest)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Around>
  )
}

export interface Choice {
  readonly value: string
  readonly label: string
}

/** One of a list. */
export function Select({
  value,
  onChange,
  choices,
  required = false,
  ...rest
}: Common & {
  value: string
  onChange: (value: string) => void
  choices: readonly Choice[]
  /** Somebody must choose: the first choice has an empty value and says so. */
  required?: boolean
}): JSX.Element {
  const id = useId()
  return (
    <Around id={id} {...rest}>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={value}
        required={required}
        aria-describedby={described(id, rest)}
        onChange={(event) => onChange(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Around>
  )
}

/** One of a few, all in sight. */
export function Radios({
  label,
  hint,
  value,
  onChange,
  choices,
  required = false,
}: Common & {
  value: string
  onChange: (value: string) => void
  choices: readonly Choice[]
  required?: boolean
}): JSX.Element {
  const id = useId()
  return (
    <fieldset className="choices" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend className="utrecht-form-label">{label}</legend>
      {hint !== undefined && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div className="choices__list">
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              className="utrecht-radio-button utrecht-radio-button--html-input"
              name={id}
              checked={choice.value === value}
              required={required}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Several of a list. */
export function Checks({
  label,
  hint,
  values,
  onChange,
  choices,
}: Common & {
  values: readonly string[]
  onChange: (values: string[]) => void
  choices: readonly Choice[]
}): JSX.Element {
  const id = useId()
  return (
    <fieldset className="choices" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend className="utrecht-form-label">{label}</legend>
      {hint !== undefined && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div className="choices__list">
        {choices.map((choice) => (
          <Check
            key={choice.value}
            label={choice.label}
            checked={values.includes(choice.value)}
            onChange={(on) =>
              onChange(on ? [...values, choice.value] : values.filter((value) => value !== choice.value))
            }
          />
        ))}
      </div>
    </fieldset>
  )
}

export function Check({
  label,
  checked,
  onChange,
}: {
  label: string
  checked: boolean
  onChange: (on: boolean) => void
}): JSX.Element {
  return (
    <label className="choice">
      <input
        type="checkbox"
        className="utrecht-checkbox utrecht-checkbox--html-input"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
