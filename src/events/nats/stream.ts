import {
  DeliverPolicy,
  DiscardPolicy,
  jetstream,
  jetstreamManager,
  type ConsumerMessages,
  type JetStreamClient,
  type JetStreamManager,
} from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';

const nanoseconds = 1_000_000;

/** JetStream keeps no more than is worth having twice: who is further behind reads the database. */
const limits = { max_age: 3_600_000 * nanoseconds, max_bytes: 1_073_741_824 };

/** The stream that the relay writes and all nodes read: one subject a namespace. */
export class EventStream implements AsyncDisposable {
  readonly #connection: NatsConnection;
  readonly #client: JetStreamClient;
  readonly #manager: JetStreamManager;

  /** Of the subjects: one NATS may serve several Sluices. */
  readonly #prefix: string;
  readonly #name: string;

  private constructor(connection: NatsConnection, manager: JetStreamManager, prefix: string) {
    this.#prefix = prefix;
    this.#name = `${prefix}_events`;
    this.#connection = connection;
    this.#client = jetstream(connection);
    this.#manager = manager;
  }

  /**
   * Connects to `nats://[user:password@]host:port[/prefix][?replicas=3]`, for as long as it lasts, and makes the stream
   * unless it is there.
   */
  static async open(url: string): Promise<EventStream> {
    const { host, username, password, pathname, searchParams } = new URL(url);
    const connection = await connect({
      servers: host,
      name: 'sluice',
      maxReconnectAttempts: -1,
      ...(username && { user: decodeURIComponent(username), pass: decodeURIComponent(password) }),
    });
    try {
      const manager = await jetstreamManager(connection);
      const stream = new EventStream(connection, manager, pathname.slice(1) || 'sluice');
      await stream.#make(Number(searchParams.get('replicas') ?? 1));
      return stream;
    } catch (error) {
      // It would look for its server for ever, and keep alive a process that has failed to start.
      await connection.close();
      throw error;
    }
  }

  /** The sequence of its newest message; 0 when there is none. */
  async end(): Promise<number> {
    const { state } = await this.#manager.streams.info(this.#name);
    return state.last_seq;
  }

  /** The newest message, if there is one. */
  async newest(): Promise<string | null> {
    const sequence = await this.end();
    if (sequence === 0) return null;
    const found = await this.#manager.streams.getMessage(this.#name, { seq: sequence }).catch(() => null);
    return found ? new TextDecoder().decode(found.data) : null;
  }

  /** What comes behind a sequence, in order, over lost connections too. */
  async follow(sequence: number): Promise<ConsumerMessages> {
    const consumer = await this.#client.consumers.get(this.#name, {
      deliver_policy: DeliverPolicy.StartSequence,
      opt_start_seq: sequence + 1,
    });
    return consumer.consume();
  }

  /**
   * Adds a message right behind the one with this sequence, and fails when another one is there: so a relay that has been
   * taken over from cannot write any more. The id keeps a message that is sent again from being there twice.
   */
  async add(namespace: string, id: string, text: string, behind: number): Promise<number> {
    const subject = `${this.#prefix}.events.${namespace === '' ? '_' : namespace}`;
    const { seq } = await this.#client.publish(subject, text, {
      msgID: id,
      expect: { lastSequence: behind },
      timeout: 5_000,
    });
    return seq;
  }

  async #make(replicas: number): Promise<void> {
    await this.#manager.streams.info(this.#name).catch(() =>
      this.#manager.streams.add({
        name: this.#name,
        subjects: [`${this.#prefix}.events.*`],
        discard: DiscardPolicy.Old,
        num_replicas: replicas,
        duplicate_window: 120_000 * nanoseconds,
        ...limits,
      }),
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#connection.close();
  }
}
