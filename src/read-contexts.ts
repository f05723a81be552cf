import type { ReadContext } from './gateway/reads/reader.js';
import type { Parts } from './parts.js';
import type { Resource, Rights, Verb, Viewer } from './viewer/index.js';

/** Makes what compiled queries of a viewer need, and no more: neither domains nor loaders. */
export function createReadContexts({ config, db, access }: Parts): (viewer: Viewer) => ReadContext {
  const settings = {
    internalRegistry: config.registries.internal,
    publicRegistry: config.registries.public,
    triggersPerMinute: config.triggers.perMinute,
  };
  return (viewer) => {
    const run = (rights: Rights) => ({
      viewer,
      settings,
      scope: (verb: Verb, resource: Resource) => rights.scope(verb, resource),
    });
    return {
      begin: () => {
        const rights = access.rightsOf(viewer);
        return rights instanceof Promise ? rights.then(run) : run(rights);
      },
      texts: (statement, isShort) =>
        (isShort ? db.shortTextRows(statement) : db.textRows(statement)).then(([row]) => {
          if (!row) throw new Error(`${statement.name} yielded no row.`);
          return row;
        }),
    };
  };
}
