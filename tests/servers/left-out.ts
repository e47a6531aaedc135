const told = new Set<string>();

/**
 * Says that tests were left out and why, once each, such as
 * `left out: TLS against nginx (no nginx on PATH; apt-get install nginx)`.
 * With `CI=true` it throws: there everything is installed, and nothing may be left out.
 */
export function leftOut(what: string, why: string): void {
  const line = `left out: ${what} (${why})`;
  if (process.env.CI === 'true') throw new Error(`${line}; CI leaves nothing out`);
  if (told.has(line)) return;
  told.add(line);
  process.stderr.write(`${line}\n`);
}
