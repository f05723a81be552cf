import DataLoader from 'dataloader';
import type { Actor, Publisher } from '../../events/index.js';
import { Failure, notFound } from '../../platform/errors.js';
import type { Store, Transaction } from '../../platform/postgres/index.js';
import type { Access } from '../../viewer/index.js';
import type {
  ImmutableTagRule,
  Limits,
  Loosening,
  NamespacePolicy,
  Retention,
  StreamPolicy,
} from './model.js';
import { pastRules } from './past-rules.js';
import { namespacePolicyOf, streamPolicyOf } from './policy-row.js';
import * as statements from './policies.sql.js';
import { checkPolicy, goneFrom, immutableRule } from './rules.js';

/** What policies need to be read and changed on a viewer's behalf. */
export interface PolicyDesk {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly by: { readonly actor: Actor; readonly requestId: string | null };
  readonly access: Access;
  /** Lets what no pattern keeps any more go where it would be by now. */
  readonly catchUp: (tx: Transaction, loosening: Loosening) => Promise<void>;
}

/** Some of the rules: what is undefined stays as it is. */
type Some<Rules> = { readonly [Name in keyof Rules]?: Rules[Name] | undefined };

/** What to lay down for a namespace; what is undefined stays as it is, null lays down nothing. */
export interface NamespacePolicyRequest {
  readonly namespace: string;
  readonly immutableTags?: readonly string[] | undefined;
  readonly limits?: Some<Limits> | undefined;
  readonly retention?: Some<Retention> | undefined;
  /** The version that the policy must have; 0n: nothing must have been laid down yet. */
  readonly expectedVersion?: bigint | undefined;
}

/** What to lay down for a stream, likewise. */
export interface StreamPolicyRequest extends Omit<NamespacePolicyRequest, 'limits'> {
  readonly stream: string;
}

/** Policies as one viewer reads and changes them, in one request. */
export class Policies {
  readonly #desk: PolicyDesk;
  readonly #ofNamespace: DataLoader<string, NamespacePolicy | null>;
  readonly #ofStream: DataLoader<string, StreamPolicy | null>;
  readonly #past: ReturnType<typeof pastRules>;

  constructor(desk: PolicyDesk) {
    this.#desk = desk;
    this.#past = pastRules(desk.db);
    this.#ofNamespace = new DataLoader(async (names) => {
      const rows = (await desk.db.many(statements.findNamespacePolicies(names))).map(namespacePolicyOf);
      const found = new Map(rows.map((policy) => [policy.namespace, policy]));
      return names.map((name) => found.get(name) ?? null);
    });
    this.#ofStream = new DataLoader(async (ids) => {
      const rows = (await desk.db.many(statements.findStreamPolicies(ids))).map(streamPolicyOf);
      const found = new Map(rows.map((policy) => [policy.streamId, policy]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  /** FORBIDDEN where the namespace may be known of, but not its policy. */
  async ofNamespace(namespace: string): Promise<NamespacePolicy | null> {
    await this.#desk.access.require('get', 'policies', { namespace });
    return this.#ofNamespace.load(namespace);
  }

  /** What binds the stream with this id. */
  ofStream = (streamId: string): Promise<StreamPolicy | null> => this.#ofStream.load(streamId);

  /** The rule that keeps tags of this name of the stream where they point, or did at a time; null where there is none. */
  async immutableRule(
    streamId: string,
    tag: string,
    at: Date | null | undefined,
  ): Promise<ImmutableTagRule | null> {
    if (at != null) return immutableRule(await this.#past.load({ streamId, at }), tag);
    const policy = await this.ofStream(streamId);
    return policy && immutableRule(policy.immutableTags, tag);
  }

  /** Lays down what binds every stream of a namespace; what changes streams waits meanwhile, or is waited for. */
  async setOfNamespace(request: NamespacePolicyRequest): Promise<void> {
    const { namespace, immutableTags, limits = {}, retention = {} } = request;
    await this.#desk.access.require('update', 'policies', { namespace }, { path: ['input', 'namespace'] });
    checkPolicy(immutableTags, { ...limits, ...retention });
    await this.#desk.db.transaction(async (tx) => {
      if (!(await tx.maybe(statements.lockNamespace(namespace))))
        throw notFound(`Namespace ${namespace}`, 'input', 'namespace');
      await tx.execute(statements.lockStreamsOf(namespace));
      const known = await tx.one(statements.findNamespacePolicies([namespace]));
      refuseOutdated(`Namespace ${namespace}`, known.version, request.expectedVersion);
      await tx.execute(
        statements.writeNamespacePolicy({
          ...known,
          ...given({ immutableTags, ...limits, ...retention }),
        }),
      );
      await this.#publish(tx, 'namespace.policy-changed', namespace, namespace);
      await this.#loosen(tx, {
        namespace,
        stream: null,
        patterns: goneFrom(known.immutableTags, immutableTags),
      });
    });
    this.#forget();
  }

  /** Lays down what binds one stream, beside what its namespace does. */
  async setOfStream(request: StreamPolicyRequest): Promise<void> {
    const { namespace, stream: name, immutableTags, retention = {} } = request;
    const missing = notFound(`Image stream ${namespace}/${name}`, 'input', 'stream');
    await this.#desk.access.require(
      'update',
      'policies',
      { namespace, name },
      { path: ['input', 'stream'], missing },
    );
    checkPolicy(immutableTags, retention);
    await this.#desk.db.transaction(async (tx) => {
      const stream = await tx.maybe(statements.lockStreamByName(namespace, name));
      if (!stream) throw missing;
      const known = await tx.one(statements.findStreamPolicies([stream.id]));
      refuseOutdated(`Image stream ${namespace}/${name}`, known.version, request.expectedVersion);
      const { keepTagRevisions = known.streamRevisions, keepYoungerThan = known.streamAge } = retention;
      const patterns = immutableTags ?? known.streamTags;
      await tx.execute(statements.writeStreamPolicy(stream.id, patterns, keepTagRevisions, keepYoungerThan));
      await this.#publish(tx, 'image-stream.policy-changed', namespace, `${namespace}/${name}`);
      await this.#loosen(tx, {
        namespace,
        stream: name,
        patterns: goneFrom(known.streamTags, immutableTags),
      });
    });
    this.#forget();
  }

  async #loosen(tx: Transaction, loosening: Loosening): Promise<void> {
    if (loosening.patterns.length > 0) await this.#desk.catchUp(tx, loosening);
  }

  async #publish(tx: Transaction, type: string, namespace: string, subject: string) {
    const { actor, requestId } = this.#desk.by;
    const cause = { kind: 'REQUEST', message: 'policy set', requestId, eventId: null } as const;
    await this.#desk.outbox.publish(tx, { type, namespace, subject, payload: {}, actor, cause });
  }

  #forget(): void {
    this.#ofNamespace.clearAll();
    this.#ofStream.clearAll();
  }
}

function refuseOutdated(what: string, version: bigint, expected: bigint | undefined): void {
  if (expected !== undefined && expected !== version)
    throw new Failure(
      'CONFLICT',
      `The policy of ${what} has version ${String(version)}, not ${String(expected)}: read it again and decide.`,
      { path: ['input', 'expectedVersion'], currentVersion: version },
    );
}

/** Without what is undefined. */
const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };
