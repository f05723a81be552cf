import { stringify } from 'yaml';

/** What a registry has to know to work beside a gateway. */
export interface RegistryConfiguration {
  /** `host:port` to listen on. */
  readonly address: string;
  /** Where images are kept. */
  readonly storage: string;
  /** The gateway, as the registry and its clients reach it. */
  readonly gateway: string;
  /** A file with the certificates of the gateway's key. */
  readonly certificates: string;
  readonly notificationToken: string;
}

/** The configuration of a registry of the distribution project, in YAML; `deploy/registry.yml` is its like for others. */
export const registryConfiguration = (of: RegistryConfiguration): string =>
  stringify({
    version: '0.1',
    log: { level: 'warn', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: of.storage }, delete: { enabled: false } },
    http: { addr: of.address },
    auth: {
      token: {
        realm: `${of.gateway}/registry/token`,
        service: 'sluice-registry',
        issuer: 'sluice',
        rootcertbundle: of.certificates,
      },
    },
    notifications: {
      endpoints: [
        {
          name: 'sluice',
          url: `${of.gateway}/registry/notifications`,
          headers: { Authorization: [`Bearer ${of.notificationToken}`] },
          timeout: '10s',
          threshold: 3,
          backoff: '1s',
          ignore: { mediatypes: ['application/octet-stream'], actions: ['pull'] },
        },
      ],
    },
  });
