import { Kind, type ExecutionResult, type GraphQLError, type GraphQLSchema } from 'graphql';
import { Outage } from '../../partners/index.js';
import { codedError } from '../../graphql/errors.js';
import { Completions, onlyOperation } from './completions.js';
import { isData, type Data } from './data.js';
import type { Question } from './steps.js';
import type { Asked, Subgraph } from './subgraphs.js';
import { TypeConditions } from './type-conditions.js';

/** How a partner is reached; rejects with words that a client may read where it is not. */
export interface Reach {
  execute(asked: Asked): Promise<unknown>;
  subscribe(asked: Asked): Promise<AsyncIterable<unknown>>;
}

const longestMessage = 300;
const mostErrors = 20;

/**
 * A part of the graph of foreign make. Of its answers only that is let in which was asked for and is of the type
 * that its schema says; of its errors the first line of their messages. It can empty its own fields and no others.
 */
export function checkedSubgraph(name: string, schema: GraphQLSchema, reach: Reach): Subgraph {
  const conditions = TypeConditions.ofSchema(schema);
  const known = new WeakMap<Question, Completions>();
  const completionsOf = (question: Question) => {
    const made =
      known.get(question) ??
      new Completions(schema, conditions, question.document, onlyOperation(question.document), true);
    known.set(question, made);
    return made;
  };
  const unavailable = (error: unknown, { question }: Asked): ExecutionResult => ({
    errors: [
      codedError(
        'SUBGRAPH_UNAVAILABLE',
        `The subgraph ${name} ${error instanceof Outage ? error.message : 'did not answer.'}`,
        {
          path: firstPath(question),
        },
      ),
    ],
  });

  function checked(answer: unknown, asked: Asked): ExecutionResult {
    if (!isData(answer) || !(isData(answer['data']) || Array.isArray(answer['errors'])))
      return unavailable(new Outage('did not answer as GraphQL does.'), asked);
    const errors = Array.isArray(answer['errors'])
      ? answer['errors'].slice(0, mostErrors).map((e) => told(e, asked))
      : [];
    if (!isData(answer['data']))
      return { errors: errors.length > 0 ? errors : (unavailable(null, asked).errors ?? []) };
    const wrong = nameEntities(answer['data'], asked, conditions);
    const { data, misfits } = completionsOf(asked.question).for(asked.variables).complete(answer['data']);
    const doubts = [...wrong, ...misfits.map(({ message, path }) => ({ message, path }))].slice(
      0,
      mostErrors,
    );
    return {
      data,
      errors: [
        ...errors,
        // What an error has emptied needs no second one.
        ...(errors.length > 0 && wrong.length === 0 ? [] : doubts).map(({ message, path }) =>
          codedError('SUBGRAPH_UNAVAILABLE', `The subgraph ${name} broke its schema: ${message}`, {
            path: path ?? null,
          }),
        ),
      ],
    };
  }

  const told = (error: unknown, { question }: Asked): GraphQLError => {
    const { message, path } = isData(error) ? error : {};
    const words =
      typeof message === 'string' ? (message.split('\n', 1)[0] ?? '').slice(0, longestMessage) : 'Error.';
    const isPath =
      Array.isArray(path) &&
      path.length < 64 &&
      path.every((key) => typeof key === 'string' || typeof key === 'number');
    return codedError('SUBGRAPH_UNAVAILABLE', `The subgraph ${name} says: ${words}`, {
      path: isPath ? path : firstPath(question),
    });
  };

  return {
    name,
    isOurs: false,
    async execute(asked) {
      try {
        return checked(await reach.execute(asked), asked);
      } catch (error) {
        return unavailable(error, asked);
      }
    },
    async open(asked) {
      try {
        return await reach.subscribe(asked);
      } catch (error) {
        return unavailable(error, asked);
      }
    },
    answer(event, asked) {
      try {
        return Promise.resolve(checked(event, asked));
      } catch (error) {
        return Promise.resolve(unavailable(error, asked));
      }
    },
  };
}

/** The field to blame where a call failed as a whole: its first. */
function firstPath({ document }: Question): (string | number)[] {
  const [first] = onlyOperation(document).selectionSet.selections;
  return first?.kind === Kind.FIELD ? [first.alias?.value ?? first.name.value] : [];
}

/**
 * Entities are answers in the order of their representations, and of their types. Those that bear no name get it
 * from there; those that bear another are emptied.
 */
function nameEntities(data: Data, { question, variables }: Asked, conditions: TypeConditions) {
  const wrong: { message: string; path: (string | number)[] }[] = [];
  for (const { key, variable } of question.entities) {
    const entities = data[key];
    const representations = variables[variable] as readonly Data[];
    if (!Array.isArray(entities)) continue;
    if (entities.length !== representations.length) {
      wrong.push({
        message: `it answered ${String(representations.length)} entities by ${String(entities.length)}.`,
        path: [key],
      });
      data[key] = representations.map(() => null);
      continue;
    }
    entities.forEach((entity: unknown, index) => {
      const expected = representations[index]?.['__typename'];
      if (!isData(entity) || typeof expected !== 'string') return;
      const given = (entity['__typename'] ??= expected);
      if (typeof given === 'string' && conditions.satisfies(given, [expected])) return;
      entities[index] = null;
      wrong.push({ message: 'it answered an entity of another type.', path: [key, index] });
    });
  }
  return wrong;
}
