import { badInput } from '../../platform/errors.js';

/** A room for image streams. */
export interface Namespace {
  readonly name: string;
  readonly displayName: string | null;
  readonly createdAt: Date;
}

const dnsLabel = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** Refuses what is no DNS label. */
export function checkNamespaceName(name: string, ...path: string[]): void {
  if (!dnsLabel.test(name))
    throw badInput(
      `${JSON.stringify(name.slice(0, 80))} is no namespace name: use at most 63 lower-case letters, digits and dashes, beginning and ending with a letter or digit.`,
      ...path,
    );
}
