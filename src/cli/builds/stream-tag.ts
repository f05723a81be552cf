/** Reads `[namespace/]stream[:tag]`; a missing tag is `latest`. */
export function streamTag(text: string): { name: string; namespace?: string } {
  const at = text.indexOf('/');
  const rest = text.slice(at + 1);
  const name = rest.includes(':') ? rest : `${rest}:latest`;
  return { name, ...(at >= 0 && { namespace: text.slice(0, at) }) };
}
