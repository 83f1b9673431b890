import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type JSX, useState } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Badge, Badges } from '../../parts/badge.tsx'
import { Button, CopyButton } from '../../parts/button.tsx'
import { Check, Checks, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page, Section } from '../../parts/page.tsx'
import { Table } from '../../parts/table.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { useFields } from '../../session/draft.ts'
import { useFormats } from '../../words/format.ts'
import { fill, useWords } from '../../words/language.tsx'
import { roleWords } from '../../words/roles.ts'
import { words } from './words.ts'

type Account = Schemas['Account']
type Role = Account['roles'][number]
const ROLES = Object.keys(roleWords) as Role[]

/** Accounts and their roles; an administrator gives a code to hand over, never a password. */
export function AccountsPage(): JSX.Element {
  const w = useWords(words)
  const client = useQueryClient()
  const accounts = useQuery({ queryKey: ['accounts'], queryFn: () => asked(api.GET('/accounts')) })
  const [invited, setInvited] = useState<Schemas['InvitedAccount'] | null>(null)
  const [editing, setEditing] = useState<string | null>(null)
  const again = (): Promise<void> => client.invalidateQueries({ queryKey: ['accounts'] })
  return (
    <Page title={w.title} lead={w.lead}>
      {invited !== null && (
        <Notice tone="ok" title={fill(w.invited, { login: invited.account.login })} alert>
          <p>
            <span className="code">{invited.invitation}</span>{' '}
            <CopyButton text={invited.invitation} what={invited.account.login} />
          </p>
          <p>{w.once}</p>
        </Notice>
      )}
      <Answer of={accounts}>
        {(data) => (
          <>
            <AccountTable accounts={data.accounts} edit={setEditing} />
            {data.accounts
              .filter(({ id }) => id === editing)
              .map((account) => (
                <Edit
                  key={`${account.id}-${account.version}`}
                  account={account}
                  invited={setInvited}
                  done={() => {
                    setEditing(null)
                    void again()
                  }}
                />
              ))}
          </>
        )}
      </Answer>
      <Make
        made={(account) => {
          setInvited(account)
          void again()
        }}
      />
    </Page>
  )
}

function AccountTable({ accounts, edit }: { accounts: readonly Account[]; edit: (id: string) => void }): JSX.Element {
  const w = useWords(words)
  const roles = useWords(roleWords)
  const formats = useFormats()
  return (
    <Table
      caption={w.title}
      hideCaption
      rows={accounts}
      rowKey={({ id }) => id}
      columns={[
        { id: 'name', title: w.name, cell: (one) => `${one.name} (${one.login})` },
        {
          id: 'roles',
          title: w.roles,
          cell: (one) => (
            <Badges>
              {one.roles.map((role) => (
                <Badge key={role}>{roles[role]}</Badge>
              ))}
              {one.disabled && <Badge tone="danger">{w.disabled}</Badge>}
            </Badges>
          ),
        },
        { id: 'origin', title: w.origin, cell: (one) => w[one.origin] },
        {
          id: 'second',
          title: w.second,
          cell: (one) =>
            one.secondFactor || one.passkeys > 0 ? (
              <Badge tone="ok">{w.has}</Badge>
            ) : one.origin === 'oidc' ? (
              '–'
            ) : (
              <Badge tone="warn">{w.hasNot}</Badge>
            ),
        },
        {
          id: 'last',
          title: w.last,
          cell: (one) => (one.lastSignIn === null ? '–' : formats.tableDay(one.lastSignIn)),
        },
        {
          id: 'edit',
          title: w.change,
          cell: (one) => (
            <Button kind="subtle" label={`${w.change}: ${one.name}`} onPress={() => edit(one.id)}>
              {w.change}
            </Button>
          ),
        },
      ]}
    />
  )
}

function Edit({
  account,
  invited,
  done,
}: {
  account: Account
  invited: (account: Schemas['InvitedAccount']) => void
  done: () => void
}): JSX.Element {
  const w = useWords(words)
  const { value, set, field } = useFields({
    name: account.name,
    roles: account.roles as string[],
    disabled: account.disabled,
  })
  const params = { path: { id: account.id } }
  const reset = async (): Promise<void> => {
    invited(await asked(api.POST('/accounts/{id}/reset', { params })))
    done()
  }
  return (
    <Section title={fill(w.changeOf, { name: account.name })}>
      <Form
        send={w.change}
        onSend={async () => {
          const body = { version: account.version, ...value, roles: value.roles as Role[] }
          await asked(api.PUT('/accounts/{id}', { params, body }))
          done()
        }}
        {...(account.origin === 'local' ? { second: { send: w.reset, onSend: reset, kind: 'danger' as const } } : {})}
      >
        <TextField label={w.name} {...field('name')} required />
        <Roles {...field('roles')} />
        <Check label={w.disable} checked={value.disabled} onChange={(disabled) => set({ ...value, disabled })} />
      </Form>
    </Section>
  )
}

function Roles({ value, onChange }: { value: readonly string[]; onChange: (roles: string[]) => void }): JSX.Element {
  const w = useWords(words)
  const roles = useWords(roleWords)
  const choices = ROLES.map((role) => ({ value: role, label: roles[role] }))
  return <Checks label={w.roles} values={value} onChange={onChange} choices={choices} />
}

function Make({ made }: { made: (account: Schemas['InvitedAccount']) => void }): JSX.Element {
  const w = useWords(words)
  const { value, set, field } = useFields({ login: '', name: '', roles: ['reporter'] as string[] })
  return (
    <Section title={w.make}>
      <Form
        send={w.make}
        kind="secondary"
        onSend={async () => {
          made(await asked(api.POST('/accounts', { body: { ...value, roles: value.roles as Role[] } })))
          set({ login: '', name: '', roles: ['reporter'] })
        }}
      >
        <TextField label={w.login} {...field('login')} required />
        <TextField label={w.name} {...field('name')} required />
        <Roles {...field('roles')} />
      </Form>
    </Section>
  )
}
