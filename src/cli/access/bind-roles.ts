import { BindRoleDocument, UnbindRoleDocument, type SubjectInput } from '../../client/index.js';
import type { Context, Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { questionOf } from './question.js';
import { whoCan } from './who-can.js';

/** What was typed behind `policy`. */
export interface RoleWords {
  readonly words: readonly string[];
  /** Service accounts of the namespace, as `-z` names them. */
  readonly serviceAccounts: readonly string[];
  readonly streams: string | undefined;
}

const form = /^(add|remove)-(cluster-)?role-(?:to|from)-(user|group)$/;

/** Whether `policy` goes on with a verb about roles, rather than with a kind. */
export const isAboutRoles = (word: string): boolean => form.test(word) || word === 'who-can';

/** Does what `oc policy add-role-to-user` and its like do. */
export async function bindRoles(
  verb: string,
  { words, serviceAccounts, streams }: RoleWords,
  context: Context,
): Promise<Result> {
  if (verb === 'who-can') return whoCan(questionOf(words, context.namespace), context);
  const [, change, ofCluster, kind] = form.exec(verb) ?? [];
  const [role, ...names] = words;
  const subjects: SubjectInput[] = [
    ...names.map((name) => (kind === 'group' ? { group: name } : userOf(name))),
    ...serviceAccounts.map((name) => ({ serviceAccount: { namespace: context.namespace, name } })),
  ];
  if (role === undefined || subjects.length === 0)
    throw new UsageError(`Write ${verb} ROLE NAME…, or -z SERVICEACCOUNT.`);
  const namespace = ofCluster === undefined ? context.namespace : null;
  const { client, signal } = context;
  const lines: string[] = [];
  const values: unknown[] = [];
  let cursor: string | null = null;
  for (const subject of subjects) {
    const input = { role, subject, namespace, streams: streams ?? null };
    const shown = JSON.stringify(subject.user ?? subject.group ?? subject.serviceAccount?.name);
    if (change === 'add') {
      const { bindRole } = await client.request(BindRoleDocument, { input }, { signal });
      values.push(bindRole.roleBinding);
      cursor = bindRole.cursor;
      lines.push(`role "${role}" added: ${shown}`);
    } else {
      const { unbindRole } = await client.request(UnbindRoleDocument, { input }, { signal });
      values.push({ unbound: unbindRole.unbound });
      cursor = unbindRole.cursor;
      lines.push(
        unbindRole.unbound ? `role "${role}" removed: ${shown}` : `${shown} did not hold role "${role}"`,
      );
    }
  }
  return { value: values, view: { text: lines.join('\n') }, cursor };
}

const fullName = /^system:serviceaccount:([^:]+):([^:]+)$/;

function userOf(name: string): SubjectInput {
  const [, namespace, account] = fullName.exec(name) ?? [];
  if (namespace === undefined || account === undefined) return { user: name };
  return { serviceAccount: { namespace, name: account } };
}
