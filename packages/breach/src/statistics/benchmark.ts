/**
 * National figures to lay beside one's own. First half of 2024, provisional (pilot of CBS and AP). No sector figures:
 * the published readings differ.
 */
export const BENCHMARK: {
  readonly period: string
  readonly status: 'provisional'
  readonly notifications: Readonly<Record<'letter_or_parcel' | 'email' | 'hacking_malware_phishing' | 'other', number>>
  readonly shares: Readonly<
    Record<'name' | 'contact' | 'bsn' | 'financial' | 'identity' | 'not_unintelligible', number>
  >
  readonly source: string
} = {
  period: '2024-H1',
  status: 'provisional',
  notifications: { letter_or_parcel: 4029, email: 1760, hacking_malware_phishing: 797, other: 3219 },
  shares: { name: 0.89, contact: 0.62, bsn: 0.29, financial: 0.29, identity: 0.04, not_unintelligible: 0.88 },
  source: 'CBS en AP, eerste helft 2024 (voorlopig)',
}
