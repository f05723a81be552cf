import { SetGroupDocument, SetUserDocument } from '../../client/index.js';
import { bindRoles, isAboutRoles } from '../access/bind-roles.js';
import { buildChain } from '../builds/build-chain.js';
import { steerTriggers } from '../deployments/steer-triggers.js';
import { dryRunFlag } from '../printing/changes.js';
import { defineCommand, list, text, toggle, type Context, type Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';

/** What administrators do: roles, groups, and who is let in. */
export const adm = defineCommand({
  name: 'adm',
  operands: ['<what>', '[words...]'],
  summary:
    'Administer roles, groups and users: adm policy|groups|users …; hold and release triggers: adm triggers …; or see what is built on a tag: adm build-chain TAG.',
  examples: [
    'sluice adm policy add-role-to-user edit ann -n shop',
    'sluice adm build-chain base:latest --dot | dot -Tsvg > chain.svg',
  ],
  flags: {
    serviceaccount: list('-z, --serviceaccount <names>', 'Service accounts of the namespace.'),
    triggerOnly: toggle('--trigger-only', 'For build-chain: only builds that start by themselves.'),
    dot: toggle('--dot', 'For build-chain: as a graph for Graphviz.'),
    streams: text('--streams <pattern>', 'The image streams of this name only, e.g. web or web-*.'),
    reason: text('--reason <text>', 'For triggers hold: kept for those who ask why.'),
    all: toggle('--all', 'For triggers release: let all that waits fire, without counting it.'),
    dryRun: dryRunFlag,
  },
  async run([what = '', verb = '', ...words], options, context) {
    const { serviceaccount, streams, triggerOnly, dot, dryRun } = options;
    if (what === 'triggers') return steerTriggers(verb, words, options, context);
    if (dryRun === true) throw new UsageError('Of adm only triggers can be tried with --dry-run.');
    if (what === 'build-chain') return buildChain(verb, { triggerOnly, dot }, context);
    if (what === 'policy' && isAboutRoles(verb))
      return bindRoles(verb, { words, serviceAccounts: serviceaccount, streams }, context);
    if (what === 'groups') return changeGroup(verb, words, context);
    if (what === 'users') return changeUser(verb, words, context);
    throw new UsageError(
      'Write `adm policy add-role-to-user ROLE USER`, `adm groups add-users GROUP USER…`, `adm users disable USER`, `adm triggers release` or `adm build-chain STREAM:TAG`.',
    );
  },
});

async function changeGroup(
  verb: string,
  [name, ...members]: readonly string[],
  context: Context,
): Promise<Result> {
  if ((verb !== 'add-users' && verb !== 'remove-users') || name === undefined || members.length === 0)
    throw new UsageError(
      'Write `adm groups add-users GROUP USER…` or `adm groups remove-users GROUP USER…`.',
    );
  const input = { name, ...(verb === 'add-users' ? { add: members } : { remove: members }) };
  const { client, signal } = context;
  const { setGroup } = await client.request(SetGroupDocument, { input }, { signal });
  const { group, cursor } = setGroup;
  const text = `group/${name} has ${group ? group.members.join(', ') : 'no members any more'}`;
  return { value: { group, cursor }, names: [`group/${name}`], view: { text }, cursor };
}

async function changeUser(
  verb: string,
  [name]: readonly string[],
  { client, signal }: Context,
): Promise<Result> {
  if ((verb !== 'disable' && verb !== 'enable') || name === undefined)
    throw new UsageError('Write `adm users disable USER` or `adm users enable USER`.');
  const input = { name, disabled: verb === 'disable' };
  const { setUser } = await client.request(SetUserDocument, { input }, { signal });
  const { user, cursor } = setUser;
  return {
    value: { user, cursor },
    names: [`user/${name}`],
    view: { text: `user/${name} ${verb}d` },
    cursor,
  };
}
