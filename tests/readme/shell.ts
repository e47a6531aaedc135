import { spawn } from 'node:child_process';

export interface Ended {
  code: number | null;
  /** Standard output and standard error, as a terminal shows them. */
  printed: string;
}

interface Circumstances {
  cwd: string;
  env: Readonly<Record<string, string>>;
  input?: string;
}

/** Runs a command line to its end. @param shell `sh` or another with `-c` */
export async function run(shell: string, command: string, { cwd, env, input = '' }: Circumstances): Promise<Ended> {
  const child = spawn(shell, ['-c', `exec 2>&1\n${command}`], { cwd, env: { ...env } });
  child.stdin.on('error', () => {}).end(input);
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const code = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  return { code, printed };
}
