import { once } from 'node:events';
import { SupergraphDocument } from '../../client/index.js';
import { defineCommand, text } from '../program/command.js';
import { textOf } from '../program/file-content.js';
import { mockedSchema } from '../mock/mocked-schema.js';
import { serveMock } from '../mock/serve-mock.js';
import { wholeNumber } from '../subgraphs/publish.js';

/** Serves made-up answers of the graph's types, for those who write a front end. */
export const mock = defineCommand({
  name: 'mock',
  operands: ['[file]'],
  summary:
    'Serve made-up answers of the server’s schema, or of a file’s, with live events, until interrupted.',
  examples: ['sluice mock schema.graphql --port 4400', 'sluice mock --seed demo'],
  flags: {
    port: text('--port <port>', 'Where to listen on 127.0.0.1; 4400 if left out.'),
    seed: text('--seed <seed>', 'The same seed makes up the same values.'),
    interval: text('--interval <milliseconds>', 'Between two events of a subscription; 1000 if left out.'),
  },
  async run([file], { port = '4400', seed = 'sluice', interval = '1000' }, context) {
    const { signal, talk } = context;
    const sdl =
      file === undefined
        ? (await context.client.request(SupergraphDocument, {}, { signal })).supergraph.sdl
        : await textOf(file, context);
    const mocked = mockedSchema(sdl, { seed, interval: wholeNumber(interval, '--interval') });
    const served = await serveMock(mocked, wholeNumber(port, '--port'));
    talk(`Made-up answers are served at ${served.url}. Interrupt to stop.`);
    if (!signal.aborted) await once(signal, 'abort');
    await served.stop();
    return undefined;
  },
});
