import type { TagEventType } from '../operations.generated.js';
import type { Tone } from '../parts/badge.js';
import type { IconName } from '../parts/icon.js';

/** How an event is told. */
export interface EventWords {
  readonly name: string;
  readonly tone: Tone;
  readonly icon: IconName;
}

const words: Readonly<Record<string, EventWords>> = {
  'image-tag.moved': { name: 'Moved', tone: 'accent', icon: 'tag' },
  'image-tag.replaced': { name: 'Replaced', tone: 'accent', icon: 'retry' },
  'image-tag.spec-changed': { name: 'Changed', tone: 'info', icon: 'code' },
  'image-tag.import-failed': { name: 'Import failed', tone: 'bad', icon: 'warning' },
  'image-import.completed': { name: 'Imported', tone: 'ok', icon: 'retry' },
  'image-import.failed': { name: 'Import with failures', tone: 'bad', icon: 'warning' },
  'image-tag.tracking-stopped': { name: 'Tracking stopped', tone: 'plain', icon: 'cross' },
  'image-tag.released': { name: 'Released', tone: 'info', icon: 'play' },
  'image-tag.deleted': { name: 'Deleted', tone: 'bad', icon: 'trash' },
};

const icons: Readonly<Record<string, IconName>> = {
  'image-stream': 'stream',
  'image-tag': 'tag',
  images: 'image',
  namespace: 'namespace',
  secret: 'secret',
  promotion: 'promote',
  policy: 'policy',
  build: 'build',
  'build-config': 'build',
  trigger: 'trigger',
  deployment: 'deploy',
  rollout: 'deploy',
  webhook: 'webhook',
  consumer: 'consumer',
  subgraph: 'subgraph',
  token: 'access',
};

const bad = /fail|denied|reject|expired|delet|dead|error/;
const good = /complet|succeed|finish|promoted|approved|created/;

/** The words for an event of this type; types that are newer than this page are told by their own names. */
export function wordsOf(type: string): EventWords {
  const [noun = '', verb = ''] = type.split('.');
  const text = verb.replaceAll('-', ' ');
  return (
    words[type] ?? {
      name: text.charAt(0).toUpperCase() + text.slice(1),
      tone: bad.test(verb) ? 'bad' : good.test(verb) ? 'ok' : 'plain',
      icon: icons[noun] ?? 'activity',
    }
  );
}

/** The words for what a change does to a tag. */
export const wordsOfChange = (type: TagEventType): EventWords =>
  wordsOf(`image-tag.${type.toLowerCase().replaceAll('_', '-')}`);
