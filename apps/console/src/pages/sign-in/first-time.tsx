import type { JSX } from 'react'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Text } from '../../parts/page.tsx'
import { api, asked } from '../../session/api.ts'
import { useFields } from '../../session/draft.ts'
import { useEntered } from '../../session/entered.ts'
import { useWords } from '../../words/language.tsx'
import { words } from './words.ts'

/** The first account of a new desk, with the code that the server printed. */
export function FirstAdministrator(): JSX.Element {
  const w = useWords(words)
  const entered = useEntered()
  const { value: body, field } = useFields({ code: '', login: '', name: '', password: '' })
  return (
    <>
      <Text>{w.setupLead}</Text>
      <Form send={w.make} onSend={async () => entered(await asked(api.POST('/setup', { body })))}>
        <TextField label={w.setupCode} hint={w.setupCodeHint} {...field('code')} required />
        <TextField label={w.name} hint={w.nameHint} {...field('name')} autoComplete="name" required />
        <TextField label={w.login} {...field('login')} autoComplete="username" required />
        <NewPassword {...field('password')} />
      </Form>
    </>
  )
}

/** Somebody new takes up the invitation of the administrator. */
export function Invitation({ back }: { back: () => void }): JSX.Element {
  const w = useWords(words)
  const entered = useEntered()
  const { value: body, field } = useFields({ login: '', code: '', password: '' })
  return (
    <>
      <Text>{w.invitedHint}</Text>
      <Form
        send={w.take}
        onSend={async () => entered(await asked(api.POST('/invitation', { body })))}
        also={
          <Button kind="subtle" onPress={back}>
            {w.back}
          </Button>
        }
      >
        <TextField label={w.login} {...field('login')} autoComplete="username" required />
        <TextField label={w.invitedCode} {...field('code')} required />
        <NewPassword {...field('password')} />
      </Form>
    </>
  )
}

export function NewPassword({ value, onChange }: { value: string; onChange: (value: string) => void }): JSX.Element {
  const w = useWords(words)
  return (
    <TextField
      label={w.newPassword}
      hint={w.newPasswordHint}
      type="password"
      value={value}
      onChange={onChange}
      autoComplete="new-password"
      minLength={12}
      required
    />
  )
}
