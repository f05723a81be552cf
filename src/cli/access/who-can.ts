import { WhoCanDocument } from '../../client/index.js';
import type { Context, Result } from '../program/command.js';
import { bindingTable } from '../listings/access.js';
import type { Question } from './question.js';

/** The bindings that allow something, and whom they name. */
export async function whoCan(asked: Question, { client, signal }: Context): Promise<Result> {
  const { whoCan } = await client.request(WhoCanDocument, asked, { signal });
  return {
    value: whoCan,
    names: whoCan.map(({ subject }) => `${subject.kind.toLowerCase()}/${subject.name}`),
    view: bindingTable(whoCan, 'Nobody may.'),
  };
}
