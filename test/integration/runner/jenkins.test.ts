import { expect, test } from 'vitest';
import { runPipeline } from '../../../src/runner/strategies/jenkins.js';
import { startJenkins } from '../../support/builds/jenkins.js';
import { startWorkshop } from '../../support/builds/runner-job.js';
import { eventually } from '../../support/wait.js';

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
  const { job, said, reported } = await makeJob(pipeline);
  expect(await runPipeline(job, jenkins.server)).toEqual({ digest: null });
  expect(jenkins.bodies.get('/ci/createItem')).toContain(
    '<script>node { sh &#39;echo &#60;b&#62; &#38; &#34;c&#34;&#39; }</script>',
  );
  expect(jenkins.bodies.get('/ci/job/shop-web/buildWithParameters')).toContain(
    'MODE=fast+%26+good&SLUICE_BUILD=',
  );
  expect(await said()).toContain('from jenkins');
  expect((await reported()).at(-1)?.steps).toMatchObject([{ name: 'Test', durationMilliseconds: '1500' }]);
});

test('a pipeline that fails, and one without a Jenkins, say so', async () => {
  await using jenkins = await startJenkins('FAILURE');
  const { job } = await makeJob(pipeline);
  await expect(runPipeline(job, jenkins.server)).rejects.toThrow('ended as FAILURE');
  await expect(runPipeline(job, null)).rejects.toThrow('told of no Jenkins');
});

test('the stages of a pipeline are told of while it runs, each when it begins and when it has ended', async () => {
  await using jenkins = await startJenkins('RUNNING');
  const { stage } = jenkins;
  jenkins.go('RUNNING', [stage('Checkout', 'IN_PROGRESS', 10)]);
  const { job, reports, reported } = await makeJob(pipeline);
  const running = runPipeline(job, jenkins.server);
  const told = (steps: [string, string][]) =>
    eventually(
      () =>
        reports.some(
          (report) =>
            report.durationMilliseconds === undefined &&
            JSON.stringify(report.steps.map((step) => [step.name, step.durationMilliseconds])) ===
              JSON.stringify(steps),
        ),
      `to be told of ${String(steps.length)}`,
    );
  await told([['Checkout', '10']]);
  jenkins.go('RUNNING', [stage('Checkout'), stage('Deploy', 'IN_PROGRESS', 5)]);
  await told([
    ['Checkout', '1500'],
    ['Deploy', '5'],
  ]);
  jenkins.go('SUCCESS', [stage('Checkout'), stage('Deploy', 'SUCCESS', 700)]);
  await running;
  expect((await reported()).at(-1)).toMatchObject({
    stage: 'BUILD',
    durationMilliseconds: expect.any(String) as string,
    steps: [
      { name: 'Checkout', durationMilliseconds: '1500' },
      { name: 'Deploy', durationMilliseconds: '700' },
    ],
  });
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

test('a pipeline without variables is started too, and those from secrets are hidden in Jenkins', async () => {
  await using jenkins = await startJenkins('SUCCESS');
  const without = await makeJob({ ...pipeline, work: {} });
  expect(await runPipeline(without.job, jenkins.server)).toEqual({ digest: null });
  await using other = await startJenkins('SUCCESS');
  const { job } = await makeJob({
    ...pipeline,
    work: { env: [...pipeline.work.env, { key: 'TOKEN', value: 'hidden' }], secretEnv: ['TOKEN'] },
  });
  await runPipeline(job, other.server);
  const definition = other.bodies.get('/ci/createItem') ?? '';
  expect(definition).toContain('<hudson.model.PasswordParameterDefinition><name>TOKEN</name>');
  expect(definition).toContain('<hudson.model.StringParameterDefinition><name>MODE</name>');
  expect(definition).not.toContain('hidden');
});

test('a build that goes on after its runner has vanished follows the run that there is; the first starts one', async () => {
  await using jenkins = await startJenkins('SUCCESS');
  const starts = () => jenkins.asked.filter((asked) => asked.includes('/buildWithParameters')).length;
  const { job } = await makeJob(pipeline);
  await runPipeline(job, jenkins.server);
  expect(starts()).toBe(1);
  const again = { ...job, build: { ...job.build, attempt: 2 } };
  expect(await runPipeline(again, jenkins.server)).toEqual({ digest: null });
  expect(starts()).toBe(1);
  // Without the number of its attempt, and for another build, it would start once more.
  await runPipeline(job, jenkins.server);
  expect(starts()).toBe(2);
  await runPipeline({ ...again, build: { ...again.build, id: 'other' } }, jenkins.server);
  expect(starts()).toBe(3);
});

test('a Jenkins that starts anew is waited for; one that is not let in to, or not there, is told of', async () => {
  await using jenkins = await startJenkins('SUCCESS', 'shop-web', { away: 2 });
  const { job } = await makeJob(pipeline);
  expect(await runPipeline(job, jenkins.server)).toEqual({ digest: null });
  await expect(runPipeline(job, { ...jenkins.server, token: 'wrong' })).rejects.toThrow(
    'status 401: check SLUICE_JENKINS_USER',
  );
  await expect(runPipeline(job, { ...jenkins.server, url: 'http://127.0.0.1:9/ci' })).rejects.toThrow(
    'does not answer',
  );
});

test('a build that is cancelled while it waits in Jenkins’ queue is taken off it', async () => {
  await using jenkins = await startJenkins('SUCCESS', 'shop-web', { queueing: true });
  const { job } = await makeJob(pipeline);
  const cancel = new AbortController();
  const ended = expect(runPipeline({ ...job, signal: cancel.signal }, jenkins.server)).rejects.toThrow();
  await eventually(() => jenkins.asked.some((asked) => asked.includes('/queue/item/7/')), 'the queue');
  cancel.abort(new Error('cancelled'));
  await ended;
  expect(jenkins.asked).toContain('POST /ci/queue/cancelItem?id=7');
});

test('a pipeline that lies in git is taken from the commit that is built, or else from the main branch', async () => {
  const { strategy } = pipeline;
  const definitionOf = async (revision?: string) => {
    await using jenkins = await startJenkins('SUCCESS');
    const git = { uri: 'https://git.example/a', ref: null, httpProxy: null, httpsProxy: null, noProxy: null };
    const { job } = await makeJob({
      source: { git, contextDir: 'ci' },
      strategy: { ...strategy, jenkinsPipeline: { jenkinsfile: null, jenkinsfilePath: 'Own' } },
      ...(revision !== undefined && { revision }),
    });
    await runPipeline(job, jenkins.server);
    const sent = jenkins.bodies.get('/ci/job/shop-web/buildWithParameters');
    return [jenkins.bodies.get('/ci/createItem') ?? '', sent ?? ''];
  };
  const [plain = ''] = await definitionOf();
  expect(plain).toContain('<scriptPath>ci/Own</scriptPath>');
  expect(plain).toContain('<name>*/main</name>');
  const [exact = '', sent = ''] = await definitionOf('a'.repeat(40));
  expect(exact).toContain('<name>${SLUICE_REVISION}</name>');
  expect(sent).toContain(`SLUICE_REVISION=${'a'.repeat(40)}`);
});
