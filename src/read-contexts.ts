import type { ReadContext } from './gateway/reads/reader.js';
import type { Parts } from './parts.js';
import type { Viewer } from './viewer/index.js';

/** Makes what compiled queries of a viewer need, and no more: neither domains nor loaders. */
export function createReadContexts({ config, db, access }: Parts): (viewer: Viewer) => ReadContext {
  const settings = {
    internalRegistry: config.registries.internal,
    publicRegistry: config.registries.public,
    triggersPerMinute: config.triggers.perMinute,
  };
  return (viewer) => ({
    begin: async () => {
      const rights = await access.accessOf(viewer).current();
      return { viewer, settings, scope: (verb, resource) => rights.scope(verb, resource) };
    },
    texts: (statement, isShort) => (isShort ? db.shortTexts(statement) : db.texts(statement)),
  });
}
