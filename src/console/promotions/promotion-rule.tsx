import { SetPromotionRuleDocument } from '../operations.generated.js';
import { ActButton } from '../parts/acting/act-button.js';
import { Card } from '../parts/card.js';

interface RuleParts {
  readonly namespace: string;
  readonly needApproval: boolean;
}

/** Whether promotions into a namespace wait for somebody else. */
export function PromotionRule({ namespace, needApproval }: RuleParts) {
  return (
    <Card title="Promotions into it">
      <div className="row spread wrap">
        <p>{needApproval ? 'Wait for the approval of somebody else.' : 'Take place at once.'}</p>
        <ActButton
          document={SetPromotionRuleDocument}
          variables={{ input: { namespace, promotionsNeedApproval: !needApproval } }}
          icon="policy"
        >
          {needApproval ? 'Ask for no approval' : 'Ask for approval'}
        </ActButton>
      </div>
    </Card>
  );
}
