import { useGraph } from '../graph/use-graph.js';
import { CompareDocument } from '../operations.generated.js';
import { Answer } from '../parts/states/answer.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { Empty } from '../parts/states/empty.js';
import { isDigest } from '../parts/words/digest.js';
import { PageHead } from '../parts/page-head.js';
import { useParameter } from '../parts/use-parameter.js';
import { Comparison } from './comparison.js';
import { ImageChoice } from './image-choice.js';
import './compare.css';

/** How one image differs from another. */
export function ComparePage() {
  const [a, setA] = useParameter('a');
  const [b, setB] = useParameter('b');
  const ready = isDigest(a) && isDigest(b);
  const asked = useGraph(CompareDocument, { a, b }, { pause: !ready });
  return (
    <>
      <PageHead
        title="Compare images"
        about="What a second image adds to, takes from and changes of a first one: layers, environment, labels, size."
        actions={
          ready && <CopyAs document={CompareDocument} variables={{ a, b }} cli={`sluice compare ${a} ${b}`} />
        }
      />
      <div className="stack">
        <div className="choices-of-two">
          <ImageChoice label="From" value={a} onChange={setA} />
          <ImageChoice label="To" value={b} onChange={setB} />
        </div>
        {ready ? (
          <Answer of={asked}>
            {({ compareImages }) =>
              compareImages ? (
                <Comparison of={compareImages} />
              ) : (
                <Empty icon="image" title="One of them is not known" />
              )
            }
          </Answer>
        ) : (
          <div className="card">
            <Empty icon="compare" title="Choose two images">
              <p>
                Give a digest, or a reference such as <code>shop/web:prod</code>. The history of a tag leads
                here as well.
              </p>
            </Empty>
          </div>
        )}
      </div>
    </>
  );
}
