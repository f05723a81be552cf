/** One block of Server-Sent Events, as far as it matters here. */
export interface EventFrame {
  /** Where to go on from here. */
  readonly id: string | undefined;
  /** What kind of block it is; undefined for an event. */
  readonly event: string | undefined;
  readonly data: string | undefined;
}

/** Splits a body of Server-Sent Events into its blocks; `onBytes` is told of every sign of life. */
export async function* framesOf(
  body: ReadableStream<Uint8Array>,
  onBytes: () => void,
): AsyncGenerator<EventFrame, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onBytes();
      text += decoder.decode(value, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      yield* blocks.map(frameIn);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function frameIn(block: string): EventFrame {
  const fields = new Map<string, string>();
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
    const before = name === 'data' ? fields.get(name) : undefined;
    fields.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  return { id: fields.get('id'), event: fields.get('event'), data: fields.get('data') };
}
