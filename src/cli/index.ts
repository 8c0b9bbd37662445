import { run } from './run';

// Libraries that chat do so beside the answer: standard output holds only what was asked for.
console.log = console.error;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has had enough (`show … | head`).
  if (error.code !== 'EPIPE') throw error;
});

void run(
  process.argv.slice(2),
  { out: (text) => void process.stdout.write(text), error: (text) => void process.stderr.write(text) },
  process.env,
).then((code) => {
  process.exitCode = code;
});
