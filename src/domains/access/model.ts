import type { Actor } from '../../events/index.js';
import { badInput } from '../../platform/errors.js';
import { serviceAccountName } from '../../viewer/index.js';

/** What may hold a role. */
export interface Subject {
  readonly kind: 'USER' | 'GROUP' | 'SERVICE_ACCOUNT';
  /** Of a service account its full name. */
  readonly name: string;
}

/** A role that somebody holds, and where. */
export interface RoleBinding {
  readonly id: string;
  readonly role: string;
  readonly subjectKind: Subject['kind'];
  readonly subjectName: string;
  /** Null: everywhere. */
  readonly namespace: string | null;
  /** Null: all of the namespace. */
  readonly pattern: string | null;
  readonly createdAt: Date;
  readonly createdBy: Actor;
}

/** A token, but for what it is itself. */
export interface Token {
  readonly id: string;
  readonly prefix: string;
  readonly description: string | null;
  readonly ownerKind: 'USER' | 'SERVICE_ACCOUNT';
  readonly ownerName: string;
  /** Of a service account. */
  readonly namespace: string | null;
  readonly createdAt: Date;
  readonly createdBy: Actor | null;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
}

/** A user as Sluice knows them. */
export interface User {
  readonly name: string;
  readonly createdAt: Date;
  readonly disabled: boolean;
}

/** Users and service accounts that hold roles together. */
export interface Group {
  readonly name: string;
  readonly members: readonly string[];
}

/** A program that works with a namespace. */
export interface ServiceAccount {
  readonly namespace: string;
  readonly fullName: string;
  readonly createdAt: Date;
}

const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const person = /^[A-Za-z0-9][A-Za-z0-9._@:+/=-]{0,199}$/;

/** The full name of a service account; refuses what is no DNS label. */
export function fullNameOf(
  { namespace, name }: { namespace: string; name: string },
  ...path: string[]
): string {
  if (!label.test(name))
    throw badInput(
      `${JSON.stringify(name.slice(0, 80))} is no name of a service account: use at most 63 lower-case letters, digits and dashes, beginning and ending with a letter or digit.`,
      ...path,
      'name',
    );
  return serviceAccountName(namespace, name);
}

/** Refuses what nobody can be called; names that begin with `system:` are Sluice's own to give. */
export function checkPersonName(name: string, what: string, ...path: string[]): void {
  if (!person.test(name) || name.startsWith('system:'))
    throw badInput(
      `${JSON.stringify(name.slice(0, 80))} is no name of a ${what}: use at most 200 letters, digits and ._@:+/=-, not beginning with system:.`,
      ...path,
    );
}

const pattern = /^[a-z0-9._*?-]{1,63}$/;

/** Refuses what no stream can be called. */
export function checkPattern(text: string, ...path: string[]): void {
  if (!pattern.test(text))
    throw badInput(
      `${JSON.stringify(text.slice(0, 80))} names no streams: write a name, with * for any characters and ? for one.`,
      ...path,
    );
}
