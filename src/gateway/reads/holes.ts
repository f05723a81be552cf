import {
  execute,
  Kind,
  OperationTypeNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** A field within the answer that is left to its resolver. */
export interface Hole {
  /** The type of the object that it belongs to. */
  readonly type: string;
  /** Its name in the answer. */
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  /** Whether it is there in some answers only, e.g. where the viewer is to be refused. */
  readonly isRare: boolean;
}

/** Marks a hole in the text of a statement: no field of the graph can be called so. */
export const holeMark = '$hole';

/** Whether there is any in the text of an answer; in what people have written, quotes do not stand by themselves. */
export const hasHole = (text: string): boolean => text.includes(`"${holeMark}":`);

/** What it takes to ask the resolvers. */
export interface Asking {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: readonly FragmentDefinitionNode[];
  readonly variables: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: unknown;
}

type Container = Record<string, unknown>;
interface Found {
  readonly hole: Hole;
  readonly id: string;
  readonly container: Container;
}

/** Ids that `nodes` takes at once. */
const mostIds = 100;

/**
 * Fills the holes in parsed data, by one query for all objects that have some. False where that did not go without
 * errors: then the resolvers have to answer everything, for they know where an error belongs and what it makes null.
 */
export async function fillHoles(data: unknown, holes: readonly Hole[], asking: Asking): Promise<boolean> {
  const found: Found[] = [];
  find(data, holes, found);
  if (found.length === 0) return true;
  const groups = groupsOf(found);
  const answer = await ask(groups, asking);
  if (answer.errors || !answer.data) return false;
  for (const [place, { ids, members, hole }] of groups.entries()) {
    const objects = answer.data[`hole${String(place)}`] as (Container | null)[];
    const byId = new Map(ids.map((id, index) => [id, objects[index]]));
    for (const { id, container } of members) {
      const object = byId.get(id);
      if (!object) return false;
      container[hole.key] = object[hole.key];
    }
  }
  return true;
}

function find(value: unknown, holes: readonly Hole[], found: Found[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) {
    if (typeof inner !== 'object' || inner === null) continue;
    const { [holeMark]: place, id } = inner as { [holeMark]?: number; id?: string };
    const hole = place === undefined ? undefined : holes[place];
    if (hole && id !== undefined) found.push({ hole, id, container: value as Container });
    else find(inner, holes, found);
  }
}

interface Group {
  readonly hole: Hole;
  readonly ids: string[];
  readonly members: Found[];
}

/** What is asked together: one hole of at most a hundred objects. */
function groupsOf(found: readonly Found[]): Group[] {
  const groups: Group[] = [];
  const open = new Map<Hole, Group>();
  for (const one of found) {
    let group = open.get(one.hole);
    if (!group || (group.ids.length >= mostIds && !group.ids.includes(one.id))) {
      group = { hole: one.hole, ids: [], members: [] };
      open.set(one.hole, group);
      groups.push(group);
    }
    if (!group.ids.includes(one.id)) group.ids.push(one.id);
    group.members.push(one);
  }
  return groups;
}

/** `{ hole0: nodes(ids: […]) { ... on Type { field } } … }`, with the operation's own variables and fragments. */
async function ask(groups: readonly Group[], asking: Asking): Promise<ExecutionResult> {
  const selections = groups.map(({ hole, ids }, place): FieldNode => {
    const values = ids.map((value) => ({ kind: Kind.STRING, value }) as const);
    return {
      kind: Kind.FIELD,
      alias: name(`hole${String(place)}`),
      name: name('nodes'),
      arguments: [{ kind: Kind.ARGUMENT, name: name('ids'), value: { kind: Kind.LIST, values } }],
      selectionSet: {
        kind: Kind.SELECTION_SET,
        selections: [
          {
            kind: Kind.INLINE_FRAGMENT,
            typeCondition: { kind: Kind.NAMED_TYPE, name: name(hole.type) },
            selectionSet: { kind: Kind.SELECTION_SET, selections: hole.nodes },
          },
        ],
      },
    };
  });
  const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
  return execute({
    schema: asking.schema,
    document: {
      kind: Kind.DOCUMENT,
      // Of a subscription's event, too: what is asked is a query.
      definitions: [
        { ...asking.operation, operation: OperationTypeNode.QUERY, selectionSet },
        ...asking.fragments,
      ],
    },
    variableValues: asking.variables,
    contextValue: asking.context,
  });
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
