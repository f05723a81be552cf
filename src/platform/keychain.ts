import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Secret } from './secret.js';

/** An encrypted text. */
export interface Sealed {
  /** Which key opens it. */
  readonly keyId: string;
  /** The key of this text alone, encrypted under that one. */
  readonly wrappedKey: Buffer;
  readonly sealedData: Buffer;
}

/** What a text belongs to, e.g. the row it is kept in: nothing opens under another binding than it was sealed under. */
export type Binding = readonly string[];

/** Why a text did not open: its key is not there, or it is not what was sealed under this binding. */
export class NotOpened extends Error {
  override readonly name = 'NotOpened';
}

/**
 * Keys by their names. Each text is encrypted (AES-256-GCM) under a key of its own, and that one under the first
 * key here; so a new first key asks for the small keys to be wrapped anew, and for no text to be touched.
 */
export class Keychain {
  readonly #keys: ReadonlyMap<string, Buffer>;
  readonly firstId: string;

  constructor(keys: ReadonlyMap<string, Buffer>) {
    const [firstId] = keys.keys();
    if (firstId === undefined) throw new TypeError('A keychain needs a key.');
    this.#keys = keys;
    this.firstId = firstId;
  }

  /** A key for another purpose, made of the key of this name; null where there is none. */
  derive(id: string, purpose: string): Buffer | null {
    const key = this.#keys.get(id);
    return key ? createHmac('sha256', key).update(purpose).digest() : null;
  }

  seal(text: Secret, binding: Binding): Sealed {
    const own = randomBytes(keyBytes);
    return {
      ...this.#wrap(own, binding),
      sealedData: encrypt(own, Buffer.from(text.reveal()), ['text', ...binding]),
    };
  }

  /** The text; throws `NotOpened`. */
  open(sealed: Sealed, binding: Binding): Secret {
    const own = this.#unwrap(sealed, binding);
    return new Secret(decrypt(own, sealed.sealedData, ['text', ...binding]).toString());
  }

  /** The same text for the first key; throws `NotOpened`. */
  rewrap(sealed: Sealed, binding: Binding): Sealed {
    return { ...sealed, ...this.#wrap(this.#unwrap(sealed, binding), binding) };
  }

  #wrap(own: Buffer, binding: Binding): Pick<Sealed, 'keyId' | 'wrappedKey'> {
    const keyId = this.firstId;
    return { keyId, wrappedKey: encrypt(this.#key(keyId), own, ['key', keyId, ...binding]) };
  }

  #unwrap({ keyId, wrappedKey }: Sealed, binding: Binding): Buffer {
    return decrypt(this.#key(keyId), wrappedKey, ['key', keyId, ...binding]);
  }

  #key(id: string): Buffer {
    const key = this.#keys.get(id);
    if (!key) throw new NotOpened(`The key ${id} is not among the encryption keys.`);
    return key;
  }
}

/** How long a key is. */
export const keyBytes = 32;
const nonceBytes = 12;
const proofBytes = 16;
const algorithm = 'aes-256-gcm';

/** Nonce, ciphertext, proof. */
function encrypt(key: Buffer, plain: Buffer, binding: Binding): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(JSON.stringify(binding)));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, sealed: Buffer, binding: Binding): Buffer {
  try {
    const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceBytes), {
      authTagLength: proofBytes,
    })
      .setAAD(Buffer.from(JSON.stringify(binding)))
      .setAuthTag(sealed.subarray(-proofBytes));
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -proofBytes)), decipher.final()]);
  } catch (cause) {
    throw new NotOpened('The text is damaged, or was sealed for another place.', { cause });
  }
}
