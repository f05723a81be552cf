import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll } from 'vitest';

/** A door in front of a server: who comes while it is closed waits at it. */
export interface Gate {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  /** How many wait now: who gives up, or dies, waits no more. */
  waiting(): number;
  open(): void;
}

/** Starts a gate in front of a port of this machine; closed until it is opened. Ends with the test file. */
export async function startGate(port: number): Promise<Gate> {
  let isOpen = false;
  const held = new Map<Socket, () => void>();
  const all = new Set<Socket>();
  const server = createServer((socket) => {
    const said: Buffer[] = [];
    const listen = (piece: Buffer) => said.push(piece);
    all.add(socket);
    socket.on('error', () => {}).on('data', listen);
    socket.on('close', () => {
      all.delete(socket);
      held.delete(socket);
    });
    const pass = () => {
      held.delete(socket);
      const inner = connect(port, '127.0.0.1');
      all.add(inner);
      inner.on('error', () => socket.destroy()).on('close', () => all.delete(inner));
      socket.off('data', listen);
      for (const piece of said) inner.write(piece);
      socket.pipe(inner).pipe(socket);
    };
    if (isOpen) pass();
    else held.set(socket, pass);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  afterAll(async () => {
    for (const socket of all) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  return {
    host: `127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    waiting: () => held.size,
    open: () => {
      isOpen = true;
      for (const pass of [...held.values()]) pass();
    },
  };
}
