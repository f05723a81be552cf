import type { NewEvent } from '../event.js';

/** What may set something off, or tells of what was set off. */
const links =
  /^(image-tag\.(moved|replaced|deleted)|image-stream\.deleted|(promotion|build[^.]*|rollout|deployment|trigger)\..+|namespace\.triggers-.+)$/;

/** Whether an event is kept with the cascades, which outlast the log: as a link of them, or as what another event brought about. */
export const isOfCascade = ({ type, cause }: Pick<NewEvent, 'type' | 'cause'>): boolean =>
  cause.eventId !== null || links.test(type);
