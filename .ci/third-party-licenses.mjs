// Writes dist/THIRD-PARTY-LICENSES.txt: the licences of the packages that the build has bundled, as they ask for.
//   node .ci/third-party-licenses.mjs META_FILE      (esbuild's metafile)
import fs from 'node:fs';
import path from 'node:path';

const { inputs } = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
fs.rmSync(process.argv[2]);
const folders = new Set(
  Object.keys(inputs).flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
);
const parts = [...folders].sort().map((folder) => {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  const text = file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
});
fs.writeFileSync('dist/THIRD-PARTY-LICENSES.txt', parts.join(`\n${'-'.repeat(80)}\n\n`));
