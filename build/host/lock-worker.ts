import { unlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { HELD, type LockRequest, TAKEN } from './instance-lock';

const { address, greeting, outcome }: LockRequest = workerData;

const finish = (result: number): void => {
  const cell = new Int32Array(outcome);
  Atomics.store(cell, 0, result);
  Atomics.notify(cell, 0);
};

const server = createServer((socket) => {
  let text = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk) => {
    text += chunk;
  });
  socket.on('end', () => {
    parentPort?.postMessage(JSON.parse(text));
    socket.end();
  });
  socket.on('error', () => socket.destroy());
});

/** Whoever answers holds the lock; a socket file that nobody answers (macOS, after a crash) is stale. */
function greetHolder(): void {
  const socket = connect(address);
  socket.on('connect', () => socket.end(JSON.stringify(greeting)));
  socket.on('close', (failed) => {
    if (!failed) finish(TAKEN);
  });
  socket.on('error', () => {
    if (address.endsWith('.sock')) unlinkSync(address);
    server.listen(address);
  });
}

server.on('listening', () => finish(HELD));
server.on('error', greetHolder);
server.listen(address);
