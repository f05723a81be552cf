import type { TagRowFragment } from '../operations.generated.js';
import { Icon, type IconName } from '../parts/icon.js';
import { withShortDigests } from '../parts/words/short-digests.js';

/** Where a tag comes from, in one line. */
export function TagSource({ tag }: { readonly tag: Pick<TagRowFragment, 'spec' | 'follow'> }) {
  const [icon, words, text] = sourceOf(tag);
  return (
    <span className="row">
      <span className="faint" title={words}>
        <Icon name={icon} size={14} />
        <span className="hidden-text">{words}</span>
      </span>
      <span className="one-line" title={text}>
        {withShortDigests(text)}
      </span>
    </span>
  );
}

function sourceOf({
  spec,
  follow,
}: Pick<TagRowFragment, 'spec' | 'follow'>): readonly [IconName, string, string] {
  if (follow)
    return ['cascade', 'Follows the best of a range', `best of ${follow.semver ?? follow.glob ?? 'all'}`];
  if (!spec) return ['download', 'Pushed', 'pushed'];
  const { source } = spec;
  if (!source) return ['tag', 'No source', 'no source'];
  const name = source.namespace === null ? source.name : `${source.namespace}/${source.name}`;
  if (source.kind !== 'DOCKER_IMAGE')
    return spec.tracking ? ['link', 'Follows a tag', `follows ${name}`] : ['tag', 'Copied from', name];
  return spec.scheduled ? ['clock', 'Checked on schedule', name] : ['download', 'Imported from', name];
}
