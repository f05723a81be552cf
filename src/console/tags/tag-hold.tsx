import { MovingButton } from '../cascades/moving-button.js';
import { ReleaseTagDocument, type TagQuery } from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import { Icon } from '../parts/icon.js';
import type { TagNames } from './address.js';

type Hold = NonNullable<NonNullable<TagQuery['imageTag']>['hold']>;

/** Says that a tag is held, by whom and why, and lets it go. */
export function TagHold({ hold, ...address }: TagNames & { readonly hold: Hold }) {
  const { namespace, stream, tag } = address;
  return (
    <div className="note warn with-deed">
      <Icon name="pin" size={14} />
      <span>
        Held by <b>{hold.actor.name}</b> <Ago at={hold.since} />
        {hold.reason !== '' && <>: {hold.reason}</>}
      </span>
      <MovingButton
        document={ReleaseTagDocument}
        input={address}
        effectOf={({ releaseImageTag }) => releaseImageTag}
        icon="play"
        cli={`sluice release ${stream}:${tag} -n ${namespace}`}
        about={<p>Imports, and the tag that it follows, may move it again from then on.</p>}
      >
        Release
      </MovingButton>
    </div>
  );
}
