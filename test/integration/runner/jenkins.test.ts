import { expect, test } from 'vitest';
import { runPipeline } from '../../../src/runner/strategies/jenkins.js';
import { startJenkins } from '../../support/jenkins.js';
import { startWorkshop } from '../../support/runner-job.js';
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

test('a pipeline without variables is a job without parameters, and in one with them secrets are hidden', async () => {
  await using plain = await startJenkins('SUCCESS');
  const without = await makeJob({ ...pipeline, work: {} });
  await runPipeline(without.job, plain.server);
  expect(plain.asked).toContain('POST /ci/job/shop-web/build');
  await using jenkins = await startJenkins('SUCCESS');
  const { job } = await makeJob({
    ...pipeline,
    work: { env: [...pipeline.work.env, { key: 'TOKEN', value: 'hidden' }], secretEnv: ['TOKEN'] },
  });
  await runPipeline(job, jenkins.server);
  const definition = jenkins.bodies.get('/ci/createItem') ?? '';
  expect(definition).toContain('<hudson.model.PasswordParameterDefinition><name>TOKEN</name>');
  expect(definition).toContain('<hudson.model.StringParameterDefinition><name>MODE</name>');
  expect(definition).not.toContain('hidden');
});
