import { register } from 'node:module';
import { answerUsage } from './usage.js';

/** The gateway as it is built, but for its outbox: it enters in the audit what happens, and tells nobody. */
const silent = JSON.stringify(new URL('silent-outbox.ts', import.meta.url).href);
const hook = `export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  return found.url.endsWith('/dist/events/outbox/outbox.js') ? { ...found, url: ${silent} } : found;
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
answerUsage();
await import(new URL('../../../dist/main.js', import.meta.url).href);
process.send?.('begun');
