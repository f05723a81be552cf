/** Says that a list is cut off, and which command shows all of it; nothing where it is not. */
export function AndMore({ where, command }: { readonly where: boolean; readonly command: string }) {
  if (!where) return null;
  return (
    <p className="body faint small">
      And more: <code>{command}</code>
    </p>
  );
}
