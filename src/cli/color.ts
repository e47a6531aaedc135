export type ColorWhen = 'auto' | 'always' | 'never';

/** As chalk counts: none, 16 colours, 256, true colour. */
export type ColorLevel = 0 | 1 | 2 | 3;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * How many colours one stream gets. `--color` beats the environment; there a wish for none (`NO_COLOR`, see
 * no-color.org) beats `FORCE_COLOR`, and `TERM=dumb` and a pipe get none.
 */
export function colorLevel(stream: { isTTY?: boolean | undefined }, when: ColorWhen, env: Environment): ColorLevel {
  if (when === 'never') return 0;
  if (when === 'always') return terminalLevel(env);
  if (env.NO_COLOR) return 0;
  if (env.FORCE_COLOR !== undefined) return forcedLevel(env);
  return stream.isTTY && env.TERM !== 'dumb' ? terminalLevel(env) : 0;
}

/** `FORCE_COLOR` as chalk and Node have it: a level, or merely a wish. */
function forcedLevel(env: Environment): ColorLevel {
  const forced = env.FORCE_COLOR!;
  if (forced === '0' || forced === 'false') return 0;
  return /^[123]$/.test(forced) ? (Number(forced) as ColorLevel) : terminalLevel(env);
}

function terminalLevel(env: Environment): ColorLevel {
  if (/^(?:truecolor|24bit)$/.test(env.COLORTERM ?? '')) return 3;
  return /-256(?:color)?$/.test(env.TERM ?? '') ? 2 : 1;
}
