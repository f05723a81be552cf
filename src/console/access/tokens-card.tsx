import type { AccessQuery } from '../operations.generated.js';
import { Card } from '../parts/card.js';
import { MakeToken } from './make-token.js';
import { TokenLines } from './token-lines.js';

interface TokensParts {
  readonly tokens: AccessQuery['viewer']['tokens'];
  readonly again: () => void;
}

/** The tokens that stand for one: made here, shown once, taken away at once. */
export function TokensCard({ tokens, again }: TokensParts) {
  return (
    <Card title="Your tokens" flush>
      <div className="body">
        <MakeToken onDone={again} />
      </div>
      <TokenLines tokens={tokens} again={again} />
    </Card>
  );
}
