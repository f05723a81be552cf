import type { Database } from '../../../src/platform/postgres/index.js';
import { literal } from '../postgres.js';
import type { Sluice } from '../sluice.js';

const awkward = 'quote " back \\ slash\n é 漢 😀';

/** Fills a gateway with definitions of builds, and with builds in every phase that stands still. */
export async function fillWithBuilds(sluice: Sluice, db: Database, digest: string): Promise<void> {
  const env = [
    { name: 'PLAIN', value: awkward },
    { name: 'SECRET', fromSecret: { name: 's', key: 'k', optional: true } },
  ];
  const specs = {
    web: {
      source: {
        git: { uri: 'https://example.org/app.git', ref: 'main' },
        images: [
          {
            from: { kind: 'IMAGE_STREAM_TAG', name: 'web:v1' },
            as: ['base'],
            paths: [{ sourcePath: '/opt/.', destinationDir: 'opt' }],
          },
        ],
        secrets: [{ name: 's', destinationDir: 'etc' }],
      },
      strategy: {
        docker: {
          env,
          noCache: true,
          imageOptimizationPolicy: 'SKIP_LAYERS',
          buildArgs: [{ name: 'A', value: '1' }],
        },
      },
      output: {
        to: { kind: 'IMAGE_STREAM_TAG', name: 'web:v1' },
        imageLabels: [{ name: 'l', value: awkward }],
      },
      completionDeadlineSeconds: 600,
      postCommit: { script: 'make test' },
      resources: { limits: [{ key: 'cpu', value: '1' }] },
      nodeSelector: [{ key: 'disk', value: 'ssd' }],
    },
    api: {
      source: { binary: { asFile: 'app.jar' } },
      strategy: {
        source: { from: { kind: 'IMAGE_STREAM_TAG', namespace: 'openshift', name: 'php:v1' }, env },
      },
    },
  };
  for (const [name, spec] of Object.entries(specs))
    await sluice.mutate(
      'applyBuildConfig',
      {
        namespace: 'shop',
        name,
        spec,
        labels: [{ key: 'app', value: name }],
        annotations:
          name === 'api'
            ? [{ key: 'openshift.io/build-config.paused', value: 'true' }]
            : [{ key: 'note', value: awkward }],
        failedBuildsHistoryLimit: name === 'api' ? null : 3,
        allowRing: true,
        triggers: [
          { type: 'GENERIC', secret: 'of-the-hook', allowEnv: true },
          { type: 'GITHUB', secretReference: 'hook' },
          { type: 'IMAGE_CHANGE', imageChange: { from: { kind: 'IMAGE_STREAM_TAG', name: 'web:v1' } } },
        ],
      },
      'outcome',
    );
  await db.execute(
    literal(`update build_image_trigger set last_image = 'quay.io/org/app@${digest}', last_triggered_at = '2026-11-20T10:11:12.345678Z'
      where config_id in (select id from build_config where name = 'web')`),
  );
  await db.execute(
    literal(`insert into build (namespace, name, config_id, config_name, number, labels, annotations, spec, node_selector,
        run_policy, phase, reason, message, causes, started_by, clone_of, revision, inputs, output_reference, output_digest,
        stages, created_at, started_at, completed_at, deadline_at, runner, attempt, log_snippet, last_event)
      select c.namespace, c.name || '-' || n, c.id, c.name, n, c.labels, c.annotations, c.spec, '{}', c.run_policy, p.phase,
        case when p.phase = 'FAILED' then 'DOCKER_BUILD_FAILED' end, case when p.phase = 'FAILED' then 'it "failed"' end,
        '[{"type": "GITHUB", "message": "a push", "from": null, "image": null, "revision": {"commit": "abcdef", "author": {"name": "é", "email": null}, "committer": null, "message": "why\\nso"}},
          {"type": "IMAGE_CHANGE", "message": "Image change", "from": {"kind": "IMAGE_STREAM_TAG", "namespace": null, "name": "web:v1"}, "image": "x", "revision": null}]',
        '{"kind": "USER", "name": "ada"}', case when n = 2 then 'web-1' end,
        case when n = 1 then '{"commit": "abcdef", "author": null, "committer": null, "message": null}'::jsonb end,
        '[{"from": null, "index": null, "reference": "a", "digest": null}, {"from": {"kind": "DOCKER_IMAGE", "namespace": null, "name": "a"}, "index": 0, "reference": "b", "digest": "${digest}"}]',
        'registry.local:5000/shop/web:v1', case when p.phase = 'COMPLETE' then '${digest}' end,
        '[{"name": "BUILD", "startedAt": "2026-11-20T10:00:00.120Z", "duration": 1500, "steps": [{"name": "DOCKER_BUILD", "startedAt": "2026-11-20T10:00:00.120Z", "duration": 1400}]}]',
        '2026-11-20T10:00:00.000999Z'::timestamptz + n * interval '1 hour',
        case when p.phase <> 'NEW' then '2026-11-20T10:00:01.999999Z'::timestamptz end,
        case when p.phase <> 'NEW' then '2026-11-20T10:01:00.000001Z'::timestamptz end,
        case when p.phase <> 'NEW' then '2026-11-27T10:00:01Z'::timestamptz end,
        case when p.phase <> 'NEW' then 'runner-1' end, 1, case when p.phase = 'FAILED' then 'last\nwords' end, gen_random_uuid()
      from build_config c, (values (1, 'COMPLETE'), (2, 'FAILED'), (3, 'NEW'), (4, 'CANCELLED')) as p (n, phase)`),
  );
}
