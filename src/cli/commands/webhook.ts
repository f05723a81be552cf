import { defineCommand, list, text, toggle } from '../program/command.js';
import { knownTypes } from '../printing/event-lines.js';
import { UsageError } from '../program/exit-codes.js';
import { eventDescription, placedName } from '../listings/events.js';
import { getWebhooks } from '../listings/webhooks.js';
import { changeWebhook, createWebhook, rotateWebhook } from '../webhooks/change.js';
import { listen } from '../webhooks/listen.js';
import { redeliverWebhook, testWebhook } from '../webhooks/deliver.js';

const actions = [
  'create',
  'list',
  'describe',
  'test',
  'redeliver',
  'rotate',
  'pause',
  'resume',
  'delete',
  'listen',
];

/** Keeps webhooks, tries them, and forwards events to a program on this machine. */
export const webhook = defineCommand({
  name: 'webhook',
  operands: ['<action>', '[name]', '[event]'],
  summary: `Endpoints that events are posted to, signed: webhook ${actions.join('|')}.`,
  examples: [
    'sluice webhook create ci --url https://ci.example.com/hooks --type image-tag.moved',
    'sluice webhook listen --forward http://localhost:3000',
  ],
  flags: {
    url: text('--url <address>', 'For create: where events are posted to.'),
    type: list('--type <type>', 'Only events of this type, e.g. image-tag.moved or build.*.'),
    subject: list('--subject <subject>', 'Only what happens to this, e.g. shop/web or shop/web:prod.'),
    after: text('--after <cursor>', 'Begin behind this cursor; for redeliver: all since then.'),
    failed: toggle('--failed', 'For redeliver: all that failed, given up or still to be tried again.'),
    tests: toggle('--tests', 'For redeliver --after: test events as well.'),
    overlap: text('--overlap <duration>', 'For rotate: how long the old key signs as well, e.g. 24h.'),
    immediately: toggle('--immediately', 'For rotate: the old key ends at once.'),
    forward: text(
      '--forward <address>',
      'For listen: the program to post events to, e.g. http://localhost:3000.',
    ),
    secret: text(
      '--secret <key>',
      'For listen: the key to sign with, whsec_…; else a new one, which is told.',
    ),
    cluster: toggle('--cluster', 'One of the whole cluster instead of the namespace.'),
  },
  async run([action = '', name, event], options, context) {
    const ofCluster = options.cluster === true;
    const filter = { types: knownTypes(options.type), subjects: options.subject };
    if (action === 'list') return getWebhooks(context, ofCluster);
    if (action === 'listen')
      return listen(
        { ...filter, forward: options.forward, secret: options.secret, after: options.after, ofCluster },
        context,
      );
    if (!actions.includes(action) || name === undefined)
      throw new UsageError(
        `Write webhook list|listen, webhook create NAME --url https://…, or webhook ${actions.slice(2, -1).join('|')} NAME.`,
      );
    if (action === 'describe') {
      const description = eventDescription('webhook', name)?.(context, ofCluster);
      if (description) return description;
    }
    const placed = placedName(name, context, ofCluster);
    switch (action) {
      case 'create':
        if (options.url === undefined) throw new UsageError('Where to? Give --url https://…');
        return createWebhook({ ...placed, url: options.url, filter, after: options.after }, context);
      case 'test':
        return testWebhook(placed, context);
      case 'redeliver':
        return redeliverWebhook(
          placed,
          {
            ...{ event, after: options.after },
            ...{ failed: options.failed === true, tests: options.tests === true },
          },
          context,
        );
      case 'rotate':
        return rotateWebhook(
          { ...placed, overlap: options.overlap, immediately: options.immediately === true },
          context,
        );
      default:
        return changeWebhook(action, placed, context);
    }
  },
});
