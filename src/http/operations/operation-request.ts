import { OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { Admission, Admitted, OperationRequest, Refused } from '../../graphql/admission/admit.js';
import { codedError } from '../../graphql/errors.js';
import { badInput } from '../../platform/errors.js';

/**
 * The operation in the body of a POST; null where the body is not of the form that the protocol asks for. Throws a
 * Failure where it names a document by what is no hash: its text alone must not take the place of that.
 */
export function operationIn(body: unknown): OperationRequest | null {
  if (!isRecord(body)) return null;
  const {
    query,
    operationName = null,
    variables = null,
  } = body as { [Key in keyof OperationRequest]?: unknown };
  const hash = hashIn(body);
  if (query === undefined && hash === null) return null;
  if (query !== undefined && (typeof query !== 'string' || (query === '' && hash === null))) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== null && !isRecord(variables)) return null;
  return { query: query ?? '', hash, operationName, variables };
}

const sha256 = /^(?:sha256:)?([0-9a-f]{64})$/;

/**
 * The hash of a published document, in the words of GraphQL over HTTP (`documentId: "sha256:…"`) or of Apollo's
 * clients; null where none is named.
 */
function hashIn({ documentId, extensions }: Record<string, unknown>): string | null {
  const persisted = isRecord(extensions) ? (extensions['documentId'] ?? hashOfApollo(extensions)) : undefined;
  const named = documentId ?? persisted;
  if (named === undefined || named === null) return null;
  const hash = typeof named === 'string' ? sha256.exec(named)?.[1] : undefined;
  if (hash !== undefined) return hash;
  throw badInput('A document is named by its SHA-256: send documentId as "sha256:" and 64 of 0-9a-f.');
}

function hashOfApollo({ persistedQuery }: Record<string, unknown>): unknown {
  return isRecord(persistedQuery) ? persistedQuery['sha256Hash'] : undefined;
}

/** The operation in the parameters of a GET; null where one is missing, repeated or no JSON. */
export function operationInSearch(search: string): OperationRequest | null {
  const parameters = new URLSearchParams(search);
  const fields: Record<string, unknown> = {};
  for (const name of ['query', 'operationName', 'variables', 'documentId', 'extensions']) {
    const [value, ...more] = parameters.getAll(name);
    if (more.length > 0) return null;
    fields[name] =
      (name === 'variables' || name === 'extensions') && value !== undefined ? jsonOrFalse(value) : value;
  }
  return operationIn(fields);
}

/** The parameters of an address, with their question mark. */
export function searchOf({ url = '' }: IncomingMessage): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}

/** Admits what HTTP can carry: a subscription needs a socket. */
export function admitOverHttp(request: OperationRequest, admission: Admission): Admitted | Refused {
  const admitted = admission.admit(request);
  return admitted.errors || admitted.operation.operation !== OperationTypeNode.SUBSCRIPTION
    ? admitted
    : { errors: [needsSocket(admitted.operation)] };
}

const needsSocket = (operation: OperationDefinitionNode) =>
  codedError(
    'BAD_USER_INPUT',
    'A subscription needs a WebSocket: connect to /graphql with the subprotocol graphql-transport-ws.',
    { nodes: operation },
  );

function jsonOrFalse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return false;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
