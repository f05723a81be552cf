import type { Asking } from '../asking.js';
import { imageSdl } from '../partners/image-scans.js';

const vulnerability = (more: string) => `type Vulnerability { name: String! severity: String! ${more} }`;

/** A partner that says of images what is wrong with them: published twice, so that there is a change to tell of. */
export async function partnerDemo(graph: Asking): Promise<void> {
  await graph.mutate('putSubgraph', { name: 'scans', mayExtend: ['Image'] }, 'subgraph { name }');
  for (const more of ['', 'mendedIn: String'])
    await graph.mutate(
      'publishSubgraph',
      {
        name: 'scans',
        url: 'http://127.0.0.1:9/graphql',
        sdl: imageSdl('vulnerabilities: [Vulnerability!]', vulnerability(more)),
      },
      'subgraph { name }',
    );
}
