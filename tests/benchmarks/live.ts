// The live check against the demo Azure: round trips that stand one behind another, a long list, and the bytes that a
// press of the sign-in button loads. Tokens are there before: signing in takes as long as its reader.
import { type Scenario, startEmulator } from '../../emulator';
import { longList } from './live/longList';
import { roundTrips } from './live/roundTrips';
import { signInBytes } from './live/signInBytes';

const goal = 3.5;

async function main(): Promise<void> {
  const emulator = await startEmulator();
  const named = (name: string): Scenario =>
    emulator.scenarios.find(({ account }) => account.username === `${name}@contoso.example`)!;
  try {
    console.log(`Node ${process.version}`);
    const met = [
      await roundTrips(emulator, named('ready'), goal),
      // What a role of the organization's own allows is asked once its assignment is read.
      await roundTrips(emulator, named('ready-custom-role'), goal),
      // Resource Graph does not know the vault, so that the subscriptions are searched.
      await roundTrips(emulator, named('new-vault'), null),
      await longList(emulator, named('many-assignments'), 0),
      await longList(emulator, named('many-assignments'), 20),
    ];
    signInBytes();
    if (met.includes(false)) process.exitCode = 1;
  } finally {
    await emulator.close();
  }
}

void main();
