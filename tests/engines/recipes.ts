import { type Block, readBlocks } from '../readme/blocks.js';

/** The section of the README that the tests of this folder run. */
export const SECTION = 'Past one machine';

/** The one recipe of the section that holds a text, as printed. */
export function recipeWith(text: string, language: string): string {
  const found = readBlocks().filter(
    (block) => isOfEngines(block) && block.language === language && block.text.includes(text),
  );
  if (found.length !== 1)
    throw new Error(`README.md, "${SECTION}": ${found.length} blocks of ${language} with ${text}`);
  return found[0]!.text;
}

export function isOfEngines({ section }: Block): boolean {
  return section === SECTION;
}

/** A recipe but for one thing that the test needs otherwise. */
export function adapted(recipe: string, from: string, to: string): string {
  if (!recipe.includes(from)) throw new Error(`the recipe does not say ${from}:\n${recipe}`);
  return recipe.replaceAll(from, to);
}
