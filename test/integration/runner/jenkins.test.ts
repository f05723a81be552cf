import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { runPipeline } from '../../../src/runner/strategies/jenkins.js';
import { startWorkshop } from '../../support/runner-job.js';
import { eventually } from '../../support/wait.js';

/** A server that speaks Jenkins' documented remote access API, with one run that ends as it is told. */
async function startJenkins(result: string) {
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
    if (pathname === '/ci/crumbIssuer/api/json')
      return void json({ crumb: 'c1', crumbRequestField: 'Jenkins-Crumb' });
    if (request.method === 'POST') {
      if (request.headers['jenkins-crumb'] !== 'c1') return void response.writeHead(403).end();
      bodies.set(pathname, await text(request));
      if (pathname === '/ci/createItem') exists = true;
      if (pathname.endsWith('/buildWithParameters'))
        response.setHeader('location', 'http://other/queue/item/7/');
      return void response.writeHead(201).end();
    }
    if (pathname === '/ci/job/shop-web/api/json')
      return void response.writeHead(exists ? 200 : 404).end('{}');
    if (pathname === '/ci/queue/item/7/api/json')
      return void json({ cancelled: false, executable: { number: 3 } });
    if (pathname.endsWith('/progressiveText')) {
      response.setHeader('x-text-size', '12').setHeader('x-more-data', 'false');
      return void response.end('from jenkins'.slice(Number(new URLSearchParams(search).get('start'))));
    }
    if (pathname === '/ci/job/shop-web/3/api/json')
      return void json(result === 'RUNNING' ? { building: true, result: null } : { building: false, result });
    if (pathname.endsWith('/wfapi/describe'))
      return void json({
        stages: [
          { name: 'Test', status: 'SUCCESS', startTimeMillis: 1_700_000_000_000, durationMillis: 1_500 },
        ],
      });
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
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const makeJob = await startWorkshop([]);
const pipeline = {
  strategy: {
    type: 'JENKINS_PIPELINE' as const,
    jenkinsPipeline: { jenkinsfilePath: null, jenkinsfile: 'node { sh \'echo <b> & "c"\' }' },
  },
  work: { env: [{ key: 'MODE', value: 'fast & good' }] },
};

test('a pipeline is made a job, started with its variables, and followed to its end', async () => {
  await using jenkins = await startJenkins('SUCCESS');
  const { job, said, reports } = await makeJob(pipeline);
  expect(await runPipeline(job, jenkins.server)).toEqual({ digest: null });
  expect(jenkins.bodies.get('/ci/createItem')).toContain(
    '<script>node { sh &#39;echo &#60;b&#62; &#38; &#34;c&#34;&#39; }</script>',
  );
  expect(jenkins.bodies.get('/ci/job/shop-web/buildWithParameters')).toBe('MODE=fast+%26+good');
  expect(await said()).toContain('from jenkins');
  expect(reports.at(-1)?.steps).toMatchObject([{ name: 'Test', durationMilliseconds: '1500' }]);
});

test('a pipeline that fails, and one without a Jenkins, say so', async () => {
  await using jenkins = await startJenkins('FAILURE');
  const { job } = await makeJob(pipeline);
  await expect(runPipeline(job, jenkins.server)).rejects.toThrow('ended as FAILURE');
  await expect(runPipeline(job, null)).rejects.toThrow('told of no Jenkins');
});

test('a build that is cancelled stops the run in Jenkins', async () => {
  await using jenkins = await startJenkins('RUNNING');
  const { job } = await makeJob(pipeline);
  const cancel = new AbortController();
  const running = runPipeline({ ...job, signal: cancel.signal }, jenkins.server);
  const ended = expect(running).rejects.toThrow();
  await eventually(
    () => jenkins.asked.some((asked) => asked.includes('/job/shop-web/3/')),
    'the run to be followed',
  );
  cancel.abort(new Error('cancelled'));
  await ended;
  expect(jenkins.asked).toContain('POST /ci/job/shop-web/3/stop');
});
