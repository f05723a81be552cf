import {
  embedded,
  globalId,
  many,
  mayBe,
  nullableText,
  nullableTime,
  page,
  plain,
  stored,
  text,
  time,
  type FieldReading,
  type FieldSelection,
  type Readings,
} from '../../reads/index.js';

const byName = [{ of: (alias: string) => `${alias}.name`, type: 'text' }];
const byId = [{ of: (alias: string) => `${alias}.id`, type: 'uuid' }];

/** The tokens of the account in a row that are good: one's own, and those that one may list. */
const tokens: FieldReading = many(
  'Token',
  (field, alias) => {
    const { row } = field;
    const kind = field.bind((_, { viewer }) => viewer.kind, 'text');
    const name = field.bind((_, { viewer }) => viewer.name, 'text');
    const may = mayBe(field, ['list', 'tokens'], `coalesce(${row}.namespace, '')`, `''`);
    return `from (
      select * from token t
      where t.viewer_kind = ${row}.kind and t.viewer = ${row}.name and t.revoked_at is null
        and (t.expires_at is null or t.expires_at > now())
        and (${row}.kind = ${kind} and ${row}.name = ${name} or ${may})
      order by t.created_at desc
      limit 100
    ) as ${alias}`;
  },
  (alias) => `${alias}.created_at desc`,
);

const bindings = (within: (field: FieldSelection, alias: string) => string): FieldReading =>
  page({
    type: 'RoleBinding',
    keys: byId,
    rows: (field, alias) => {
      const may = mayBe(field, ['list', 'rolebindings'], `${alias}.namespace`, `''`);
      return `from role_binding as ${alias} where ${within(field, alias)} and ${may}`;
    },
  });

/** How accounts, what they show, and what is bound to them are read. */
export const accessReadings = {
  RoleBinding: {
    id: globalId('RoleBinding', (row) => `${row}.id::text`),
    role: text('role'),
    subject: embedded('Subject', null, { kind: text('subject_kind'), name: text('subject_name') }),
    namespace: nullableText('namespace'),
    streams: nullableText('stream_pattern'),
    createdAt: time('created_at'),
    createdBy: stored('created_by'),
  },
  Token: {
    id: globalId('Token', (row) => `${row}.id::text`),
    prefix: text('prefix'),
    description: nullableText('description'),
    owner: embedded('Subject', null, { kind: text('viewer_kind'), name: text('viewer') }),
    createdAt: time('created_at'),
    createdBy: stored('created_by'),
    expiresAt: nullableTime('expires_at'),
    lastUsedAt: nullableTime('last_used_at'),
  },
  User: {
    name: text('name'),
    createdAt: time('created_at'),
    disabled: plain((row) => `${row}.disabled_at is not null`),
    groups: ({ row }) =>
      `(select coalesce(to_json(array_agg(m.group_name order by m.group_name)), '[]') from group_member m where m.member = ${row}.name)`,
    tokens,
  },
  Group: { name: text('name'), members: plain('members') },
  ServiceAccount: {
    namespace: text('namespace'),
    name: text((row) => `regexp_replace(${row}.name, '^.*:', '')`),
    fullName: text('name'),
    createdAt: time('created_at'),
    tokens,
  },
  Namespace: {
    roleBindings: bindings(({ row }, alias) => `${alias}.namespace = ${row}.name`),
    serviceAccounts: page({
      type: 'ServiceAccount',
      keys: byName,
      rows: (field, alias) =>
        `from account as ${alias} where ${alias}.namespace = ${field.row}.name and ${mayBe(field, ['list', 'serviceaccounts'], `${alias}.namespace`, `''`)}`,
    }),
  },
  Query: {
    roleBindings: bindings((field, alias) =>
      field.when((args) => args['subject'] != null)
        ? `${alias}.subject_name = ${field.bind((args) => args['subject'], 'text')}`
        : 'true',
    ),
    users: page({
      type: 'User',
      keys: byName,
      rows: (field, alias) =>
        `from account as ${alias} where ${alias}.kind = 'USER' and ${mayEverywhere(field, 'users')}`,
    }),
    groups: many(
      'Group',
      (field, alias) =>
        `from (select group_name as name, array_agg(member order by member) as members from group_member group by group_name) as ${alias} where ${mayEverywhere(field, 'groups')}`,
      (alias) => `${alias}.name`,
    ),
  },
} satisfies Readings;

/** Of what is in no namespace one may list all or nothing. */
const mayEverywhere = (field: FieldSelection, resource: 'users' | 'groups'): string =>
  String(field.when((_, run) => run.scope('list', resource).all));
