// The programs that tests run against besides Node: real ones, from Debian. This is their only list.
import { accessSync, constants, existsSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fail, run } from './steps.mjs';

const packageOf = {
  chromium: 'chromium',
  curl: 'curl',
  python3: 'python3',
  'docker-registry': 'docker-registry',
  skopeo: 'skopeo',
  buildah: 'buildah',
  git: 'git',
  ssh: 'openssh-client',
  sshd: 'openssh-server',
  busybox: 'busybox-static',
  runc: 'runc',
  setpriv: 'util-linux',
  openssl: 'openssl',
  'nats-server': 'nats-server',
  pgbouncer: 'pgbouncer',
};

/** Those that Debian starts when it installs them. */
const services = { sshd: 'ssh', pgbouncer: 'pgbouncer' };

/** Makes sure of every program; installs what is missing where that is ours to do: as root on Debian. */
export function installPrograms() {
  const missing = () => Object.keys(packageOf).filter((program) => !isThere(program));
  if (missing().length === 0) return;
  const packages = [...new Set(missing().map((program) => packageOf[program]))];
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.error(`Installing Debian packages: ${packages.join(' ')} …`);
    for (const [program, service] of Object.entries(services))
      if (missing().includes(program)) keepShut(service);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-q'], env);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], env);
  }
  if (missing().length > 0)
    fail(
      `The tests need these programs: ${missing().join(', ')}. ` +
        `Install them first (on Debian, as root: apt-get install --no-install-recommends ${packages.join(' ')}).`,
    );
}

/** Tests start it by themselves, on a port of their own: installing it must not open this machine to anybody. */
function keepShut(service) {
  const unit = `/etc/systemd/system/${service}.service`;
  if (!existsSync('/etc/systemd/system') || existsSync(unit)) return;
  symlinkSync('/dev/null', unit);
  console.error(
    `${service}.service is masked: undo it with "systemctl unmask ${service}" if you want it to run.`,
  );
}

function isThere(program) {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'].some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
