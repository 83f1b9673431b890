// Runs a token-classification model beside the main thread. Answers go into shared memory, so that the caller can wait.
import { parentPort, workerData } from 'node:worker_threads'
import type { InferenceSession } from 'onnxruntime-node'
import { STATE } from './model-worker-state.ts'

/** What the worker is started with. */
export interface WorkerStart {
  readonly modelPath: string
  /** State in its first cell, see `STATE`; wakes the caller. */
  readonly state: Int32Array<SharedArrayBuffer>
  /** Logits of the last sentence, label by label for each piece. */
  readonly logits: Float32Array<SharedArrayBuffer>
}

async function main(): Promise<void> {
  const { modelPath, state, logits }: WorkerStart = workerData
  const finish = (outcome: number): void => {
    Atomics.store(state, 0, outcome)
    Atomics.notify(state, 0)
  }
  const ready = load(modelPath)
  // a failure to load shows in the answer to the first question
  ready.catch(() => undefined)
  parentPort?.on('message', (ids: readonly number[]) => {
    ready
      .then(async ({ runtime, session }) => {
        const dims = [1, ids.length]
        const tensor = (fill: (id: number) => number): InstanceType<typeof runtime.Tensor> =>
          new runtime.Tensor(
            'int64',
            BigInt64Array.from(ids, (id) => BigInt(fill(id))),
            dims,
          )
        const feeds: Record<string, InstanceType<typeof runtime.Tensor>> = {}
        for (const name of session.inputNames)
          feeds[name] = tensor(name === 'input_ids' ? (id) => id : name === 'attention_mask' ? () => 1 : () => 0)
        const output = (await session.run(feeds))[session.outputNames[0] ?? 'logits']
        if (!(output?.data instanceof Float32Array) || output.data.length > logits.length) return finish(STATE.failed)
        logits.set(output.data)
        finish(STATE.done)
      })
      .catch(() => finish(STATE.failed))
  })
}

async function load(
  modelPath: string,
): Promise<{ runtime: typeof import('onnxruntime-node'); session: InferenceSession }> {
  const runtime = await import('onnxruntime-node')
  const session = await runtime.InferenceSession.create(modelPath, { intraOpNumThreads: 1, interOpNumThreads: 1 })
  return { runtime, session }
}

await main()
