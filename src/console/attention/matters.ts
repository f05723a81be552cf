import type { AttentionQuery, AttentionReason } from '../operations.generated.js';
import type { IconName } from '../parts/icon.js';
import { buildPath, deploymentPath, namespacePath, tagPath } from '../parts/paths.js';

type Attention = AttentionQuery['needsAttention']['nodes'][number];

/** Where something that needs attention is shown, and how it is told. */
export interface Matter {
  readonly name: string;
  readonly href: string;
  readonly icon: IconName;
}

const icons: Partial<Record<AttentionReason, IconName>> = {
  TAG_HELD: 'pin',
  IMAGES_HELD: 'pin',
  APPROVAL_WAITING: 'promote',
  TRIGGERS_HELD: 'trigger',
  TRIGGER_NEVER_FIRES: 'trigger',
  CYCLIC: 'cascade',
  ROLLOUT_FAILED: 'deploy',
  ROLLOUT_STUCK: 'deploy',
  BUILD_FAILED: 'build',
  BUILD_STUCK: 'build',
  MISSING_SECRET: 'secret',
};

/** The page of what `subject` names, e.g. `istag/web:prod` or `deployment/web`. */
export function matterOf({ reason, namespace, subject }: Attention): Matter {
  const [kind = '', name = ''] = subject.split('/');
  return {
    name: kind === 'namespace' ? name : `${namespace}/${name}`,
    href: reason === 'APPROVAL_WAITING' ? '/promotions' : pathOf(kind, namespace, name),
    icon: icons[reason] ?? 'warning',
  };
}

function pathOf(kind: string, namespace: string, name: string): string {
  switch (kind) {
    case 'istag': {
      const [stream = '', tag = ''] = name.split(':');
      return tagPath(namespace, stream, tag);
    }
    case 'build':
      return buildPath(namespace, name);
    case 'buildconfig':
      return '/builds';
    case 'namespace':
      return namespacePath(name);
    default:
      return deploymentPath(namespace, name);
  }
}
