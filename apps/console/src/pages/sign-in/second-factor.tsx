import { useMutation } from '@tanstack/react-query'
import { type JSX, useMemo, useState } from 'react'
import { encode } from 'uqr'
import { Masthead } from '../../layout/frame.tsx'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Notice, ProblemNotice } from '../../parts/notice.tsx'
import { Page, Text } from '../../parts/page.tsx'
import { ApiProblem, api, asked, type Schemas } from '../../session/api.ts'
import { useEntered } from '../../session/entered.ts'
import { makePasskey, passkeysWork } from '../../session/passkey.ts'
import type { Me } from '../../session/session.tsx'
import { fill, useWords } from '../../words/language.tsx'
import { words } from './words.ts'

/** The second step: a code, or setting up what gives codes. */
export function SecondFactorPage({ start, me }: { start: Schemas['Start']; me: Me }): JSX.Element {
  const w = useWords(words)
  const enrol = me.stage === 'enrol'
  return (
    <>
      <Masthead organisation={start.organisation} />
      <main className="alone">
        <Page title={enrol ? w.titleEnrol : w.titleSecond}>
          {enrol ? <Enrol me={me} /> : <Code />}
          <StartAgain />
        </Page>
      </main>
    </>
  )
}

function Code(): JSX.Element {
  const w = useWords(words)
  const entered = useEntered()
  const [code, setCode] = useState('')
  return (
    <Form
      send={w.check}
      onSend={async () => entered(await asked(api.POST('/login/totp', { body: { code: code.replaceAll(' ', '') } })))}
    >
      <TextField
        label={w.code}
        hint={w.codeHint}
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
      />
    </Form>
  )
}

function Enrol({ me }: { me: Me }): JSX.Element {
  const w = useWords(words)
  const entered = useEntered()
  const app = useMutation({ mutationFn: () => asked(api.POST('/login/totp/enrol')) })
  const passkey = useMutation({
    mutationFn: async () => {
      const credential = await makePasskey(await asked(api.POST('/me/passkeys/options')))
      const name = fill(w.passkeyName, { name: me.account.name })
      return asked(api.POST('/me/passkeys', { body: { name, credential } }))
    },
    onSuccess: entered,
  })
  if (app.data) return <App secret={app.data} />
  return (
    <>
      <Text>{w.enrolLead}</Text>
      <div className="buttons">
        {passkeysWork() && (
          <Button kind="primary" busy={passkey.isPending} onPress={() => passkey.mutate()}>
            {w.usePasskey}
          </Button>
        )}
        <Button busy={app.isPending} onPress={() => app.mutate()}>
          {w.useApp}
        </Button>
      </div>
      {passkey.isError && !(passkey.error instanceof ApiProblem) && (
        <Notice tone="warning" alert>
          <p>{w.passkeyStopped}</p>
        </Notice>
      )}
      {passkey.error instanceof ApiProblem && <ProblemNotice cause={passkey.error} />}
      {app.isError && <ProblemNotice cause={app.error} />}
    </>
  )
}

function App({ secret: { secret, uri } }: { secret: Schemas['TotpEnrolment'] }): JSX.Element {
  const w = useWords(words)
  return (
    <>
      <Text>{w.appSteps}</Text>
      <QrCode text={uri} label={w.qr} />
      <p>
        {w.key}: <span className="code">{secret.replaceAll(/(.{4})/g, '$1 ').trim()}</span>
      </p>
      <Code />
    </>
  )
}

function QrCode({ text, label }: { text: string; label: string }): JSX.Element {
  const { data, size } = useMemo(() => encode(text, { border: 2 }), [text])
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={path} fill="#000" />
    </svg>
  )
}

function StartAgain(): JSX.Element {
  const w = useWords(words)
  const leave = useMutation({
    mutationFn: () => asked(api.POST('/logout')),
    onSettled: () => window.location.assign('/'),
  })
  return (
    <Button kind="subtle" onPress={() => leave.mutate()}>
      {w.stop}
    </Button>
  )
}
