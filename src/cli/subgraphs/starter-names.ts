import { basename, resolve } from 'node:path';
import { UsageError } from '../program/exit-codes.js';

/** How the things of a subgraph are called that is begun in a folder: after the folder, as its starter's are after `scans`. */
export interface StarterNames {
  /** As the gateway knows it: `team-reports`. */
  readonly subgraph: string;
  /** What images have by it: `teamReport`, of the type `ImageTeamReport`. */
  readonly field: string;
  /** What lists the latest of them: `imageTeamReports`. */
  readonly list: string;
  readonly type: string;
}

/** Names for the subgraph in a folder. */
export function namesFor(folder: string): StarterNames {
  const [first = 'scans', ...rest] = basename(resolve(folder))
    .toLowerCase()
    .replace(/^[^a-z]+/, '')
    .slice(0, 60)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const many = [first, ...rest.map(capitalised)].join('');
  const field = many.replace(/(?<=..[^sui])s$/, '');
  if (field === 'digest')
    throw new UsageError(`An image has a digest already; name the folder after what else images get.`);
  const type = `Image${capitalised(field)}`;
  return { subgraph: [first, ...rest].join('-'), field, list: `image${capitalised(many)}`, type };
}

/** A file of the starter, in which all is called by these names. */
export const renamed = (text: string, { subgraph, field, list, type }: StarterNames): string =>
  text
    .replaceAll(/(?<=(?:create|check|publish) |["'])scans(?=[ "'])/g, subgraph)
    .replaceAll(/\bscan(?=: ?(?:Image|\(|\{)| \{|\.scanner)|(?<=Image\.)scan\b/g, field)
    .replaceAll(/\bimageScans\b/g, list)
    .replaceAll(/\bImageScan\b/g, type);

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
