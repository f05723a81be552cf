import type { Document } from '../../graph/document.js';

let texts: Promise<Readonly<Record<string, string>>> | null = null;

/** The text of an operation, as people read it. Texts come when they are first wanted: the console itself sends hashes. */
export async function textOfDocument({ documentId }: Document<unknown, never>): Promise<string> {
  texts ??= fetch('/documents.json').then((answer) => answer.json() as Promise<Record<string, string>>);
  try {
    return ((await texts)[documentId] ?? '').replace(/^ *__typename\n/gm, '');
  } catch (error) {
    texts = null;
    throw error;
  }
}
