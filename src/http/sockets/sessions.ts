import { codeOf } from '../../graphql/errors.js';
import type { Viewer } from '../../viewer/index.js';
import type { Edge } from '../server.js';
import type { Connection } from './connection.js';

/** Viewers are looked at so many at a time when rights have changed. */
const atOnce = 16;

/** Who is connected, and what they may go on doing. */
export class Sessions {
  readonly #edge: Edge;
  readonly #connections = new Set<Connection>();
  /** How often rights have changed: who comes in meanwhile is looked at again. */
  #rights = 0;

  constructor(edge: Edge) {
    this.#edge = edge;
  }

  /**
   * Says who a connection is; false when its token is not accepted, or is another viewer's than before, or of the same in
   * other groups: what it follows has the rights of those that it was in.
   */
  async admit(connection: Connection, authorization: string | undefined): Promise<boolean> {
    let rights = this.#rights;
    let known = await this.#find(authorization);
    while (rights !== this.#rights) {
      rights = this.#rights;
      known = await this.#find(authorization);
    }
    if (!known || !connection.isOpen) return false;
    const before = connection.viewer;
    if (before && whoIs(before) !== whoIs(known.viewer)) return false;
    connection.admit(known.viewer, known.rightsKey, authorization);
    this.#connections.add(connection);
    return true;
  }

  leave(connection: Connection): void {
    this.#connections.delete(connection);
  }

  /**
   * Looks at all who are connected when rights have changed, before anything else goes out: whose token is accepted no
   * more is closed with 4403; who may do other things than before follows what these are now.
   */
  async recheck(): Promise<void> {
    this.#rights++;
    const byToken = new Map<string | undefined, Connection[]>();
    for (const connection of this.#connections) {
      const same = byToken.get(connection.authorization);
      if (same) same.push(connection);
      else byToken.set(connection.authorization, [connection]);
    }
    const tokens = [...byToken];
    const look = async () => {
      for (let next = tokens.pop(); next; next = tokens.pop()) {
        const [authorization, connections] = next;
        const known = await this.#find(authorization);
        for (const connection of connections) {
          if (known) await connection.renew(known.rightsKey);
          else connection.refuse('The token is not accepted any more');
        }
      }
    };
    await Promise.all(Array.from({ length: atOnce }, look));
  }

  async #find(authorization: string | undefined) {
    try {
      const viewer = await this.#edge.authenticate(authorization);
      return { viewer, rightsKey: (await this.#edge.rightsKeyOf?.(viewer)) ?? keyOf(viewer) };
    } catch (error) {
      if (codeOf(error) === 'UNAUTHENTICATED') return null;
      throw error;
    }
  }
}

const whoIs = ({ kind, name, groups = [] }: Viewer) => JSON.stringify([kind, name, groups]);
const keyOf = ({ kind, name }: Viewer) => `${kind} ${name}`;
