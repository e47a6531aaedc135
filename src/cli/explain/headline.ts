import type { Extraction } from '../../types.js';

/** What is known of a page as a whole, as comment lines over its blocks. */
export function headlines({ document, record }: Extraction): string[] {
  const facts = [
    `format: ${document.format}`,
    document.layout && `layout: ${document.layout}`,
    `language: ${record.language ?? 'unknown'}`,
    `confidence: ${record.confidence.toFixed(2)}`,
    `blocks: ${document.blocks.length}`,
  ].filter((fact) => fact !== null);
  return [`# ${record.source}`, `# ${facts.join(', ')}`, ...record.warnings.map((warning) => `# warning: ${warning}`)];
}
