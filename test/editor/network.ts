// A network that ends at this machine, on Linux: each address leads back here, where nobody listens, and the kernel counts
// what was refused. So whatever runs in it can reach nothing, and each attempt to do so is known.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const script =
  'ip link set lo up && ip route add local default dev lo && { ip -6 route add local default dev lo; exec "$@"; }';
const enclosing = ['unshare', '--user', '--map-root-user', '--net', 'sh', '-c', script, 'sh'];

/** The command that runs Node with `args` in such a network and fails where one was reached for; null where there is none. */
export function withoutNetwork(args: readonly string[]): readonly string[] | null {
  const [command, ...before] = enclosing;
  if (spawnSync(command!, [...before, 'true'], { stdio: 'ignore' }).status !== 0) return null;
  const program = fileURLToPath(new URL('./without-network.ts', import.meta.url));
  return [...enclosing, process.execPath, '--import', 'tsx', program, ...args];
}

/** How often something in the network of this process was tried that leads elsewhere: connections refused, datagrams sent. */
export function attempts(): number {
  const words = ['/proc/net/snmp', '/proc/net/snmp6'].map(textOf);
  return counted(words[0]!, 'Tcp', 'AttemptFails') + counted(words[0]!, 'Udp', 'OutDatagrams') + sixth(words[1]!);
}

/** Linux without IPv6 has no such file. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** A figure of a table that has the names in one line and the figures in the next. */
function counted(text: string, protocol: string, name: string): number {
  const [names, figures] = text.split('\n').filter((line) => line.startsWith(`${protocol}:`));
  return Number(figures?.split(' ')[names!.split(' ').indexOf(name)] ?? 0);
}

const sixth = (text: string): number => Number(/^Udp6OutDatagrams\s+(\d+)$/m.exec(text)?.[1] ?? 0);
