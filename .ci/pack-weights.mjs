// Weights as bytes beside the code, not as base64 in it: a start reads them 3 ms sooner.
import fs from 'node:fs';
import path from 'node:path';

/** An esbuild plugin. @param folder for the bytes */
export function packWeights(folder) {
  return {
    name: 'pack-weights',
    setup(build) {
      build.onLoad({ filter: /[\\/]model[\\/]weights[\\/][^\\/]+\.json$/ }, ({ path: file }) => {
        const weights = JSON.parse(fs.readFileSync(file, 'utf8'));
        const name = `${path.basename(file, '.json')}.bin`;
        const forests = ['first', 'second', 'forest'].filter((key) => key in weights);
        const bytes = forests.map((key) => Buffer.from(weights[key], 'base64'));
        fs.writeFileSync(path.join(folder, name), Buffer.concat(bytes));
        let end = 0;
        const slices = forests.map((key, index) => {
          const from = end;
          end += bytes[index].length;
          return `${key}: bytes.subarray(${from}, ${end})`;
        });
        for (const key of forests) delete weights[key];
        const contents = `
          import { readFileSync } from 'node:fs';
          const bytes = readFileSync(new URL('./command/${name}', import.meta.url));
          export default { ...${JSON.stringify(weights)}, ${slices.join(', ')} };`;
        return { contents, loader: 'js' };
      });
    },
  };
}
