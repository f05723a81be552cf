import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A session's crumb is good with its cookie alone. */
const session = 'JSESSIONID.1=s1';

/**
 * A server that speaks Jenkins' documented remote access API, with one job whose run ends as it is told, and may be told
 * later (`go`).
 * `queueing`: it stays in the queue. `away`: how often the run cannot be asked for, as while Jenkins starts anew.
 */
export async function startJenkins(
  given: string,
  job = 'shop-web',
  { queueing = false, away = 0 }: { queueing?: boolean; away?: number } = {},
) {
  let isAway = away;
  let result = given;
  const stage = (name: string, status = 'SUCCESS', durationMillis = 1_500) => ({
    ...{ name, status, durationMillis },
    startTimeMillis: 1_700_000_000_000,
  });
  let stages = [stage('Test')];
  const asked: string[] = [];
  const bodies = new Map<string, string>();
  let exists = false;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, search } = new URL(request.url ?? '', 'http://jenkins');
    const key = `${request.method ?? ''} ${pathname}${search}`;
    asked.push(key);
    const json = (value: unknown) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
    if (request.headers.authorization !== `Basic ${Buffer.from('ada:key').toString('base64')}`)
      return void response.writeHead(401).end();
    if (pathname === '/ci/crumbIssuer/api/json') {
      response.setHeader('set-cookie', `${session};Path=/ci;HttpOnly`);
      return void json({ crumb: 'c1', crumbRequestField: 'Jenkins-Crumb' });
    }
    if (request.method === 'POST') {
      if (request.headers['jenkins-crumb'] !== 'c1' || request.headers.cookie !== session)
        return void response.writeHead(403).end();
      bodies.set(pathname, await text(request));
      if (pathname === '/ci/createItem') exists = true;
      const starts = /\/build(WithParameters)?$/.exec(pathname);
      // A job that declares parameters, be it none, is started with them alone, and any other without.
      const isParameterised = bodies.get('/ci/createItem')?.includes('ParametersDefinitionProperty') ?? false;
      if (starts && isParameterised !== (starts[1] !== undefined)) return void response.writeHead(400).end();
      if (starts) response.setHeader('location', 'http://other/queue/item/7/');
      return void response.writeHead(201).end();
    }
    const actions = [
      {},
      { parameters: [...new URLSearchParams(bodies.get(`/ci/job/${job}/buildWithParameters`) ?? '')] },
    ].map(({ parameters }) => ({ parameters: parameters?.map(([name, value]) => ({ name, value })) }));
    const isStarted = bodies.has(`/ci/job/${job}/buildWithParameters`);
    if (pathname === '/ci/queue/api/json')
      return void json({ items: queueing && isStarted ? [{ id: 7, actions }] : [] });
    if (pathname === `/ci/job/${job}/api/json` && search.includes('builds'))
      return void json({ builds: !queueing && isStarted ? [{ number: 3, actions }] : [] });
    if (pathname === `/ci/job/${job}/api/json`) return void response.writeHead(exists ? 200 : 404).end('{}');
    if (pathname === '/ci/queue/item/7/api/json')
      return void json({ cancelled: false, executable: queueing ? null : { number: 3 } });
    if (isAway > 0 && pathname === `/ci/job/${job}/3/api/json`) {
      isAway -= 1;
      return void response.writeHead(503).end('Please wait while Jenkins is getting ready to work');
    }
    if (pathname.endsWith('/progressiveText')) {
      response.setHeader('x-text-size', '12').setHeader('x-more-data', 'false');
      return void response.end('from jenkins'.slice(Number(new URLSearchParams(search).get('start'))));
    }
    if (pathname === `/ci/job/${job}/3/api/json`)
      return void json(result === 'RUNNING' ? { building: true, result: null } : { building: false, result });
    if (pathname.endsWith('/wfapi/describe')) return void json({ stages });
    response.writeHead(404).end();
  };
  const server = createServer((request, response) => void answer(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    server: {
      url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/ci`,
      user: 'ada',
      token: 'key',
    },
    asked,
    bodies,
    stage,
    /** What has become of the run by now. */
    go: (now: string, passed: typeof stages) => {
      result = now;
      stages = passed;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
