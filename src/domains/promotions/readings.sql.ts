import {
  globalId,
  many,
  mayBe,
  nullableText,
  page,
  plain,
  stored,
  text,
  time,
  type Readings,
} from '../../reads/index.js';
import { imageOf } from '../images/index.js';
import { tagAddressIn } from '../image-streams/index.js';

/** How promotions are read. */
export const promotionReadings = {
  Promotion: {
    id: globalId('Promotion', (row) => `${row}.id::text`),
    from: tagAddressIn((row) => `${row}."from"`),
    to: tagAddressIn((row) => `${row}."to"`),
    digest: text('digest'),
    image: imageOf((row) => `${row}.digest`),
    state: text('state'),
    requestedBy: stored('requestedBy'),
    requestedAt: time('requestedAt'),
    approvedBy: stored((row) => `(case when ${row}.state = 'PROMOTED' then ${row}."decidedBy" end)`),
    expiresAt: time('expiresAt'),
    events: many(
      'PromotionEvent',
      ({ row }, alias) => `from (
        select 1 as n, 'REQUESTED' as type, ${row}."requestedAt" as at, ${row}."requestedBy" as actor, null as reason
        union all select 2, 'EXPIRED', ${row}."expiresAt", null, null where ${row}.state = 'EXPIRED'
        union all select 2, ${row}.state, coalesce(${row}."decidedAt", ${row}."requestedAt"),
          coalesce(${row}."decidedBy", ${row}."requestedBy"), ${row}.reason
        where ${row}.state not in ('PENDING', 'EXPIRED')
      ) as ${alias}`,
      (alias) => `${alias}.n`,
    ),
  },
  PromotionEvent: {
    type: text('type'),
    occurredAt: time('at'),
    actor: stored('actor'),
    reason: nullableText('reason'),
  },
  Namespace: {
    promotionsNeedApproval: plain(
      (row) => `exists (select from promotion_policy p where p.namespace = ${row}.name and p.needs_approval)`,
    ),
    promotions: page({
      type: 'Promotion',
      keys: [{ of: (alias) => `${alias}.number`, type: 'bigint' }],
      descending: true,
      rows: (field, alias) => {
        const may = mayBe(field, ['list', 'promotions'], `${alias}.namespace`, `''`);
        const isSome = field.when((args) => args['state'] != null);
        const state = isSome ? ` and ${alias}.state = ${field.bind((args) => args['state'], 'text')}` : '';
        return `from promotion_state as ${alias} where ${alias}.namespace = ${field.row}.name${state} and ${may}`;
      },
    }),
  },
} satisfies Readings;
