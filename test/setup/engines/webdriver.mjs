// One session of WebKitWebDriver: https://www.w3.org/TR/webdriver2/
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function request(method, address, body) {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok)
    throw new Error(`WebKit's driver at ${method} ${address}: ${value.error}. ${value.message}`);
  return value;
}

/** Waits until the driver answers; a driver that ended says so. */
async function isReady(address, driver) {
  for (;;) {
    if (driver.exitCode !== null) throw new Error('WebKitWebDriver ended before it answered.');
    const status = await request('GET', `${address}/status`).catch(() => undefined);
    if (status?.ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** `send` asks something of the session; `end` closes its window and the driver. */
export async function openSession(environment) {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  const kill = () => driver.kill();
  process.once('exit', kill);
  const address = `http://127.0.0.1:${port}`;
  await isReady(address, driver);
  const { sessionId } = await request('POST', `${address}/session`, { capabilities: {} });
  const session = `${address}/session/${sessionId}`;
  return {
    send: (method, path, body) => request(method, session + path, body),
    async end() {
      await request('DELETE', session);
      kill();
    },
  };
}
