import { useGraph } from '../graph/use-graph.js';
import { isOf } from '../live/touches.js';
import { AccessDocument } from '../operations.generated.js';
import { Answer } from '../parts/states/answer.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { PageHead } from '../parts/page-head.js';
import { CanICard } from './can-i-card.js';
import { RolesCard } from './roles-card.js';
import { TokensCard } from './tokens-card.js';

/** What one may do, and the tokens to do it with. */
export function AccessPage() {
  const asked = useGraph(
    AccessDocument,
    {},
    { changedBy: isOf('token', 'role-binding', 'role', 'group', 'user') },
  );
  return (
    <>
      <PageHead
        title="Access"
        about="What you may do, who else may, and the tokens that stand for you."
        actions={<CopyAs document={AccessDocument} variables={{}} cli="sluice whoami" />}
      />
      <div className="columns halves">
        <div className="stack">
          <CanICard />
          <Answer of={asked}>{({ viewer }) => <RolesCard viewer={viewer} />}</Answer>
        </div>
        <Answer of={asked}>
          {({ viewer }) => <TokensCard tokens={viewer.tokens} again={asked.again} />}
        </Answer>
      </div>
    </>
  );
}
