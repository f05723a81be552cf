import { asOfFlag } from '../naming/as-of.js';
import { defineCommand, toggle } from '../program/command.js';
import { listSeveral, wantedIn } from '../listings/several.js';

/** Lists things, or shows one of them in a line. */
export const get = defineCommand({
  name: 'get',
  operands: ['<kind>', '[name...]'],
  summary:
    'List things, or show some: get is|istag|isimage|image|bc|build|secret|configmap|namespace [NAME…], sa, rolebindings, tokens, consumers, webhooks, deliveries, deployments, rollouts NAME, triggers. Several kinds: get is,bc; get is/web bc/web; get all.',
  examples: ['sluice get is', 'sluice get istag python:3.12 -o yaml'],
  flags: {
    allNamespaces: toggle('-A, --all-namespaces', 'In all namespaces instead of one.'),
    asOf: asOfFlag,
  },
  run: (words, { allNamespaces = false, asOf }, context) =>
    listSeveral(wantedIn(words), { allNamespaces, asOf }, context),
});
