import type { OutboundRequest, ServiceAction, ServiceReading } from '@sluiswacht/model'
import { SERVICES } from './generated/services.ts'
import { BodyUnreadable } from './request/body-unreadable.ts'
import { undoContentEncoding } from './request/content-encoding.ts'
import { type DraftItem, promptItem } from './request/draft-item.ts'
import { type Layer, rewriteSlots, type Slot } from './request/layer.ts'
import { itemsOfText } from './request/leaves.ts'
import { isOwnProof, isSignIn } from './request/own-proof.ts'
import { placeName, RequestBody } from './request/request-body.ts'
import { sweep } from './request/sweep.ts'
import type { ServiceCall, ServiceReader, ServiceShape } from './service-reader.ts'
import type { ServiceList } from './service-list/service-list.ts'

/** What the page of a service says to it by itself is short; more than this is looked at whatever its path. */
const MOST_HOUSEKEEPING = 16 * 1024

const MOST_SIGNAL = 4 * 1024

/** Names of query parameters by which a link fills in a prompt (`https://chatgpt.com/?q=…`). */
const PROMPT_PARAMETERS = /^(?:q|query|prompt|text|question|message|content|input)$/i
/** Shorter values of other parameters are dates and versions. */
const LEAST_PARAMETER = 12

/**
 * Reads a request to an AI service: what it does, by which account, and all texts and files that it carries.
 *
 * @param body - as received; Content-Encoding is undone here
 * @returns undefined when the host (or the path, on a host that serves more than AI) is no AI service of the list
 * @throws {BodyUnreadable} when the body cannot be taken apart; what it holds is then not known
 */
export function readRequest(request: OutboundRequest, body: Uint8Array, list: ServiceList): ServiceReading | undefined {
  if (!URL.canParse(request.url)) throw new BodyUnreadable('address-invalid')
  const url = new URL(request.url)
  const entry = list.findAddress(url)
  if (entry === undefined) return undefined
  const header = headerLookup(request)
  const call: ServiceCall = {
    method: request.method,
    host: url.hostname.toLowerCase(),
    path: url.pathname,
    query: url.searchParams,
    header,
    body: new RequestBody(undoContentEncoding(body, header('content-encoding')), header('content-type') ?? ''),
    websocket: (header('upgrade') ?? '').toLowerCase() === 'websocket',
  }
  const readers = readersOf(entry.reader ?? entry.id)
  let shape: ServiceShape | undefined
  for (const reader of readers) {
    shape = reader.read(call)
    if (shape !== undefined) break
  }
  return toReading(entry.id, call, accountOf(readers, call), shape)
}

function readersOf(service: string): readonly ServiceReader[] {
  const own = SERVICES.filter(({ services }) => services !== 'any' && services.includes(service))
  return own.length > 0 ? own : SERVICES.filter(({ services }) => services === 'any')
}

function accountOf(readers: readonly ServiceReader[], call: ServiceCall): Pick<ServiceShape, 'accountKind' | 'tenant'> {
  for (const reader of readers) if (reader.account !== undefined) return reader.account(call)
  return {}
}

function toReading(
  service: string,
  call: ServiceCall,
  account: Pick<ServiceShape, 'accountKind' | 'tenant'>,
  found: ServiceShape | undefined,
): ServiceReading {
  let shape = found
  const { body } = call
  const short = body.bytes.length <= MOST_HOUSEKEEPING
  const signIn = short && isSignIn(call)
  if (shape?.action === 'housekeeping' && !short) shape = undefined
  const known = distinct(shape?.items ?? [])
  const swept = shape?.whole === true ? [] : sweep(body, known, fileNameOf(call))
  const own = signIn || shape?.action === 'housekeeping'
  const content = own ? swept.filter((draft) => !isOwnProof(draft, shape?.proofs)) : swept
  // Somebody signs in with nothing but what signs in.
  if (signIn && content.every(({ faint }) => faint)) shape = { ...shape, action: 'housekeeping' }
  const query = itemsOfQuery(call)
  const drafts = [...known, ...content, ...query]
  const asked = query.some(({ faint }) => faint === undefined)
  const carried = [...known, ...content].filter(({ faint }) => faint === undefined).length
  const action = actionOf(call, shape, carried, asked)
  const accountKind = shape?.accountKind ?? account.accountKind ?? 'unknown'
  const tenant = shape?.tenant ?? account.tenant
  const slots = drafts.map(({ slot }) => slot)
  const rewritable = body.rewritable && slots.some((slot) => slot !== undefined)
  return {
    service,
    action,
    accountKind,
    ...(tenant === undefined ? {} : { tenant }),
    items: drafts.map(({ item }) => item),
    links: shape?.links ?? [],
    ...(rewritable ? { rewrite: (texts) => rewritten(body, slots, texts) } : {}),
  }
}

/** Without a body nothing is done, unless a websocket opens or the address holds a prompt. */
function actionOf(call: ServiceCall, shape: ServiceShape | undefined, carried: number, asked: boolean): ServiceAction {
  const { body, websocket } = call
  // What a page reports by itself: a few ids and switches, with nothing in it that anybody typed.
  const signal =
    shape === undefined && body.bytes.length <= MOST_SIGNAL && (body.json.present || body.fields.length > 0)
  const nothing = carried === 0 && !websocket && (body.empty || signal)
  const action = nothing ? 'housekeeping' : (shape?.action ?? 'unknown')
  return action === 'housekeeping' && asked ? 'prompt' : action
}

/** Each place once, whichever way a reader came to it. */
function distinct(drafts: readonly DraftItem[]): DraftItem[] {
  const places = new Map<Layer, Set<number>>()
  return drafts.filter(({ slot }) => {
    if (slot === undefined) return true
    const starts = places.get(slot.layer) ?? new Set<number>()
    places.set(slot.layer, starts)
    return starts.size !== starts.add(slot.start).size
  })
}

/** The body with other texts; undefined when one of them does not stand in it (in the address, say). */
function rewritten(
  body: RequestBody,
  slots: readonly (Slot | undefined)[],
  texts: ReadonlyMap<number, string>,
): Uint8Array | undefined {
  const chosen: [Slot, string][] = []
  for (const [index, text] of texts) {
    const slot = slots[index]
    if (slot === undefined) return undefined
    chosen.push([slot, text])
  }
  return rewriteSlots(body.layer, chosen)
}

/** What the address holds: prompts, and any other text in a parameter of whatever name. It cannot be rewritten. */
function itemsOfQuery({ query }: ServiceCall): DraftItem[] {
  return [...query].flatMap(([name, value]): DraftItem[] => {
    if (value.trim() === '') return []
    if (PROMPT_PARAMETERS.test(name)) return [promptItem(`query: ${name}`, value, undefined)]
    const place = { at: `query: ${placeName(name)}`, key: name }
    const items = value.length < LEAST_PARAMETER ? [] : itemsOfText(value, undefined, place, () => false)
    return items.map((item) => ({ ...item, faint: true }))
  })
}

/** The name that headers give to a body that is a file as it is. */
function fileNameOf({ header }: ServiceCall): string | undefined {
  const named = header('x-file-name') ?? header('x-goog-upload-file-name')
  const disposition = /filename\*?="?(?:UTF-8'')?([^";]{1,500})/i.exec(header('content-disposition') ?? '')?.[1]
  const name = named ?? disposition
  if (name === undefined) return undefined
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function headerLookup({ headers }: OutboundRequest): (name: string) => string | undefined {
  const values = new Map<string, string>()
  for (const [name, value] of headers) {
    const key = name.toLowerCase()
    const before = values.get(key)
    values.set(key, before === undefined ? value : `${before}, ${value}`)
  }
  return (name) => values.get(name)
}
