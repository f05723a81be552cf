import { sql } from '../../platform/postgres/index.js';

/** Keeps where a webhook's events go. */
export const insertWebhook = (id: string, url: string) => sql`
  -- insertWebhook
  insert into webhook (id, url) values (${id}::uuid, ${url})
`;

/** Changes where a webhook's events go. */
export const updateUrl = (id: string, url: string) => sql`
  -- updateUrl
  update webhook set url = ${url} where id = ${id}::uuid
`;

/** Where the events of these webhooks go, in no order. */
export const findUrls = (ids: readonly string[]) => sql<{ id: string; url: string }>`
  -- findUrls
  select id, url from webhook where id = any(${ids}::uuid[])
`;
