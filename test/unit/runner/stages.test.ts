import { expect, test } from 'vitest';
import { Stages, type StageReport } from '../../../src/runner/stages.js';

test('stages that went by too quickly are told of together, each once; what was not told is there at the end', async () => {
  const told: (readonly StageReport[])[] = [];
  let heard = () => {};
  const first = new Promise<void>((resolve) => (heard = resolve));
  const stages = new Stages((said) => {
    told.push(said);
    heard();
    return Promise.resolve();
  }, 1);
  await stages.stage('FETCH_INPUTS', () => {
    stages.found({ inputs: [{ reference: 'base:1', digest: null }] });
    return Promise.resolve();
  });
  await stages.stage('PULL_IMAGES', () => Promise.resolve());
  await stages.stage('BUILD', () => first);
  await stages.stage('PUSH_IMAGE', () => stages.step('PUSH_DOCKER_IMAGE', () => Promise.resolve()));
  const all = [...told, await stages.rest()];
  expect(all[0]?.map(({ stage }) => stage)).toEqual(['FETCH_INPUTS', 'PULL_IMAGES', 'BUILD']);
  expect(all[0]?.map(({ durationMilliseconds }) => durationMilliseconds !== undefined)).toEqual([
    true,
    true,
    false,
  ]);
  expect(all[0]?.[0]?.inputs).toEqual([{ reference: 'base:1', digest: null }]);
  const last = all.flat().filter(({ durationMilliseconds }) => durationMilliseconds !== undefined);
  expect(last.map(({ stage }) => stage)).toEqual(['FETCH_INPUTS', 'PULL_IMAGES', 'BUILD', 'PUSH_IMAGE']);
  expect(last.at(-1)?.steps.map(({ name }) => name)).toEqual(['PUSH_DOCKER_IMAGE']);
  expect(await stages.rest()).toEqual([]);
});

test('what could not be told of stages is thrown at the end', async () => {
  let refuse = () => {};
  const refused = new Promise<void>((resolve) => (refuse = resolve));
  const stages = new Stages(() => {
    refuse();
    return Promise.reject(new Error('The lease is over.'));
  }, 1);
  await stages.stage('BUILD', () => refused);
  await expect(stages.rest()).rejects.toThrow('The lease is over.');
});
