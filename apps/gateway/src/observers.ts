import type { GateMetrics } from './admin/metrics.ts'
import type { UnknownHosts } from './admin/unknown-hosts.ts'
import type { GateObserver } from './decision/gate-service.ts'
import { type EventLog, tellError } from './event-log.ts'
import { tracedEnd, tracedStep } from './decision/decision-trace.ts'
import type { IcapObserver } from './icap/server-context.ts'

/** Counts decisions, and tells of refusals: incident number, service, action and classes. */
export function gateObserver(metrics: GateMetrics, unknownHosts: UnknownHosts, events: EventLog): GateObserver {
  return {
    took(step, milliseconds) {
      metrics.took(step, milliseconds)
      tracedStep(step, milliseconds)
    },
    decided(outcome, judgement, host) {
      metrics.decided(outcome, judgement?.reading.service ?? 'none')
      tracedEnd(
        {
          'sluiswacht.outcome': outcome,
          ...(judgement?.id === undefined ? {} : { 'sluiswacht.incident': judgement.id }),
          ...(judgement === undefined ? {} : { 'sluiswacht.classes': judgement.content.dataClasses.length }),
        },
        outcome === 'fault',
      )
      if (judgement === undefined) return
      const { reading, decision, content, id, websocket } = judgement
      if (content.unreadCauses.includes('unknown-shape')) metrics.unknownShape(reading.service)
      if (websocket) metrics.websocket(reading.service)
      if (outcome === 'allow' && decision.intended === 'allow') return
      if (outcome === 'visit') return
      for (const dataClass of content.dataClasses) metrics.refusedClass(dataClass)
      events('info', outcome, {
        incident: id,
        service: reading.service,
        host,
        action: reading.action,
        intended: decision.intended,
        rules: decision.rules.map(({ id: rule }) => rule),
        classes: content.dataClasses,
        unread: content.unreadCauses,
      })
    },
    unknownAiHost(host) {
      metrics.unknownHost()
      if (unknownHosts.add(host, new Date())) events('warn', 'unknown-ai-host', { host })
    },
    fault(error) {
      const told = tellError(error)
      metrics.fault(told['code'] ?? told['error'] ?? 'unknown')
      events('error', 'fault', told)
    },
  }
}

/** Counts what comes over the wire, and tells of what is not ICAP. */
export function icapObserver(metrics: GateMetrics, events: EventLog): IcapObserver {
  return {
    served: (method) => metrics.icap(method),
    refused(fault) {
      metrics.icapRefused(fault)
      events('warn', 'icap-refused', { fault })
    },
    failed(error) {
      metrics.fault('ERR_CONNECTION')
      events('error', 'connection-failed', tellError(error))
    },
  }
}
