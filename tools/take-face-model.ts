/**
 * Writes packages/extract/src/generated/tiny-face-detector.{ts,bin} from the npm package @vladmandic/face-api (MIT),
 * of which nothing else is used:  node tools/take-face-model.ts PATH_OF_UNPACKED_PACKAGE
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Weight {
  readonly name: string
  readonly shape: readonly number[]
  readonly quantization: { readonly scale: number; readonly min: number }
}

const [source] = process.argv.slice(2)
if (source === undefined) throw new Error('wants the path of the unpacked package @vladmandic/face-api')
const target = fileURLToPath(new URL('../packages/extract/src/generated/tiny-face-detector', import.meta.url))
const manifest = JSON.parse(
  readFileSync(`${source}/model/tiny_face_detector_model-weights_manifest.json`, 'utf8'),
) as readonly {
  readonly weights: readonly Weight[]
}[]
const weights = manifest.flatMap((group) => group.weights)
const lines = weights.map(
  ({ name, shape, quantization: { scale, min } }) =>
    `  { name: '${name}', length: ${shape.reduce((product, side) => product * side, 1)}, scale: ${scale}, min: ${min} },`,
)
writeFileSync(
  `${target}.ts`,
  [
    '// Made by tools/take-face-model.ts from @vladmandic/face-api (MIT). Do not edit.',
    'export interface FaceModelWeight {',
    '  readonly name: string',
    '  readonly length: number',
    '  readonly scale: number',
    '  readonly min: number',
    '}',
    '',
    'export const FACE_MODEL: readonly FaceModelWeight[] = [',
    ...lines,
    ']',
    '',
  ].join('\n'),
)
copyFileSync(`${source}/model/tiny_face_detector_model.bin`, `${target}.bin`)
