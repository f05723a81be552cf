import type { Logger } from '../../platform/logger.js';
import { LruMap } from '../../platform/lru-map.js';
import { parseChallenges, type Challenge } from './challenge.js';
import { emptyKeyring, type Credentials, type Keyring } from './credentials.js';
import type { Fingerprint } from './fingerprint.js';
import { ImportError } from '../import-error.js';
import type { Place } from '../transport/place.js';
import type { RealmPolicy } from './realm.js';
import { follow, type CarriesCredentials } from '../transport/redirects.js';
import { basic, requestToken, type Authorization } from './token.js';
import type { Answer, Outgoing, Send } from '../transport/transport.js';

/** Repositories that it is remembered of how they are opened, and characters of all their tokens together. */
const mostKept = { entries: 1_000, size: 8_000_000 };
const openForMillis = 300_000;
const passwordForMillis = 300_000;

/** A request that says nothing yet of who asks. */
export type Unauthorized = Omit<Outgoing, 'insecure'>;

interface AuthorizerOptions {
  readonly send: Send;
  readonly keyring: Keyring;
  readonly realms: RealmPolicy;
  readonly carries: CarriesCredentials;
  readonly fingerprint: Fingerprint;
  readonly logger?: Logger | undefined;
}

/**
 * Sends requests with whatever a registry wants to see first: nothing, a password, or a token. Tokens are kept
 * until they expire, each for the credentials that it was given for and no others; of many first requests to a
 * repository one goes ahead and the others use what it learned.
 */
export class Authorizer {
  readonly #options: AuthorizerOptions;
  readonly #kept = new LruMap<string, Authorization>({
    ...mostKept,
    sizeOf: ({ header = '' }) => header.length,
  });
  readonly #first = new Map<string, Promise<Answer>>();

  constructor(options: AuthorizerOptions) {
    this.#options = options;
  }

  /** An answer other than 401. Throws `Unauthorized` when neither credentials nor their absence helped. */
  async ask(place: Place, request: Unauthorized, keyring: Keyring = emptyKeyring): Promise<Answer> {
    const { registry, repository } = place;
    const credentials =
      keyring.find(registry, repository) ?? this.#options.keyring.find(registry, repository);
    if (credentials?.kind === 'BEARER') {
      const answer = await this.#sendAs(place, request, `Bearer ${credentials.token.reveal()}`);
      if (isChallenge(answer, place)) throw unauthorized(place, request, true);
      return answer;
    }
    const who = this.#options.fingerprint(credentials);
    const key = `${place.origin.href} ${String(place.insecure)} ${registry}/${repository} ${who}`;
    if (!this.#keptFor(key)) {
      const first = this.#first.get(key);
      if (!first) {
        const answer = this.#attempt(key, place, request, credentials).finally(() => this.#first.delete(key));
        this.#first.set(key, answer);
        return answer;
      }
      await first.catch(() => undefined);
    }
    return this.#attempt(key, place, request, credentials);
  }

  #keptFor(key: string): Authorization | undefined {
    const kept = this.#kept.get(key);
    return kept && kept.expiresAt > Date.now() ? kept : undefined;
  }

  /** At most three rounds: as known, with credentials, without. */
  async #attempt(
    key: string,
    place: Place,
    request: Unauthorized,
    credentials: Credentials | null,
  ): Promise<Answer> {
    const known = this.#keptFor(key);
    const answer = await this.#sendAs(place, request, known?.header);
    if (!isChallenge(answer, place)) {
      if (!known && answer.status < 400)
        this.#kept.set(key, { header: undefined, expiresAt: Date.now() + openForMillis });
      return answer;
    }
    this.#kept.delete(key);
    const challenges = parseChallenges(answer.headers.get('www-authenticate') ?? '');
    for (const who of credentials ? [credentials, null] : [null]) {
      const authorization = await this.#obtain(place, challenges, who, request.signal);
      if (!authorization || (authorization.header === undefined && known?.header === undefined)) continue;
      const next = await this.#sendAs(place, request, authorization.header);
      if (isChallenge(next, place)) continue;
      if (credentials && !who)
        this.#options.logger?.warn(
          { registry: place.registry },
          'registry refused our credentials; it let us in without',
        );
      this.#kept.set(key, authorization);
      return next;
    }
    throw unauthorized(place, request, credentials !== null);
  }

  #sendAs(place: Place, request: Unauthorized, authorization: string | undefined): Promise<Answer> {
    const headers = authorization === undefined ? request.headers : { ...request.headers, authorization };
    return follow(
      this.#options.send,
      { ...request, headers, insecure: place.insecure },
      this.#options.carries,
    );
  }

  /** What answers a challenge: null when nothing we have does. */
  async #obtain(
    place: Place,
    challenges: readonly Challenge[],
    credentials: Credentials | null,
    signal: AbortSignal | undefined,
  ): Promise<Authorization | null> {
    const { send, realms, carries } = this.#options;
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    if (bearer) {
      const realm = realmOf(bearer, place, realms);
      if (credentials && !realms.maySeeCredentials(place, realm)) return null;
      const { repository, insecure } = place;
      return requestToken(
        send,
        { realm, challenge: bearer, repository, credentials, insecure, signal },
        carries,
      );
    }
    if (!credentials) return { header: undefined, expiresAt: Date.now() + openForMillis };
    if (credentials.kind !== 'PASSWORD' || !challenges.some(({ scheme }) => scheme === 'basic')) return null;
    return { header: basic(credentials), expiresAt: Date.now() + passwordForMillis };
  }
}

// A 401 from where a redirect led is no challenge of the registry's: it must not make us show credentials.
const isChallenge = (answer: Answer, place: Place) =>
  answer.status === 401 && answer.url.origin === place.origin.origin;

function realmOf(challenge: Challenge, place: Place, realms: RealmPolicy): URL {
  const text = challenge.parameters.get('realm') ?? '';
  const realm = URL.canParse(text) ? new URL(text) : null;
  if (realm && realms.mayAsk(place, realm)) return realm;
  throw new ImportError(
    'Unauthorized',
    `${place.origin.host} asks for a token from a place that Sluice does not go to. A token server must speak https.`,
  );
}

const unauthorized = (place: Place, { url }: Unauthorized, hadCredentials: boolean) =>
  new ImportError(
    'Unauthorized',
    `${url.origin}${url.pathname} answered 401. ${
      hadCredentials
        ? `The credentials for ${place.registry} were refused, or belong to another token server; correct them.`
        : `Add credentials for ${place.registry} to a secret of the namespace or to the registry auth file, or correct the name: some registries say this of what does not exist.`
    }`,
  );
