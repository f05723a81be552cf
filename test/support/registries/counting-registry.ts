import { request as forward } from 'node:http';
import { startHostileRegistry, type HostileRegistry, type SeenRequest } from './hostile-registry.js';

/** A registry seen through a door that writes down who asks for what. */
export interface CountingRegistry extends AsyncDisposable {
  readonly host: string;
  readonly seen: readonly SeenRequest[];
  /** Forgets what was asked so far. */
  forget(): void;
}

/** Stands in front of the registry at `host`. */
export async function startCountingRegistry(host: string): Promise<CountingRegistry> {
  const door: HostileRegistry = await startHostileRegistry((request, response) => {
    const { method, headers, url = '' } = request;
    const onward = forward(`http://${host}${url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy()).end();
  });
  let forgotten = 0;
  return {
    host: door.host,
    get seen() {
      return door.seen.slice(forgotten);
    },
    forget: () => {
      forgotten = door.seen.length;
    },
    [Symbol.asyncDispose]: () => door[Symbol.asyncDispose](),
  };
}
