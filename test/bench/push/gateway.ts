import { answerUsage } from './usage.js';

/** The gateway as it is built, in a process that says what it uses. */
answerUsage();
await import(new URL('../../../dist/main.js', import.meta.url).href);
process.send?.('begun');
