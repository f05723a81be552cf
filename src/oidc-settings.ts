import { z } from 'zod';

/** Signatures that can be verified with what an issuer publishes; those with a shared secret are not among them. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
] as const;

const issuer = z.strictObject({
  issuer: z.url({ protocol: /^https?$/ }),
  /** What tokens must be made out for. */
  audience: z.string().min(1),
  algorithms: z.array(z.enum(algorithms)).min(1).default(['RS256', 'ES256']),
  usernameClaim: z.string().min(1).default('sub'),
  /** Keeps the issuer's users apart from those of others. */
  usernamePrefix: z.string().default('oidc:'),
  groupsClaim: z.string().min(1).default('groups'),
  groupsPrefix: z.string().default('oidc:'),
});

/** The setting: a JSON list of issuers. */
export const oidcIssuers = z.string().transform((text, context): z.infer<typeof issuer>[] => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    context.addIssue({
      code: 'custom',
      message: 'must be JSON: [{"issuer": "https://…", "audience": "sluice"}]',
    });
    return z.NEVER;
  }
  const { data, error } = z.array(issuer).safeParse(value);
  if (data) return data;
  for (const { path, message } of error.issues)
    context.addIssue({ code: 'custom', message: `${path.join('.')}: ${message}` });
  return z.NEVER;
});
