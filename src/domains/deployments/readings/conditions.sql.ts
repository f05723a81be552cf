import { many, text, type FieldReading, type TypeReading } from '../../../reads/index.js';

/** The containers of a deployment's row in their order: `v` as the manifest has it, `b` the image that was brought. */
export const containersOf = (deployment: string): string =>
  `(select c.n, c.v, ${deployment}.images->(c.v->>'path') as b from jsonb_array_elements(${deployment}.containers) with ordinality as c (v, n))`;

/** The image that a container of these is to run. */
export const imageOfContainer = (row: string): string =>
  `case when ${row}.b is null then ${row}.v->>'image' else ${row}.b->>'image' end`;

/** Its digest; SQL null where it is not known. */
export const digestOfContainer = (row: string): string =>
  `case when ${row}.b is null then substring(${row}.v->>'image' from '@(sha(?:256|512):[0-9a-f]{64,128})$') else ${row}.b->>'digest' end`;

/** What is amiss with the deployment in a row; see `currentProblems`. */
export const conditions: FieldReading = many(
  'DeploymentCondition',
  ({ row }, alias) => `from (
    with t as (
      select * from trigger_state
      where "targetKind" = 'DEPLOYMENT' and namespace = ${row}.namespace and "targetName" = ${row}.name
    )
    select 1 as part, p.n, p.v->>'reason' as reason, p.v->>'message' as message
    from jsonb_array_elements(${row}.problems) with ordinality as p (v, n)
    union all select 2, position, 'NotPermitted', denied->>'message' from t where denied is not null
    union all select 3, position, 'TagUnresolved',
      concat("fromNamespace", '/', "fromStream", ':', "fromTag", ' points at nothing yet.')
    from t where state = 'UNRESOLVED'
    union all select 4, position, 'SelfTriggering', concat('It would set itself off: ', loop, '.')
    from t where loop is not null
    union all select 5, 0, 'Paused', 'Nothing is rolled out until it is resumed.' where ${row}.paused
    union all select 6, 0, 'ImagesHeld', concat('A rollback keeps its images: ', ${row}."imageHold"->>'reason')
    where ${row}."imageHold" is not null
    union all select 7, c.n, 'NotByDigest',
      concat('Container ', c.v->>'name', ' runs ', ${imageOfContainer('c')}, ', which may be another image tomorrow.')
    from ${containersOf(row)} as c
    where ${imageOfContainer('c')} is not null and ${digestOfContainer('c')} is null
  ) as ${alias}`,
  (alias) => `${alias}.part, ${alias}.n`,
);

/** How they are read. */
export const conditionTypes = {
  DeploymentCondition: { reason: text('reason'), message: text('message') },
} satisfies Readonly<Record<string, TypeReading>>;
