import { DeleteImageStreamDocument, DeleteImageTagDocument } from '../../client/index.js';
import { defineCommand, type Context } from '../command.js';
import { UsageError } from '../exit-codes.js';
import { parseKind, parseTagName, splitNamespace } from '../names.js';

/** Deletes a stream, or one tag of it, with its history. */
export const remove = defineCommand({
  name: 'delete',
  operands: ['<kind>', '[name]'],
  summary: 'Delete a stream, or one tag with its history; images stay.',
  examples: ['sluice delete is/python', 'sluice delete istag python:3.5'],
  flags: {},
  async run([word = '', second], _, context) {
    const { kind, name } = parseKind(word, second);
    if (name === undefined) throw new UsageError(`Say which: delete ${kind} NAME.`);
    if (kind === 'is') return removeStream(name, context);
    if (kind === 'istag') return removeTag(name, context);
    throw new UsageError(
      'Only streams and their tags can be deleted: delete is NAME, delete istag NAME:TAG.',
    );
  },
});

async function removeStream(text: string, { client, namespace: here, signal }: Context) {
  const { namespace, name } = splitNamespace(text, here);
  const { deleteImageStream } = await client.request(
    DeleteImageStreamDocument,
    { input: { namespace, name } },
    { signal },
  );
  const { deleted, cursor } = deleteImageStream;
  return {
    value: { deleted, cursor },
    names: [`imagestream/${name}`],
    view: { text: `imagestream "${name}" deleted` },
    cursor,
  };
}

async function removeTag(text: string, { client, namespace: here, signal }: Context) {
  const input = parseTagName(text, here, 'tag');
  const { deleteImageTag } = await client.request(DeleteImageTagDocument, { input }, { signal });
  const { deleted, cursor } = deleteImageTag;
  const name = `${input.stream}:${input.tag}`;
  return {
    value: { deleted, cursor },
    names: [`imagestreamtag/${name}`],
    view: { text: `imagestreamtag "${name}" deleted` },
    cursor,
  };
}
