import type { Localized } from '@sluiswacht/model'
import type { Finding } from './finding.ts'

interface StepText {
  readonly text: Localized
  readonly ok: Localized
  readonly open: Localized
}

const refused: Localized = { nl: 'geweigerd, zoals het hoort', en: 'refused, as it should be' }
const none: Localized = { nl: '', en: '' }

/** What each step is called. */
export const STEP_TEXT: Readonly<
  Record<'prompt' | 'form' | 'put' | 'large' | 'websocket' | 'direct' | 'quic', StepText>
> = {
  prompt: {
    text: { nl: 'Gemerkt bericht aan ChatGPT', en: 'Marked message to ChatGPT' },
    ok: refused,
    open: none,
  },
  form: { text: { nl: 'Gemerkt bestand naar Claude', en: 'Marked file to Claude' }, ok: refused, open: none },
  put: {
    text: { nl: 'Gemerkt bestand naar de opslag van ChatGPT', en: 'Marked file to the storage of ChatGPT' },
    ok: refused,
    open: none,
  },
  large: { text: { nl: 'Groot gemerkt bestand', en: 'Large marked file' }, ok: refused, open: none },
  websocket: { text: { nl: 'Websocket naar Copilot', en: 'Websocket to Copilot' }, ok: refused, open: none },
  direct: {
    text: { nl: 'Buiten de proxy om naar een AI-dienst', en: 'To an AI service without the proxy' },
    ok: { nl: 'gesloten', en: 'closed' },
    open: {
      nl: 'OPEN. Sta uitgaand verkeer op 443/tcp alleen toe aan de proxy',
      en: 'OPEN. Let only the proxy go out on 443/tcp',
    },
  },
  quic: {
    text: { nl: 'QUIC (HTTP/3) naar een AI-dienst', en: 'QUIC (HTTP/3) to an AI service' },
    ok: { nl: 'gesloten', en: 'closed' },
    open: {
      nl: 'OPEN. Sluit 443/udp en zet QuicAllowed=false in de browser',
      en: 'OPEN. Close 443/udp and set QuicAllowed=false in the browser',
    },
  },
}

/** What no test from here can see. */
export const BLIND_SPOTS: readonly Finding[] = [
  {
    id: 'ech',
    outcome: 'unseen',
    text: {
      nl: 'ECH verbergt de naam van de dienst als de proxy transparant is: zet EncryptedClientHelloEnabled=false en laat HTTPS-records weg uit DNS',
      en: 'ECH hides the name of the service where the proxy is transparent: set EncryptedClientHelloEnabled=false and drop HTTPS records from DNS',
    },
  },
  {
    id: 'doh',
    outcome: 'unseen',
    text: {
      nl: 'DNS over HTTPS gaat langs uw DNS: zet DnsOverHttpsMode=off',
      en: 'DNS over HTTPS passes by your DNS: set DnsOverHttpsMode=off',
    },
  },
  {
    id: 'pinned',
    outcome: 'unseen',
    text: {
      nl: 'Apps met een vast certificaat werken niet achter de poort; apps op eigen telefoons en mobiel internet ziet hij niet',
      en: 'Apps with a pinned certificate do not work behind the gate; it does not see apps on own phones and mobile internet',
    },
  },
  {
    id: 'websocket-messages',
    outcome: 'unseen',
    text: {
      nl: 'Opent u websockets voor een dienst, dan ziet de poort de berichten daarin niet',
      en: 'If you open websockets for a service, the gate does not see the messages in them',
    },
  },
  {
    id: 'unknown-hosts',
    outcome: 'unseen',
    text: {
      nl: 'AI-diensten die niet in de lijst staan worden niet geopend: kijk elke week op /unknown-hosts en in het logboek van de proxy',
      en: 'AI services that are not in the list are not opened: look each week at /unknown-hosts and in the log of the proxy',
    },
  },
  {
    id: 'inside-software',
    outcome: 'unseen',
    text: {
      nl: 'AI in andere programma’s (kantoorsoftware, zoekmachines, vertaling) gaat naar hosts die ook ander werk doen: regel dat in het contract en de instellingen',
      en: 'AI in other programs (office software, search engines, translation) goes to hosts that do other work too: settle that in contract and settings',
    },
  },
]
