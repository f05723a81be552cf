import type { CheckedSubgraph, SchemaChange } from '../../composition/index.js';
import type { Actor } from '../../events/index.js';
import { badInput } from '../../platform/errors.js';

/** A partner's part of the graph. */
export interface Subgraph {
  readonly name: string;
  readonly mayExtend: readonly string[];
  /** Null before the first publication. */
  readonly currentVersion: number | null;
  readonly createdAt: Date;
}

/** One publication of it. */
export interface SubgraphVersion {
  readonly subgraph: string;
  readonly version: number;
  readonly sdl: string;
  readonly url: string;
  readonly socketUrl: string | null;
  readonly publishedAt: Date;
  readonly publishedBy: Actor;
  readonly rolledBackTo: number | null;
  readonly override: string | null;
}

/** A change of the whole graph. */
export interface SchemaRelease {
  readonly version: string;
  readonly subgraph: string;
  readonly subgraphVersion: number | null;
  readonly releasedAt: Date;
  readonly releasedBy: Actor;
  readonly changes: readonly SchemaChange[];
}

/** The graph as it was composed last. */
export interface SupergraphRow {
  readonly version: string;
  readonly contractHash: string;
  readonly supergraphSdl: string;
  readonly publicSdl: string;
}

/** Our own part of the graph, as composition takes it. */
export interface OwnContract {
  readonly name: string;
  readonly sdl: string;
  /** SHA-256 of the text: nodes of another release have another one. */
  readonly hash: string;
  /** Types that partners may be allowed to extend. */
  readonly entities: readonly string[];
}

/** Lets clients break. */
export interface Override {
  readonly reason: string;
  readonly until: Date;
}

/** A check with its verdict. */
export interface SubgraphCheck extends CheckedSubgraph {
  readonly passed: boolean;
  readonly summary: readonly string[];
}

const longestOverride = 7 * 86_400_000;

/** Refuses an override without reason, or for longer than a week. */
export function checkOverride(override: Override | null, now: Date): void {
  if (!override) return;
  if (override.reason.trim() === '' || override.reason.length > 500)
    throw badInput('An override needs a reason of at most 500 characters.', 'input', 'override', 'reason');
  const time = override.until.getTime() - now.getTime();
  if (time <= 0 || time > longestOverride)
    throw badInput('An override ends within the next 7 days.', 'input', 'override', 'until');
}

/** What a check found, in sentences, worst first; and whether it lets the change pass. */
export function judge(checked: CheckedSubgraph, override: Override | null): SubgraphCheck {
  const { errors, changes, brokenOperations, warnings } = checked;
  const clients = byClient(brokenOperations);
  const count = (level: SchemaChange['level']) => changes.filter((change) => change.level === level).length;
  const breaks = Array.from(clients, ([client, operations]) => {
    const calls = operations.reduce((sum, { callsPerDay }) => sum + callsPerDay, 0);
    return `breaks ${client}: ${plural(operations.length, 'operation')}, ${plural(calls, 'call')} a day`;
  });
  return {
    ...checked,
    passed: errors.length === 0 && (breaks.length === 0 || override !== null),
    summary: [
      ...(errors.length > 0 ? [`does not fit: ${plural(errors.length, 'error')}`] : []),
      ...breaks,
      ...(count('BREAKING') > 0 && breaks.length === 0
        ? [`${plural(count('BREAKING'), 'breaking change')}, used by no recorded operation`]
        : []),
      ...(count('DANGEROUS') > 0 ? [plural(count('DANGEROUS'), 'dangerous change')] : []),
      ...(count('SAFE') > 0 ? [plural(count('SAFE'), 'safe change')] : []),
      ...(warnings.length > 0 ? [plural(warnings.length, 'warning')] : []),
    ],
  };
}

function byClient<Operation extends { readonly client: string }>(operations: readonly Operation[]) {
  const clients = new Map<string, Operation[]>();
  for (const operation of operations)
    clients.set(operation.client, [...(clients.get(operation.client) ?? []), operation]);
  return clients;
}

const plural = (count: number, noun: string) => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

const nameForm = /^[a-z][a-z0-9-]{0,62}$/;

/** Refuses what is no name of a partner's subgraph. */
export function checkSubgraphName(name: string): void {
  if (nameForm.test(name) && name !== 'sluice') return;
  throw badInput(
    `${JSON.stringify(name.slice(0, 80))} is no subgraph name: use at most 63 lower-case letters, digits and dashes, beginning with a letter; sluice is taken.`,
    'input',
    'name',
  );
}

/** Refuses an address that calls cannot be made to. Whether it may be reached is decided when it is. */
export function checkAddress(address: string, schemes: readonly string[], field: string): void {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (
    url &&
    schemes.includes(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    address.length <= 2_000
  )
    return;
  throw badInput(
    `${field} must begin with ${schemes.map((scheme) => `${scheme}//`).join(' or ')} and hold no password.`,
    'input',
    field,
  );
}
