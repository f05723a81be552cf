import type { Command } from '../program/command.js';

/** What may stand right behind a verb, as its own summary lists it: `get is|istag|…`. */
export function firstWords({ name, summary, operands }: Command): string[] {
  const inSummary = new RegExp(`\\b${name} \\[?([a-z-]+(?:\\|[a-z-]+)+)`).exec(summary)?.[1];
  const inOperand = /^[<[]([a-z-]+(?:\|[a-z-]+)+)/.exec(operands[0] ?? '')?.[1];
  return (inSummary ?? inOperand ?? '').split('|').filter((word) => word !== '');
}
