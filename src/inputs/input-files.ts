import { isDirectory, walkDirectory } from './directory.js';
import { identityAt } from './file-identity.js';
import { type FilePath, isPath } from './file-path.js';
import { type InputSpec, isOfTheWeb, STANDARD_INPUT } from './input-options.js';

/**
 * Tells whether a path leads to a file that is among the inputs. These are gone through when a file is first asked for
 * that is there.
 * @param passedOver the directory that walks pass over
 */
export function amongInputs(specs: readonly InputSpec[], passedOver?: string): (path: string) => Promise<boolean> {
  let inputs: Promise<ReadonlySet<string>> | null = null;
  return async (path) => {
    const identity = identityAt(path);
    if (identity === null) return false;
    inputs ??= identitiesOf(specs, passedOver);
    return (await inputs).has(identity);
  };
}

/** Of the files that are named, and of those in directories. */
async function identitiesOf(specs: readonly InputSpec[], passedOver?: string): Promise<ReadonlySet<string>> {
  const identities = new Set<string>();
  const add = (path: FilePath) => {
    const identity = identityAt(path);
    if (identity !== null) identities.add(identity);
  };
  for (const spec of specs) {
    if (spec === STANDARD_INPUT || !isPath(spec) || isOfTheWeb(spec)) continue;
    if (!(await isDirectory(spec))) add(spec);
    else for await (const found of walkDirectory(spec, passedOver)) if (isPath(found)) add(found);
  }
  return identities;
}
