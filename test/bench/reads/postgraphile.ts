import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';

/** The one relation that the bench follows and no foreign key tells of. */
const relations = jsonPgSmartTags({
  version: 1,
  config: {
    class: { 'public.tag_item': { tags: { foreignKey: '(digest) references image (digest)' } } },
  },
});

/** PostGraphile 5 on the same data: its usual preset, made for production, without tokens. */
export async function servePostgraphile(databaseUrl: string): Promise<string> {
  process.env['GRAPHILE_ENV'] ??= 'production';
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    plugins: [relations],
    pgServices: [makePgService({ connectionString: databaseUrl, schemas: ['public'] })],
    grafserv: { graphiql: false, watch: false, websockets: false },
    grafast: { explain: false },
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`);
    });
  });
}
