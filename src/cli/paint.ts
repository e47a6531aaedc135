import type { ColorLevel } from './color.js';

/** What colour says. */
export type Style = 'failure' | 'kept' | 'dropped' | 'field' | 'heading';

export type Paint = (style: Style, text: string) => string;

/** Colours for a level. Chalk is loaded only where there are any: most runs write to pipes. */
export async function loadPaint(level: ColorLevel): Promise<Paint> {
  if (level === 0) return (_, text) => text;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  const styles: Record<Style, (text: string) => string> = {
    failure: chalk.red.bold,
    kept: chalk.green,
    dropped: chalk.dim,
    field: chalk.cyan.bold,
    heading: chalk.bold,
  };
  return (style, text) => styles[style](text);
}
