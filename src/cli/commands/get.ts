import { asOfFlag } from '../naming/as-of.js';
import { defineCommand, toggle } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { listSeveral, wantedIn } from '../listings/several.js';
import { watchListing } from '../watching/watch-listing.js';

/** Lists things, or shows one of them in a line. */
export const get = defineCommand({
  name: 'get',
  operands: ['<kind>', '[name...]'],
  summary:
    'List things, or show some: get is|istag|isimage|image|bc|build|secret|configmap|namespace [NAME…], sa, rolebindings, tokens, consumers, webhooks, deliveries, deployments, rollouts NAME, triggers. Several kinds: get is,bc; get is/web bc/web; get all.',
  examples: ['sluice get istag python:3.12 -o yaml', 'sluice get istag -w'],
  flags: {
    allNamespaces: toggle('-A, --all-namespaces', 'In all namespaces instead of one.'),
    asOf: asOfFlag,
    watch: toggle(
      '-w, --watch',
      'Go on, and show each again when it changes, until interrupted: of is, istag, bc, build, deployment, secret, configmap.',
    ),
    watchOnly: toggle('--watch-only', 'The same, without what there is now.'),
  },
  async run(words, { allNamespaces = false, asOf, watch = false, watchOnly = false }, context) {
    const wanted = wantedIn(words);
    if (!watch && !watchOnly) return listSeveral(wanted, { allNamespaces, asOf }, context);
    const [only] = wanted;
    if (only === undefined || wanted.length > 1)
      throw new UsageError('-w watches one kind, or one thing: get is -w, get istag web:prod -w.');
    if (asOf !== undefined) throw new UsageError('The past does not change: leave out -w, or --as-of.');
    await watchListing({ ...only, allNamespaces, onlyChanges: watchOnly }, context);
    return undefined;
  },
});
