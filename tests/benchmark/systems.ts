/** What is measured: each takes a page's bytes to an article as its own documentation calls it, text and fields. */
import { parse } from 'parse5';

export const systemNames = ['parse5', 'readability', 'defuddle', 'cleancopy'] as const;
export type SystemName = (typeof systemNames)[number];

type Library = typeof import('../../src/index.js');

export type RunPage = (page: Buffer) => unknown;

/** Loaded when chosen, so that no system's memory holds another's code. */
export const systems: Record<SystemName, () => Promise<RunPage>> = {
  parse5: async () => (page) => parse(page.toString('utf8')),
  readability: async () => {
    const { Readability } = await import('@mozilla/readability');
    const { parseHTML } = await import('linkedom');
    return (page) => new Readability(parseHTML(page.toString('utf8')).document as never).parse();
  },
  defuddle: async () => {
    const { Defuddle } = await import('defuddle/node');
    const { parseHTML } = await import('linkedom');
    // Else it asks third parties over the network where a page holds too little.
    const options = { useAsync: false };
    return (page) => Defuddle(parseHTML(page.toString('utf8')).document as never, undefined, options);
  },
  // As it is shipped, like the others: what runs the sources without a build wraps every function.
  cleancopy: async () => {
    const { clean } = (await import(new URL('../../dist/index.js', import.meta.url).href)) as Library;
    return (page) => clean(page);
  },
};

/** Some write their trouble to the console, a stack a page. */
export function silenceConsole(): void {
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) console[method] = () => {};
}
