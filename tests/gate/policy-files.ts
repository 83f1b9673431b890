import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const CONDITIONS = Array.from({ length: 14 }, (_, index) => `C${index + 1}`)

function conditions(): string {
  return CONDITIONS.map(
    (name) =>
      `          ${name}: {evidence: dossier ${name}, owner: Eigenaar, date: 2026-01-01, until: 2035-01-01${name === 'C5' ? ', fg_advice: advies, risk_accepted_by: Directie' : ''}}`,
  ).join('\n')
}

/** A use with all its papers; `more` are further lines of the use. */
function use(service: string, more: string): string {
  return `  - id: gebruik-${service}
    name: {nl: ${service}, en: ${service}}
    service: ${service}
    hosting: third_party_online
    phase: in_use
    contract: {reference: C-1, plan: Enterprise, accounts: [team, enterprise, api, unknown], tenants: [], from: 2026-01-01}
    purpose: schrijfhulp
    departments: ["*"]
    ai_act_class: minimal
    staff_concerned: false
    legal: {}
${more}    parties:
      - name: Gemeente Testdorp
        role: controller
        conditions:
${conditions()}
      - name: Leverancier
        role: processor
        conditions:
${conditions()}
`
}

const LOOSE = ['contact', 'personal', 'unread', 'none']
const LOOSENED = `    loosened:
${LOOSE.filter((name) => name !== 'none')
  .map(
    (name) =>
      `      - {class: ${name}, to: allowed, dpia: DPIA-1, owner: Eigenaar, from: 2026-01-01, until: 2035-01-01}`,
  )
  .join('\n')}
`

/**
 * Policy and register of a made-up municipality: ChatGPT and Claude may be used (names and addresses are masked, a BSN is
 * refused), DeepSeek may also get what cannot be read, Mistral asks a reason, and nothing else is registered.
 */
export function writePolicy(folder: string, mode: 'enforce' | 'dry_run' = 'enforce'): void {
  writeFileSync(
    join(folder, 'policy.yaml'),
    `version: 1
organisation: Gemeente Testdorp
mode: ${mode}
visits: all
users: {unnamed: allowed, trainings: [], training_missing: allowed, justification_length: 15}
alternative: {text: {nl: Doe dit in het vaksysteem., en: Use the line-of-business application.}, url: "https://intranet.testdorp.example/ai"}
exception_request: {text: {nl: Vraag het het AI-loket., en: Ask the AI desk.}, url: "https://intranet.testdorp.example/uitzondering"}
`,
  )
  writeFileSync(
    join(folder, 'register.yaml'),
    `version: 1
uses:
${use('chatgpt', '    unknown_shape: allowed\n')}${use('claude', '    unknown_shape: allowed\n')}${use('deepseek', `    unknown_shape: allowed\n${LOOSENED}`)}${use('mistral', '    data_classes: {contact: reason, personal: reason}\n    unknown_shape: allowed\n')}`,
  )
}
