import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { tar } from './images/tar.js';

const run = promisify(execFile);

/** What a small image says of itself; all may be left out. Two with the same words have the same digest. */
export interface ImageOptions {
  readonly labels?: Record<string, string>;
  /** `NAME=value` each. */
  readonly env?: readonly string[];
  readonly cmd?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly user?: string;
  readonly workingDir?: string;
  /** `8080/tcp` each. */
  readonly ports?: readonly string[];
  /** Path to content, in its one layer; the default makes each reference another image. */
  readonly files?: Record<string, string>;
  /** `linux/amd64` (default), `linux/arm/v7`, … */
  readonly platform?: string;
  readonly created?: Date;
  readonly author?: string;
  readonly annotations?: Record<string, string>;
}

export interface PushOptions extends ImageOptions {
  /** Docker's schema 2 instead of OCI. */
  readonly format?: 'oci' | 'v2s2';
  /** `user:password` for the registry. */
  readonly credentials?: string;
}

/** Pushes a small real image to `host` under `reference` (`team/app:v1`); returns its digest as the registry has it. */
export const pushImage = (host: string, reference: string, options: PushOptions = {}): Promise<string> =>
  push(host, reference, options, async (layout) => {
    const files = { 'etc/reference': reference, ...options.files };
    return writeImage(layout, { ...options, files });
  });

/** Pushes an image index with one small image for each platform; returns the digest of the index. */
export const pushIndex = (
  host: string,
  reference: string,
  platforms: readonly string[],
  options: PushOptions = {},
): Promise<string> =>
  push(host, reference, options, async (layout) => {
    const manifests = [];
    for (const platform of platforms) {
      const files = { 'etc/reference': reference, 'etc/platform': platform, ...options.files };
      const [os, architecture, variant] = platform.split('/');
      const child = await writeImage(layout, { ...options, files, platform });
      manifests.push({ ...child, platform: { architecture, os, ...(variant ? { variant } : {}) } });
    }
    return writeBlob(layout, 'application/vnd.oci.image.index.v1+json', {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests,
    });
  });

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

async function push(
  host: string,
  reference: string,
  { format = 'oci', credentials }: PushOptions,
  write: (layout: string) => Promise<Descriptor>,
): Promise<string> {
  const layout = await mkdtemp(join(tmpdir(), 'sluice-image-'));
  try {
    await mkdir(join(layout, 'blobs', 'sha256'), { recursive: true });
    await writeFile(join(layout, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
    const root = await write(layout);
    await writeFile(join(layout, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [root] }));
    const digestFile = join(layout, 'digest');
    await run(
      'skopeo',
      [
        ...['copy', '--all', '--insecure-policy', '--dest-tls-verify=false', '--digestfile', digestFile],
        ...(credentials === undefined ? ['--dest-no-creds'] : ['--dest-creds', credentials]),
        ...(format === 'v2s2' ? ['--format', 'v2s2'] : ['--preserve-digests']),
        ...[`oci:${layout}`, `docker://${host}/${reference}`],
      ],
      { timeout: 30_000 },
    );
    return (await readFile(digestFile, 'utf8')).trim();
  } finally {
    await rm(layout, { recursive: true, force: true });
  }
}

async function writeImage(layout: string, options: ImageOptions): Promise<Descriptor> {
  const [os = 'linux', architecture = 'amd64', variant] = (options.platform ?? 'linux/amd64').split('/');
  const content = tar(options.files ?? {});
  const layer = await writeBlob(layout, 'application/vnd.oci.image.layer.v1.tar+gzip', gzipSync(content));
  const created = (options.created ?? new Date('2026-01-01T00:00:00Z')).toISOString();
  const config = await writeBlob(layout, 'application/vnd.oci.image.config.v1+json', {
    created,
    author: options.author,
    architecture,
    os,
    variant,
    config: {
      User: options.user,
      ExposedPorts: options.ports && Object.fromEntries(options.ports.map((port) => [port, {}])),
      Env: options.env ?? ['PATH=/bin'],
      Entrypoint: options.entrypoint,
      Cmd: options.cmd,
      WorkingDir: options.workingDir,
      Labels: options.labels,
    },
    rootfs: { type: 'layers', diff_ids: [digestOf(content)] },
    history: [{ created, created_by: 'COPY files /' }],
  });
  return writeBlob(layout, 'application/vnd.oci.image.manifest.v1+json', {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config,
    layers: [layer],
    annotations: options.annotations,
  });
}

async function writeBlob(layout: string, mediaType: string, content: object): Promise<Descriptor> {
  const bytes = content instanceof Uint8Array ? content : Buffer.from(JSON.stringify(content));
  const digest = digestOf(bytes);
  await writeFile(join(layout, 'blobs', ...digest.split(':')), bytes);
  return { mediaType, digest, size: bytes.length };
}

const digestOf = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
