/** `npm run build:kernel`: writes `binary.ts` from `source.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assemble } from './assemble.js';

const lines = (await assemble()).match(/.{1,110}/g)!.map((line) => `  '${line}'`);
writeFileSync(
  fileURLToPath(new URL('./binary.ts', import.meta.url)),
  `/** Assembled from \`source.ts\` by \`npm run build:kernel\`; never edited. */\nexport const binary =\n${lines.join(' +\n')};\n`,
);
