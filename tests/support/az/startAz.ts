import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerAz } from './answerAz';
import type { SignedIn } from './SignedIn';

export interface Az {
  /** For a shell in which `az` is this one. */
  readonly environment: NodeJS.ProcessEnv;
  readonly close: () => Promise<void>;
}

const folder = fileURLToPath(new URL('bin', import.meta.url));

/** An Azure CLI in which somebody is signed in to the emulator. */
export async function startAz(signedIn: SignedIn): Promise<Az> {
  const server = createServer((socket) => void answer(socket, signedIn));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = (server.address() as AddressInfo).port;
  return {
    environment: {
      ...process.env,
      PATH: `${folder}${path.delimiter}${process.env.PATH}`,
      CMK_AZ_PORT: String(port),
    },
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

async function answer(socket: Socket, signedIn: SignedIn): Promise<void> {
  // A script that is stopped hangs up.
  socket.on('error', () => socket.destroy());
  const words = await wordsFrom(socket);
  if (words === null) return;
  const { exitCode, text } = await answerAz(words, signedIn);
  socket.end(`${exitCode}\n${text}`);
}

/** How many there are, and then each: NUL ends them, because no word can hold it. Null when the caller hung up. */
async function wordsFrom(socket: Socket): Promise<readonly string[] | null> {
  let received = Buffer.alloc(0);
  for await (const chunk of socket.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    received = Buffer.concat([received, chunk]);
    const [count, ...words] = received.toString().split('\0');
    if (words.length > Number(count)) return words.slice(0, Number(count));
  }
  return null;
}
