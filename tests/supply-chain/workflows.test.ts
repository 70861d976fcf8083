import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../support/root';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: { readonly group: string };
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly needs?: readonly string[];
        readonly 'timeout-minutes'?: number;
        readonly permissions?: Readonly<Record<string, string>>;
        readonly steps: readonly Step[];
      }
    >
  >;
}

const folder = path.join(root, '.github', 'workflows');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

describe.each(readdirSync(folder))('the workflow %s', (file) => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('takes every action by its commit, with the version behind it for people and bots', () => {
    const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(lines.length).toBe(steps.filter(({ uses }) => uses !== undefined).length);
    for (const line of lines) expect(line).toMatch(/uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d[\d.]*$/);
  });

  test('may only read, except in jobs that publish', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of jobs) {
      const isPublishing = !job.steps.some(({ run }) => run !== undefined);
      if (!isPublishing) expect(job.permissions).toBeUndefined();
      expect(Object.keys(job.permissions ?? {})).not.toContain('contents');
    }
  });

  test('never runs code of a stranger with the rights of the project', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
    // Text of a pull request within a command would be run by the shell.
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with?.['persist-credentials']).toBe(false);
    }
  });

  test('ends by itself, runs once for a branch, and names jobs and commands that exist', () => {
    expect(workflow.concurrency.group).toContain('github.ref');
    for (const job of jobs) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      for (const needed of job.needs ?? []) expect(Object.keys(workflow.jobs)).toContain(needed);
    }
    for (const { run } of steps) {
      const [, script] = /^npm (?:run )?(\S+)/.exec(run ?? '') ?? [];
      if (script !== undefined && script !== 'ci') expect(Object.keys(manifest.scripts)).toContain(script);
    }
  });
});
