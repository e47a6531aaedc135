import type { RawInput, Warning } from '../types.js';
import { decodeBytes } from './decode-bytes.js';
import { repairMojibake } from './repair-mojibake.js';

/** An input's text: its bytes decoded, and what an earlier wrong decoding broke repaired where that is certain. */
export function decodeInput({ content, charset, format }: RawInput): { text: string; warnings: Warning[] } {
  const decoded =
    typeof content === 'string'
      ? { text: content, warnings: [] }
      : decodeBytes(content, charset, { html: format !== 'text' });
  const { text, warning } = repairMojibake(decoded.text);
  return { text, warnings: warning ? [...decoded.warnings, warning] : decoded.warnings };
}
