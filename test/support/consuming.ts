import { mutation, type Answer, type Sluice } from './sluice.js';

/** A batch as a member of a consumer gets it. */
export interface Batch {
  readonly lease: string;
  readonly fence: string;
  readonly events: readonly {
    readonly id: string;
    readonly attempt: number;
    readonly event: { readonly subject: string };
    readonly cloudEvent: { readonly sequence: string; readonly subject: string; readonly cursor: string };
  }[];
}

const batch = 'lease fence expiresAt events { id attempt event { type subject } cloudEvent }';

/** What members and owners of consumers do, in words. */
export function consuming({
  address,
  token,
  ask,
  mutate,
  data,
}: Pick<Sluice, 'address' | 'token' | 'ask' | 'mutate' | 'data'>) {
  const namespace = 'default';
  return {
    /**
     * Points a tag somewhere else: one event of the subject `default/<stream>:<tag>`. The server has read it in its log by the
     * time this answers, for members get what it has read: and what other tests have open in the cluster keeps back whatever
     * was committed since.
     */
    move: async (stream: string, tag: string, name: string): Promise<string> => {
      const source = { kind: 'DOCKER_IMAGE', name };
      const input = { namespace, stream, tag, source, reference: true };
      const { eventCursor: after } = await data('{ eventCursor }');
      const { cursor } = await mutate('setImageTag', input, 'imageTag { name }');
      const between = new URLSearchParams({ after, until: cursor as string });
      const answer = await fetch(`${address}/events?${between.toString()}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      await answer.text();
      return cursor as string;
    },
    create: (name: string, input: object = {}) =>
      mutate('createConsumer', { namespace, name, ...input }, 'consumer { id }'),
    take: async (consumer: string, member = 'm', most = 100): Promise<Batch | null> =>
      (await mutate('takeEvents', { namespace, consumer, member, most }, `batch { ${batch} }`)).batch,
    /** The payload of an acknowledgement, refusals included. */
    acknowledge: async (lease: string, input: object = {}): Promise<Answer['data']> =>
      (await data(mutation('acknowledgeEvents', 'acknowledged lost'), { input: { lease, ...input } }))
        .acknowledgeEvents,
    refusal: async (field: string, input: object, selection: string) => {
      const { data: answered, errors } = await ask(mutation(field, selection), { input });
      return (errors?.[0] ?? answered[field].userErrors[0]) as {
        message: string;
        code?: string;
        extensions?: { code: string };
      };
    },
    show: async (name: string, selection: string): Promise<Answer['data']> =>
      (
        await data(`query ($n: String!) { consumer(namespace: "default", name: $n) { ${selection} } }`, {
          n: name,
        })
      ).consumer,
  };
}

/** What a batch is about, with how often each has been tried. */
export const told = (of: Batch | null) =>
  of?.events.map(({ event: { subject }, attempt }) => `${subject} #${String(attempt)}`);
