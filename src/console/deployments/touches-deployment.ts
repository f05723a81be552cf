import type { LiveEvent } from '../live/feed.js';

/** Whether an event may change what is shown of a deployment. */
export const touchesDeployment =
  (namespace: string, name: string) =>
  ({ type, subject }: LiveEvent): boolean =>
    /^(deployment|rollout|trigger)\./.test(type) && subject.startsWith(`${namespace}/${name}`);
