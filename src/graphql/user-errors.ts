import { Failure, type ErrorCode } from '../platform/errors.js';

const typeOfCode = {
  BAD_USER_INPUT: 'InvalidInput',
  // The contract has no type of its own for it; the code tells.
  UPSTREAM_UNAVAILABLE: 'InvalidInput',
  NOT_FOUND: 'Missing',
  CONFLICT: 'Conflict',
  FORBIDDEN: 'Denied',
} as const satisfies Partial<Record<ErrorCode, string>>;

/** The codes of failures that a mutation answers with, rather than fails with. */
export type UserErrorCode = keyof typeof typeOfCode;

/** An expected failure, as the fields of `UserError` and of its types. */
export interface UserError {
  readonly __typename: (typeof typeOfCode)[UserErrorCode];
  readonly code: UserErrorCode;
  readonly message: string;
  readonly path: readonly string[] | null;
  readonly currentVersion: bigint | null;
}

/**
 * The payload of a mutation: what `work` resolves to, without user errors; or, when it fails as clients may
 * expect, `empty` with the failure as its only user error. Any other failure is thrown on.
 */
export async function payload<Done extends object, Empty extends object>(
  work: () => Promise<Done>,
  empty: Empty,
): Promise<(Done | Empty) & { readonly userErrors: readonly UserError[] }> {
  try {
    return { ...(await work()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Failure) || !isExpected(error.code)) throw error;
    return { ...empty, userErrors: [userError(error, error.code)] };
  }
}

/** The concrete type of a user error: the type resolver of the interface `UserError`. */
export const resolveUserErrorType = ({ code }: { readonly code: ErrorCode }): UserError['__typename'] =>
  isExpected(code) ? typeOfCode[code] : 'InvalidInput';

const isExpected = (code: ErrorCode): code is UserErrorCode => code in typeOfCode;

const userError = ({ message, inputPath, currentVersion }: Failure, code: UserErrorCode): UserError => ({
  __typename: typeOfCode[code],
  code,
  message,
  path: inputPath ?? null,
  currentVersion: currentVersion ?? null,
});
