import { randomUUID } from 'node:crypto';

/** What questions are about: things by their names, there or not. */
export interface Named {
  readonly namespace: string;
  readonly name: string;
  readonly digest: string;
  readonly id: string;
  /** Of events that a consumer's member holds. */
  readonly lease: string;
}

export const digestOf = (digit: string): string => `sha256:${digit.repeat(64)}`;

/** What is there, and outsiders may not know of: each of these words is in nothing else. */
export const hidden = { namespace: 'bankcanary', name: 'vaultcanary', digest: digestOf('b') } as const;
/** Names of the same length of what is not there. */
export const missing = { namespace: 'bankabsent', name: 'vaultabsent', digest: digestOf('9') } as const;

/** A lease of events, as members hand it about. */
export const leaseOf = (consumerId: string): string => Buffer.from(`${consumerId}.1`).toString('base64url');

/** What a question names that is there, by one of the ids of hidden things. */
export const namedThere = (id: string, lease: string): Named => ({ ...hidden, id, lease });

/** The same of what is not; in a namespace that is there, for those who know of that. */
export const namedNowhere = (id: string, namespace: string = missing.namespace): Named => ({
  ...missing,
  namespace,
  id: id === '' ? '' : absent(id, namespace),
  lease: leaseOf(randomUUID()),
});

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The same id of something that is not there. */
function absent(id: string, namespace: string): string {
  if (typeOfId(id) === '') return randomUUID();
  const [type = '', ...keys] = JSON.parse(Buffer.from(id, 'base64url').toString()) as string[];
  const others = keys.map((key) => {
    if (key === hidden.namespace) return namespace === hidden.namespace ? missing.namespace : namespace;
    if (key === hidden.name) return missing.name;
    if (key === hidden.digest) return missing.digest;
    return uuid.test(key) ? randomUUID() : key;
  });
  return Buffer.from(JSON.stringify([type, ...others])).toString('base64url');
}

/** Which type a global id is of; empty for what is none. */
export function typeOfId(id: string): string {
  try {
    const value: unknown = JSON.parse(Buffer.from(id, 'base64url').toString());
    return Array.isArray(value) && typeof value[0] === 'string' ? value[0] : '';
  } catch {
    return '';
  }
}

/** An answer in which what was asked for has the same name, whatever that was. */
export function anonymous(answer: unknown, named: Named): string {
  const text = JSON.stringify(answer ?? null, (key, value: unknown) =>
    key === 'requestId' ? undefined : value,
  );
  return [
    [named.id, 'ID'],
    [named.lease, 'LEASE'],
    [named.namespace, 'NAMESPACE'],
    [named.name, 'NAME'],
    [named.digest, 'DIGEST'],
  ]
    .reduce((told, [word = '', place = '']) => (word === '' ? told : told.replaceAll(word, place)), text)
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME');
}
