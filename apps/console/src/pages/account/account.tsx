import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type JSX, useState } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Facts } from '../../parts/facts.tsx'
import { TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Empty } from '../../parts/notice.tsx'
import { Page, Section } from '../../parts/page.tsx'
import { Table } from '../../parts/table.tsx'
import { api, asked } from '../../session/api.ts'
import { makePasskey, passkeysWork } from '../../session/passkey.ts'
import { useMe } from '../../session/session.tsx'
import { useFormats } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { roleWords } from '../../words/roles.ts'
import { NewPassword } from '../sign-in/first-time.tsx'
import { words } from './words.ts'

/** One's own account: roles, passkeys, password. */
export function OwnAccountPage(): JSX.Element {
  const me = useMe()
  const w = useWords(words)
  const roles = useWords(roleWords)
  const formats = useFormats()
  return (
    <Page title={w.title} lead={me.account.name}>
      <Facts
        rows={[
          [w.login, me.account.login],
          [w.roles, me.roles.map((role) => roles[role]).join(', ')],
          [w.expires, formats.moment(me.expires)],
        ]}
      />
      {me.account.hasPassword && passkeysWork() && <Passkeys />}
      {me.account.hasPassword && <Password />}
    </Page>
  )
}

function Passkeys(): JSX.Element {
  const w = useWords(words)
  const formats = useFormats()
  const client = useQueryClient()
  const [name, setName] = useState('')
  const mine = useQuery({ queryKey: ['passkeys'], queryFn: () => asked(api.GET('/me/passkeys')) })
  const again = (): Promise<void> => client.invalidateQueries({ queryKey: ['passkeys'] })
  const remove = async (id: string): Promise<void> => {
    await asked(api.DELETE('/me/passkeys/{id}', { params: { path: { id } } }))
    await again()
  }
  return (
    <Section title={w.passkeys}>
      <Answer of={mine}>
        {({ passkeys }) =>
          passkeys.length === 0 ? (
            <Empty title={w.noPasskeys}>
              <p>{w.noPasskeysText}</p>
            </Empty>
          ) : (
            <Table
              caption={w.passkeys}
              hideCaption
              rows={passkeys}
              rowKey={({ id }) => id}
              columns={[
                { id: 'name', title: w.name, cell: (one) => one.name },
                { id: 'made', title: w.made, cell: (one) => formats.day(one.made) },
                { id: 'used', title: w.used, cell: (one) => (one.lastUsed ? formats.day(one.lastUsed) : '–') },
                {
                  id: 'do',
                  title: w.remove,
                  cell: (one) => (
                    <Button label={`${w.remove}: ${one.name}`} onPress={() => void remove(one.id)}>
                      {w.remove}
                    </Button>
                  ),
                },
              ]}
            />
          )
        }
      </Answer>
      <Form
        send={w.add}
        kind="secondary"
        done={w.added}
        onSend={async () => {
          const credential = await makePasskey(await asked(api.POST('/me/passkeys/options')))
          await asked(api.POST('/me/passkeys', { body: { name, credential } }))
          setName('')
          await again()
        }}
      >
        <TextField label={w.name} value={name} onChange={setName} required />
      </Form>
    </Section>
  )
}

function Password(): JSX.Element {
  const w = useWords(words)
  const [password, setPassword] = useState('')
  const [newPassword, setNew] = useState('')
  return (
    <Section title={w.password}>
      <Form
        send={w.password}
        kind="secondary"
        done={w.changed}
        onSend={async () => {
          await asked(api.POST('/me/password', { body: { password, newPassword } }))
          setPassword('')
          setNew('')
        }}
      >
        <TextField
          label={w.now}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          required
        />
        <NewPassword value={newPassword} onChange={setNew} />
      </Form>
    </Section>
  )
}
