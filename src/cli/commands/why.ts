import { SluiceError, TriggersWhyDocument } from '../../client/index.js';
import { ago } from '../printing/age.js';
import { defineCommand, toggle } from '../program/command.js';
import { targetOf, watched } from '../listings/triggers.js';
import { everyPage } from '../printing/pages.js';

/** Says why triggers fire, or do not. */
export const why = defineCommand({
  name: 'why',
  operands: ['<target>'],
  summary: 'Say why the triggers of a target fire, or do not: every condition, and what decided it.',
  examples: ['sluice why deployment/web', 'sluice why bc/web -n shop'],
  flags: { all: toggle('-a, --all', 'Also the conditions that hold.') },
  async run([word = ''], { all = false }, { client, signal, namespace, now }) {
    const { nodes } = await everyPage(async (after) => {
      const page = await client.request(TriggersWhyDocument, { namespace, after }, { signal });
      return page.namespace?.triggers ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    });
    const name = word
      .replace(/^(dc|deploy|deploymentconfig)\//, 'deployment/')
      .replace(/^buildconfig\//, 'bc/');
    const found = nodes.filter((trigger) => targetOf(trigger) === name || trigger.target.name === name);
    if (found.length === 0)
      throw new SluiceError(
        'NOT_FOUND',
        `“${word}” has no triggers in namespace “${namespace}”, or you may not see them. sluice get triggers lists those that there are; sluice set triggers KIND/NAME --from-image=STREAM:TAG makes one.`,
      );
    const text = found.flatMap((trigger) => {
      const { state, summary, conditions } = trigger.why;
      const shown = conditions.filter(({ holds }) => all || !holds);
      return [
        `${targetOf(trigger)}, ${trigger.name}, on ${watched(trigger)}: ${state.toLowerCase().replaceAll('_', ' ')}`,
        `  ${summary}`,
        ...shown.map(({ type, holds, value, event }) => {
          const by = event ? ` (${event.type} by ${event.actor.name}, ${ago(event.occurredAt, now)})` : '';
          return `  ${holds ? '+' : '-'} ${type}: ${value}${by}`;
        }),
      ];
    });
    return {
      value: found,
      names: found.map((trigger) => `trigger/${targetOf(trigger)}/${trigger.name}`),
      view: { text: text.join('\n') },
    };
  },
});
