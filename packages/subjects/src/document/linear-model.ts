/** Weights of a linear model: for each feature one weight a class. Read from packed lines `feature TAB w1 w2 …`. */
export interface LinearModel {
  readonly classes: readonly string[]
  readonly weights: ReadonlyMap<string, readonly number[]>
}

/** @throws RangeError when a line does not hold one weight for each class. */
export function readModel(classes: readonly string[], packed: string): LinearModel {
  const weights = new Map<string, readonly number[]>()
  for (const line of packed.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab < 0) continue
    const values = line
      .slice(tab + 1)
      .split(' ')
      .map((digits) => Number(digits) / 100)
    if (values.length !== classes.length || values.some(Number.isNaN)) throw new RangeError('packed model is broken')
    weights.set(line.slice(0, tab), values)
  }
  return { classes, weights }
}

/** The score of each class, in the order of `classes`. */
export function scoresOf(model: LinearModel, features: Iterable<string>): number[] {
  const scores = model.classes.map(() => 0)
  for (const feature of features) {
    const weights = model.weights.get(feature)
    if (weights) for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + (weights[at] ?? 0)
  }
  return scores
}
