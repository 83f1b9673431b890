import { type ComponentType, lazy, type LazyExoticComponent } from 'react'
import type { Permission } from '../session/session.tsx'
import type { words } from './words.ts'

type Screen = LazyExoticComponent<ComponentType<{ params: Readonly<Record<string, string | undefined>> }>>

export interface PageRoute {
  readonly path: string
  /** Without it the page does not exist for somebody; null is everybody. */
  readonly needs: Permission | null
  readonly screen: Screen
  /** Place in the menu; absent: reached from another page. */
  readonly menu?: { readonly group: 'work' | 'account_for' | 'watch' | 'manage'; readonly word: keyof typeof words }
}

/** Each page is loaded when it is opened. */
function page<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType<never>>>>,
  name: Name,
): Screen {
  return lazy(async () => {
    const module = await load()
    return { default: module[name] as ComponentType<{ params: Readonly<Record<string, string | undefined>> }> }
  })
}

/** All pages of the console, in the order of the menu. */
export const PAGES: readonly PageRoute[] = [
  {
    path: '/',
    needs: 'overview.read',
    screen: page(() => import('../pages/overview/overview.tsx'), 'OverviewPage'),
    menu: { group: 'work', word: 'overview' },
  },
  {
    path: '/cases',
    needs: 'case.read',
    screen: page(() => import('../pages/cases/cases.tsx'), 'CasesPage'),
    menu: { group: 'work', word: 'cases' },
  },
  { path: '/cases/new', needs: 'case.open', screen: page(() => import('../pages/cases/new-case.tsx'), 'NewCasePage') },
  {
    path: '/cases/:id/:part?',
    needs: 'case.read',
    screen: page(() => import('../pages/case/case.tsx'), 'CasePage'),
  },
  {
    path: '/inquiries',
    needs: 'inquiry.read',
    screen: page(() => import('../pages/inquiries/inquiries.tsx'), 'InquiriesPage'),
    menu: { group: 'work', word: 'inquiries' },
  },
  {
    path: '/inquiries/:id',
    needs: 'inquiry.read',
    screen: page(() => import('../pages/inquiries/inquiry.tsx'), 'InquiryPage'),
  },
  {
    path: '/inquiries/:id/people',
    needs: 'inquiry.people',
    screen: page(() => import('../pages/people/people.tsx'), 'PeoplePage'),
  },
  {
    path: '/inquiries/:id/people/:person',
    needs: 'inquiry.people',
    screen: page(() => import('../pages/people/person.tsx'), 'PersonPage'),
  },
  {
    path: '/find',
    needs: 'inquiry.find',
    screen: page(() => import('../pages/find/find.tsx'), 'FindPage'),
    menu: { group: 'work', word: 'find' },
  },
  {
    path: '/reveals',
    needs: 'reveal.ask',
    screen: page(() => import('../pages/reveals/reveals.tsx'), 'RevealsPage'),
    menu: { group: 'work', word: 'reveals' },
  },
  {
    path: '/report',
    needs: 'incident.report',
    screen: page(() => import('../pages/report/report.tsx'), 'ReportPage'),
    menu: { group: 'work', word: 'report' },
  },
  {
    path: '/register',
    needs: 'register.read',
    screen: page(() => import('../pages/register/register.tsx'), 'RegisterPage'),
    menu: { group: 'account_for', word: 'register' },
  },
  {
    path: '/statistics',
    needs: 'register.read',
    screen: page(() => import('../pages/statistics/statistics.tsx'), 'StatisticsPage'),
    menu: { group: 'account_for', word: 'statistics' },
  },
  {
    path: '/gate',
    needs: 'gate.read',
    screen: page(() => import('../pages/gate/traffic.tsx'), 'TrafficPage'),
    menu: { group: 'watch', word: 'traffic' },
  },
  {
    path: '/gate/decisions',
    needs: 'gate.read',
    screen: page(() => import('../pages/gate/decisions.tsx'), 'DecisionsPage'),
    menu: { group: 'watch', word: 'decisions' },
  },
  {
    path: '/gate/decisions/:id',
    needs: 'gate.read',
    screen: page(() => import('../pages/gate/decision.tsx'), 'DecisionPage'),
  },
  {
    path: '/gate/exceptions',
    needs: 'exception.ask',
    screen: page(() => import('../pages/gate/exceptions.tsx'), 'ExceptionsPage'),
    menu: { group: 'watch', word: 'exceptions' },
  },
  {
    path: '/gate/uses',
    needs: 'gate.read',
    screen: page(() => import('../pages/gate/uses.tsx'), 'UsesPage'),
    menu: { group: 'watch', word: 'uses' },
  },
  {
    path: '/gate/policy',
    needs: 'gate.read',
    screen: page(() => import('../pages/gate/policy.tsx'), 'PolicyPage'),
    menu: { group: 'watch', word: 'policy' },
  },
  {
    path: '/lookups',
    needs: 'lookups.read',
    screen: page(() => import('../pages/lookups/alerts.tsx'), 'AlertsPage'),
    menu: { group: 'watch', word: 'lookups' },
  },
  {
    path: '/lookups/:id',
    needs: 'lookups.read',
    screen: page(() => import('../pages/lookups/alert.tsx'), 'AlertPage'),
  },
  {
    path: '/audit',
    needs: 'audit.read',
    screen: page(() => import('../pages/audit/audit.tsx'), 'AuditPage'),
    menu: { group: 'manage', word: 'audit' },
  },
  {
    path: '/settings',
    needs: 'settings.read',
    screen: page(() => import('../pages/settings/settings.tsx'), 'SettingsPage'),
    menu: { group: 'manage', word: 'settings' },
  },
  {
    path: '/accounts',
    needs: 'accounts.manage',
    screen: page(() => import('../pages/accounts/accounts.tsx'), 'AccountsPage'),
    menu: { group: 'manage', word: 'accounts' },
  },
  { path: '/account', needs: null, screen: page(() => import('../pages/account/account.tsx'), 'OwnAccountPage') },
]
