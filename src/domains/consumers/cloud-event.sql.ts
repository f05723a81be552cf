import type { FieldReading } from '../../reads/index.js';

/** A kept event in its envelope, member by member as `cloudEventOf` makes it. */
export const cloudEvent: FieldReading = ({ row }) => {
  const event = `${row}.event`;
  const text = (name: string) => `to_json(${event}->>'${name}')`;
  const cause = (name: string) => `${event}->'cause'->>'${name}'`;
  const type = `'dev.sluice.' || regexp_replace(${event}->>'type', '^image-', '') || '.v' || coalesce(${event}->>'version', '1')`;
  const correlation = `coalesce(${cause('correlation')}, ${cause('requestId')}, ${cause('eventId')}, ${event}->>'id')`;
  const members = [
    `'{"specversion":"1.0","id":'`,
    text('id'),
    `',"source":'`,
    `to_json('/namespaces/' || (${event}->>'namespace'))`,
    `',"type":'`,
    `to_json(${type})`,
    `',"subject":'`,
    text('subject'),
    `',"time":'`,
    text('occurredAt'),
    `',"datacontenttype":"application/json","sequence":'`,
    text('sequence'),
    `',"cursor":'`,
    text('cursor'),
    `',"causationid":' || to_json(${cause('eventId')})::text`,
    `',"correlationid":'`,
    `to_json(${correlation})`,
    `',"data":'`,
    data(event),
    `'}'`,
  ];
  return `concat(${members.join(', ')})`;
};

/** `{ namespace, ...payload, actor, cause }`: what the payload says again stays in its place. */
const data = (event: string): string => `(
  select concat(
    '{"namespace":', coalesce(${event}->'payload'->'namespace', ${event}->'namespace'),
    string_agg(concat(',', to_json(p.key), ':', case p.key when 'actor' then ${event}->'actor' when 'cause' then ${event}->'cause' else p.value end), '' order by p.n),
    case when not ${event}->'payload' ? 'actor' then ',"actor":' || (${event}->'actor')::text end,
    case when not ${event}->'payload' ? 'cause' then ',"cause":' || (${event}->'cause')::text end,
    '}')
  from jsonb_each(${event}->'payload') with ordinality as p (key, value, n)
  where p.key <> 'namespace')`;
