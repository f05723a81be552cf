import { useGraph } from '../graph/use-graph.js';
import { ImageDocument } from '../operations.generated.js';
import { Answer } from '../parts/states/answer.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { CopyButton } from '../parts/copying/copy-button.js';
import { isDigest, shortDigest } from '../parts/words/digest.js';
import { Empty } from '../parts/states/empty.js';
import { PageHead } from '../parts/page-head.js';
import { ImageConfig } from './image-config.js';
import { ImageFacts } from './image-facts.js';
import { ImageLayers } from './image-layers.js';
import { ImageNaming } from './image-naming.js';
import { ImagePlatforms } from './image-platforms.js';

/** One image, as its bytes describe it. */
export function ImagePage({ digest }: { readonly digest: string }) {
  return isDigest(digest) ? <NamedImage digest={digest} /> : <NoDigest text={digest} />;
}

/** An address that was cut off, mostly. */
const NoDigest = ({ text }: { readonly text: string }) => (
  <>
    <PageHead title={shortDigest(text)} crumbs={[{ name: 'Images', href: '/streams' }]} />
    <Empty icon="image" title="That names no image">
      <p>A digest is sha256: and 64 hexadecimal digits in lower case, or sha512: and 128.</p>
    </Empty>
  </>
);

function NamedImage({ digest }: { readonly digest: string }) {
  const asked = useGraph(ImageDocument, { digest });
  return (
    <>
      <PageHead
        title={shortDigest(digest)}
        beside={<CopyButton text={digest} what="digest" />}
        crumbs={[{ name: 'Images', href: '/streams' }]}
        actions={
          <CopyAs document={ImageDocument} variables={{ digest }} cli={`sluice describe image ${digest}`} />
        }
      />
      <Answer of={asked}>
        {({ image }) =>
          image ? (
            <div className="columns two-one">
              <div className="stack">
                {image.manifests.length > 0 && <ImagePlatforms manifests={image.manifests} />}
                {image.config && <ImageConfig config={image.config} />}
                {image.layers.length > 0 && <ImageLayers layers={image.layers} />}
              </div>
              <div className="stack">
                <ImageNaming digest={digest} />
                <ImageFacts image={image} />
              </div>
            </div>
          ) : (
            <Empty icon="image" title="Nobody knows this image">
              <p>No import and no push has brought it, or it was pruned since.</p>
            </Empty>
          )
        }
      </Answer>
    </>
  );
}
