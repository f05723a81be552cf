import { Kind, visit, type DocumentNode } from 'graphql';

/** Variables by which `@skip` and `@include` decide what is selected. */
export function switchesOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      for (const { value } of directive.arguments ?? [])
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** Equal where these variables decide the same. */
export const switchedBy = (
  switches: readonly string[],
  variables: Readonly<Record<string, unknown>>,
): string => switches.map((name) => String(variables[name])).join();
