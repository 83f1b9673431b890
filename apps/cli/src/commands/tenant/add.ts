import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type AddedTenant, addTenant } from '@sluiswacht/evidence'
import { type Command, EXIT } from '../../command.ts'
import { onlyWord } from '../evidence/inquiry-task.ts'
import { init } from '../policy/init.ts'
import { ADMIN_OPTION, adminOf } from './admin.ts'

/** Every organisation has them. */
const USES = ['gate', 'desk'] as const

export const add: Command = {
  name: 'add',
  usage: 'tenant add NAME --admin postgres://… [--folder DIR] [--inquiries A,B]',
  summary: {
    nl: 'Voeg een organisatie toe: eigen databaserol en schema’s, sleutel, beleid, register, poort en bureau.',
    en: 'Add an organisation: its own database role and schemas, key, policy, register, gate and desk.',
  },
  options: [
    ADMIN_OPTION,
    {
      name: 'folder',
      value: 'DIR',
      help: {
        nl: 'map waarin een map voor deze organisatie komt (standaard tenants)',
        en: 'folder in which a folder for this organisation is made (default tenants)',
      },
    },
    {
      name: 'inquiries',
      value: 'A,B',
      help: {
        nl: 'ook schema’s voor onderzoeken met deze namen; mag later, opnieuw',
        en: 'also schemas for inquiries of these names; may be done later, again',
      },
    },
  ],
  examples: [
    {
      line: 'sluiswacht tenant add utrecht --admin postgres://postgres@db/sluiswacht --folder /etc/sluiswacht/tenants',
      says: { nl: 'Maakt /etc/sluiswacht/tenants/utrecht', en: 'Makes /etc/sluiswacht/tenants/utrecht' },
    },
    {
      line: 'sluiswacht tenant add utrecht --inquiries najaar,voorjaar --admin postgres://postgres@db/sluiswacht',
      says: { nl: 'Twee onderzoeken erbij', en: 'Two inquiries more' },
    },
  ],
  async run(input) {
    const name = onlyWord(input, { nl: 'naam van een organisatie', en: 'name of an organisation' })
    const inquiries = (input.options.get('inquiries') ?? '').split(',').filter((one) => one !== '')
    const added = await addTenant(adminOf(input), name, [...USES, ...inquiries])
    const folder = resolve(input.options.get('folder') ?? 'tenants', name)
    const written = added.known ? [] : await writeFolder(folder, name, added)
    if (written.length > 0) await init.run({ ...input, words: [join(folder, 'policy')], options: new Map() })
    await input.out.record({ tenant: name, role: added.role, known: added.known, files: written })
    const { nl, en } = told(folder, added.known)
    input.out.say(input.lang === 'nl' ? nl : en)
    return EXIT.done
  },
}

function told(folder: string, known: boolean): { readonly nl: string; readonly en: string } {
  if (known)
    return {
      nl: 'De organisatie was er al; haar schema’s zijn aangevuld en haar tabellen opnieuw afgesloten.',
      en: 'The organisation was there already; its schemas were added to and its tables closed anew.',
    }
  return {
    nl: `Klaar. In ${folder} staan gate.yaml en desk.yaml met het wachtwoord van de rol: alleen voor de accounts die ze draaien. De sleutel ontstaat bij de eerste start; bewaar een kopie elders. Vul policy/ in, en dan: sluiswacht policy publish`,
    en: `Done. In ${folder} are gate.yaml and desk.yaml with the password of the role: only for the accounts that run them. The key is made at the first start; keep a copy elsewhere. Fill in policy/, then: sluiswacht policy publish`,
  }
}

/** Writes what the organisation's own processes start from; what is there already is left alone. */
async function writeFolder(folder: string, name: string, { stores }: AddedTenant): Promise<string[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const gate = JSON.stringify(stores.get('gate'))
  const desk = JSON.stringify(stores.get('desk'))
  const files = {
    'gate.yaml': `# Gate of ${name}. Give each gate on one machine its own addresses.
policy_from: store
evidence:
  store: ${gate}
  key_file: key
  when_store_is_away: journal
  journal_folder: journal
  writer: ${name}
icap: {listen: "127.0.0.1:1344"}
admin: {listen: "127.0.0.1:8443"}
`,
    'desk.yaml': `# Desk of ${name}. Give each desk on one machine its own address.
organisation: ${name}
listen: 127.0.0.1:8080
store: ${desk}
key_file: key
gate: {store: ${gate}, policy: policy/policy.yaml, register: policy/register.yaml}
`,
  }
  const written: string[] = []
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file)
    if (existsSync(path)) continue
    await writeFile(path, text, { mode: 0o600, flag: 'wx' })
    written.push(path)
  }
  return written
}
