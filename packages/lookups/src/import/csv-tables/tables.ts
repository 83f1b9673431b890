/** The tables of `lookups analyze` and their columns; `optional` columns may be absent. */
export type TableName = 'access' | 'employees' | 'persons' | 'cases' | 'contacts'

export interface TableShape {
  readonly name: TableName
  readonly needed: boolean
  readonly columns: readonly string[]
  readonly optional: readonly string[]
}

export const TABLES: readonly TableShape[] = [
  {
    name: 'access',
    needed: true,
    columns: ['event_id', 'timestamp', 'user_id', 'action', 'subject_id'],
    optional: ['system', 'case_id', 'processing_activity', 'workstation', 'ip', 'result_count', 'search_keys'],
  },
  {
    name: 'employees',
    needed: true,
    columns: ['user_id', 'department', 'role', 'team'],
    optional: [
      'name',
      'surname',
      'work_schedule',
      'home_postcode',
      'home_house_number',
      'bsn',
      'start_date',
      'end_date',
      'absent_periods',
    ],
  },
  {
    name: 'persons',
    needed: true,
    columns: ['subject_id'],
    optional: [
      'given_names',
      'surname',
      'date_of_birth',
      'gender',
      'street',
      'house_number',
      'postcode',
      'city',
      'parent_ids',
      'partner_id',
      'child_ids',
      'former_partner_ids',
      'previous_postcode',
      'previous_house_number',
      'moved_on',
      'secret_address',
      'public_figure',
    ],
  },
  {
    name: 'cases',
    needed: true,
    columns: ['case_id', 'subject_id'],
    optional: ['type', 'opened', 'closed', 'department', 'team', 'assigned_users'],
  },
  {
    name: 'contacts',
    needed: false,
    columns: ['timestamp', 'subject_id'],
    optional: ['contact_id', 'channel', 'user_id', 'department', 'topic'],
  },
]
