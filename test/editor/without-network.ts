// Runs Node in a network that ends at this machine (network.ts), and fails where something tried to reach further.
// usage: node --import tsx without-network.ts ARGS…      (in such a network)
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { attempts } from './network.ts';

const running = spawn(process.execPath, process.argv.slice(2), { stdio: 'inherit' });
const [status] = await once(running, 'close');
const made = attempts();
process.exitCode = status ?? 1;
if (made > 0) {
  console.error(`The network was reached for ${made} ${made === 1 ? 'time' : 'times'}; it is cut off.`);
  process.exitCode = 1;
}
// An address that is nobody's, reserved for documentation: what counts nothing would prove nothing.
const attempt = connect(443, '192.0.2.1');
await Promise.race([once(attempt, 'error'), once(attempt, 'connect')]).catch(() => {});
attempt.destroy();
if (attempts() === made) {
  console.error('The network is cut off, but attempts to reach it are not counted.');
  process.exitCode = 1;
} else if (made === 0) {
  console.log('The network was cut off, and nothing tried to reach it.');
}
