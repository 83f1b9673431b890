import { useMutation } from '@tanstack/react-query'
import { type JSX, useState } from 'react'
import { Masthead } from '../../layout/frame.tsx'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Notice, ProblemNotice } from '../../parts/notice.tsx'
import { Page, Text } from '../../parts/page.tsx'
import { ApiProblem, api, asked, hasSessionEnded, type Schemas } from '../../session/api.ts'
import { useEntered } from '../../session/entered.ts'
import { passkeysWork, signWithPasskey } from '../../session/passkey.ts'
import { fill, type Language, useLanguage, useWords } from '../../words/language.tsx'
import { FirstAdministrator, Invitation } from './first-time.tsx'
import { words } from './words.ts'

/** Signing in: the organisation's own provider, a passkey, or a password; or taking up an invitation. */
export function SignInPage({
  start,
  choose,
}: {
  start: Schemas['Start']
  choose: (lang: Language) => void
}): JSX.Element {
  const lang = useLanguage()
  const w = useWords(words)
  const [invited, setInvited] = useState(false)
  const other = lang === 'nl' ? 'en' : 'nl'
  const title = start.setupNeeded ? w.titleFirst : invited ? w.titleInvited : w.title
  return (
    <>
      <Masthead organisation={start.organisation}>
        <button type="button" className="masthead__button" lang={other} onClick={() => choose(other)}>
          {lang === 'nl' ? 'English' : 'Nederlands'}
        </button>
      </Masthead>
      <main className="alone">
        <Page key={title} title={title}>
          {start.setupNeeded && <FirstAdministrator />}
          {!start.setupNeeded && invited && <Invitation back={() => setInvited(false)} />}
          {!start.setupNeeded && !invited && <Ways start={start} invited={() => setInvited(true)} />}
        </Page>
      </main>
    </>
  )
}

function Ways({ start, invited }: { start: Schemas['Start']; invited: () => void }): JSX.Element {
  const w = useWords(words)
  const problem = new URLSearchParams(window.location.search).get('problem')
  const back = `${window.location.pathname}${problem === null ? window.location.search : ''}`
  return (
    <>
      {hasSessionEnded() && (
        <Notice tone="info">
          <p>{w.ended}</p>
        </Notice>
      )}
      {problem !== null && (
        <Notice tone="error" alert>
          <p>{oidcProblem(problem, w)}</p>
        </Notice>
      )}
      {start.oidc && (
        <p>
          <a className="nl-button nl-button--primary" href={`/api/v1/oidc/start?return=${encodeURIComponent(back)}`}>
            {fill(w.oidc, { name: start.oidc.name })}
          </a>
        </p>
      )}
      {start.oidc && start.localAccounts && <Text quiet>{w.or}</Text>}
      {start.localAccounts && <WithPassword second={start.oidc !== null} invited={invited} />}
      {!start.oidc && !start.localAccounts && <Text>{w.none}</Text>}
    </>
  )
}

function oidcProblem(code: string, w: { readonly [K in keyof typeof words]: string }): string {
  if (code === 'ERR_OIDC_NO_ROLE') return w.oidcNoRole
  return code === 'ERR_OIDC_UNREACHABLE' ? w.oidcNotThere : w.oidcFailed
}

function WithPassword({ second, invited }: { second: boolean; invited: () => void }): JSX.Element {
  const w = useWords(words)
  const entered = useEntered()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  return (
    <>
      <Form
        send={w.go}
        kind={second ? 'secondary' : 'primary'}
        onSend={async () => entered(await asked(api.POST('/login', { body: { login, password } })))}
        also={
          <Button kind="subtle" onPress={invited}>
            {w.invited}
          </Button>
        }
      >
        <TextField label={w.login} value={login} onChange={setLogin} autoComplete="username webauthn" required />
        <TextField
          label={w.password}
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          required
        />
      </Form>
      {passkeysWork() && <WithPasskey />}
    </>
  )
}

function WithPasskey(): JSX.Element {
  const w = useWords(words)
  const entered = useEntered()
  const sign = useMutation({
    mutationFn: async () => {
      const options = await asked(api.POST('/login/passkey/options'))
      const credential = await signWithPasskey(options)
      return asked(api.POST('/login/passkey', { body: { credential } }))
    },
    onSuccess: entered,
  })
  return (
    <>
      <Button busy={sign.isPending} onPress={() => sign.mutate()}>
        {w.passkey}
      </Button>
      {sign.isError &&
        (sign.error instanceof ApiProblem ? (
          <ProblemNotice cause={sign.error} />
        ) : (
          <Notice tone="warning" alert>
            <p>{w.passkeyStopped}</p>
          </Notice>
        ))}
    </>
  )
}
