/** The tag that `namespace/stream:tag` names; null where that is none. */
export function addressOf(text: string): { namespace: string; stream: string; tag: string } | null {
  const [, namespace, stream, tag = 'latest'] =
    /^([^/:\s]+)\/([^/:\s]+)(?::([^/:\s]+))?$/.exec(text.trim()) ?? [];
  return namespace === undefined || stream === undefined ? null : { namespace, stream, tag };
}
