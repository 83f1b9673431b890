import { sql } from 'kysely'
import type { Engine } from '../store/engine.ts'

/** A setting of the role of an organisation; only whether it is there counts, and only for what is its own. */
export const TENANT_SETTING = 'sluiswacht.tenant'
/** Name of the policy on each table. */
export const TENANT_POLICY = 'tenant'

/**
 * Closes the tables of a schema to every role but that of its organisation, by row-level security: the second wall behind
 * the rights on the schema. It names the role, and no setting that a connection could forge; it holds for the owner too.
 * @param schema an SQL expression
 */
export function closeTables(schema: string, role: string): string {
  return `DO $$ DECLARE one record; BEGIN
    FOR one IN SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = ${schema} AND c.relkind IN ('r', 'p')
        AND NOT (c.relrowsecurity AND c.relforcerowsecurity
          AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = '${TENANT_POLICY}')) LOOP
      EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', one.name);
      EXECUTE format('DROP POLICY IF EXISTS ${TENANT_POLICY} ON %s', one.name);
      EXECUTE format('CREATE POLICY ${TENANT_POLICY} ON %s TO %I USING (true) WITH CHECK (true)', one.name, ${role});
    END LOOP;
  END $$`
}

/** Closes the tables that a migration made, where the connection is that of an organisation. */
export async function closeOwnTables(engine: Pick<Engine, 'kind'>, trx: Engine['db']): Promise<void> {
  if (engine.kind !== 'postgres') return
  const { rows } = await sql<{ tenant: string | null }>`
    SELECT current_setting(${TENANT_SETTING}, true) AS tenant`.execute(trx)
  if (rows[0]?.tenant) await sql.raw(closeTables('current_schema()', 'current_user')).execute(trx)
}
