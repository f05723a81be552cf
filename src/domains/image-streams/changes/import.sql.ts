import { sql } from '../../../platform/postgres/index.js';
import type { Observation } from '../model.js';

/** When an image of this creation will be so many seconds old, by this database's clock, and whether it is not yet. */
export const ageOf = (createdAt: Date, minimumAge: number) => sql<{ until: Date; isYoung: boolean }>`
  -- ageOf
  select until, until > now() as "isYoung"
  from (select ${createdAt}::timestamptz + make_interval(secs => ${minimumAge}::int) as until) as age
`;

/** Remembers what the registry answered, and what image this made; writes nothing that is there. */
export const writeObservation = (streamId: string, tag: string, observed: Observation) => sql`
  -- writeObservation
  update image_tag set observed_digest = ${observed.answer}, observed_image = ${observed.image}
  where stream_id = ${streamId}::uuid and name = ${tag}
    and (observed_digest, observed_image) is distinct from (${observed.answer}, ${observed.image})
`;
