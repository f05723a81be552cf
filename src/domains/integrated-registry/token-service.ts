import { placeOf, type Place } from './model.js';
import { readScopes, type Scope } from './scopes.js';
import type { SigningKey } from './signing-key.js';
import { lifetime, signToken, type Grant } from './tokens.js';

/** What a viewer may do to the streams that repositories of the registry are. */
export interface StreamRights {
  readonly mayPull: (place: Place) => Promise<boolean>;
  /** Whether pushes may go there; to a stream that is not there yet, only who may create it. */
  readonly mayPush: (place: Place) => Promise<boolean>;
}

/** A token as the distribution project's protocol hands it out. */
export interface IssuedToken {
  readonly token: string;
  /** Seconds. */
  readonly expiresIn: number;
  readonly issuedAt: Date;
}

/**
 * Makes a token for the registry: of what is asked for, all that the subject may do and no more. The registry
 * refuses what is missing from it, in the same words for what is forbidden and what is not there.
 */
export async function issueToken(
  key: SigningKey,
  subject: string,
  scopes: readonly string[],
  rights: StreamRights,
): Promise<IssuedToken> {
  const granted = await Promise.all(readScopes(scopes).map((scope) => grantOf(scope, rights)));
  const grants = granted.filter(({ actions }) => actions.length > 0);
  const issuedAt = new Date();
  return { token: await signToken(key, subject, grants, issuedAt), expiresIn: lifetime, issuedAt };
}

async function grantOf({ repository, actions }: Scope, rights: StreamRights): Promise<Grant> {
  const place = placeOf(repository);
  const may = { pull: rights.mayPull, push: rights.mayPush };
  const allowed = await Promise.all(
    actions.map(async (action) => place !== null && (await may[action](place))),
  );
  return { type: 'repository', name: repository, actions: actions.filter((_, index) => allowed[index]) };
}
