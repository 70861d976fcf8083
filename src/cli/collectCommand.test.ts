import { describe, expect, it } from 'vitest';
import { collectCommand, type CollectCommand } from './collectCommand';

const command: CollectCommand = {
  language: 'en',
  shell: 'bash',
  uri: 'https://contoso.vault.azure.net/keys/adobe-cmk',
  appId: '251e3919-1940-4296-bb8b-6b9a5e8a4805',
};

function run(changes: Partial<CollectCommand>) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const exitCode = collectCommand(
    { ...command, ...changes },
    (line) => printed.push(line),
    (line) => complaints.push(line),
  );
  return { exitCode, printed: printed.join('\n'), complaints: complaints.join('\n') };
}

describe('cmk-check collect', () => {
  it('prints the script for the shell that was asked for', () => {
    expect(run({})).toMatchObject({ exitCode: 0, complaints: '' });
    expect(run({}).printed).toContain(`KEY_URI='${command.uri}'`);
    expect(run({ shell: 'powershell' }).printed).toContain(`$keyUri = '${command.uri}'`);
  });

  it('corrects a Key Identifier where it is clear what is meant, and says so', () => {
    const { exitCode, printed, complaints } = run({ uri: 'contoso.vault.azure.net/keys/adobe-cmk/' });
    expect(exitCode).toBe(0);
    expect(printed).toContain(`KEY_URI='${command.uri}'`);
    expect(complaints).toContain(`The script asks about ${command.uri}.`);
  });

  it('says what is wrong with a Key Identifier that cannot be used', () => {
    const { exitCode, printed, complaints } = run({
      uri: 'https://contoso.vault.azure.net/secrets/adobe-cmk',
    });
    expect([exitCode, printed]).toEqual([64, '']);
    expect(complaints).toContain('key-identifier/');
  });

  it('does not ask another cloud than the one Adobe runs in', () => {
    expect(run({ uri: 'https://contoso.vault.azure.cn/keys/adobe-cmk' }).exitCode).toBe(64);
  });

  it('says that an application id is a GUID', () => {
    const { exitCode, printed, complaints } = run({ appId: 'adobe' });
    expect([exitCode, printed]).toEqual([64, '']);
    expect(complaints).toContain('"adobe" is not an application ID.');
  });
});
