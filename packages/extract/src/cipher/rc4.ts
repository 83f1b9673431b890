/** RC4, which the old Office formats use; `skip` bytes of the key stream are passed over first. */
export function rc4(key: Uint8Array, bytes: Uint8Array, skip: number = 0): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index)
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 0xff
    const held = state[i] ?? 0
    state[i] = state[j] ?? 0
    state[j] = held
  }
  const out = Buffer.alloc(bytes.length)
  let i = 0
  let j = 0
  for (let at = -skip; at < bytes.length; at++) {
    i = (i + 1) & 0xff
    const a = state[i] ?? 0
    j = (j + a) & 0xff
    const b = state[j] ?? 0
    state[i] = b
    state[j] = a
    if (at >= 0) out[at] = (bytes[at] ?? 0) ^ (state[(a + b) & 0xff] ?? 0)
  }
  return out
}
