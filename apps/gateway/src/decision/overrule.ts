import type { AppliedRule, PolicyDecision } from '@sluiswacht/model'

/** Reasons for which the gate itself refuses, whatever the policy allows. */
export const GATE_RULES: Readonly<Record<'cannot-mask' | 'too-large' | 'self-test', AppliedRule>> = {
  'cannot-mask': {
    id: 'gate-cannot-mask',
    effect: 'deny',
    text: {
      nl: 'De gevonden gegevens kunnen in deze vorm niet worden afgeschermd.',
      en: 'What was found cannot be masked in this form.',
    },
    source: 'Sluiswacht: docs/gate.md',
  },
  'too-large': {
    id: 'gate-too-large',
    effect: 'deny',
    text: {
      nl: 'Het bestand is groter dan de poort doorlaat.',
      en: 'The file is larger than the gate lets through.',
    },
    source: 'Sluiswacht: docs/gate.md',
  },
  'self-test': {
    id: 'gate-self-test',
    effect: 'deny',
    text: {
      nl: 'Dit is het merkteken van de zelftest; het wordt altijd geweigerd.',
      en: 'This is the mark of the self-test; it is always refused.',
    },
    source: 'Sluiswacht: docs/gate.md',
  },
}

/** A decision that becomes a refusal for a reason of the gate; in dry-run only what was intended changes. */
export function overruled(decision: PolicyDecision, reason: keyof typeof GATE_RULES, dryRun: boolean): PolicyDecision {
  const rule = GATE_RULES[reason]
  const effect = dryRun && reason !== 'self-test' ? decision.effect : 'deny'
  return { ...decision, effect, intended: 'deny', rules: [rule, ...decision.rules], maskClasses: [] }
}

/** Stands in whatever the self-test sends; a request that carries it is refused in every mode. */
export const SELF_TEST_MARK: string = 'SLUISWACHT-ZELFTEST-5c8d2f41-7f0e-4f0a-9b57-0d6c2a1e93b4'
