import { parseReference } from '../../oci/index.js';
import { badInput, Failure } from '../../platform/errors.js';
import { checkValues, TooManyValues } from '../../platform/json-values.js';
import { NotOpened, type Keychain } from '../../platform/keychain.js';
import type { Logger } from '../../platform/logger.js';
import type { Store } from '../../platform/postgres/index.js';
import { Secret } from '../../platform/secret.js';
import { hintsIn, matches, type Hint } from './hints.js';
import { bindingOf } from './model.js';
import { isProven, type Delivery } from './proof.js';
import * as statements from './registry-hooks.sql.js';

/** What taking deliveries needs. */
export interface DeliveryDesk {
  readonly db: Store;
  readonly keys: Keychain | null;
  readonly logger: Logger;
}

/**
 * Takes in what a registry tells a hook, and has the tags checked that are imported from there; returns how many. Nobody
 * is told whether there is such a hook: UNAUTHENTICATED for that and for a delivery that proves nothing. One that has
 * come before does nothing.
 */
export async function takeDelivery(
  desk: DeliveryDesk,
  { namespace, name }: { readonly namespace: string; readonly name: string },
  delivery: Delivery,
): Promise<number> {
  const { db, logger } = desk;
  const hook = await db.maybe(statements.findSealedHook(namespace, name));
  const secret = hook && open(desk, hook);
  if (!isProven(hook?.provider ?? 'GENERIC', secret ?? nobody, delivery) || !hook || !secret)
    throw new Failure('UNAUTHENTICATED', 'There is no such hook, or this does not come from its registry.');
  const hints = hintsIn(hook.provider, parse(delivery.body));
  const { number } = delivery;
  return db.transaction(async (tx) => {
    if (number !== undefined && !(await tx.maybe(statements.keepDelivery(hook.id, number.slice(0, 200)))))
      return 0;
    await tx.execute(statements.touchHook(hook.id));
    if (hints.length === 0) return 0;
    const words = [...new Set(hints.map(({ reference }) => lastWord(reference.name)))];
    const sources = await tx.many(statements.findSourcesWith(namespace, words));
    const hinted = sources.filter((source) => isHinted(hints, source));
    if (hinted.length > 0)
      await tx.execute(
        statements.hintChecks(
          hinted.map(({ streamId }) => streamId),
          hinted.map(({ tag }) => tag),
          hook.name,
        ),
      );
    logger.info(
      { 'hook.name': `${namespace}/${name}`, hints: hints.length, tags: hinted.length },
      'A registry hinted at pushes.',
    );
    return hinted.length;
  });
}

/** Compared with where there is no hook, so that this takes as long; nobody can know it. */
const nobody = new Secret('\0');

function open({ keys, logger }: DeliveryDesk, hook: statements.SealedHook): Secret | null {
  try {
    return keys?.open(hook, bindingOf(hook)) ?? null;
  } catch (error) {
    if (!(error instanceof NotOpened)) throw error;
    logger.error(
      { 'hook.name': `${hook.namespace}/${hook.name}` },
      `A hook cannot be opened: ${error.message}`,
    );
    return null;
  }
}

function parse(body: Buffer): unknown {
  try {
    checkValues(body);
    return JSON.parse(body.toString('utf8'));
  } catch (error) {
    if (error instanceof TooManyValues)
      throw badInput(`The body has more than ${String(error.most)} values; send less at once.`);
    throw badInput('The body is not JSON.');
  }
}

const lastWord = (name: string) => name.slice(name.lastIndexOf('/') + 1);

function isHinted(hints: readonly Hint[], { source, registry }: { source: string; registry: string | null }) {
  const named = parseReference(source);
  const reference = named.registry === '' && registry !== null ? { ...named, registry } : named;
  return hints.some((hint) => matches(hint, reference));
}
