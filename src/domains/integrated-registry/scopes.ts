/** What a client of the registry wants to do in one repository. */
export interface Scope {
  readonly repository: string;
  readonly actions: readonly ('pull' | 'push')[];
}

const mostScopes = 50;
const longestScope = 500;

/**
 * Reads scopes such as `repository:shop/web:pull,push`, several in a text with blanks between. What Sluice never grants
 * (other resources, `delete`) is left out; scopes for the same repository become one.
 */
export function readScopes(texts: readonly string[]): Scope[] {
  const wanted = new Map<string, Set<'pull' | 'push'>>();
  const parts = texts.flatMap((text) => text.split(' ')).filter((part) => part !== '');
  for (const part of parts.slice(0, mostScopes)) {
    const [, name = '', actions = ''] = /^repository(?:\([a-z]*\))?:([^:]+):([a-z,*]*)$/.exec(part) ?? [];
    if (name === '' || part.length > longestScope) continue;
    const known = wanted.get(name) ?? new Set();
    for (const action of ['pull', 'push'] as const)
      if (actions.split(',').includes(action)) known.add(action);
    wanted.set(name, known);
  }
  return [...wanted].map(([repository, actions]) => ({ repository, actions: [...actions] }));
}
