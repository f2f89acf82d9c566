/** The audit against a registry on this machine that knows of one vulnerability, or of nothing. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Runs the audit where the registry knows of a vulnerability in every version of a package; null: it cannot be asked. */
async function audit(name: string | null): Promise<{ status: number; said: string }> {
  const advisory = { id: 1, url: 'https://example.com', title: 'Hole', severity: 'high', vulnerable_versions: '*' };
  const registry = createServer((request, response) => {
    response.statusCode = name !== null && request.url?.endsWith('/advisories/bulk') ? 200 : 404;
    response.end(JSON.stringify(name === null ? {} : { [name]: [advisory] }));
  });
  await once(registry.listen(0, '127.0.0.1'), 'listening');
  const { port } = registry.address() as AddressInfo;
  const running = spawn(process.execPath, ['--import', 'tsx', 'test/security/audit.ts'], {
    env: { ...process.env, npm_config_registry: `http://127.0.0.1:${port}` },
  });
  let said = '';
  running.stdout.on('data', (text) => (said += text));
  const [status] = await once(running, 'close');
  registry.close();
  return { status: status as number, said };
}

describe('the audit', function () {
  this.timeout(60_000);

  it('fails where what ships has a serious vulnerability', async () => {
    const { status, said } = await audit('stemmer');
    assert.match(said, /^stemmer ships with a known vulnerability: high$/m);
    assert.equal(status, 1);
  });

  it('tells of one in what does not ship, and does not fail', async () => {
    const { status, said } = await audit('mocha');
    assert.match(said, /: 0 in what ships, [1-9]\d* in what builds and tests it/);
    assert.equal(status, 0);
  });

  it('says that the registry could not be asked, and does not fail', async () => {
    const { status, said } = await audit(null);
    assert.match(said, /could not be asked/);
    assert.equal(status, 0);
  });
});
