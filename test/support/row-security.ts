import { allRights, roles } from '../../src/viewer/index.js';
import type { Database } from '../../src/platform/postgres/index.js';
import { literal } from './postgres.js';

const ofViewer = (kind: string, name: string) =>
  `(${kind} = 'USER' and ${name} = current_setting('sluice.viewer')
    or ${kind} = 'GROUP' and ${name} in ('system:authenticated', 'system:authenticated:oauth'))`;

/** Whether the viewer of the session may do something, by the bindings themselves. */
const functions = [
  'create table role_right (role text, verb text, resource text)',
  `create function reaches(wanted_verb text, wanted_resource text, at_namespace text, at_name text) returns boolean
   language sql stable security definer as $$
     select exists (
       select from role_binding b
       join role_right r on r.role = b.role and r.verb = wanted_verb and r.resource = wanted_resource
       where ${ofViewer('b.subject_kind', 'b.subject_name')}
         and (b.namespace is null or b.namespace = at_namespace)
         and (b.stream_pattern is null or wanted_resource = 'imagestreams' and at_name ~
              ('^' || replace(replace(replace(b.stream_pattern, '.', '\\.'), '*', '.*'), '?', '.') || '$'))
     ) $$`,
  `create function knows(at_namespace text) returns boolean language sql stable security definer as $$
     select exists (
       select from role_binding b
       where ${ofViewer('b.subject_kind', 'b.subject_name')}
         and (b.namespace = at_namespace or b.namespace is null and exists (
           select from role_right r where r.role = b.role and r.verb = 'get' and r.resource = 'namespaces'))
     ) $$`,
  `create function watches(type text, at_namespace text, subject text) returns boolean language sql stable as $$
     select case split_part(type, '.', 1)
       when 'namespace' then case when type in ('namespace.policy-changed', 'namespace.promotion-policy-set')
                             then reaches('watch', 'policies', at_namespace, null) else knows(at_namespace) end
       when 'image-stream' then reaches('watch', 'imagestreams', at_namespace, name)
       when 'image-tag' then reaches('watch', 'imagestreams', at_namespace, name)
       when 'image' then reaches('watch', 'images', at_namespace, name)
       when 'images' then reaches('watch', 'images', at_namespace, name)
       when 'registry' then reaches('watch', 'registries', at_namespace, name)
       when 'registry-hook' then reaches('watch', 'webhooks', at_namespace, name)
       when 'secret' then reaches('watch', 'secrets', at_namespace, name)
       when 'promotion' then reaches('watch', 'promotions', at_namespace, name)
       when 'build-config' then reaches('watch', 'buildconfigs', at_namespace, name)
       when 'service-account' then reaches('watch', 'serviceaccounts', at_namespace, name)
       when 'role-binding' then reaches('watch', 'rolebindings', at_namespace, name)
       when 'build' then reaches('watch', 'builds', at_namespace, name)
       when 'runner' then reaches('watch', 'runners', at_namespace, name)
       when 'deployment' then reaches('watch', 'deployments', at_namespace, name)
       when 'rollout' then reaches('watch', 'rollouts', at_namespace, name)
       when 'trigger' then reaches('watch', 'triggers', at_namespace, name)
       when 'consumer' then reaches('watch', 'consumers', at_namespace, name)
       when 'webhook' then reaches('watch', 'webhooks', at_namespace, name)
       when 'subgraph' then reaches('watch', 'subgraphs', at_namespace, name)
       when 'document' then reaches('watch', 'documents', at_namespace, name)
       when 'token' then reaches('watch', 'tokens', at_namespace, name)
       when 'user' then reaches('watch', 'users', at_namespace, name)
       when 'group' then reaches('watch', 'groups', at_namespace, name)
       when 'role' then reaches('watch', 'roles', at_namespace, name)
       else reaches('watch', 'audit', at_namespace, name)
     end
     from (select substring(subject from '^[^/]*/([^:@]+)') as name) as subject_name $$`,
];

/** What of each table the viewer may see. Who asks in the viewer's stead must be known still: that is \`ada\`. */
const shown: Readonly<Record<string, string>> = {
  namespace: 'knows(name)',
  image_stream: "reaches('get', 'imagestreams', namespace, name)",
  image_stream_version: "reaches('get', 'imagestreams', namespace, name)",
  image_tag: 'exists (select from image_stream s where s.id = stream_id)',
  tag_item: 'exists (select from image_stream s where s.id = stream_id)',
  secret: "reaches('get', 'secrets', namespace, name)",
  promotion: "reaches('get', 'promotions', namespace, null)",
  image:
    "reaches('get', 'images', null, null) or exists (select from tag_item i where i.digest = image.digest)",
  build_config: "reaches('get', 'buildconfigs', namespace, name)",
  build: "reaches('get', 'builds', namespace, name)",
  build_log_chunk:
    "exists (select from build b where b.id = build_id and reaches('get', 'builds/logs', b.namespace, b.name))",
  build_image_trigger:
    "exists (select from build_config c where c.id = config_id and reaches('get', 'triggers', c.namespace, null))",
  image_trigger: "reaches('get', 'triggers', namespace, null)",
  deployment: "reaches('get', 'deployments', namespace, name)",
  rollout:
    "exists (select from deployment d where d.id = deployment_id and reaches('get', 'rollouts', d.namespace, null))",
  consumer: "reaches('get', case kind when 'CONSUMER' then 'consumers' else 'webhooks' end, namespace, name)",
  webhook: 'exists (select from consumer c where c.id = webhook.id)',
  webhook_key: 'exists (select from consumer c where c.id = webhook_id)',
  webhook_delivery: 'exists (select from consumer c where c.id = webhook_id)',
  webhook_attempt: 'exists (select from consumer c where c.id = webhook_id)',
  registry_hook: "reaches('list', 'webhooks', namespace, name)",
  config_map: "reaches('get', 'configmaps', namespace, name)",
  account: "kind = 'USER' or reaches('list', 'serviceaccounts', namespace, null)",
  token: "viewer = 'ada' or reaches('list', 'tokens', split_part(viewer, ':', 3), null)",
  role_binding:
    "subject_name = 'ada' and namespace is null or reaches('list', 'rolebindings', namespace, null)",
  audit_entry: "reaches('list', 'audit', nullif(namespace, ''), null)",
  event: "watches(type, nullif(namespace, ''), subject)",
};

/** The tables that rows are hidden in. */
export const securedTables = Object.keys(shown);

/**
 * Has the database itself hide what somebody may not see, by the roles and bindings alone: from sessions of the role
 * `row_reader` whose setting `sluice.viewer` names them.
 */
export async function secureRows(db: Database): Promise<void> {
  const views = await db.many(
    literal<{ name: string }>(`select viewname as name from pg_views where schemaname = 'public'`),
  );
  const statements = [
    ...functions,
    'create role row_reader',
    'grant pg_monitor to row_reader',
    'grant all on schema public to row_reader',
    'grant all on all tables in schema public to row_reader',
    'grant all on all sequences in schema public to row_reader',
    ...views.map(({ name }) => `alter view ${name} set (security_invoker = true)`),
    ...Object.entries(shown).flatMap(([table, using]) => [
      `alter table ${table} enable row level security`,
      `create policy shown on ${table} using (${using})`,
    ]),
  ];
  for (const statement of statements) await db.execute(literal(statement));
  for (const role of roles)
    for (const [verb, resource] of allRights(role))
      await db.execute(literal(`insert into role_right values ('${role.name}', '${verb}', '${resource}')`));
}

/** Where a gateway finds the database as it shows itself to somebody. */
export function urlAs(databaseUrl: string, viewer: string): string {
  const secured = new URL(databaseUrl);
  secured.searchParams.set('options', `-c role=row_reader -c sluice.viewer=${viewer}`);
  return secured.href;
}
