/**
 * Makes the bytes of a model that gives every word piece fixed logits: one Gather node over a table. For tests.
 * Field numbers: onnx.proto of the ONNX project (IR version 8).
 */
export function tinyOnnxModel(logits: readonly (readonly number[])[]): Uint8Array {
  const labels = logits[0]?.length ?? 0
  const raw = new Uint8Array(Float32Array.from(logits.flat()).buffer)
  const table = message([
    ...varint(1, logits.length),
    ...varint(1, labels),
    ...varint(2, 1),
    ...text(8, 'table'),
    ...bytes(9, raw),
  ])
  const gather = message([...text(1, 'table'), ...text(1, 'input_ids'), ...text(2, 'logits'), ...text(4, 'Gather')])
  const graph = message([
    ...bytes(1, gather),
    ...text(2, 'tiny'),
    ...bytes(5, table),
    ...bytes(11, value('input_ids', 7, 2)),
    ...bytes(11, value('attention_mask', 7, 2)),
    ...bytes(12, value('logits', 1, 3)),
  ])
  return message([...varint(1, 8), ...bytes(8, message([...text(1, ''), ...varint(2, 13)])), ...bytes(7, graph)])
}

const message = (parts: readonly number[]): Uint8Array => Uint8Array.from(parts)

function value(name: string, type: number, rank: number): Uint8Array {
  const dims = Array.from({ length: rank }, (_, dim) => bytes(1, message(text(2, `d${dim}`)))).flat()
  const tensor = message([...varint(1, type), ...bytes(2, message(dims))])
  return message([...text(1, name), ...bytes(2, message(bytes(1, tensor)))])
}

function number(amount: number): number[] {
  const digits: number[] = []
  let rest = amount
  for (; rest > 127; rest = Math.floor(rest / 128)) digits.push((rest % 128) + 128)
  return [...digits, rest]
}

const varint = (field: number, amount: number): number[] => [...number(field * 8), ...number(amount)]
const bytes = (field: number, content: Uint8Array): number[] => [
  ...number(field * 8 + 2),
  ...number(content.length),
  ...content,
]
const text = (field: number, content: string): number[] => bytes(field, new TextEncoder().encode(content))
