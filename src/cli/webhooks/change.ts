import {
  CreateWebhookDocument,
  DeleteWebhookDocument,
  PauseWebhookDocument,
  ResumeWebhookDocument,
  RotateWebhookSecretDocument,
  type CreateWebhookInput,
  type RotateWebhookSecretInput,
} from '../../client/index.js';
import type { Context, Result } from '../program/command.js';
import type { PlacedName } from '../listings/consumers.js';

/** Makes a webhook; its key is printed once. */
export async function createWebhook(input: CreateWebhookInput, { client, signal }: Context): Promise<Result> {
  const { createWebhook: made } = await client.request(CreateWebhookDocument, { input }, { signal });
  return withSecret(made, input.name, 'created');
}

/** Makes a webhook a new key, which is printed once. */
export async function rotateWebhook(
  input: RotateWebhookSecretInput,
  { client, signal }: Context,
): Promise<Result> {
  const answer = await client.request(RotateWebhookSecretDocument, { input }, { signal });
  return withSecret(answer.rotateWebhookSecret, input.name, 'has a new key');
}

/** Pauses, resumes or deletes a webhook. */
export async function changeWebhook(
  action: string,
  input: PlacedName,
  { client, signal }: Context,
): Promise<Result> {
  const { name } = input;
  if (action === 'pause') {
    const { pauseWebhook } = await client.request(PauseWebhookDocument, { input }, { signal });
    return done(pauseWebhook, name, 'paused');
  }
  if (action === 'resume') {
    const { resumeWebhook } = await client.request(ResumeWebhookDocument, { input }, { signal });
    return done(resumeWebhook, name, 'resumed');
  }
  const { deleteWebhook } = await client.request(DeleteWebhookDocument, { input }, { signal });
  return done(deleteWebhook, name, 'deleted');
}

/** What was done to a webhook, in a line. */
export const done = (value: { readonly cursor: string | null }, name: string, what: string): Result => ({
  value,
  names: [`webhook/${name}`],
  view: { text: `webhook/${name} ${what}` },
  cursor: value.cursor,
});

const withSecret = (
  value: { readonly cursor: string | null; readonly secret: string | null },
  name: string,
  what: string,
): Result => done(value, name, `${what}\nIts signing key, which is shown only now:\n${value.secret ?? ''}`);
