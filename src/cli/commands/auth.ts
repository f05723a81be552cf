import { CanDocument } from '../../client/index.js';
import { defineCommand, text } from '../program/command.js';
import { exitCodes, UsageError } from '../program/exit-codes.js';
import { questionOf } from '../access/question.js';
import { whoCan } from '../access/who-can.js';

/** Says what the viewer may do, and who else may. */
export const auth = defineCommand({
  name: 'auth',
  operands: ['<can-i|who-can>', '<verb>', '<resource>'],
  summary: 'Say whether one may do something, or who may: auth can-i VERB RESOURCE[/NAME].',
  examples: ['sluice auth can-i update is/web -n shop', 'sluice auth who-can update imagestreams/layers'],
  flags: { all: text('--in <place>', 'Ask about everywhere instead of the namespace.', ['everywhere']) },
  async run([question = '', ...words], { all }, context) {
    const asked = questionOf(words, all === undefined ? context.namespace : null);
    if (question === 'who-can') return whoCan(asked, context);
    if (question !== 'can-i')
      throw new UsageError('Write `auth can-i VERB RESOURCE` or `auth who-can VERB RESOURCE`.');
    const { can } = await context.client.request(CanDocument, asked, { signal: context.signal });
    return {
      value: can,
      view: { text: can.allowed ? 'yes' : `no: ${can.whyNot ?? ''}` },
      ...(!can.allowed && { exitCode: exitCodes.denied }),
    };
  },
});
