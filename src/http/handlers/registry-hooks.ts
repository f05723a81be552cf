import type { IncomingMessage } from 'node:http';
import { sendJson } from '../answer.js';
import { HttpFailure, readBytes } from '../body.js';
import type { HookRate } from './hook-rate.js';
import type { Handler } from '../server.js';

/** What came to a hook. */
export interface HookDelivery {
  readonly body: Buffer;
  readonly inPath: string | null;
  readonly authorization: string | undefined;
  readonly signature: string | undefined;
  readonly number: string | undefined;
}

/** Takes a delivery in; resolves to the number of tags that are checked for it. Throws for one that proves nothing. */
export type TakeDelivery = (
  hook: { readonly namespace: string; readonly name: string },
  delivery: HookDelivery,
) => Promise<number>;

const path = '/hooks/registries';

/** Where registries elsewhere tell of pushes: `/hooks/registries/NAMESPACE/NAME`, some with the secret behind. */
export const registryHooks = (take: TakeDelivery, rate: HookRate): Handler => ({
  path,
  async answer(request, response) {
    if (request.method !== 'POST') throw new HttpFailure(405, 'Hooks are told by POST.');
    const [namespace = '', name = '', inPath, ...more] = partsOf(request);
    if (more.length > 0) throw new HttpFailure(404, 'There is no such hook.');
    rate.admit(request, `registry ${namespace}/${name}`);
    const { authorization } = request.headers;
    const tags = await take(
      { namespace, name },
      {
        body: await readBytes(request),
        inPath: inPath ?? null,
        authorization,
        signature: header(request, 'x-hub-signature-256'),
        number: header(request, 'x-github-delivery') ?? header(request, 'webhook-id'),
      },
    );
    sendJson(response, 202, { tags });
  },
});

const header = ({ headers }: IncomingMessage, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

function partsOf({ url = '' }: IncomingMessage): string[] {
  const [own = ''] = url.split('?', 1);
  return own
    .slice(path.length + 1)
    .split('/')
    .filter((part) => part !== '');
}
