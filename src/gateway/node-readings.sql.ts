import { visibleImageOf } from '../domains/images/index.js';
import { parseGlobalId } from '../graphql/global-id.js';
import { mayBe, one, type Arguments, type FieldSelection, type TypeReading } from '../reads/index.js';
import type { Resource } from '../viewer/index.js';

/** Where the rows of a type are, and what a viewer must be allowed to see one by its id. */
interface Table {
  readonly from: string;
  /** The columns of the keys in a global id, each with its SQL type. */
  readonly keys: readonly (readonly [column: string, type: string])[];
  readonly resource: Resource;
  /** The columns of the namespace and of the name that rights are about. */
  readonly of: readonly [namespace: string, name: string | null];
}

const byId = [['id', 'uuid']] as const;

const inNamespace = (from: string, resource: Resource, name: string | null): Table => ({
  from,
  keys: byId,
  resource,
  of: ['namespace', name],
});

const tables: Readonly<Record<string, Table>> = {
  Namespace: {
    from: 'namespace',
    keys: [['name', 'text']],
    resource: 'namespaces',
    of: ['name', 'name'],
  },
  ImageStream: inNamespace('image_stream', 'imagestreams', 'name'),
  ImageTag: {
    from: 'image_tag_state',
    keys: [
      ['"streamId"', 'uuid'],
      ['name', 'text'],
    ],
    resource: 'imagestreams',
    of: ['namespace', 'stream'],
  },
  Build: inNamespace('build_state', 'builds', 'name'),
  BuildConfig: inNamespace('build_config_state', 'buildconfigs', 'name'),
  Deployment: inNamespace('deployment_state', 'deployments', 'name'),
  Rollout: inNamespace('rollout_state', 'rollouts', null),
  Trigger: inNamespace('trigger_state', 'triggers', null),
  Promotion: inNamespace('promotion_state', 'promotions', null),
  Consumer: inNamespace(`(select * from consumer where kind = 'CONSUMER')`, 'consumers', 'name'),
  Webhook: inNamespace(`(select * from consumer where kind = 'WEBHOOK')`, 'webhooks', 'name'),
  ConfigMap: inNamespace('config_map', 'configmaps', 'name'),
};

/** Every object by its global id: a statement for each type, since only the id says which it is. */
export const nodeReadings: TypeReading = { node: nodeOf };

function nodeOf(field: FieldSelection): string | null {
  if (field.when((args) => typeOf(args) === 'Image')) {
    const digest = field.bind((args) => keyIn(args, 0, 'text'), 'text');
    return visibleImageOf(() => digest)(field);
  }
  for (const [type, { from, keys, resource, of }] of Object.entries(tables)) {
    if (!field.when((args) => typeOf(args) === type)) continue;
    return one(type, (node, alias) => {
      const may = mayBe(
        node,
        ['get', resource],
        `${alias}.${of[0]}`,
        of[1] === null ? `''` : `${alias}.${of[1]}`,
      );
      const is = keys.map(
        ([column, sql], place) => `${alias}.${column} = ${node.bind((args) => keyIn(args, place, sql), sql)}`,
      );
      return `from ${from} as ${alias} where ${is.join(' and ')} and ${may}`;
    })(field);
  }
  return null;
}

const idIn = ({ id }: Arguments) => parseGlobalId(String(id));
const typeOf = (args: Arguments): string => idIn(args).type;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A key of the id; null, which finds nothing, where it cannot be one. */
function keyIn(args: Arguments, place: number, type: string): string | null {
  const key = idIn(args).keys[place];
  return key === undefined || (type === 'uuid' && !uuid.test(key)) ? null : key;
}
