import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { Kind, parse, type EnumValueDefinitionNode } from 'graphql';
import { pino } from 'pino';
import { format, resolveConfig } from 'prettier';
import { exitCodeOf } from '../../src/cli/program/exit-codes.js';
import { SluiceError } from '../../src/client/index.js';
import { formatError } from '../../src/graphql/errors.js';
import { errorCodes, Failure, type ErrorCode } from '../../src/platform/errors.js';

const command = 'npx tsx test/support/errors-page.ts > docs/errors.md';

/** The page `docs/errors.md`: each code as the contract describes it, and as HTTP, command line and log tell it. */
export async function errorsPage(): Promise<string> {
  const described = await descriptions();
  const names = Object.keys(errorCodes) as ErrorCode[];
  const rows = names.map(
    (code) =>
      `| \`${code}\` | ${described.get(code) ?? '?'} | ${String(errorCodes[code].http)} | ${String(exitOf(code))} | ${isRetryable(code) ? 'yes' : ''} | ${ownLineOf(code)} |`,
  );
  const page = [
    '# Errors',
    '',
    `Made by \`${command}\` from the contract and the code; a test keeps it equal.`,
    '',
    'The list of codes is closed: clients may switch over it. A code comes as `extensions.code` of a GraphQL error,',
    'beside `requestId` (under which the log has the rest) and `retryable`; or, where a mutation was refused for a',
    'reason that callers should expect, as `code` of an entry in `userErrors`, beside `message` and the `path` into',
    'the input. A payload with `userErrors` has written nothing of what they name.',
    '',
    '| Code | When | HTTP | Exit of `sluice` | Worth trying again | Own line in the log |',
    '| --- | --- | ---: | ---: | --- | --- |',
    ...rows,
    '',
    'HTTP answers with this status when there is no data; an answer with data is 200, also with errors beside it. Over',
    'a WebSocket the same errors come in `error` and `next` messages; [events](events.md) has the close codes. A',
    'message says what is wrong, where, and what to do; that of `INTERNAL`, only where to look.',
    '',
    '## Asking again',
    '',
    'Where nothing goes just now (`UNAVAILABLE`), `Retry-After` says after how many seconds to ask again; where too much was',
    'asked for (`RATE_LIMITED`), so do it and `extensions.retryAfter`, over sockets as well, if that can be known. A query may be',
    'sent as often as one likes. A **mutation** whose answer never came may have taken place: send it with a header',
    '`Idempotency-Key`, a new UUID (8 to 255 visible ASCII characters) for each mutation, and when in doubt send the very',
    'same once more, to whichever node.',
    '',
    '| Sent again within 24 hours | Answer |',
    '| --- | --- |',
    '| It has been answered before, and was not refused | The same as at first, with `idempotent-replayed: true`; nothing is done twice |',
    '| It is still being carried out | `CONFLICT` (409) and `Retry-After`: send it again |',
    '| It was refused, or failed in a way that may pass, and has changed nothing | It is carried out now |',
    '| It has changed something, and its answer was not kept | `CONFLICT` (409) without `Retry-After`: read what has become of it |',
    '| Another mutation, or other variables, under the same key | `BAD_USER_INPUT` (400) |',
    '',
    'No answer is kept of a mutation whose node died, of one that failed without data in a way that may pass or with',
    '`INTERNAL`, and none above 1 MiB. Errors beside data are repeated with `retryable: false`: that answer stays.',
    '',
    'Keys belong to the viewer. Answers are kept encrypted, so the server needs `SLUICE_ENCRYPTION_KEYS` (`npm start` has',
    'made one). What a mutation has a partner do is outside of this: a partner may see it twice if a node dies, or if the',
    'partner answers too late and the mutation, which has changed nothing here, is sent again.',
    '',
  ].join('\n');
  return format(page, { ...(await resolveConfig('docs/errors.md')), parser: 'markdown' });
}

async function descriptions(): Promise<ReadonlyMap<string, string>> {
  const contract = parse(await readFile('schema/schema.graphql', 'utf8'));
  const values = contract.definitions.flatMap((definition): readonly EnumValueDefinitionNode[] =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'ErrorCode'
      ? (definition.values ?? [])
      : [],
  );
  return new Map(
    values.map(({ name, description }) => [name.value, (description?.value ?? '?').replaceAll('\n', ' ')]),
  );
}

const exitOf = (code: ErrorCode) => exitCodeOf(new SluiceError(code, code));

/** What is below a warning stands in the operation's own line alone, under `error.codes`. */
const ownLineOf = (code: ErrorCode): string => {
  const level = errorCodes[code].log;
  return level === 'warn' || level === 'error' ? level : '';
};

const isRetryable = (code: ErrorCode) =>
  formatError(new Failure(code, code), { requestId: '', logger: pino({ level: 'silent' }) }).extensions
    .retryable;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(await errorsPage());
