import fs from 'node:fs';
import path from 'node:path';

/** The licences of the packages that a build has bundled, as they ask for. @param inputs of esbuild's metafile */
export function writeLicences(inputs, file) {
  const folders = new Set(
    Object.keys(inputs).flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const found = fs.readdirSync(folder).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
    const text = found ? fs.readFileSync(path.join(folder, found), 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version}\n\n${text}\n`;
  });
  fs.writeFileSync(file, parts.join(`\n${'-'.repeat(80)}\n\n`));
}
